package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.Scheme;
import oversight.core.schemefile.SchemeFile;

/**
 * What each thing that a rule can say is called, as {@code docs/explanations.md} shows it to those who judge the words. With {@code
 * -Doversight.explanations.update=true} the page is written.
 */
class ExplanationsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "explanations.md");
    private static final String ROW = "| `";
    private static final String SCHEME = SmallScheme.HEAD + """
              service-manager: {name: Service Manager, tier: SM, service: Fostering}
              team-manager: {name: Team Manager, tier: TM}
            bodies: {panel: Resources Panel}
            circumstances:
              timing: [planned, emergency, out-of-hours]
              ready: yes-no
              amount: money
              away-for: duration
              distance: distance
              age: age
              placements: count
              order-expires: date
            decisions:
              move: {name: Move, rules: [{id: moving, %s, cite: table}]}
              placement: {name: Placement, rules: [{id: placing, by: {at-least: SM}, cite: table}]}
            calendar: {zone: Europe/London, hours: {monday: 09:00-17:00}}
            """;

    @Test
    void thePageShowsWhatIsSaid() throws IOException {
        String shown = Files.readString(PAGE);
        String said = written(shown.lines().toList());
        if (Boolean.getBoolean("oversight.explanations.update")) {
            Files.writeString(PAGE, said);
        }

        assertThat(said).isEqualTo(Files.readString(PAGE));
        assertThat(said.lines().filter(line -> line.startsWith(ROW))).hasSizeGreaterThan(70);
    }

    /** The page with the second and third column of each row as the library says them. */
    private static String written(List<String> page) {
        List<String> lines = new ArrayList<>();
        String key = "";
        for (String line : page) {
            if (line.startsWith(ROW)) {
                String value = line.substring(ROW.length(), line.indexOf('`', ROW.length()));
                key = value.endsWith(":") ? value : key;
                lines.add(value.equals(key) ? line : row(key, value));
            } else {
                lines.add(line);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String row(String key, String value) {
        boolean decides = key.equals("by:");
        String rule = decides ? "by: " + value : key + " " + value + ", by: {at-least: SM}";
        Scheme scheme = SchemeFile.read("small.yaml", SCHEME.formatted(rule));
        DecisionRule read = scheme.getDecisions().get(0).getRules().get(0);
        return "| `%s` | %s | %s |"
                .formatted(
                        value,
                        said(key, read, new Words(scheme, Locale.UK)),
                        said(key, read, new Words(scheme, Locale.forLanguageTag("cy"))));
    }

    private static String said(String key, DecisionRule rule, Words words) {
        return switch (key) {
            case "by:" -> words.approval(rule.getBy());
            case "when:" -> words.conditions().all(rule.getWhen());
            case "needs:" -> new ThenWords(words).needs(rule.getNeeds());
            default -> new ThenWords(words).followUps(rule.getFollowUps());
        };
    }
}
