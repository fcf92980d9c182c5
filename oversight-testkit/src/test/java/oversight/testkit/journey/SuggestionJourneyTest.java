package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import oversight.api.circumstance.Facts;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.OversightNote;
import oversight.api.notice.Suggestion;
import oversight.api.party.Party;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisationBuilder;

/** Whom a rule suggests to alert, in the words in which the author answers, and who that is by name. */
@Guidance("MO-17")
class SuggestionJourneyTest {

    private static final String SUGGESTED = "on: any-note, obligation: suggested, tell: ";

    private static List<String> suggested(Desk desk, CaseNote note) {
        return desk.oversight.notes().check(note).getSuggestions().stream()
                .map(suggestion -> suggestion.getWho().key() + " "
                        + suggestion.getPeople().stream().map(Party::key).toList())
                .toList();
    }

    private static List<String> suggested(String tell, CaseNote note) {
        return suggested(Barset.desk(Barset.route(SUGGESTED + tell)), note);
    }

    /** The team manager wrote the note; the other team manager is the one to alert. */
    @ParameterizedTest
    @CsvSource({
        "{post: director}, post:director [staff:dcs-rowena]",
        "{post: team-manager}, post:team-manager [staff:tm-dilys]",
        "{post: press-officer}, post:press-officer []",
        "{role: reviewing-officer}, role:reviewing-officer [staff:iro-leon]",
        "{body: resources-panel}, body:resources-panel [body:resources-panel]",
        "{outside: health-visitor}, outside:health-visitor [outside:health-visitor]",
        "practitioner, staff:sw-bilal [staff:sw-bilal]",
        "line-manager-of-decider, staff:sm-farida [staff:sm-farida]"
    })
    void aPlaceIsSuggestedByItsNameAndAPartInTheNoteByWhoeverTakesIt(String tell, String expected) {
        assertThat(suggested(tell, Barset.AUDIT)).containsExactly(expected);
    }

    /** An empty post is for the authority to fill; an empty role is no gap in the care of this child. */
    @Test
    void aRoleThatNobodyHasIsNotSuggested() {
        assertThat(suggested("{role: school-nurse}", Barset.AUDIT)).isEmpty();
    }

    @Test
    void whatTheAuthorAloneFillsIsSuggestedOnlyWhereTheRuleAsksForTheAuthorToo() {
        SampleOrganisationBuilder people =
                Barset.people().around("C-1042").role("chair").is("tm-amara");

        assertThat(suggested(Barset.desk(people.build(), Barset.route(SUGGESTED + "{role: chair}")), Barset.AUDIT))
                .isEmpty();
        assertThat(suggested(
                        Barset.desk(people.build(), Barset.route(SUGGESTED + "{role: chair}, also-author: true")),
                        Barset.AUDIT))
                .containsExactly("role:chair [staff:tm-amara]");
        assertThat(suggested("author", Barset.AUDIT)).containsExactly("staff:tm-amara [staff:tm-amara]");
    }

    /** The two workers of the case have two managers; one of them is accepted. */
    @Test
    void ofSeveralWhoTakeAPartOnlyWhoIsAcceptedIsTold() {
        Desk desk = Barset.desk(
                Barset.people()
                        .around("C-1042")
                        .role("allocated-worker")
                        .is("sw-grace")
                        .build(),
                Barset.route(SUGGESTED + "line-manager-of-practitioner"));
        OversightNote note = OversightNote.builder()
                .from(Barset.audit(Barset.accepted(People.DILYS)))
                .author(People.FARIDA)
                .practitioner(Optional.empty())
                .build();

        assertThat(Barset.told(desk, note)).containsExactly("staff:tm-dilys");
        assertThat(Barset.untold(desk, note)).contains("staff:tm-amara NOT_ANSWERED");
    }

    @Test
    void ofTwoRulesThatSuggestTheSameTheFirstIsNamed() {
        Desk desk = Barset.desk("""
                routes:
                  - {id: first, on: any-note, tell: {post: director}, obligation: suggested, due: at-once, cite: table}
                  - {id: second, on: any-note, tell: {post: director}, obligation: suggested, due: at-once, cite: table}
                """);

        assertThat(desk.oversight.notes().check(Barset.AUDIT).getSuggestions())
                .extracting(Suggestion::getRule)
                .extracting(rule -> rule.getRule().value())
                .containsExactly("first");
    }

    /** Nobody stands in for a body or a party outside: a person looks at it. */
    @ParameterizedTest
    @ValueSource(strings = {"body:resources-panel", "outside:police"})
    void whatIsAcceptedAndMustNotBeToldIsParkedInTheirPlace(String who) {
        Party party = Party.parse(who);
        Desk desk = Barset.desk(Barset.people().notToBeTold("C-1042", party).build(), "");
        desk.record(Barset.audit(Barset.accepted(party)));

        assertThat(Written.deliveries(desk.oversight.deliveries().parked(10)))
                .containsExactly("role:stand-in PARKED nobody-found");
    }

    /** What the draft says of its decisions is enough to ask about them, also while it does not say when they were taken. */
    @Test
    void aDecisionOfADraftCountsBeforeItsTimeIsKnown() {
        Decision decision = Barset.DECISION.getDecisions().get(0);
        String timed = Barset.route("on: {when: {timing: emergency}}, obligation: suggested, tell: {post: director}");
        DecisionNote untimed = DecisionNote.builder()
                .from(Barset.DECISION)
                .decisions(List.of(Decision.builder()
                        .from(decision)
                        .takenAt(Optional.empty())
                        .facts(Facts.none().with("timing", "emergency"))
                        .build()))
                .build();

        assertThat(suggested(Barset.desk(timed), untimed)).containsExactly("post:director [staff:dcs-rowena]");
    }

    /** Who manages whom is asked of the time of the decision, which may be before that of the note. */
    @Test
    void whoIsSuggestedForADecisionIsWhoeverItWasWhenItWasTaken() {
        Desk desk = Barset.desk(
                Barset.people()
                        .post("director")
                        .vacant()
                        .from(Written.london("2026-11-10 09:40"))
                        .build(),
                Barset.route("on: {outcomes: not-progressed}, obligation: suggested, tell: {post: director}"));

        assertThat(suggested(desk, Barset.DECISION)).containsExactly("post:director [staff:dcs-rowena]");
        assertThat(suggested(
                        Barset.desk(
                                Barset.people()
                                        .lineManager("sm-farida")
                                        .is(People.OWEN.value())
                                        .until(Written.london("2026-11-10 09:40"))
                                        .build(),
                                Barset.route("on: {outcomes: not-progressed}, obligation: suggested,"
                                        + " tell: line-manager-of-decider")),
                        Barset.DECISION))
                .containsExactly("staff:sm-owen [staff:sm-owen]");
    }
}
