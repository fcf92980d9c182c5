package oversight.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The repository builds from whatever registry its reader has set up, on whatever machine. So no file of it names the
 * host of a registry or a folder of one machine. The names are put together from parts, or this file would hold them.
 */
class RepositoryHygieneTest {

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules", ".idea", ".vscode");

    private static final List<String> HOSTS = List.of(
            "repo1." + "maven",
            "repo." + "maven",
            "search." + "maven",
            "maven." + "google",
            "mvn" + "repository.com",
            "central." + "sonatype",
            "oss." + "sonatype",
            "repo." + "spring.io",
            "jit" + "pack.io",
            "plugins." + "gradle.org",
            "registry." + "npm",
            "registry." + "yarnpkg",
            "deb." + "debian",
            "security." + "debian",
            "archive." + "ubuntu",
            "py" + "pi.org",
            "files." + "pythonhosted",
            "crates" + ".io",
            "proxy." + "golang.org");

    private static final Pattern HOST =
            Pattern.compile(HOSTS.stream().map(Pattern::quote).collect(Collectors.joining("|")));

    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.~/-])/" + "(?:work|root|home/\\w+|Users/\\w+|tmp/\\w+)/");

    /** Folders of the place where a file was written, which mean nothing to who reads it. */
    private static final Pattern WORKPLACE =
            Pattern.compile("(?<![\\w.~-])/" + "(?:work|farm)/|(?<!\\w)\\.lib" + "rary/");

    private static final Pattern UNFINISHED = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|X" + "XX)\\b");

    private static final Pattern SWITCHED_OFF =
            Pattern.compile("@Dis" + "abled|@Ig" + "nore\\b|assume(?:True|That)\\(false");

    private static final Pattern REPOSITORIES =
            Pattern.compile("<(?:plugin" + "R|r)epositories>|<distribution" + "Management>");

    @Test
    void noFileNamesTheHostOfARegistry() throws IOException {
        assertThat(found(HOST, files())).isEmpty();
    }

    @Test
    void noFileNamesAFolderOfOneMachine() throws IOException {
        assertThat(found(MACHINE_PATH, files())).isEmpty();
    }

    @Test
    void noFileNamesAFolderOfAWorkplace() throws IOException {
        assertThat(found(WORKPLACE, files())).isEmpty();
    }

    @Test
    void nothingIsLeftUnfinished() throws IOException {
        assertThat(found(UNFINISHED, files())).isEmpty();
    }

    @Test
    void noTestIsSwitchedOff() throws IOException {
        List<Path> sources = files().stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();

        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(found(SWITCHED_OFF, sources)).isEmpty();
    }

    /** Each pattern finds what it is for, in the forms in which it is met. */
    @Test
    void patternsFindWhatTheyAreFor() {
        assertThat(List.of("see /" + "work/main/x", "cd /" + "farm/a", "cat ." + "library/env"))
                .allMatch(text -> WORKPLACE.matcher(text).find());
        assertThat(List.of("team/" + "work/", "frame" + "work/", "a." + "library/x", "social-" + "work/visits"))
                .noneMatch(text -> WORKPLACE.matcher(text).find());
        assertThat(List.of("// TO" + "DO later", "FIX" + "ME", "* X" + "XX"))
                .allMatch(text -> UNFINISHED.matcher(text).find());
        assertThat(List.of("@Dis" + "abled(\"slow\")", "@Ig" + "nore", "assumeTrue(" + "false)"))
                .allMatch(text -> SWITCHED_OFF.matcher(text).find());
        assertThat(List.of("/" + "root/x", "in /" + "tmp/abc/", "/" + "home/me/"))
                .allMatch(text -> MACHINE_PATH.matcher(text).find());
        assertThat(HOST.matcher("https://repo1." + "maven.org").find()).isTrue();
        assertThat(REPOSITORIES.matcher("<plugin" + "Repositories>").find()).isTrue();
    }

    @Test
    void noPomSetsUpARepository() throws IOException {
        List<Path> poms =
                files().stream().filter(file -> file.endsWith("pom.xml")).toList();

        assertThat(poms).isNotEmpty();
        assertThat(found(REPOSITORIES, poms)).isEmpty();
    }

    @Test
    void buildIsStartedByTheMavenOfItsReader() throws IOException {
        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .doesNotContain("mvnw", "mvnw.cmd", "settings.xml", "maven-wrapper.properties");
    }

    private static List<String> found(Pattern pattern, List<Path> files) throws IOException {
        List<String> hits = new ArrayList<>();
        for (Path file : files) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            Matcher matcher = pattern.matcher(text);
            if (text.indexOf('\0') < 0 && matcher.find()) {
                hits.add(root().relativize(file) + ": " + matcher.group());
            }
        }
        return hits;
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                // In a linked work tree .git is a file; logs are ignored by git.
                if (attributes.isRegularFile() && !NOT_OURS.contains(name) && !name.endsWith(".log")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        assertThat(files).hasSizeGreaterThan(10);
        return files;
    }

    /** The tests may be started from the root or from a module: the root is the folder that holds {@code .mvn}. */
    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .takeWhile(folder -> folder != null)
                .filter(folder -> Files.isDirectory(folder.resolve(".mvn")))
                .findFirst()
                .orElseThrow();
    }
}
