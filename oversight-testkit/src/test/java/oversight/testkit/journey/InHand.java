package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import oversight.api.note.NoteId;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.EntryRef;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/** A transport during whose first hand-over something happens, and a desk that delivers by it. */
final class InHand implements NoticeTransport {

    static final ChildRef CHILD = People.CHILD_1042;
    static final EntryRef NOTE = EntryRef.of(NoteId.of("N-1"));

    final List<Notice> given = new ArrayList<>();

    /** What happens during the first hand-over, and how that ends. */
    Runnable meanwhile = () -> {};

    Answer answer = new Answer.NotNow("busy");

    @Override
    public Answer deliver(Notice notice) {
        given.add(notice);
        Runnable now = meanwhile;
        meanwhile = () -> {};
        now.run();
        return answer;
    }

    Desk on(NoteLedger ledger) {
        return Desk.on(ledger, builder -> builder.transport(this));
    }

    void assertNobodyIsToldAfter(Act act, NoteLedger ledger) {
        Desk desk = on(ledger);
        desk.record(Desk.named(SampleNotes.policeProtection(), "N-1"));
        assertThat(desk.deliveries(CHILD)).hasSizeGreaterThan(1);
        meanwhile = () -> desk.keep(CHILD, act);

        desk.oversight.deliveries().dispatch(50);
        answer = new Answer.Taken();
        for (int i = 0; i < 3; i++) {
            desk.clock.advance(Duration.ofHours(5));
            desk.oversight.deliveries().dispatch(50);
        }

        assertThat(given).as("only the one that was in hand").hasSize(1);
        assertThat(desk.deliveries(CHILD)).allMatch(delivery -> delivery.getState() == DeliveryState.SUPERSEDED);
        assertThat(desk.oversight.deliveries().parked(9)).isEmpty();
        assertThat(desk.oversight.records().verify(CHILD).isWhole()).isTrue();
    }
}
