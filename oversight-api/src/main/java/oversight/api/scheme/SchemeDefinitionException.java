package oversight.api.scheme;

import java.util.List;
import java.util.stream.Collectors;

/** A scheme has mistakes: all of them are listed, and nothing was loaded. */
public final class SchemeDefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<SchemeProblem> problems;

    /**
     * These mistakes.
     *
     * @param problems at least one
     */
    public SchemeDefinitionException(List<SchemeProblem> problems) {
        super(problems.stream()
                .map(SchemeProblem::describe)
                .collect(Collectors.joining(
                        "\n", "The scheme has " + problems.size() + " problem(s); nothing was loaded:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /**
     * All mistakes, in the order of the file.
     *
     * @return the problems
     */
    public List<SchemeProblem> problems() {
        return problems;
    }
}
