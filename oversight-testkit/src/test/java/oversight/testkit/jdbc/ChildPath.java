package oversight.testkit.jdbc;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The class path of this process as a child needs it to start fast, of which there are hundreds: in archives, with a memory of the classes that a child has loaded before. Made
 * when it is first asked for.
 */
final class ChildPath {

    private static final List<String> OPTIONS = made();

    private ChildPath() {}

    /** A command that wants the class and its arguments. */
    static List<String> command() {
        return OPTIONS;
    }

    private static List<String> made() {
        try {
            Path folder = Files.createTempDirectory("oversight-children");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.remove(folder)));
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xshare:auto",
                    "-Xlog:disable",
                    "-Xlog:all=error:stderr",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Dorg.jboss.logging.provider=slf4j",
                    "-cp",
                    archives(folder)));
            Path memory = folder.resolve("classes.jsa");
            List<String> rehearsal = new ArrayList<>(command);
            rehearsal.add(1, "-XX:ArchiveClassesAtExit=" + memory);
            rehearsal.add(KillChild.class.getName());
            new ProcessBuilder(rehearsal)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("rehearsal").toFile())
                    .start()
                    .waitFor();
            command.add(1, "-XX:SharedArchiveFile=" + memory);
            return List.copyOf(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String archives(Path folder) throws IOException {
        List<String> path = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            Path classes = Path.of(place);
            path.add(Files.isDirectory(classes) ? archive(classes, folder.resolve(path.size() + ".jar")) : place);
        }
        return String.join(System.getProperty("path.separator"), path);
    }

    private static String archive(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(each).toString().replace('\\', '/');
                if (!name.equals("META-INF/MANIFEST.MF")) {
                    out.putNextEntry(new JarEntry(name));
                    Files.copy(each, out);
                }
            }
        }
        return jar.toString();
    }
}
