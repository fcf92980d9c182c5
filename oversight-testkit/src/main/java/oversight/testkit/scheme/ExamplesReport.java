package oversight.testkit.scheme;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of all examples of a file.
 *
 * @param results a result for each example, in the order of the file
 * @param coverage the rows of the scheme and whether they are exercised
 */
public record ExamplesReport(List<ExampleResult> results, Coverage coverage) {

    /** Keeps the results. */
    public ExamplesReport {
        results = List.copyOf(results);
    }

    /**
     * Whether every example passed and every row is exercised.
     *
     * @return whether nothing is to be done
     */
    public boolean isGood() {
        return failed().isEmpty() && coverage.isComplete();
    }

    /**
     * The examples that failed.
     *
     * @return their results
     */
    public List<ExampleResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /**
     * The report for a person: each example that failed, how many passed, and the coverage.
     *
     * @return some lines
     */
    public String describe() {
        String failures = failed().stream()
                .map(result -> result.describe() + "\n\n")
                .collect(Collectors.joining());
        return failures + (results.size() - failed().size()) + " of " + results.size() + " examples passed\n"
                + coverage.describe();
    }
}
