package oversight.testkit.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import oversight.api.scheme.Scheme;
import oversight.core.form.Limits;

/**
 * Worked examples of a scheme: who, what, in which circumstances, when, and what the scheme says of it. They stand in a YAML file beside the scheme, in the words
 * of the scheme language, and are put to a real engine; {@code docs/scheme-examples.md} is the reference. With them an authority shows that its scheme
 * says what was meant (DM-2), and sees which rules nobody has tried.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> ourScheme() {
 *     return SchemeExamples.read(Path.of("our-scheme.examples.yaml"), SchemeFile.read(Path.of("our-scheme.yaml"))).dynamicTests();
 * }
 * }</pre>
 *
 * <p>Times without a zone are local times in the zone of the scheme's calendar. Immutable and safe for many threads; the examples of one file are played one
 * after another.
 */
public final class SchemeExamples {

    private final String file;
    private final Optional<URI> place;
    private final Versions versions;
    private final ExamplesFile read;
    private final ExampleHost host;
    private final Player player;
    private final Judge judge;

    private SchemeExamples(String file, Optional<URI> place, Versions versions, ExamplesFile read) {
        this.file = file;
        this.place = place;
        this.versions = versions;
        this.read = read;
        this.host = new ExampleHost(versions.newest().getAuthority(), read.cast());
        this.player = new Player(versions.newestFirst(), versions, host);
        this.judge = new Judge(file, versions, read.cast());
    }

    /**
     * Reads a file of examples in UTF-8.
     *
     * @param file the file
     * @param versions the versions of the scheme, at least one, in any order
     * @return the examples
     * @throws SchemeExamplesException with all mistakes, when there are any; also when the file cannot be read or is not UTF-8
     * @throws IllegalArgumentException when no scheme is given
     * @throws IllegalStateException when the versions do not belong together
     */
    public static SchemeExamples read(Path file, Scheme... versions) {
        String name = String.valueOf(file.getFileName());
        Versions given = new Versions(List.of(versions));
        try (InputStream bytes = Files.newInputStream(file)) {
            ExamplesFile read = ExamplesFile.read(name, bytes.readNBytes(most()), given);
            return new SchemeExamples(name, Optional.of(file.toUri()), given, read);
        } catch (IOException failure) {
            throw unreadable(name, failure.getClass().getSimpleName());
        }
    }

    /**
     * Reads examples from text.
     *
     * @param fileName what the file is called in messages
     * @param text the text
     * @param versions the versions of the scheme, at least one, in any order
     * @return the examples
     * @throws SchemeExamplesException with all mistakes, when there are any
     * @throws IllegalArgumentException when no scheme is given
     * @throws IllegalStateException when the versions do not belong together
     */
    public static SchemeExamples read(String fileName, String text, Scheme... versions) {
        Versions given = new Versions(List.of(versions));
        return new SchemeExamples(fileName, Optional.empty(), given, ExamplesFile.read(fileName, text, given));
    }

    /**
     * Reads examples from a resource in UTF-8. The host opens it, so that it is found on the class path and on the module path alike.
     *
     * @param fileName what the resource is called in messages
     * @param resource the bytes, closed afterwards; null, which is what a class answers for a resource that is not there, is refused like a file that cannot
     *     be read
     * @param versions the versions of the scheme, at least one, in any order
     * @return the examples
     * @throws SchemeExamplesException with all mistakes, when there are any; also when the resource is not there, cannot be read or is not UTF-8
     * @throws IllegalArgumentException when no scheme is given
     * @throws IllegalStateException when the versions do not belong together
     */
    public static SchemeExamples fromResource(String fileName, @Nullable InputStream resource, Scheme... versions) {
        Versions given = new Versions(List.of(versions));
        if (resource == null) {
            throw unreadable(fileName, "there is no such resource");
        }
        try (resource) {
            ExamplesFile read = ExamplesFile.read(fileName, resource.readNBytes(most()), given);
            return new SchemeExamples(fileName, Optional.empty(), given, read);
        } catch (IOException failure) {
            throw unreadable(fileName, failure.getClass().getSimpleName());
        }
    }

    /**
     * Runs all examples.
     *
     * @return what became of each, and which rows of the scheme they exercise
     */
    public ExamplesReport run() {
        List<Judge.Judged> judged =
                read.examples().stream().map(each -> judge.judge(each, player)).toList();
        Coverage coverage = new Exercised(versions, host, player, judged).coverage();
        return new ExamplesReport(judged.stream().map(Judge.Judged::result).toList(), coverage);
    }

    /**
     * The examples as tests of JUnit, each with its place in the file, and a last one that fails when a row of the scheme is exercised by none of them.
     *
     * @return the tests, for a method with {@code @TestFactory}
     */
    public Stream<DynamicTest> dynamicTests() {
        Stream<DynamicTest> examples = read.examples().stream()
                .map(example -> test(example.name(), example.line(), () -> {
                    ExampleResult result = judge.judge(example, player).result();
                    if (!result.passed()) {
                        Assertions.fail(result.describe());
                    }
                }));
        DynamicTest coverage = test("every row of the scheme is exercised by an example in " + file, 1, () -> {
            Coverage found = run().coverage();
            if (!found.isComplete()) {
                Assertions.fail(found.describe());
            }
        });
        return Stream.concat(examples, Stream.of(coverage));
    }

    private DynamicTest test(String name, int line, Runnable body) {
        return place.map(uri -> DynamicTest.dynamicTest(name, URI.create(uri + "?line=" + line), body::run))
                .orElseGet(() -> DynamicTest.dynamicTest(name, body::run));
    }

    /** One more than the longest file can need, so that the reader sees that it is too long. */
    private static int most() {
        return 4 * Limits.forSchemes().maxLength() + 1;
    }

    private static SchemeExamplesException unreadable(String file, String why) {
        return ExamplesFile.refused(file, ExampleCodes.UNREADABLE, file + " cannot be read (" + why + ")");
    }
}
