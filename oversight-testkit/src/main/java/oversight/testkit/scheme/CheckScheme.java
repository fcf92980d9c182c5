package oversight.testkit.scheme;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.core.schemefile.SchemeFile;

/**
 * The command with which whoever writes a scheme tries it: reads the scheme and its examples, runs the examples, and prints what is wrong, what fails and which
 * rows no example exercises.
 *
 * <pre>{@code
 * java -cp ... oversight.testkit.scheme.CheckScheme our-scheme.yaml our-scheme.examples.yaml
 * }</pre>
 */
public final class CheckScheme {

    private static final int GOOD = 0;
    private static final int SOMETHING_IS_WRONG = 1;
    private static final int NOT_CALLED_RIGHTLY = 2;

    private CheckScheme() {}

    /**
     * Checks and ends the JVM: with 0 when nothing is wrong, 1 when something is, and 2 when no files are named.
     *
     * @param arguments the files with the versions of the scheme, and last the file with the examples; several names may stand in one argument, with commas
     *     between them
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(check(Arrays.asList(arguments), out));
    }

    /** Checks, prints, and gives the exit code. */
    static int check(List<String> arguments, PrintStream out) {
        List<String> files = arguments.stream()
                .flatMap(argument -> Arrays.stream(argument.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (files.size() < 2) {
            out.println("Name the file of the scheme and the file of its examples: our-scheme.yaml our-scheme.examples.yaml");
            return NOT_CALLED_RIGHTLY;
        }
        try {
            Scheme[] versions = files.subList(0, files.size() - 1).stream()
                    .map(name -> SchemeFile.read(Path.of(name)))
                    .toArray(Scheme[]::new);
            ExamplesReport report =
                    SchemeExamples.read(Path.of(files.get(files.size() - 1)), versions).run();
            out.println(report.describe());
            return report.isGood() ? GOOD : SOMETHING_IS_WRONG;
        } catch (SchemeDefinitionException | SchemeExamplesException problems) {
            out.println(problems.getMessage());
        } catch (IllegalArgumentException | IllegalStateException refused) {
            out.println("The scheme cannot be used: " + refused.getMessage());
        }
        return SOMETHING_IS_WRONG;
    }
}
