package oversight.core.schemefile;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.api.scheme.SchemeProblem;
import oversight.core.form.CanonicalJson;
import oversight.core.form.JsonSchema;
import oversight.core.form.Limits;
import oversight.core.form.Mark;
import oversight.core.form.Node;
import oversight.core.form.Problem;
import oversight.core.form.Problems;
import oversight.core.form.ReadableJson;
import oversight.core.form.Shape;
import oversight.core.form.TooManyProblems;
import oversight.core.yaml.YamlReader;
import oversight.core.yaml.YamlWriter;

/**
 * The written form of a scheme: YAML that an author writes, and the canonical JSON that is kept and hashed. Either is read here, since
 * JSON is YAML as well.
 *
 * <p>The published schemes of {@code oversight.core.schemes} show how a file is written. An author may write the parts of a list as a
 * map under their identifiers, one word for a list of one, {@code cite: hierarchy} for {@code cite: {source: hierarchy}}, {@code timing:
 * planned} for a condition, {@code any-note} for a trigger without limits, and {@code £250.00} for an amount in pence. What is written
 * out is kept and hashed.
 *
 * <p>A file with mistakes is refused as a whole, before anything is loaded, with all of them at once: each with its line and column, a
 * code of {@code docs/scheme-codes.md}, what was expected, and the nearest name that would do. A file has at most 1 Mi characters;
 * anchors, aliases, tags, merge keys and keys that stand twice are refused, because a reader of the file could take them for
 * something else than the engine does.
 *
 * <p>All methods are pure but for the reading of the file; any number of threads may use them.
 */
public final class SchemeFile {

    private static final Shape<Scheme> IN_NO_FILE = SchemeShape.of("");

    private static final oversight.core.form.Path ROOT = oversight.core.form.Path.root();

    private SchemeFile() {}

