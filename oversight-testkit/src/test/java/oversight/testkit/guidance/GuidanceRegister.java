package oversight.testkit.guidance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements of the guidance, those that no test names yet, and what is wrong with the tests that name them.
 *
 * @param statements each statement by its number, in the order of the register
 * @param open the numbers on the open list, as often as they stand there
 */
record GuidanceRegister(Map<String, String> statements, List<String> open) {

    private static final Pattern ROW = Pattern.compile("^\\| ((?:MO|DM)-\\d+) \\| (.+?) \\| (.+?) \\|$");

    /** Reads {@code guidance-register.md} and {@code guidance-open.txt} of a folder. */
    static GuidanceRegister read(Path docs) throws IOException {
        Map<String, String> statements = new TreeMap<>(GuidanceRegister::inOrder);
        for (String line : Files.readAllLines(docs.resolve("guidance-register.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && statements.put(row.group(1), row.group(2)) != null) {
                throw new IllegalStateException("The register has " + row.group(1) + " twice");
            }
        }
        List<String> open = Files.readAllLines(docs.resolve("guidance-open.txt")).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        return new GuidanceRegister(statements, open);
    }

    /** Everything that is wrong, in sentences; empty when nothing is. */
    List<String> problems(Map<String, Set<String>> tests) {
        List<String> problems = new ArrayList<>();
        tests.forEach((statement, names) -> {
            if (!statements.containsKey(statement)) {
                problems.add(statement + " is not in the register; named by " + String.join(", ", names));
            }
        });
        for (String statement : statements.keySet()) {
            boolean tested = tests.containsKey(statement);
            if (!tested && !open.contains(statement)) {
                problems.add(statement + " has no test, and does not stand in guidance-open.txt");
            }
            if (tested && open.contains(statement)) {
                problems.add(statement + " has a test; take it out of guidance-open.txt");
            }
        }
        problems.addAll(openProblems());
        return problems;
    }

    private List<String> openProblems() {
        List<String> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String statement : open) {
            if (!statements.containsKey(statement)) {
                problems.add(statement + " stands in guidance-open.txt and is not in the register");
            }
            if (!seen.add(statement)) {
                problems.add(statement + " stands in guidance-open.txt twice");
            }
        }
        return problems;
    }

    /** Each statement with its tests, for a reader. */
    String report(Map<String, Set<String>> tests) {
        StringBuilder report = new StringBuilder();
        statements.forEach((number, statement) -> {
            report.append(number).append("  ").append(statement).append('\n');
            Set<String> names = tests.getOrDefault(number, new TreeSet<>());
            names.forEach(name -> report.append("    ").append(name).append('\n'));
            if (names.isEmpty()) {
                report.append("    no test yet\n");
            }
        });
        return report.toString();
    }

    /** MO before DM, as in the register, and 2 before 10. */
    private static int inOrder(String left, String right) {
        int sort = right.substring(0, 2).compareTo(left.substring(0, 2));
        return sort != 0
                ? sort
                : Integer.compare(Integer.parseInt(left.substring(3)), Integer.parseInt(right.substring(3)));
    }
}
