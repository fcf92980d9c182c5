package oversight.testkit.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an example can say beside its question reaches the engine: with it the answer is one, and without it another. */
class QuestionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who is away, and who covers
            who: sunil, decides: visits, given: [{consulted: jo}] | away: tom | ruling: permitted
            # what others have said, in order
            who: sunil, decides: care-proceedings, when: {timing: planned, assessment-complete: true} | given: [{recommended: tom}, {agreed: {body: gateway-panel}}] | ruling: permitted
            who: sunil, decides: care-proceedings, when: {timing: planned, assessment-complete: true} | given: [{recommended: tom}, {refused: {body: gateway-panel}}] | ruling: not-permitted, reason: refused-by-another
            # the outcome
            who: sunil, decides: care-proceedings, when: {timing: planned} | outcome: not-progressed | rules: [proceedings-not], ruling: not-permitted
            # who asked
            who: sunil, decides: placement-with-connected-person | requested-by: sunil | ruling: not-permitted, reason: own-request
            # the time
            who: tom, decides: section-17-payment, when: {amount: £60} | at: 2026-10-01 | ruling: not-permitted, rules: [section-17, spending-controls-section-17]
            # arrangements
            who: tom, decides: placement-with-connected-person | arrangements: [{grant: {to: tom, as: service-manager}}] | ruling: permitted
            who: wanda, decides: visits, given: [{consulted: jo}] | arrangements: [{passed-on: {by: tom, to: wanda}}] | ruling: permitted
            who: jo, decides: visits, away: tom, when: {} | arrangements: [{nomination: {post: team-manager, nominee: jo}}] | ruling: needs-more
            who: tom, decides: placement-with-connected-person | arrangements: [{for-this-child: {by: {only: team-manager}}}] | ruling: permitted, rules: [arrangement-1]
            # what would be extended
            who: sunil, decides: placement-with-connected-person, at: 2026-06-01 | extending: {taken-at: 2026-05-01} | ruling: not-permitted, reason: below-the-level
            who: harriet, decides: placement-with-connected-person, at: 2026-12-01 | extending: {taken-at: 2026-05-01} | ruling: not-permitted, reason: lapsed
            who: harriet, decides: placement-with-connected-person, at: 2026-09-01 | extending: {taken-at: 2026-05-01, extended-at: 2026-08-01} | ruling: not-permitted, reason: already-extended
            """)
    void whatIsSaidCounts(String question, String besides, String expected) {
        ExampleResult with = Northwick.only(example(question + ", " + besides, expected));
        ExampleResult without = Northwick.only(example(question, expected.replace("arrangement-1", "section-17")));

        assertThat(with.passed()).as(with.describe()).isTrue();
        assertThat(without.passed()).as(without.describe()).isFalse();
    }

    /** The words of a circumstance, and the limits of people, are those of the scheme. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who: sunil, decides: section-17-payment, when: {amount: £2000} | ruling: permitted
            who: sunil, decides: section-17-payment, when: {amount: £2000.01} | ruling: not-permitted, reason: over-the-limit
            who: moira, decides: section-17-payment, when: {amount: £100.01} | ruling: not-permitted, reason: over-the-limit
            who: tom, decides: section-17-payment, when: {amount: £100} | ruling: permitted
            who: tom, decides: section-17-payment, when: {amount: £100.01} | ruling: not-permitted, reason: over-the-limit
            who: harriet, decides: care-proceedings, when: {timing: out-of-hours, parents: consent} | ruling: not-configured
            happens: child-missing, when: {away-for: 2 days} | told: [{post: director}, {post: head-of-safeguarding}, {tell: {post: director}, due: at-once, urgency: at-once}]
            """)
    void factsAreReadInTheWordsOfTheScheme(String question, String expected) {
        ExampleResult result = Northwick.only(example(question, expected));

        assertThat(result.passed()).as(result.describe()).isTrue();
    }

    private static String example(String question, String expected) {
        return "- {name: An example, " + question + ", expect: {" + expected + "}}";
    }
}
