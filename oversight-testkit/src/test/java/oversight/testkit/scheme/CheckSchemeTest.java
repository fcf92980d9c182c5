package oversight.testkit.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command prints what is to be done, and its exit code says whether anything is. */
class CheckSchemeTest {

    private static final String SMALL = """
            scheme: small
            authority: {id: small, name: Small Council}
            version: "1"
            effective-from: 2026-01-01
            standing: invented
            sources: {scheme: Scheme of delegation}
            tiers: {SM: Service Manager, TM: Team Manager}
            posts: {service-manager: {name: Service Manager, tier: SM}, team-manager: {name: Team Manager, tier: TM}}
            decisions:
              placement:
                name: Placement
                rules:
                  - {id: placement, by: {at-least: SM}, cite: scheme}
            calendar:
              zone: Europe/London
              hours: {monday: 09:00-17:00}
              holidays: england-and-wales
            """;

    private static final String GOOD = """
            examples-for: small
            people: {sue: {posts: [service-manager]}}
            examples:
              - {name: Sue places, who: sue, decides: placement, expect: {ruling: permitted}}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void nothingIsWrong() throws IOException {
        assertThat(check(file("s.yaml", SMALL), file("e.yaml", GOOD))).isZero();
        assertThat(said()).contains("1 of 1 examples passed", "1 of 1 rows are exercised");
    }

    @Test
    void exampleFails() throws IOException {
        String bad = GOOD.replace("ruling: permitted", "ruling: not-permitted");

        assertThat(check(file("s.yaml", SMALL), file("e.yaml", bad))).isEqualTo(1);
        assertThat(said())
                .contains(
                        "e.yaml:4 Sue places",
                        "expected not-permitted",
                        "s.yaml:13 placement: no example exercises it");
    }

    @Test
    void rowIsNotExercised() throws IOException {
        String none = GOOD.substring(0, GOOD.indexOf("examples:\n")) + "examples: []\n";

        assertThat(check(file("s.yaml", SMALL), file("e.yaml", none))).isEqualTo(1);
        assertThat(said()).contains("0 of 0 examples passed", "0 of 1 rows are exercised");
    }

    @Test
    void schemeHasProblems() throws IOException {
        String bad = SMALL.replace("{at-least: SM}", "{at-least: SN}");

        assertThat(check(file("s.yaml", bad), file("e.yaml", GOOD))).isEqualTo(1);
        assertThat(said()).contains("s.yaml:13:", "OVS-S201");
    }

    @Test
    void examplesHaveProblems() throws IOException {
        assertThat(check(file("s.yaml", SMALL), file("e.yaml", GOOD.replace("who: sue", "who: su"))))
                .isEqualTo(1);
        assertThat(said()).contains("e.yaml:4:", "OVS-X202", "did you mean 'sue'?");
    }

    /** Advice is printed; nothing fails because of it. */
    @Test
    void whatIsWorthASecondLookIsSaid() throws IOException {
        String unused = SMALL.replace("decisions:", "bodies: {panel: A panel}\ndecisions:");

        assertThat(check(file("s.yaml", unused), file("e.yaml", GOOD)))
                .as(said())
                .isZero();
        assertThat(said()).contains("Worth a second look (1):", "OVS-L032", "bodies.panel");
    }

    @Test
    void severalVersionsAreGivenWithCommas() throws IOException {
        String second = SMALL.replace("version: \"1\"", "version: \"2\"").replace("2026-01-01", "2027-01-01");
        String examples =
                GOOD + "  - {name: Then, who: sue, decides: placement, at: 2026-06-01, expect: {ruling: permitted}}\n";

        assertThat(check(file("s.yaml", SMALL) + "," + file("t.yaml", second), file("e.yaml", examples)))
                .as(said())
                .isZero();
        assertThat(said()).contains("2 of 2 rows are exercised");
    }

    @Test
    void versionsThatDoNotBelongTogetherAreRefused() throws IOException {
        assertThat(check(file("s.yaml", SMALL), file("t.yaml", SMALL), file("e.yaml", GOOD)))
                .isEqualTo(1);
        assertThat(said()).contains("Two versions of the scheme start on the same day");
    }

    @Test
    void filesAreNotNamed() {
        assertThat(check("", "")).isEqualTo(2);
        assertThat(said()).contains("our-scheme.yaml our-scheme.examples.yaml");
    }

    private int check(String... arguments) {
        List<String> given = Arrays.asList(arguments);
        return CheckScheme.check(given, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
