package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oversight.api.duty.Duty;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.OversightNote;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.notice.Suggestion;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionTypeId;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.people.People;

/** Routes and laws where two of their conditions meet: each one counts by itself. */
class WhoHearsOfItJourneyTest {

    private static List<String> suggested(String on, CaseNote note) {
        Desk desk = Barset.desk(Barset.route("on: " + on + ", obligation: suggested, tell: {post: director}"));
        return desk.oversight.notes().check(note).getSuggestions().stream()
                .map(Suggestion::getWho)
                .map(who -> who.key())
                .toList();
    }

    /** A draft is asked about before it is ruled on, and what it says of its decisions counts already. */
    @ParameterizedTest
    @CsvSource({
        "{decisions: placement-with-parents}, sm-farida, true",
        "{outcomes: progressed}, sm-farida, false",
        "{outcomes: not-progressed}, sm-farida, true",
        "{level: {below: SM}}, sm-farida, false",
        "{level: {below: SM}}, tm-amara, true",
        "{given-by: author}, sm-farida, true",
        "{given-by: author}, tm-amara, false",
        "{kinds: supervision}, sm-farida, false"
    })
    void aSuggestionIsMadeForTheDecisionsThatTheRuleMeans(String on, String decider, boolean made) {
        CaseNote note = NoteVariants.decidedBy(Barset.DECISION, StaffRef.of(decider));

        assertThat(suggested(on, note)).isEqualTo(made ? List.of("post:director") : List.of());
    }

    @Test
    void whereADecisionIsAskedForANoteWithoutOneSuggestsNobody() {
        assertThat(suggested("{level: {below: DIR}}", Barset.AUDIT)).isEmpty();
        assertThat(suggested("any-note", Barset.AUDIT)).containsExactly("post:director");
    }

    @Test
    void anotherDecisionOrAnotherOccasionIsNotTheOneThatTheRuleMeans() {
        Decision taken = Barset.DECISION.getDecisions().get(0);
        DecisionNote another = DecisionNote.builder()
                .from(Barset.DECISION)
                .decisions(List.of(Decision.builder()
                        .from(taken)
                        .type(DecisionTypeId.of("care-proceedings"))
                        .build()))
                .build();
        OversightNote withoutOccasion = OversightNote.builder()
                .from(Barset.AUDIT)
                .occasion(Optional.empty())
                .build();

        assertThat(suggested("{decisions: placement-with-parents}", another)).isEmpty();
        assertThat(suggested("{occasions: audit}", Barset.AUDIT)).containsExactly("post:director");
        assertThat(suggested("{occasions: audit}", withoutOccasion)).isEmpty();
    }

    @Test
    void theLastAnswerOfTheAuthorCounts() {
        PostId director = PostId.of("director");
        Desk desk = Barset.desk(Barset.route("on: any-note, obligation: suggested, tell: {post: director}"));

        assertThat(Barset.told(desk, Barset.audit(Barset.declined(director), Barset.accepted(director))))
                .containsExactly("staff:dcs-rowena");
        assertThat(Barset.untold(desk, Barset.audit(Barset.accepted(director), Barset.declined(director))))
                .containsExactly("post:director DECLINED");
    }

    @Test
    void whoDecidesWhetherTheyThemselvesAreToldIsTold() {
        Desk desk = Barset.desk(Barset.route(
                "on: any-note, tell: {post: assistant-director}, at-discretion-of: {post: assistant-director}"));

        assertThat(Barset.told(desk, Barset.AUDIT)).containsExactly("staff:ad-idris");
        assertThat(Barset.untold(desk, Barset.AUDIT)).isEmpty();
    }

    @Test
    void thePractitionerOfANoteThatNamesNoneIsTheAllocatedWorker() {
        OversightNote unnamed = OversightNote.builder()
                .from(Barset.AUDIT)
                .practitioner(Optional.empty())
                .build();
        Desk desk = Barset.desk(Barset.route("on: any-note, tell: practitioner"));

        assertThat(Barset.told(desk, unnamed)).containsExactly("staff:sw-bilal");
    }

    /** Of two allocated workers, the note is about the one whom it names. */
    @Test
    void namingOneOfTheWorkersIsAboutTheirLineManagerAlone() {
        Desk desk = Desk.with(Barset.people()
                .around("C-1042")
                .role("allocated-worker")
                .is("sw-grace")
                .build());
        OversightNote note = NoteVariants.writtenBy(
                OversightNote.builder()
                        .from(Barset.AUDIT)
                        .practitioner(People.BILAL)
                        .build(),
                People.FARIDA);

        assertThat(desk.record(note).notices())
                .filteredOn(notice -> notice.getReason() == NoticeReason.NOT_THE_LINE_MANAGER)
                .extracting(Notice::getRecipient)
                .containsExactly(People.AMARA);
    }

    /** A duty of another sort, or about another outcome, does not take the place of the law. */
    @Test
    void whatIsOwedForAnAnnouncedDecisionComesFromARuleAboutItsRecordOrFromTheLaw() {
        String duty = "{id: written-up, on: {outcomes: %s}, owes: %s, due: {working-days: 1}, cite: table}";

        assertThat(owedFor(duty.formatted("not-progressed", "record"))).containsExactly("written-up");
        assertThat(owedFor(duty.formatted("progressed", "record"))).containsExactly("DM-7");
        assertThat(owedFor(duty.formatted("not-progressed", "tell"))).containsExactly("DM-7");
    }

    private static List<String> owedFor(String duty) {
        Desk desk = Desk.ofScheme(SchemeFile.read("duties.yaml", DutyScheme.owing(duty)));
        return desk.oversight.decisions().announce(AnnounceJourneyTest.decision()).stream()
                .map(Duty::getRule)
                .map(rule -> rule.getRule().value())
                .toList();
    }
}
