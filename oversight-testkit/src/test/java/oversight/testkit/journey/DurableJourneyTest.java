package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import oversight.api.Recording.Recorded;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionId;
import oversight.api.note.DecisionNote;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.record.AnnouncedDecision;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.core.jdbc.JdbcSchema;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/** The same journeys over a database: what is set off in memory is set off there. */
class DurableJourneyTest {

    /** The longest identifier that there is. */
    private static final String LONG = "n".repeat(100);

    private final JdbcConnectionPool database =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

    private final Desk desk = onDatabase();
    private final Desk memory = Desk.usual();

    private Desk onDatabase() {
        JdbcSchema.applyIfAbsent(database);
        return Desk.on(JdbcNoteLedger.ownTransactions(database));
    }

    @AfterEach
    void close() {
        database.dispose();
    }

    @Test
    void everySampleNoteSetsOffTheSame() {
        List<CaseNote> notes = SampleNotes.all();
        for (int i = 0; i < notes.size(); i++) {
            CaseNote note = Desk.named(notes.get(i), "N-" + i);
            Recorded durable = desk.record(note);
            Recorded fleeting = memory.record(note);

            assertThat(durable).isEqualTo(fleeting);
            assertThat(desk.record(note).repeated()).isTrue();
        }
        for (var child : List.of(People.CHILD_1042, People.CHILD_2077, People.CHILD_3001)) {
            assertThat(desk.oversight.records().notes(child))
                    .isEqualTo(memory.oversight.records().notes(child));
            assertThat(desk.oversight.duties().of(child))
                    .isEqualTo(memory.oversight.duties().of(child));
            assertThat(desk.deliveries(child)).isEqualTo(memory.deliveries(child));
            assertThat(desk.oversight.records().verify(child).isWhole()).isTrue();
        }
        assertThat(desk.oversight.deliveries().dispatch(100))
                .isEqualTo(memory.oversight.deliveries().dispatch(100));
        assertThat(desk.deliveries(People.CHILD_1042))
                .extracting(Delivery::getState)
                .containsOnly(DeliveryState.DELIVERED);
    }

    @Test
    @Guidance({"DM-3", "DM-7"})
    void longIdentifiersAreKeptAndLateAnnouncementsSettled() {
        DecisionNote sample = Desk.named(SampleNotes.notProgressed(), LONG);
        DecisionNote note = DecisionNote.builder()
                .from(sample)
                .decisions(List.of(Decision.builder()
                        .from(sample.getDecisions().get(0))
                        .id(DecisionId.of(LONG))
                        .build()))
                .build();
        AnnouncedDecision announced = AnnouncedDecision.builder()
                .id(DecisionId.of(LONG))
                .child(People.CHILD_1042)
                .decision(DecisionTypeId.of("placement-with-parents"))
                .outcome(DecisionOutcome.NOT_PROGRESSED)
                .decider(People.FARIDA)
                .takenAt(sample.getDecisions().get(0).getTakenAt().orElseThrow())
                .build();
        desk.record(note);

        assertThat(desk.oversight.decisions().announce(announced))
                .extracting(Duty::getState)
                .containsExactly(DutyState.DISCHARGED);
        assertThat(desk.record(note).repeated()).isTrue();
        assertThat(desk.oversight.records().verify(People.CHILD_1042).isWhole()).isTrue();
    }
}
