package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.NoticeTransport;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/** What becomes of a notice that is in somebody's hands while its note is moved or erased, or its duty ends: nobody is told afterwards. */
@Guidance("DM-9")
class InHandJourneyTest {

    private final InHand hand = new InHand();

    @Test
    void nobodyIsToldOfANoteThatWasMovedAfterwards() {
        hand.assertNobodyIsToldAfter(new Act.Move(InHand.NOTE, ChildRef.of("C-9001")), new InMemoryLedger());
    }

    @Test
    void nobodyIsToldOfANoteThatWasErasedAfterwards() {
        hand.assertNobodyIsToldAfter(new Act.Erase(InHand.NOTE, "order 7"), new InMemoryLedger());
    }

    @Test
    void aRefusalLeavesNothingThatWaitsForAPerson() {
        hand.answer = new NoticeTransport.Answer.Refused("no-such-inbox");
        hand.assertNobodyIsToldAfter(new Act.Erase(InHand.NOTE, "order 7"), new InMemoryLedger());
    }

    /** It was told before the act was heard of, and that it was stands on its row. */
    @Test
    void whatWasTakenWasTold() {
        hand.answer = new NoticeTransport.Answer.Taken();
        Desk desk = hand.on(new InMemoryLedger());
        desk.record(Desk.named(SampleNotes.policeProtection(), "N-1"));
        hand.meanwhile = () -> desk.keep(InHand.CHILD, new Act.Erase(InHand.NOTE, "order 7"));

        desk.oversight.deliveries().dispatch(50);

        assertThat(desk.deliveries(InHand.CHILD).stream().map(Delivery::getState))
                .filteredOn(DeliveryState.DELIVERED::equals)
                .hasSize(1);
    }

    /** A machine that died with the notice in its hands has told nobody; the one that takes it up tells nobody either. */
    @Test
    void aClaimThatEndedIsNotTakenUpAgain() {
        Desk desk = hand.on(new InMemoryLedger());
        desk.record(Desk.named(SampleNotes.policeProtection(), "N-1"));
        hand.meanwhile = () -> {
            desk.keep(InHand.CHILD, new Act.Erase(InHand.NOTE, "order 7"));
            throw new OutOfMemoryError("the machine");
        };
        Optional<Throwable> died = caught(() -> desk.oversight.deliveries().dispatch(50));
        assertThat(died).isPresent();

        desk.clock.advance(Duration.ofHours(5));
        desk.oversight.deliveries().dispatch(50);

        assertThat(hand.given).hasSize(1);
        assertThat(desk.deliveries(InHand.CHILD)).allMatch(delivery -> delivery.getState() == DeliveryState.SUPERSEDED);
    }

    private static Optional<Throwable> caught(Runnable work) {
        return Stream.of(work)
                .map(it -> {
                    try {
                        it.run();
                        return Optional.<Throwable>empty();
                    } catch (OutOfMemoryError died) {
                        return Optional.<Throwable>of(died);
                    }
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Test
    void nobodyIsRemindedOfWhatHasBeenDoneMeanwhile() {
        Desk desk = hand.on(new InMemoryLedger());
        desk.record(Desk.named(SampleNotes.auditOversight(), "N-1"));
        hand.answer = new NoticeTransport.Answer.Taken();
        desk.oversight.deliveries().dispatch(50);
        desk.clock.advance(Duration.ofDays(400));
        assertThat(desk.oversight.duties().remind(50).getReminded()).isPositive();
        hand.given.clear();
        hand.answer = new NoticeTransport.Answer.NotNow("busy");
        hand.meanwhile = () -> desk.oversight.duties().of(InHand.CHILD).stream()
                .filter(duty -> duty.getKind() != DutyKind.RECORD && duty.getKind() != DutyKind.OVERSIGHT)
                .forEach(duty -> desk.oversight.duties().discharge(duty, People.BILAL));

        desk.oversight.deliveries().dispatch(50);
        desk.clock.advance(Duration.ofHours(5));
        desk.oversight.deliveries().dispatch(50);

        assertThat(hand.given).hasSize(1);
    }

    /** What was handed over was told, also when the duty ends while it is handed over or afterwards. */
    @Test
    void aReminderThatWasTakenWasGiven() {
        Desk desk = hand.on(new InMemoryLedger());
        desk.record(Desk.named(DutyScheme.anOversightNote("N-1", "2026-11-16 10:00", "2026-12-20"), "N-1"));
        desk.clock.advance(Duration.ofDays(400));
        hand.answer = new NoticeTransport.Answer.Taken();
        desk.oversight.duties().remind(50);
        Duty duty = desk.oversight.duties().of(InHand.CHILD).stream()
                .filter(owed -> owed.getKind() == DutyKind.COMPLETE_ACTION)
                .findFirst()
                .orElseThrow();
        hand.meanwhile = () -> desk.oversight.duties().discharge(duty, People.BILAL);

        desk.oversight.deliveries().dispatch(50);

        assertThat(hand.given).isNotEmpty();
        assertThat(states(desk, duty)).contains(DeliveryState.DELIVERED);
    }

    @Test
    void aReminderThatWasGivenStaysGiven() {
        Desk desk = hand.on(new InMemoryLedger());
        desk.record(Desk.named(SampleNotes.auditOversight(), "N-1"));
        desk.clock.advance(Duration.ofDays(400));
        hand.answer = new NoticeTransport.Answer.Taken();
        desk.oversight.duties().remind(50);
        desk.oversight.deliveries().dispatch(50);
        Duty duty = desk.oversight.duties().of(InHand.CHILD).stream()
                .filter(owed -> owed.getKind() == DutyKind.COMPLETE_ACTION)
                .findFirst()
                .orElseThrow();
        assertThat(states(desk, duty)).isNotEmpty().containsOnly(DeliveryState.DELIVERED);

        desk.oversight.duties().discharge(duty, People.BILAL);

        assertThat(desk.oversight.duties().of(InHand.CHILD))
                .filteredOn(owed -> owed.getId().equals(duty.getId()))
                .extracting(Duty::getState)
                .containsExactly(DutyState.DISCHARGED);
        assertThat(states(desk, duty)).containsOnly(DeliveryState.DELIVERED);
    }

    private static List<DeliveryState> states(Desk desk, Duty duty) {
        return desk.deliveries(InHand.CHILD).stream()
                .filter(delivery ->
                        delivery.getNotice().getAbout().equals(duty.getId().value()))
                .map(Delivery::getState)
                .toList();
    }
}
