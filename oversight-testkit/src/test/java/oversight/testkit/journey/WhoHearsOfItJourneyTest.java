package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import oversight.api.note.SupervisionNote;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.notice.Suggestion;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.SubKindId;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;

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

    /** Oversight without a decision was given by its author. */
    @Test
    void whoGaveOversightWithoutADecisionIsItsAuthor() {
        assertThat(Barset.told(Barset.desk(Barset.route("on: any-note, tell: line-manager-of-decider")), Barset.AUDIT))
                .containsExactly("staff:sm-farida");
        assertThat(Barset.untold(Barset.desk(Barset.route("on: any-note, tell: decider")), Barset.AUDIT))
                .containsExactly("staff:tm-amara THE_AUTHOR");
        assertThat(Barset.told(Barset.desk(Barset.route("on: any-note, tell: requester")), Barset.AUDIT))
                .as("nobody asked for it")
                .containsExactly("role:requester");
    }

    /** DM-9 asks it of the author, whoever decided something in the session. */
    @Test
    void inASupervisionItIsTheAuthorWhoGaveIt() {
        SupervisionNote session = SupervisionNote.builder()
                .from(DutyScheme.supervision("S-1", "2026-11-20 10:00"))
                .decisions(
                        NoteVariants.decidedBy(Barset.DECISION, People.FARIDA).getDecisions())
                .build();
        Desk byAnotherThanTheAuthor = Barset.desk(Barset.route("on: {given-by: not-author}, tell: {post: director}"));
        Desk byTheLineManager = Barset.desk(Barset.route("on: {given-by: line-manager}, tell: {post: director}"));
        Desk byAnother = Barset.desk(Barset.route("on: {given-by: not-line-manager}, tell: {post: director}"));

        assertThat(Barset.told(byTheLineManager, session)).containsExactly("staff:dcs-rowena");
        assertThat(Barset.told(byAnother, session)).isEmpty();
        assertThat(Barset.told(byAnotherThanTheAuthor, session))
                .as("the decision in it was taken by somebody else")
                .containsExactly("staff:dcs-rowena");
        assertThat(Barset.told(byAnotherThanTheAuthor, NoteVariants.decidedBy(session, People.AMARA)))
                .isEmpty();
        assertThat(Barset.told(byAnother, NoteVariants.writtenBy(session, People.DILYS)))
                .containsExactly("staff:dcs-rowena");
    }

    /** Where the workers of a case have two managers, neither has given the oversight of both. */
    @Test
    void theLineManagerOfOneWorkerIsNotThatOfAll() {
        Desk desk = Barset.desk(
                Barset.people()
                        .around("C-1042")
                        .role("allocated-worker")
                        .is("sw-grace")
                        .build(),
                Barset.route("on: {given-by: line-manager}, tell: {post: director}"));
        OversightNote unnamed = OversightNote.builder()
                .from(Barset.AUDIT)
                .practitioner(Optional.empty())
                .build();

        assertThat(Barset.told(desk, Barset.AUDIT)).containsExactly("staff:dcs-rowena");
        assertThat(Barset.told(desk, unnamed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"closing, true", "visiting, false", ", false"})
    void aRouteForASortOfNoteIsForNotesOfThatSort(String subKind, boolean told) {
        Desk desk = Barset.desk("""
                sub-kinds:
                  closing: {name: Closing, kind: oversight, cite: table}
                  visiting: {name: Visiting, kind: oversight, cite: table}
                """ + Barset.route("on: {sub-kinds: closing}, tell: {post: director}"));
        OversightNote note = OversightNote.builder()
                .from(Barset.AUDIT)
                .subKind(Optional.ofNullable(subKind).map(SubKindId::of))
                .build();

        assertThat(Barset.told(desk, note)).isEqualTo(told ? List.of("staff:dcs-rowena") : List.of());
    }

    /** Between the decision and the note the nearest who may decide has left. */
    @Test
    void allWhoMayDecideStandInForTheNearest() {
        Desk desk = Barset.desk(
                Barset.people()
                        .left("sm-farida")
                        .from(Written.london("2026-11-20 00:00"))
                        .build(),
                Barset.route("on: {authority: beyond}, tell: who-may-decide"));
        CaseNote beyond = NoteVariants.writtenBy(NoteVariants.decidedBy(Barset.DECISION, People.DILYS), People.DILYS);

        assertThat(Barset.told(desk, beyond))
                .containsExactly("staff:ad-idris for staff:sm-farida", "staff:dcs-rowena for staff:sm-farida");
    }

    /** Two team managers and the press officer have to agree; there is no press officer, and the other team manager has left since. */
    @Test
    void aPartThatNobodyCanSpeakForStandsInForNobody() {
        Desk desk =
                threeHaveToAgree("press-officer", Barset.route("on: {authority: incomplete}, tell: who-may-decide"));

        assertThat(Barset.told(desk, decidedByAmara())).containsExactly("staff:sm-farida for staff:tm-dilys");
    }

    /** The director has to agree as well, and is asked for the director's own part, not for that of the team manager who has left. */
    @Test
    void whoHasToAgreeStandsInForNobodyElseWhoHasTo() {
        Desk desk = threeHaveToAgree("director", "");

        assertThat(desk.oversight.notes().check(decidedByAmara()).getNotices())
                .filteredOn(notice -> notice.getReason() == NoticeReason.AGREEMENT_OUTSTANDING)
                .extracting(
                        notice -> notice.getRecipient().key(),
                        notice -> notice.getInsteadOf().map(Party::key))
                .containsExactlyInAnyOrder(
                        tuple("staff:sm-farida", Optional.of("staff:tm-dilys")),
                        tuple("staff:dcs-rowena", Optional.empty()));
    }

    /** Two team managers and somebody else have to agree, and since then one of the team managers has left. */
    private static Desk threeHaveToAgree(String third, String routes) {
        String scheme = Barset.HEAD + """
                  press-officer: Press Officer
                decisions:
                  placement-with-parents:
                    name: Placement with parents
                    rules:
                      - id: home
                        by: {all-of: [{only: team-manager}, {only: team-manager}, {only: THIRD}]}
                        cite: table
                calendar:
                  zone: Europe/London
                  hours: {monday: 09:00-17:00}
                """.replace("THIRD", third) + routes;
        SampleOrganisation people = Barset.people()
                .left("tm-dilys")
                .from(Written.london("2026-11-20 00:00"))
                .build();
        return Desk.ofScheme(new InMemoryLedger(), people, SchemeFile.read("barset.yaml", scheme));
    }

    private static DecisionNote decidedByAmara() {
        return DecisionNote.builder()
                .from(Barset.DECISION)
                .author(People.AMARA)
                .decisions(List.of(Decision.builder()
                        .from(Barset.DECISION.getDecisions().get(0))
                        .decider(People.AMARA)
                        .requester(Optional.empty())
                        .build()))
                .build();
    }

    /** Of two notices to one person by one rule, the one that is theirs is kept, and not the one in place of somebody else. */
    @Test
    void whoIsMeantAndStandsInForAnotherIsToldOnceAndAsThemselves() {
        Desk desk = Barset.desk(
                Barset.people()
                        .left("fiw-joe")
                        .around("C-1042")
                        .role("family-intervention-worker")
                        .is("sm-farida")
                        .build(),
                Barset.route("on: any-note, tell: {role: family-intervention-worker}"));

        assertThat(Barset.told(desk, Barset.AUDIT)).containsExactly("staff:sm-farida");
        assertThat(Barset.untold(desk, Barset.AUDIT))
                .containsExactly("staff:fiw-joe LEFT [staff:sm-farida]", "staff:sm-farida TOLD_ALREADY");
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
