package oversight.testkit.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each sort of expectation holds where it is right, and fails where it is wrong. */
class ExpectationTest {

    private static final String ASSESSED = "decides: care-proceedings, when: {timing: planned, assessment-complete: true}";
    private static final String EMERGENCY = "decides: care-proceedings, when: {timing: emergency, parents: refuse}";
    private static final String PLACED = "decides: placement-with-connected-person";
    private static final String STANDS = "stands: placement-with-connected-person, taken-at: 2026-05-01 10:00";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who: harriet, @EMERGENCY | ruling: permitted | ruling: needs-more
            who: tom, @EMERGENCY | ruling: not-permitted | ruling: permitted
            who: tom, @EMERGENCY | ruling: not-permitted, reason: below-the-level | ruling: not-permitted, reason: no-post
            who: jo, @EMERGENCY | ruling: not-permitted, reason: no-post | ruling: not-permitted, reason: below-the-level
            who: sunil, requested-by: sunil, @PLACED | ruling: not-permitted, reason: own-request | ruling: permitted
            who: sunil, @ASSESSED | ruling: needs-more, outstanding: [{recommended: {only: team-manager}}, {agreed: {body: gateway-panel}}] | ruling: needs-more, outstanding: [{agreed: {body: gateway-panel}}, {recommended: {only: team-manager}}]
            who: sunil, @ASSESSED | ruling: needs-more | ruling: needs-more, outstanding: []
            who: sunil, decides: care-proceedings, when: {parents: refuse} | ruling: undetermined, missing: [timing] | ruling: undetermined, missing: [parents]
            who: harriet, @EMERGENCY | ruling: permitted, rules: [proceedings-emergency] | ruling: permitted, rules: [proceedings-emergency, proceedings-planned]
            who: harriet, @EMERGENCY | ruling: permitted, rules: proceedings-emergency | ruling: permitted, rules: []
            who: harriet, @EMERGENCY | ruling: permitted, follow-ups: [ratify] | ruling: permitted, follow-ups: [inform]
            who: harriet, @EMERGENCY | ruling: permitted, follow-ups: ratify | ruling: permitted, follow-ups: []
            who: harriet, @EMERGENCY | ruling: permitted, follow-ups: [{ratify: {by: gateway-panel, due: {working-days: 10}}}] | ruling: permitted, follow-ups: [{ratify: {by: gateway-panel, due: {working-days: 9}}}]
            who: sunil, @PLACED | ruling: permitted, follow-ups: [confirm-in-writing, lapse] | ruling: permitted, follow-ups: [lapse]
            who: harriet, @EMERGENCY | ruling: permitted, who-can: [harriet, fiona, rowena] | ruling: permitted, who-can: [harriet, rowena]
            who: jo, decides: visits | ruling: not-permitted, who-can: [tom] | ruling: not-permitted, who-can: [tom, sunil]
            who: {outside: foster-carer}, decides: haircut | ruling: permitted, who-can: [{outside: foster-carer}, {outside: young-person}] | ruling: permitted, who-can: [{outside: foster-carer}]
            who: rowena, decides: care-order | ruling: outside-our-power, outside: court | ruling: outside-our-power, outside: police
            who: rowena, decides: foster-carers-choices | ruling: not-configured, reason: in-another-scheme | ruling: not-configured, reason: nobody-named
            who: sunil, @PLACED, at: 2026-03-01 | ruling: not-configured, reason: no-scheme-in-force | ruling: permitted
            happens: child-missing, when: {away-for: 2 hours} | told: [{post: head-of-safeguarding}, {post: director}] | told: [{post: director}]
            happens: child-missing, when: {away-for: 2 hours} | told: [{post: director}, {tell: {post: head-of-safeguarding}, due: {hours: 24}}] | told: [{post: director}, {tell: {post: head-of-safeguarding}, due: {hours: 23}}]
            happens: child-missing, when: {away-for: 2 hours} | told: [{post: director}, {post: head-of-safeguarding}], rules: missing-report | told: [{post: director}, {post: head-of-safeguarding}], rules: missing-48-hours
            happens: child-missing | ruling: undetermined, missing: away-for | told: []
            happens: child-missing | ruling: undetermined, missing: [away-for] | ruling: not-configured
            @STANDS, at: 2026-08-01 | validity: stands | validity: lapsed
            @STANDS, at: 2026-10-01 | validity: lapsed | validity: stands
            @STANDS, at: 2026-08-01 | validity: stands, extension: {at-least: HoS} | validity: stands, extension: {at-least: SM}
            @STANDS, at: 2026-09-01, extended-at: 2026-08-10 | validity: stands | validity: stands, extension: {at-least: HoS}
            """)
    void rightOnesHoldAndWrongOnesFail(String question, String right, String wrong) {
        ExampleResult good = Northwick.only(example(question, right));
        ExampleResult bad = Northwick.only(example(question, wrong));

        assertThat(good.passed()).as(good.describe()).isTrue();
        assertThat(bad.passed()).as(bad.describe()).isFalse();
        assertThat(bad.explanation()).contains(": expected ", ", and it is ", "The scheme's answer: ");
    }

    private static String example(String question, String expected) {
        String asked = question.replace("@ASSESSED", ASSESSED)
                .replace("@EMERGENCY", EMERGENCY)
                .replace("@PLACED", PLACED)
                .replace("@STANDS", STANDS);
        return "- {name: An example, " + asked + ", expect: {" + expected + "}}";
    }
}
