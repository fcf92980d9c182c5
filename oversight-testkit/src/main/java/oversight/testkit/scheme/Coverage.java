package oversight.testkit.scheme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import oversight.api.scheme.RuleId;

/**
 * Which rules of a scheme its examples exercise. A rule is exercised when it is among the rules of the answer to an example that passed, unless that answer is
 * "undetermined", where the rule has not decided. An option of an {@code any-of} is exercised when such an example would have the same answer with that option
 * alone.
 *
 * @param rows the rules of decisions, events and overlays, the routes, and the options, in the order of the versions from the newest and of the scheme
 */
public record Coverage(List<Row> rows) {

    /** Keeps the rows. */
    public Coverage {
        rows = List.copyOf(rows);
    }

    /**
     * Whether every row is exercised.
     *
     * @return true when {@link #missing()} is empty
     */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /**
     * The rows that no example exercises.
     *
     * @return the rows
     */
    public List<Row> missing() {
        return rows.stream().filter(row -> !row.exercised()).toList();
    }

    /**
     * The report for a person: how many rows are exercised, and each that is not with its place.
     *
     * @return one line, and one more for each missing row
     */
    public String describe() {
        String head = rows.size() - missing().size() + " of " + rows.size() + " rows are exercised";
        return missing().stream().map(row -> "\n  " + row.describe()).collect(Collectors.joining("", head, ""));
    }

    /**
     * A rule, or one option of its approval.
     *
     * @param version the version of the scheme
     * @param rule the rule
     * @param file the file in which the rule stands; empty for a scheme built in code
     * @param line its line; 0 for a scheme built in code
     * @param option the option of an {@code any-of}, as it is written; empty for the rule as such
     * @param exercised whether an example exercises it
     */
    public record Row(String version, RuleId rule, String file, int line, Optional<String> option, boolean exercised) {

        /**
         * The row for a person.
         *
         * @return place, rule and option
         */
        public String describe() {
            String place = line > 0 ? file + ":" + line + " " : "";
            return place
                    + rule.value()
                    + option.map(which -> ", by the option " + which).orElse("")
                    + (exercised ? "" : ": no example exercises it");
        }
    }
}