    /**
     * Reads a scheme from text.
     *
     * @param fileName what the file is called in messages and origins; folders before the name are left out
     * @param text the text, in YAML or JSON
     * @return the scheme, with the origin of each rule
     * @throws SchemeDefinitionException with all mistakes, when there are any
     */
    public static Scheme read(String fileName, String text) {
        String file = withoutFolders(fileName);
        Problems problems = Problems.withTextEndingEarly();
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            return read(content, file, problems);
        } catch (TooManyProblems enough) {
            throw new SchemeDefinitionException(listed(problems, file));
        }
    }

    private static Scheme read(String content, String file, Problems problems) {
        Node document = YamlReader.read(content, Limits.forSchemes(), problems);
        if (document == null) {
            throw new SchemeDefinitionException(listed(problems, file));
        }
        SplitSums sums = SplitSums.in(content, document);
        sums.report(problems);
        Scheme scheme = read(ShortForms.expand(sums.without(document)), file, problems);
        if (scheme == null || !problems.isEmpty()) {
            throw new SchemeDefinitionException(listed(problems, file, sums::explain));
        }
        return scheme;
    }

    /**
     * Reads a scheme from a file in UTF-8.
     *
     * @param file the file
     * @return the scheme, with the origin of each rule
     * @throws SchemeDefinitionException with all mistakes, when there are any; also when the file cannot be read or is not UTF-8
     */
    public static Scheme read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(name, Utf8.decode(bytes, name));
        } catch (IOException failure) {
            throw unreadable(name, failure.getClass().getSimpleName());
        }
    }

    /**
     * Reads a scheme from a resource in UTF-8. The host opens it, {@code Host.class.getResourceAsStream("our-scheme.yaml")}, because
     * only then it is found on the class path and on the module path alike, without opening a package to this library.
     *
     * @param fileName what the resource is called in messages and origins; folders before the name are left out
     * @param resource the bytes, closed afterwards; null, which is what a class answers for a resource that is not there, is refused
     *     like a file that cannot be read
     * @return the scheme, with the origin of each rule
     * @throws SchemeDefinitionException with all mistakes, when there are any; also when the resource is not there, cannot be read or
     *     is not UTF-8
     */
    public static Scheme fromResource(String fileName, @Nullable InputStream resource) {
        String name = withoutFolders(fileName);
        if (resource == null) {
            throw unreadable(name, "there is no such resource");
        }
        try (resource) {
            return read(name, Utf8.decode(resource, name));
        } catch (IOException failure) {
            throw unreadable(name, failure.getClass().getSimpleName());
        }
    }

    /**
     * Checks a scheme that was built in code, exactly as if it had been written to a file and read again.
     *
     * @param scheme the scheme
     * @return all mistakes, without file, line and column; empty when there is none
     */
    public static List<SchemeProblem> check(Scheme scheme) {
        Problems problems = Problems.withText();
        try {
            Node document = IN_NO_FILE.write(scheme);
            CanonicalJson.print(document);
            read(ShortForms.Expanded.full(document), "", problems);
        } catch (IllegalArgumentException refusal) {
            String message = "this scheme cannot be written down" + problems.because(refusal);
            problems.add(Mark.NONE, ROOT, SchemeCodes.UNWRITABLE, message);
        }
        return listed(problems, "");
    }

    /**
     * The canonical JSON of a scheme: the same scheme gives the same characters on every machine, and reading them gives an equal
     * scheme, as long as they are no more than a file may have. Origins are no part of it.
     *
     * @param scheme the scheme
     * @return one line of JSON
     * @throws IllegalArgumentException for a scheme of which {@link #check} says that it cannot be written down
     */
    public static String write(Scheme scheme) {
        return CanonicalJson.print(IN_NO_FILE.write(scheme));
    }

    /**
     * A scheme as YAML that a person can read, with the parts of every list in order: reading it gives an equal scheme. Origins are no
     * part of it, and neither are the comments of a file from which the scheme was read.
     *
     * @param scheme the scheme
     * @return YAML, the same characters on every machine
     * @throws IllegalArgumentException for a scheme of which {@link #check} says that it cannot be written down
     */
    public static String writeYaml(Scheme scheme) {
        return YamlWriter.write(IN_NO_FILE.write(scheme));
    }

    /**
     * The JSON Schema (draft 2020-12) of scheme files, short forms included, for editors that complete, explain and check a file while
     * it is written. It is the one that is published as {@code docs/schema/oversight-scheme.schema.json}. A file that {@link #read}
     * takes keeps to it; what it cannot say, such as that every name is declared, only {@link #read} finds.
     *
     * @return JSON, the same characters on every machine
     */
    public static String jsonSchema() {
        return ReadableJson.print(
                JsonSchema.of(IN_NO_FILE, "Oversight scheme", "urn:oversight:scheme", SchemeFile::example));
    }

    private static Node example(String written) {
        return requireNonNull(YamlReader.read(written, Limits.forSchemes(), Problems.withText()));
    }

    /**
     * The fingerprint of everything that a scheme says, by which a record proves under which scheme it was made. Notes, order of keys
     * and layout of a file do not change it; every rule, name and setting does.
     *
     * @param scheme the scheme
     * @return the SHA-256 of {@link #write}, as 64 hexadecimal digits in small letters
     * @throws IllegalArgumentException for a scheme of which {@link #check} says that it cannot be written down
     */
    public static String hash(Scheme scheme) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(write(scheme).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }

    private static @Nullable Scheme read(ShortForms.Expanded full, String file, Problems problems) {
        Scheme scheme = SchemeShape.of(file).read(full.document(), ROOT, problems);
        full.report(problems);
        SchemeCheck.check(full, problems);
        return scheme;
    }

    static List<SchemeProblem> listed(Problems problems, String file) {
        return listed(problems, file, problem -> false);
    }

    private static List<SchemeProblem> listed(Problems problems, String file, Predicate<Problem> explained) {
        List<SchemeProblem> listed = new ArrayList<>();
        problems.list().stream()
                .filter(explained.negate())
                .sorted(Comparator.comparingInt(
                                (Problem problem) -> problem.mark().line())
                        .thenComparingInt(problem -> problem.mark().column()))
                .forEach(problem -> listed.add(problem(problem, file)));
        int more = problems.count() - problems.list().size();
        if (more > 0) {
            listed.add(SchemeProblem.builder()
                    .code(SchemeCodes.AND_MORE)
                    .file(file)
                    .path("")
                    .message("there are " + (problems.count() < Problems.MOST_COUNTED ? "" : "at least ") + more
                            + " more problems; mend those that are listed first")
                    .build());
        }
        return List.copyOf(listed);
    }

    private static SchemeProblem problem(Problem problem, String file) {
        return SchemeProblem.builder()
                .code(SchemeCodes.of(problem.code()))
                .file(file)
                .line(problem.mark().line())
                .column(problem.mark().column())
                .path(problem.path())
                .message(problem.message())
                .build();
    }

    private static SchemeDefinitionException unreadable(String file, String why) {
        return new SchemeDefinitionException(List.of(SchemeProblem.builder()
                .code(SchemeCodes.UNREADABLE)
                .file(file)
                .path("")
                .message(file + " cannot be read (" + why + ")")
                .build()));
    }

    private static String withoutFolders(String fileName) {
        return fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    }
}
