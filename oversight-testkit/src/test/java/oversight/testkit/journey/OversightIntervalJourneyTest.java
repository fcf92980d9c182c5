package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oversight.api.Duties;
import oversight.api.circumstance.Facts;
import oversight.api.duty.AgendaItem;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.note.NoteId;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.EntryRef;
import oversight.api.record.RecordAct;
import oversight.api.scheme.DutyKind;
import oversight.api.text.Narrative;
import oversight.core.OversightEngine;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.memory.RecordingTransport;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** A case is looked over by the interval that its circumstances ask for, and each time starts the next. */
@Guidance("MO-6")
class OversightIntervalJourneyTest {

    private static final String INTERVALS = """
            oversight:
              monthly: {every: {weeks: 4}, cite: table}
              protection: {when: {status: child-protection}, every: {weeks: 2}, cite: table}
              new-worker: {when: {experience: newly-qualified}, every: {days: 10}, owner: {post: service-manager}, cite: table}
              long-plan: {when: {plan-months: {above: 6}}, unless: {status: looked-after}, every: {days: 20}, cite: table}
            """;

    private static final ChildRef CHILD = People.CHILD_1042;
    private static final Facts CALM = Facts.none()
            .with("status", "in-need")
            .with("experience", "experienced")
            .with("plan-months", 2);

    private final MutableClock clock = MutableClock.at(Written.london("2026-11-02 09:00"));
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final RecordingTransport transport = new RecordingTransport();
    private Facts facts = CALM;
    private final OversightEngine engine = OversightEngine.builder()
            .scheme(SchemeFile.read("barset.yaml", DutyScheme.and(INTERVALS)))
            .staffDirectory(SampleOrganisations.calderdaleLike())
            .caseTeam(SampleOrganisations.calderdaleLike())
            .caseFacts(child -> facts)
            .ledger(ledger)
            .transport(transport)
            .clock(clock)
            .build();
    private final Duties duties = engine.duties();

    private static Instant at(String london) {
        return Written.london(london);
    }

    private List<Duty> open() {
        return duties.of(CHILD).stream()
                .filter(duty -> duty.getKind() == DutyKind.OVERSIGHT && duty.getState() == DutyState.OPEN)
                .toList();
    }

    private static List<String> written(List<Duty> duties) {
        return Written.duties(duties);
    }

    @Test
    void fromWhenACaseOpensItIsLookedOver() {
        Optional<Duty> owed = duties.expectOversight(CHILD, at("2026-11-02 09:00"));

        assertThat(written(owed.stream().toList()))
                .containsExactly("OVERSIGHT staff:tm-amara by 2026-12-01 00:00 [monthly]");
        assertThat(duties.expectOversight(CHILD, at("2026-11-02 09:00"))).isEqualTo(owed);
        assertThat(open()).isEqualTo(owed.stream().toList());
        assertThat(engine.records().verify(CHILD).isWhole()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> duties.expectOversight(CHILD, at("2026-11-02 09:01")));
    }

    @Test
    void beforeAnySchemeNobodyCanSayWhenACaseIsLookedOver() {
        clock.moveTo(at("2025-12-31 09:00"));

        assertThatIllegalStateException().isThrownBy(() -> duties.expectOversight(CHILD, at("2025-12-31 09:00")));
    }

    @Test
    void theBookOfCheckpointsIsNoCaseToLookOver() {
        ChildRef book = ChildRef.of("oversight:checkpoints");

        assertThatIllegalArgumentException().isThrownBy(() -> duties.expectOversight(book, at("2026-11-02 09:00")));
    }

    @Test
    void whoWritesThatTheyHaveLookedStartsTheNextInterval() {
        duties.expectOversight(CHILD, at("2026-11-02 09:00"));
        clock.moveTo(at("2026-11-16 12:00"));

        var recorded = engine.notes()
                .record(DutyScheme.anOversightNote("N-1", "2026-11-16 10:00", "2026-12-20"))
                .orThrow();

        assertThat(written(open())).containsExactly("OVERSIGHT staff:tm-amara by 2026-12-15 00:00 [monthly]");
        assertThat(recorded.note().getDuties()).contains(open().get(0));
        assertThat(duties.of(CHILD))
                .filteredOn(duty -> duty.getState() == DutyState.DISCHARGED)
                .extracting(duty -> duty.getEndedBy().orElseThrow())
                .containsExactly(People.AMARA);
        clock.moveTo(at("2026-11-20 12:00"));
        engine.notes().record(DutyScheme.supervision("N-2", "2026-11-20 10:00")).orThrow();
        assertThat(written(open())).containsExactly("OVERSIGHT staff:tm-amara by 2026-12-19 00:00 [monthly]");
        engine.notes().record(DutyScheme.decision()).orThrow();
        assertThat(open()).hasSize(1);
    }

