package oversight.testkit.scheme;

import java.util.List;
import java.util.stream.Collectors;
import oversight.api.scheme.SchemeProblem;

/** A file of examples has mistakes: all of them are listed, and nothing was run. */
public final class SchemeExamplesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<SchemeProblem> problems;

    /**
     * These mistakes.
     *
     * @param problems at least one
     */
    public SchemeExamplesException(List<SchemeProblem> problems) {
        super(problems.stream()
                .map(SchemeProblem::describe)
                .collect(Collectors.joining(
                        "\n", "The examples have " + problems.size() + " problem(s); nothing was run:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /**
     * All mistakes, in the order of the file.
     *
     * @return the problems, with codes of {@code docs/scheme-examples.md}
     */
    public List<SchemeProblem> problems() {
        return problems;
    }
}
