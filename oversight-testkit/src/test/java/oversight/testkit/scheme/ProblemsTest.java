package oversight.testkit.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oversight.api.scheme.SchemeProblem;

/** Mistakes in a file of examples are refused before anything runs: all at once, each with its place, its code and what to write. */
class ProblemsTest {

    private static final String ASKED = "name: An example, who: tom, decides: haircut";

    /** A mistake is reported where the caret stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {name: An example, who: ^thom, decides: haircut, expect: {ruling: permitted}} | OVS-X202 | 'thom' is not one of the people; did you mean 'tom'?
            {name: An example, who: {body: ^gateway}, decides: haircut, expect: {ruling: permitted}} | OVS-X205 | is not a body of the scheme; expected one of: gateway-panel, resources-panel
            {name: An example, who: {^post: director}, decides: haircut, expect: {ruling: permitted}} | OVS-X103 | 'post' is not a key of a party; expected one of: body, outside
            {name: An example, who: tom, decides: ^hair-cut, expect: {ruling: permitted}} | OVS-X206 | did you mean 'haircut'?
            {name: An example, happens: ^child-mising, expect: {told: []}} | OVS-X207 | did you mean 'child-missing'?
            {@, child: ^child-2, expect: {ruling: permitted}} | OVS-X203 | 'child-2' is not one of the children; did you mean 'child-1'?
            {@, away: [tom, ^joo], expect: {ruling: permitted}} | OVS-X202 | did you mean 'jo'?
            {@, requested-by: ^wand, expect: {ruling: permitted}} | OVS-X202 | did you mean 'wanda'?
            {@, given: [{^agrees: tom}], expect: {ruling: permitted}} | OVS-X103 | did you mean 'agreed'?
            {@, given: [^{at: 2026-05-01}], expect: {ruling: permitted}} | OVS-X108 | write one of agreed, recommended, consulted or refused
            {@, at: ^1 May 2026, expect: {ruling: permitted}} | OVS-X106 | expected a time such as 2026-05-01 14:30, or a day such as 2026-05-01, found '1 May 2026'
            {@, at: ^2026-02-30, expect: {ruling: permitted}} | OVS-X106 | found '2026-02-30'
            {@, outcome: ^refused, expect: {ruling: permitted}} | OVS-X105 | expected one of: progressed, not-progressed
            {@, arrangements: [{grant: {to: tom, as: ^servicemanager}}], expect: {ruling: permitted}} | OVS-X204 | did you mean 'service-manager'?
            {@, arrangements: [{grant: ^{to: tom}}], expect: {ruling: permitted}} | OVS-X104 | 'grant' needs the key 'as'; add it
            {@, arrangements: [{^lent: {to: tom}}], expect: {ruling: permitted}} | OVS-X103 | 'lent' is not a key of an arrangement
            {@, arrangements: [{for-this-child: {by: {at-least: ^ST}}}], expect: {ruling: permitted}} | OVS-S201 | did you mean
            {@, extending: ^{}, expect: {ruling: permitted}} | OVS-X104 | needs the key 'taken-at'; add it
            {@, when: {amount: ^250}, expect: {ruling: permitted}} | OVS-S411 | £250
            {@, when: {timing: ^plannd}, expect: {ruling: permitted}} | OVS-S205 | did you mean 'planned'?
            {@, when: {^timming: planned}, expect: {ruling: permitted}} | OVS-S204 | did you mean 'timing'?
            {@, when: {timing: ^[planned, emergency]}, expect: {ruling: permitted}} | OVS-X101 | expected one value, such as planned, true
            {@, when: {amount: ^{up-to: £5}}, expect: {ruling: permitted}} | OVS-X101 | expected one value
            {@, when: ^planned, expect: {ruling: permitted}} | OVS-X101 | expected circumstances (a map, such as {timing: planned}), found 'planned'
            {@, expect: {ruling: ^allowed}} | OVS-X105 | expected one of: permitted, needs-more
            {@, expect: {ruling: permitted, rules: [^haircuts]}} | OVS-X208 | did you mean 'haircut'?
            {@, expect: {ruling: not-permitted, reason: ^below-level}} | OVS-X105 | did you mean 'below-the-level'?
            {@, expect: {ruling: permitted, ^reason: no-post}} | OVS-X304 | 'reason' goes with not-permitted or not-configured and not with permitted; remove it
            {@, expect: {ruling: permitted, ^outstanding: []}} | OVS-X304 | 'outstanding' goes with needs-more
            {@, expect: {ruling: undetermined, missing: [^timming]}} | OVS-X209 | did you mean 'timing'?
            {@, expect: {ruling: needs-more, outstanding: [{agreed: {^onely: director}}]}} | OVS-S103 | did you mean 'only'?
            {@, expect: {ruling: needs-more, outstanding: [{^refused: {only: director}}]}} | OVS-X103 | 'refused' is not a key of what is outstanding
            {@, expect: {ruling: permitted, follow-ups: [^ratfy]}} | OVS-X105 | did you mean 'ratify'?
            {@, expect: {ruling: permitted, follow-ups: [{ratify: {by: ^gateway, due: at-once}}]}} | OVS-S203 | gateway-panel
            {@, expect: {ruling: permitted, who-can: [^tim]}} | OVS-X202 | did you mean 'tom'?
            {@, expect: {^told: []}} | OVS-X302 | 'told' is not part of the answer to 'decides'; remove it
            {@, expect: ^{}} | OVS-X303 | say what is expected: ruling
            ^{@} | OVS-X104 | an example needs the key 'expect'; add it
            ^{who: tom, decides: haircut, expect: {ruling: permitted}} | OVS-X104 | an example needs the key 'name'; add it
            ^{name: An example, decides: haircut, expect: {ruling: permitted}} | OVS-X104 | an example needs the key 'who'; add it
            ^{name: An example, expect: {ruling: permitted}} | OVS-X301 | this one asks none
            ^{@, happens: child-missing, expect: {ruling: permitted}} | OVS-X301 | this one asks decides and happens
            {name: An example, happens: child-missing, ^who: tom, expect: {told: []}} | OVS-X302 | 'who' does not go with 'happens'; remove it
            {name: An example, happens: child-missing, expect: {told: [{^pots: director}]}} | OVS-S103 | did you mean 'post'?
            {name: An example, happens: child-missing, expect: {told: [], ^ruling: undetermined}} | OVS-X304 | goes with undetermined or not-configured and not with told
            ^{name: An example, stands: haircut, expect: {validity: stands}} | OVS-X104 | needs the key 'taken-at'
            {name: An example, stands: haircut, taken-at: 2026-05-01, expect: {validity: lapsed, ^until: 2026-06-01}} | OVS-X304 | 'until' goes with stands and not with lapsed
            {@, ^awy: tom, expect: {ruling: permitted}} | OVS-X103 | did you mean 'away'?
            {name: ^4, who: tom, decides: haircut, expect: {ruling: permitted}} | OVS-X101 | expected a name, found a number; put it in quotes to make it text
            {name: ^&a An example, who: tom, decides: haircut, expect: {ruling: permitted}} | OVS-X002 | anchors
            """)
    void mistakesAreRefusedAtTheirPlace(String example, String code, String message) {
        String marked = "  - " + example.replace("@", ASKED);
        List<SchemeProblem> problems =
                problems(Northwick.people() + "examples:\n" + marked.replace("^", ""));

        long line = Northwick.people().lines().count() + 2;
        long column = marked.indexOf('^') + 1;
        assertThat(problems).extracting(SchemeProblem::describe).singleElement().satisfies(said -> assertThat(said)
                .startsWith("x.yaml:" + line + ":" + column + " " + code + " ")
                .contains(message));
    }

    @Test
    void allMistakesAreToldAtOnceInTheirOrder() {
        List<SchemeProblem> problems = problems("""
                examples-for: nordwick
                people:
                  tom: {posts: [team-manger], manager: sunni, limits: {timing: planned, ammount: £5}}
                children:
                  child-1: {allocated-worker: wonda}
                examples:
                  - {name: Same, who: tim, decides: haircut, expect: {ruling: permitted}}
                  - {name: Same, who: tom, decides: hair, when: {amount: 5}, expect: {ruling: allowed}}
                """);

        assertThat(problems)
                .extracting(problem -> problem.getLine() + ":" + problem.getColumn() + " " + problem.getCode())
                .containsExactly(
                        "1:1 OVS-X201",
                        "3:17 OVS-X204",
                        "3:40 OVS-X202",
                        "3:56 OVS-X209",
                        "3:73 OVS-S204",
                        "5:31 OVS-X202",
                        "7:23 OVS-X202",
                        "8:12 OVS-X305",
                        "8:37 OVS-X206",
                        "8:58 OVS-S411",
                        "8:79 OVS-X105");
    }

    @Test
    void whatCannotBeReadIsSaid(@TempDir Path folder) throws IOException {
        Path latin1 = Files.write(folder.resolve("latin.yaml"), new byte[] {'a', (byte) 0xe9, 'b'});

        assertThat(refused(() -> SchemeExamples.read(folder.resolve("none.yaml"), Northwick.scheme())))
                .hasMessageContaining("OVS-X050")
                .hasMessageContaining("none.yaml cannot be read");
        assertThat(refused(() -> SchemeExamples.read(latin1, Northwick.scheme()))).hasMessageContaining("OVS-X051");
        assertThat(refused(() -> SchemeExamples.fromResource("none.yaml", null, Northwick.scheme())))
                .hasMessageContaining("there is no such resource");
        assertThat(refused(() -> SchemeExamples.fromResource(
                        "empty.yaml", new ByteArrayInputStream(new byte[0]), Northwick.scheme())))
                .hasMessageContaining("OVS-X015");
    }

    @Test
    void examplesAreAboutAScheme() {
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class, () -> SchemeExamples.read("x.yaml", "examples-for: x")))
                .hasMessageContaining("at least one version");
    }

    private static List<SchemeProblem> problems(String text) {
        return refused(() -> SchemeExamples.read("x.yaml", text, Northwick.scheme())).problems();
    }

    private static SchemeExamplesException refused(Runnable reading) {
        SchemeExamplesException refusal = catchThrowableOfType(SchemeExamplesException.class, reading::run);
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
