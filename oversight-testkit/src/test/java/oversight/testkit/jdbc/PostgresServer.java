package oversight.testkit.jdbc;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of our own on a directory of its own, which can be killed and started again. Its programs are those that come with the build, or those in the folder that the
 * system property {@code oversight.pg.bin} names. PostgreSQL does not run as root: there it runs as the user postgres, or, when the programs are the build's, as nobody.
 */
final class PostgresServer {

    private static final String INSTALLED = System.getProperty("oversight.pg.bin", "");

    private final Path bin;
    private final Path home;
    private final int port;
    private Process process;

    PostgresServer() throws IOException, InterruptedException {
        bin = Path.of(isInstalled() ? INSTALLED : Databases.postgresPrograms());
        home = Files.createTempDirectory("oversight-postgres");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        if (isInstalled() && isRoot()) {
            finish(new ProcessBuilder("chown", "postgres", home.toString()));
        }
        finish(program("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF-8", "--no-locale", "-D", data()));
    }

    static boolean isInstalled() {
        return !INSTALLED.isEmpty();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    private String data() {
        return home.resolve("data").toString();
    }

    private ProcessBuilder program(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(isInstalled() ? List.of("runuser", "-u", "postgres", "--") : List.of("unshare", "-U"));
        }
        command.add(bin.resolve(name).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()));
    }

    private void finish(ProcessBuilder builder) throws IOException, InterruptedException {
        Process done = builder.start();
        if (!done.waitFor(60, TimeUnit.SECONDS) || done.exitValue() != 0) {
            throw new IllegalStateException(
                    "The server could not be prepared: " + Files.readString(home.resolve("log")));
        }
    }

    /** Starts it, and comes back when it takes connections: after a kill, when it has recovered. */
    void start(String... settings) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "-D",
                data(),
                "-p",
                String.valueOf(port),
                "-h",
                "127.0.0.1",
                "-k",
                home.toString(),
                "-c",
                "log_error_verbosity=terse"));
        for (String setting : settings) {
            arguments.addAll(List.of("-c", setting));
        }
        process = program("postgres", arguments.toArray(String[]::new)).start();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (!answers()) {
            if (System.nanoTime() > until || !process.isAlive()) {
                throw new IllegalStateException("The server does not start: " + Files.readString(home.resolve("log")));
            }
            Thread.sleep(20);
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url())) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Kills the postmaster and everything that it has started, without warning. */
    void kill() throws IOException, InterruptedException {
        long pid = Long.parseLong(
                Files.readAllLines(Path.of(data(), "postmaster.pid")).get(0).trim());
        Optional<ProcessHandle> postmaster = ProcessHandle.of(pid);
        List<ProcessHandle> all = Stream.concat(
                        postmaster.stream(), postmaster.stream().flatMap(ProcessHandle::descendants))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        for (ProcessHandle each : all) {
            while (isRunning(each.pid())) {
                Thread.sleep(5);
            }
        }
    }

    /** A process that is dead and whose end nobody has asked for yet is no longer running. */
    private static boolean isRunning(long pid) {
        try {
            String state = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            return !state.substring(state.lastIndexOf(')')).startsWith(") Z");
        } catch (IOException gone) {
            return false;
        }
    }

    private void remove() {
        try {
            if (process != null && process.isAlive()) {
                kill();
            }
        } catch (IOException e) {
            // it has ended by itself
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Folders.remove(home);
    }
}
