package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.Facts;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.note.Decision;
import oversight.api.note.DecisionId;
import oversight.api.note.DecisionNote;
import oversight.api.note.NoteId;
import oversight.api.note.SupervisionNote;
import oversight.api.notice.NoticeKey;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.EventId;
import oversight.api.record.LedgerEntry;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.NoteLedger;
import oversight.api.text.Narrative;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisations;

/** Several references may mean one child, and a record may be long: what is owed is seen under each, and nobody reads the whole record to write the next note. */
class OneChildJourneyTest {

    private static final ChildRef CHILD = People.CHILD_1042;
    private static final ChildRef OTHER = ChildRef.of("C-9001");

    private final AtomicLong read = new AtomicLong();

    private static void merge(Desk desk, ChildRef child, ChildRef into) {
        desk.keep(child, new Act.Merge(into));
    }

    @Test
    @Guidance("DM-3")
    void aDecisionIsSeenToBeWrittenUpUnderAMergedReference() {
        Desk desk = Desk.usual();
        desk.record(AnnounceJourneyTest.note(OTHER));
        merge(desk, OTHER, CHILD);

        assertThat(desk.oversight.decisions().announce(AnnounceJourneyTest.decision(CHILD)))
                .extracting(Duty::getState)
                .containsExactly(DutyState.DISCHARGED);
    }

    /** However many notes came after it. */
    @Test
    @Guidance("DM-3")
    void aDecisionIsSeenToBeWrittenUpManyNotesAgo() {
        Desk desk = Desk.usual();
        desk.record(AnnounceJourneyTest.note(CHILD));
        for (int i = 0; i < 25; i++) {
            desk.record(Desk.named(SampleNotes.auditOversight(), "N-" + i));
        }

        assertThat(desk.oversight.decisions().announce(AnnounceJourneyTest.decision(CHILD)))
                .extracting(Duty::getState)
                .containsExactly(DutyState.DISCHARGED);
    }

    @Test
    void howeverManyReferencesMeanOneChild() {
        Desk desk = Desk.usual();
        desk.record(Desk.named(AnnounceJourneyTest.note(OTHER), "N-FIRST"));
        merge(desk, OTHER, CHILD);
        for (int i = 0; i < 50; i++) {
            merge(desk, ChildRef.of("C-80" + i), CHILD);
        }

        assertThat(desk.oversight.duties().of(CHILD)).extracting(Duty::getChild).contains(OTHER);
    }

    @Test
    @Guidance("DM-4")
    void aDecisionOfAMergedReferenceIsTakenToSupervision() {
        String rule =
                "{id: to-supervision, on: {kinds: decision, when: {timing: emergency}}, owes: take-to-supervision, due: {weeks: 4}, cite: table}";
        Desk desk = Desk.ofScheme(SchemeFile.read("barset.yaml", DutyScheme.owing(rule)));
        Decision emergency = Decision.builder()
                .from(DutyScheme.decision().getDecisions().get(0))
                .facts(Facts.none().with("timing", "emergency"))
                .build();
        desk.record(DecisionNote.builder()
                .from(NoteVariants.about(DutyScheme.decision(), OTHER))
                .id(NoteId.of("D-NOTE"))
                .decisions(List.of(emergency))
                .build());
        merge(desk, OTHER, CHILD);

        desk.record(SupervisionNote.builder()
                .from(DutyScheme.supervision("S-1", "2026-11-20 10:00"))
                .decisions(List.of(emergency))
                .build());

        assertThat(desk.oversight.duties().of(CHILD))
                .filteredOn(duty -> duty.getKind() == DutyKind.TAKE_TO_SUPERVISION
                        && duty.getChild().equals(OTHER))
                .singleElement()
                .satisfies(duty -> assertThat(duty.getState()).isEqualTo(DutyState.DISCHARGED));
    }

    @Test
    void aRecordThatWasMergedStaysClosedWhateverIsDoneToItAfterwards() {
        Desk desk = Desk.usual();
        for (int i = 0; i < 60; i++) {
            desk.record(Desk.named(AnnounceJourneyTest.note(OTHER), "N-" + i));
        }
        merge(desk, OTHER, CHILD);
        for (int i = 0; i < 60; i++) {
            disagree(desk, OTHER, NoteId.of("N-" + i));
        }

        desk.assertClosed(Desk.named(AnnounceJourneyTest.note(OTHER), "N-99"));
    }

    private static void disagree(Desk desk, ChildRef child, NoteId note) {
        desk.keep(child, new Act.Disagree(note, People.FARIDA, Narrative.of("It was not said like that.")));
    }