    @Test
    void onlyANoteEndsItAndErasingTheNoteLeavesWhatIsOwedNext() {
        duties.expectOversight(CHILD, at("2026-11-02 09:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> duties.discharge(open().get(0), People.AMARA));
        clock.moveTo(at("2026-11-16 12:00"));
        engine.notes()
                .record(DutyScheme.anOversightNote("N-1", "2026-11-16 10:00", "2026-12-20"))
                .orThrow();

        engine.records()
                .keep(RecordAct.builder()
                        .child(CHILD)
                        .by(People.FARIDA)
                        .reason("By order.")
                        .act(new Act.Erase(EntryRef.of(NoteId.of("N-1")), "order 7"))
                        .build())
                .orThrow();

        assertThat(written(open())).containsExactly("OVERSIGHT staff:tm-amara by 2026-12-15 00:00 [monthly]");
    }

    @Test
    void aDecisionIsNoLookAtTheCase() {
        duties.expectOversight(CHILD, at("2026-11-02 09:00"));
        List<Duty> before = open();
        clock.moveTo(at("2026-11-16 12:00"));

        engine.notes().record(DutyScheme.decision()).orThrow();

        assertThat(open()).isEqualTo(before);
    }

    /** Somebody said that it need not be looked over then: it is counted from that day. */
    @Test
    void whatWasWaivedIsOwedAnIntervalLater() {
        duties.expectOversight(CHILD, at("2026-11-02 09:00"));
        clock.moveTo(at("2026-11-16 12:00"));
        duties.waive(open().get(0), People.FARIDA, Narrative.of("The core group went through it today."))
                .orThrow();

        duties.expectOversight(CHILD, at("2026-11-02 09:00"));

        assertThat(written(open())).containsExactly("OVERSIGHT staff:tm-amara by 2026-12-15 00:00 [monthly]");
    }

    @Test
    void aNoteOfAnEarlierTimeStartsNothing() {
        clock.moveTo(at("2026-11-20 12:00"));
        engine.notes().record(DutyScheme.supervision("N-2", "2026-11-20 10:00")).orThrow();
        List<Duty> before = open();

        var late = engine.notes()
                .record(DutyScheme.anOversightNote("N-1", "2026-11-16 10:00", "2026-12-20"))
                .orThrow();

        assertThat(open()).isEqualTo(before);
        assertThat(late.duties()).extracting(Duty::getKind).doesNotContain(DutyKind.OVERSIGHT);
    }

    @Test
    void theSoonestIntervalThatAppliesCountsAndOneOfWhichNobodyKnowsCountsToo() {
        facts = CALM.with("status", "child-protection");
        assertThat(written(duties.expectOversight(CHILD, at("2026-11-02 09:00")).stream()
                        .toList()))
                .containsExactly("OVERSIGHT staff:tm-amara by 2026-11-17 00:00 [protection]");
        facts = CALM.with("plan-months", 7);
        assertThat(written(duties.expectOversight(People.CHILD_2077, at("2026-11-02 09:00")).stream()
                        .toList()))
                .containsExactly("OVERSIGHT staff:tm-dilys by 2026-11-23 00:00 [long-plan]");
        facts = CALM.with("plan-months", 7).with("status", "looked-after");
        assertThat(written(duties.expectOversight(ChildRef.of("C-1"), at("2026-11-02 09:00")).stream()
                        .toList()))
                .containsExactly("OVERSIGHT role:line-manager by 2026-12-01 00:00 [monthly]");
        facts = Facts.none();
        assertThat(written(duties.expectOversight(People.CHILD_3001, at("2026-11-02 09:00")).stream()
                        .toList()))
                .containsExactly("OVERSIGHT staff:sm-farida by 2026-11-13 00:00 [new-worker]");
    }

    @Test
    void aChangeOfTheCaseNeverPutsOffWhatWasOwed() {
        duties.expectOversight(CHILD, at("2026-11-02 09:00"));
        clock.moveTo(at("2026-11-04 09:00"));
        facts = CALM.with("status", "child-protection");

        assertThat(written(duties.expectOversight(CHILD, at("2026-11-04 09:00")).stream()
                        .toList()))
                .containsExactly("OVERSIGHT staff:tm-amara by 2026-11-19 00:00 [protection]");
        assertThat(open()).hasSize(1);
        assertThat(duties.of(CHILD)).extracting(Duty::getState).contains(DutyState.SUPERSEDED);
        clock.moveTo(at("2026-11-05 09:00"));
        facts = CALM;
        assertThat(written(duties.expectOversight(CHILD, at("2026-11-05 09:00")).stream()
                        .toList()))
                .containsExactly("OVERSIGHT staff:tm-amara by 2026-11-19 00:00 [protection]");
        assertThat(engine.records().verify(CHILD).isWhole()).isTrue();
    }

    /** That one duty took the place of another is no look at the case. */
    @Test
    void whatTakesThePlaceOfAnotherIsCountedFromTheSameTime() {
        Instant opened = at("2026-11-02 09:00");
        duties.expectOversight(CHILD, opened);
        clock.moveTo(at("2026-11-04 09:00"));
        facts = CALM.with("status", "child-protection");
        duties.expectOversight(CHILD, opened);
        clock.moveTo(at("2026-11-05 09:00"));
        facts = CALM.with("experience", "newly-qualified");

        assertThat(written(duties.expectOversight(CHILD, opened).stream().toList()))
                .containsExactly("OVERSIGHT staff:sm-farida by 2026-11-13 00:00 [new-worker]");
        assertThat(open()).hasSize(1);
    }

    @Test
    void itIsCountedFromWhenTheCaseWasLastLookedOver() {
        clock.moveTo(at("2026-11-20 12:00"));
        engine.notes().record(DutyScheme.supervision("N-2", "2026-11-16 10:00")).orThrow();
        facts = CALM.with("status", "child-protection");

        assertThat(written(duties.expectOversight(CHILD, at("2026-01-02 09:00")).stream()
                        .toList()))
                .containsExactly("OVERSIGHT staff:tm-amara by 2026-12-01 00:00 [protection]");
    }

    @Test
    void anotherReferenceOfTheChildIsLookedOverWithIt() {
        ChildRef other = ChildRef.of("C-9001");
        duties.expectOversight(other, at("2026-11-02 09:00"));
        isOneChildWith(other);
        clock.moveTo(at("2026-11-20 12:00"));

        engine.notes().record(DutyScheme.supervision("N-2", "2026-11-16 10:00")).orThrow();

        assertThat(open()).hasSize(1).allMatch(duty -> duty.getChild().equals(CHILD));
        assertThat(duties.expectOversight(other, at("2026-11-02 09:00"))).isEqualTo(Optional.of(open().get(0)));
    }

    @Test
    void itIsOnTheAgendaOfTheWorkerWhoseCaseItIs() {
        duties.expectOversight(CHILD, at("2026-11-02 09:00"));
        duties.expectOversight(People.CHILD_2077, at("2026-11-02 09:00"));

        assertThat(duties.agenda(People.BILAL, at("2026-12-04 09:00")))
                .extracting(item -> item.getWhy() + " " + item.getDuty().getChild())
                .containsExactly(AgendaItem.Why.OVERSIGHT_DUE + " " + CHILD);
        assertThat(duties.agenda(People.BILAL, at("2026-11-20 09:00"))).isEmpty();
        assertThat(duties.agenda(People.CHIDI, at("2026-12-04 09:00"))).isEmpty();
    }

    /** The manager who owes it has left, or the case came from another team: the worker and their manager of now have to see it. */
    @Test
    void itIsOnTheAgendaWhoeverWasTheManagerWhenItBegan() {
        duties.expectOversight(CHILD, at("2026-11-02 09:00"));
        SampleOrganisation afterwards = SampleOrganisations.calderdaleLike().toBuilder()
                .left(People.AMARA.value())
                .from(LocalDate.parse("2026-11-10"))
                .lineManager(People.BILAL.value())
                .is(People.DILYS.value())
                .from(LocalDate.parse("2026-11-10"))
                .build();
        Duties later = OversightEngine.builder()
                .scheme(SchemeFile.read("barset.yaml", DutyScheme.and(INTERVALS)))
                .staffDirectory(afterwards)
                .caseTeam(afterwards)
                .ledger(ledger)
                .transport(transport)
                .clock(clock)
                .build()
                .duties();
        clock.moveTo(at("2026-11-20 09:00"));

        assertThat(later.agenda(People.BILAL, at("2026-12-04 09:00")))
                .extracting(item -> item.getWhy() + " " + item.getDuty().getOwner())
                .containsExactly(AgendaItem.Why.OVERSIGHT_DUE + " " + People.AMARA);
        assertThat(later.agenda(People.GRACE, at("2026-12-04 09:00"))).isEmpty();
    }

    @Test
    void onTheAgendaACaseIsFoundUnderTheReferenceThatGoesOn() {
        ChildRef other = ChildRef.of("C-9001");
        duties.expectOversight(other, at("2026-11-02 09:00"));
        isOneChildWith(other);

        assertThat(duties.agenda(People.BILAL, at("2026-12-04 09:00")))
                .extracting(item -> item.getDuty().getChild())
                .containsExactly(other);
    }

    /** Nor is the host asked what it knows of the case. */
    @Test
    void withoutIntervalsNobodyIsAskedToLook() {
        Desk plain = Desk.ofScheme(
                SchemeFile.read("barset.yaml", DutyScheme.with("")),
                builder -> builder.caseFacts(child -> {
                    throw new IllegalStateException("asked");
                }));

        assertThat(plain.oversight.duties().expectOversight(CHILD, at("2026-11-02 09:00")))
                .isEmpty();
        assertThat(plain.record(NoteVariants.withId(DutyScheme.supervision("N-2", "2026-11-16 10:00"), "N-3"))
                        .duties())
                .extracting(Duty::getKind)
                .doesNotContain(DutyKind.OVERSIGHT);
    }

    private void isOneChildWith(ChildRef other) {
        engine.records()
                .keep(RecordAct.builder()
                        .child(other)
                        .by(People.FARIDA)
                        .reason("They are one child.")
                        .act(new Act.Merge(CHILD))
                        .build())
                .orThrow();
    }
}
