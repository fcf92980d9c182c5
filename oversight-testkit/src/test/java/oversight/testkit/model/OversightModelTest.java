package oversight.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import oversight.api.Oversight;
import oversight.api.duty.DutyState;
import oversight.api.note.CaseNote;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.EntryRef;
import oversight.api.record.RecordAct;
import oversight.api.spi.NoteLedger;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.jdbc.Databases;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;

/** The library keeps what the model says: as many seeds as {@code -Doversight.model.seeds} says, from {@code -Doversight.model.seed}. */
@Guidance({"DM-3", "DM-7", "DM-9"})
@Tag("once")
class OversightModelTest {

    private static final int SEEDS = Integer.getInteger("oversight.model.seeds", 300);
    private static final long FIRST = Long.getLong("oversight.model.seed", 1);

    private final Databases databases = new Databases();

    @AfterEach
    void close() {
        databases.close();
    }

    @Test
    void everythingHoldsInMemory() {
        long begun = System.nanoTime();
        OversightModel.against(InMemoryLedger::new).verify(FIRST, SEEDS);
        System.out.println(
                "The model in memory: " + SEEDS + " seeds in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
    }

    /**
     * What the model itself once got wrong: that time passes while somebody is told (2657), that a note which is moved stands behind what is there (15023), and that what cannot be looked up counts as an
     * attempt (19715).
     */
    @ParameterizedTest
    @ValueSource(longs = {2657, 15023, 19715})
    void seedsThatFailedWithoutAFault(long seed) {
        OversightModel.against(InMemoryLedger::new).verify(seed, 1);
    }

    @Test
    void everythingHoldsOnH2(@TempDir Path folder) {
        DataSource database = databases.h2(folder);
        OversightModel.against(() -> emptied(database)).verify(FIRST, 50);
    }

    private static NoteLedger emptied(DataSource database) {
        for (String table : List.of("ovs_delivery", "ovs_duty", "ovs_head", "ovs_entry")) {
            Databases.run(database, "delete from " + table);
        }
        return JdbcNoteLedger.ownTransactions(database);
    }

    @Test
    void theSameSeedTellsTheSameStoryAndWritesTheSameRecord() {
        List<InMemoryLedger> ledgers = new ArrayList<>();
        Host host = () -> {
            ledgers.add(new InMemoryLedger());
            return ledgers.get(ledgers.size() - 1);
        };
        OversightModel model = OversightModel.against(host);
        Story first = model.replay(7);
        InMemoryLedger written = ledgers.get(ledgers.size() - 1);
        Story second = OversightModel.against(host).replay(7);

        assertThat(second).isEqualTo(first);
        assertThat(model.replay(8)).isNotEqualTo(first);
        assertThat(everything(ledgers.get(ledgers.size() - 2))).isNotEmpty();
        assertThat(everything(ledgers.get(ledgers.size() - 2)).equals(everything(written)))
                .isTrue();
    }

    private static List<Object> everything(InMemoryLedger ledger) {
        List<Object> all = new ArrayList<>();
        Scene.CHILDREN.forEach(child -> all.addAll(ledger.entries(oversight.api.spi.ChildKey.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .child(child)
                .build())));
        all.addAll(ledger.duties(oversight.api.spi.DutyQuery.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .build()));
        all.addAll(ledger.deliveries(oversight.api.spi.DeliveryQuery.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .build()));
        return all;
    }

    /** What the model found first: a note is moved under a reference that was merged into another. */
    @Test
    void whatIsOwedAboutANoteOfAMergedRecordGoesWithIt() {
        Stage stage = new Stage(InMemoryLedger::new);
        stage.reset(new SplittableRandom(1));
        Oversight door = stage.node(0);
        CaseNote note = Drafts.any(new Scene(stage, new Step(1, Deed.RECORD, 1, Fault.NONE, 1, 0)));
        ChildRef child = note.getChild().orElseThrow();
        ChildRef into = ChildRef.of("C-8001");
        door.notes().record(note).orThrow();
        door.records().keep(act(child, new Act.Merge(into))).orThrow();
        door.records()
                .keep(act(child, new Act.Erase(EntryRef.of(note.getId().orElseThrow()), "order-1")))
                .orThrow();

        assertThat(door.duties().of(into)).isNotEmpty().allMatch(duty -> duty.getState() == DutyState.SUPERSEDED);
    }

    private static RecordAct act(ChildRef child, Act act) {
        return RecordAct.builder()
                .child(child)
                .by(People.FARIDA)
                .reason("It has to be put right.")
                .act(act)
                .build();
    }

    @Test
    void aRunHasStepsAndThereIsOne() {
        OversightModel model = OversightModel.against(InMemoryLedger::new);

        assertThatIllegalArgumentException().isThrownBy(() -> model.steps(0));
        assertThatIllegalArgumentException().isThrownBy(() -> model.lookingEvery(0));
        assertThatIllegalArgumentException().isThrownBy(() -> model.verify(1, 0));
        assertThat(model.steps(3).lookingEvery(1).replay(5).steps()).isEqualTo(3);
    }
}