    /** None follows a merge, so what stands before it need not be read. */
    @Test
    void anEventSaysThatTheRecordGoesOn() {
        Desk desk = Desk.ofScheme(
                counting(new InMemoryLedger()), SampleOrganisations.calderdaleLike(), EventScheme.scheme());
        desk.record(Desk.named(Barset.AUDIT, "N-1"));
        for (int i = 0; i < 60; i++) {
            disagree(desk, CHILD, NoteId.of("N-1"));
        }
        desk.oversight.events().report(EventScheme.missing().build()).orThrow();
        read.set(0);
        desk.oversight
                .events()
                .report(EventScheme.missing().id(EventId.of("E-2")).build())
                .orThrow();

        assertThat(read.get()).isLessThan(10);
    }

    @Test
    void soDoesWhatWasToldInPlaceOfSomethingElse() {
        Desk desk = Desk.on(counting(new InMemoryLedger()));
        desk.record(Desk.named(SampleNotes.policeProtection(), "N-1"));
        for (int i = 0; i < 60; i++) {
            disagree(desk, CHILD, NoteId.of("N-1"));
        }
        NoticeKey key = desk.deliveries(CHILD).get(0).getNotice().getKey();
        assertThat(desk.oversight.deliveries().park(key, People.IDRIS)).isTrue();
        desk.oversight
                .deliveries()
                .tellInstead(key, People.OWEN, People.IDRIS, Narrative.of("Nobody else was found."))
                .orThrow();
        read.set(0);

        desk.oversight.decisions().announce(AnnounceJourneyTest.decision(CHILD));

        assertThat(read.get()).isLessThan(10);
    }

    /** No note from before a decision was taken writes it up, and so they are not read to look for one. */
    @Test
    void theNotesFromBeforeADecisionAreNotRead() {
        Desk desk = Desk.on(counting(new InMemoryLedger()));
        for (int i = 0; i < 40; i++) {
            desk.record(Desk.named(SampleNotes.auditOversight(), "N-" + i));
        }
        desk.clock.advance(Duration.ofDays(1));
        read.set(0);

        desk.oversight
                .decisions()
                .announce(AnnouncedDecision.builder()
                        .from(AnnounceJourneyTest.decision(CHILD))
                        .takenAt(desk.clock.instant())
                        .build());

        assertThat(read.get()).isLessThan(20);
    }

    /** A ledger that counts the entries that it gives. */
    private NoteLedger counting(NoteLedger whole) {
        return (NoteLedger) Proxy.newProxyInstance(
                NoteLedger.class.getClassLoader(), new Class<?>[] {NoteLedger.class}, (proxy, called, arguments) -> {
                    Object answer = called.invoke(whole, arguments);
                    if (answer instanceof List<?> list && called.getReturnType() == List.class) {
                        read.addAndGet(list.stream()
                                .filter(LedgerEntry.class::isInstance)
                                .count());
                    }
                    return answer;
                });
    }

    /** The entries that were read to record a note, to end what it made people owe, to announce a decision and to look the case over again. */
    private List<Long> readFor(Desk desk, int number) {
        List<Long> all = new ArrayList<>();
        String id = "N-" + number;
        List<Runnable> everyday = List.of(
                () -> desk.record(DutyScheme.anOversightNote(id, "2026-11-16 10:00", "2026-12-20")),
                () -> desk.oversight.duties().of(CHILD).stream()
                        .filter(duty -> duty.getAbout().equals("note:" + id)
                                && duty.getState() == DutyState.OPEN
                                && duty.getKind() != DutyKind.OVERSIGHT)
                        .forEach(duty -> desk.oversight.duties().discharge(duty, People.BILAL)),
                () -> desk.oversight
                        .decisions()
                        .announce(AnnouncedDecision.builder()
                                .from(AnnounceJourneyTest.decision(CHILD))
                                .id(DecisionId.of("D-" + number))
                                .takenAt(desk.clock.instant())
                                .build()),
                () -> desk.oversight.duties().expectOversight(CHILD, Written.london("2026-11-02 09:00")),
                () -> desk.oversight.deliveries().dispatch(50),
                () -> desk.clock.advance(Duration.ofMinutes(1)));
        for (Runnable work : everyday) {
            read.set(0);
            work.run();
            all.add(read.get());
        }
        return all;
    }

    @Test
    @Tag("long")
    void aLongRecordIsNotReadForTheNextNote() {
        Desk desk = Desk.ofScheme(
                counting(new InMemoryLedger()),
                SampleOrganisations.calderdaleLike(),
                SchemeFile.read(
                        "barset.yaml", DutyScheme.and("oversight: {monthly: {every: {weeks: 4}, cite: table}}\n")));
        for (int i = 0; i < 60; i++) {
            readFor(desk, i);
        }
        List<Long> early = readFor(desk, 60);
        for (int i = 61; i < 200; i++) {
            readFor(desk, i);
        }
        List<Long> late = readFor(desk, 200);

        assertThat(desk.oversight.records().acts(CHILD)).hasSizeGreaterThan(350);
        assertThat(late).isEqualTo(early);
        assertThat(late).allMatch(entries -> entries < 120);
    }
}
