package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.testkit.journey.ObligationJourneyTest.anAction;
import static oversight.testkit.journey.ObligationJourneyTest.mandatory;

import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.Deliveries;
import oversight.api.Duties;
import oversight.api.Records;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.note.NoteId;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.Break;
import oversight.api.record.EntryRef;
import oversight.api.record.RecordAct;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.NoteLedger;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/** What is owed and told about words that are moved, erased or read under another reference; and that nothing of it is lost unseen. */
@Guidance({"DM-3", "DM-9"})
class ObligationsAfterwardsJourneyTest {

    private static final ChildRef CHILD = People.CHILD_1042;
    private static final ChildRef OTHER = ChildRef.of("C-9001");

    private final Desk desk = Desk.usual();
    private final Duties duties = desk.oversight.duties();
    private final Deliveries deliveries = desk.oversight.deliveries();

    private static RecordAct act(Act act) {
        return Desk.act(CHILD, act);
    }

    /** A ledger that has lost the first of what this method gives. */
    private static NoteLedger losing(NoteLedger whole, String method) {
        return (NoteLedger) Proxy.newProxyInstance(
                NoteLedger.class.getClassLoader(), new Class<?>[] {NoteLedger.class}, (proxy, called, arguments) -> {
                    Object answer = called.invoke(whole, arguments);
                    return called.getName().equals(method) && answer instanceof List<?> list && !list.isEmpty()
                            ? list.subList(1, list.size())
                            : answer;
                });
    }

    private void assertWhole(ChildRef... children) {
        for (ChildRef child : children) {
            assertThat(desk.oversight.records().verify(child).getBreaks()).isEmpty();
        }
    }

    @Test
    void whatIsOwedAboutAMisfiledNoteGoesWithItAndNobodyIsToldAboutTheWrongChild() {
        desk.record(Desk.named(SampleNotes.auditOversight(), "N-1"));
        Duty open = anAction(duties, CHILD);
        List<Delivery> before = deliveries.of(CHILD);
        assertThat(before).isNotEmpty();

        desk.oversight
                .records()
                .keep(act(new Act.Move(EntryRef.of(NoteId.of("N-1")), OTHER)))
                .orThrow();

        assertThat(anAction(duties, CHILD).getState()).isEqualTo(DutyState.SUPERSEDED);
        assertThat(anAction(duties, OTHER)).satisfies(moved -> {
            assertThat(moved.getState()).isEqualTo(DutyState.OPEN);
            assertThat(moved.getOwner()).isEqualTo(open.getOwner());
            assertThat(moved.getDueAt()).isEqualTo(open.getDueAt());
        });
        assertThat(duties.of(OTHER))
                .filteredOn(duty -> duty.getKind() == DutyKind.TELL)
                .singleElement()
                .satisfies(duty -> assertThat(duty.getOwner()).isEqualTo(People.FARIDA));
        deliveries.dispatch(50);
        assertThat(desk.transport.given()).isEmpty();
        assertThat(duties.discharge(anAction(duties, OTHER), People.BILAL)).isTrue();
        assertWhole(CHILD, OTHER);
    }

    @Test
    void nothingIsOwedOrToldAboutWordsThatWereErased() {
        desk.record(Desk.named(SampleNotes.auditOversight(), "N-1"));

        desk.oversight
                .records()
                .keep(act(new Act.Erase(EntryRef.of(NoteId.of("N-1")), "order 7")))
                .orThrow();

        assertThat(duties.of(CHILD)).allMatch(duty -> duty.getState() == DutyState.SUPERSEDED);
        assertThat(deliveries.of(CHILD)).allMatch(delivery -> delivery.getState() == DeliveryState.SUPERSEDED);
    }

    @Test
    void whatWasOwedUnderAReferenceThatWasMergedEndsOnTheRecordThatGoesOn() {
        desk.oversight.decisions().announce(AnnounceJourneyTest.decision());
        desk.record(NoteVariants.withId(SampleNotes.policeProtection(), "N-1"));
        desk.oversight.records().keep(act(new Act.Merge(OTHER))).orThrow();

        assertThat(duties.of(OTHER))
                .filteredOn(duty -> duty.getKind() == DutyKind.RECORD)
                .hasSize(1);
        assertThat(deliveries.of(OTHER)).isNotEmpty();
        deliveries.dispatch(10);
        assertThat(deliveries.acknowledge(mandatory(deliveries).getNotice().getKey(), People.AMARA))
                .isTrue();
        desk.record(AnnounceJourneyTest.note(OTHER));

        assertThat(duties.of(OTHER))
                .filteredOn(duty -> duty.getKind() == DutyKind.RECORD)
                .singleElement()
                .satisfies(duty -> assertThat(duty.getState()).isEqualTo(DutyState.DISCHARGED));
        assertWhole(CHILD, OTHER);
    }

    @Test
    void whatIsOwedAboutANoteUnderAMergedReferenceEndsWhenItIsErased() {
        desk.record(Desk.named(SampleNotes.auditOversight(), "N-1"));
        desk.oversight.records().keep(act(new Act.Merge(OTHER))).orThrow();

        desk.oversight
                .records()
                .keep(act(new Act.Erase(EntryRef.of(NoteId.of("N-1")), "order 7")))
                .orThrow();

        assertThat(duties.of(OTHER)).isNotEmpty().allMatch(duty -> duty.getState() == DutyState.SUPERSEDED);
        assertWhole(CHILD, OTHER);
    }

    @Test
    void aDutyOrANoticeThatIsGoneIsMissed() {
        NoteLedger ledger = new InMemoryLedger();
        Desk.on(ledger).record(SampleNotes.policeProtection());

        for (String method : List.of("duties", "deliveries")) {
            Records records = Desk.on(losing(ledger, method)).oversight.records();
            Break.Kind kind = method.equals("duties") ? Break.Kind.DUTY_CHANGED : Break.Kind.NOTICE_CHANGED;
            Break expected = Break.builder().sequence(1).kind(kind).build();
            assertThat(records.verify(CHILD).getBreaks()).containsExactly(expected);
            assertThat(records.verifyAll().getBroken())
                    .singleElement()
                    .satisfies(broken -> assertThat(broken.getBreaks()).containsExactly(expected));
        }
        assertThat(Desk.on(ledger).oversight.records().verify(CHILD).isWhole()).isTrue();
    }
}
