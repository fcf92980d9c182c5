package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import oversight.api.Recording;
import oversight.api.note.DecisionId;
import oversight.api.note.DecisionNote;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.AnnouncedDecision;
import oversight.api.spi.NoteLedger;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisations;

/** MO-8: a record that is merged while a note is on its way to it stays closed, and the note comes back. */
@Guidance("MO-8")
class MergeRaceJourneyTest {

    private static final ChildRef OTHER = ChildRef.of("C-9001");
    private static final Runnable NOTHING = () -> {};

    /** What happens once, when the end of a record is next asked for. */
    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(NOTHING);

    private final Desk desk = Desk.on(interrupted(new InMemoryLedger()));

    private NoteLedger interrupted(NoteLedger ledger) {
        return (NoteLedger) Proxy.newProxyInstance(
                NoteLedger.class.getClassLoader(), new Class<?>[] {NoteLedger.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("head")) {
                        meanwhile.getAndSet(NOTHING).run();
                    }
                    try {
                        return method.invoke(ledger, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void merge() {
        merge(desk);
    }

    private static void merge(Desk desk) {
        desk.keep(OTHER, new Act.Merge(People.CHILD_1042));
    }

    @Test
    void aNoteThatComesTooLateIsGivenBack() {
        meanwhile.set(this::merge);

        Recording late = desk.oversight
                .notes()
                .record(Desk.named(NoteVariants.about(SampleNotes.auditOversight(), OTHER), "N-1"));

        assertThat(late)
                .isInstanceOfSatisfying(
                        Recording.Returned.class,
                        returned ->
                                assertThat(returned.findings().get(0).getCode()).isEqualTo("OVS-N216"));
        assertThat(desk.oversight.records().notes(OTHER)).isEmpty();
        assertThat(desk.oversight.records().verify(OTHER).isWhole()).isTrue();
    }

    @Test
    void aCaseIsNotLookedOverUnderAReferenceThatIsMergedMeanwhile() {
        Desk looking = Desk.ofScheme(
                interrupted(new InMemoryLedger()),
                SampleOrganisations.calderdaleLike(),
                SchemeFile.read(
                        "barset.yaml", DutyScheme.and("oversight: {monthly: {every: {weeks: 4}, cite: table}}\n")));
        meanwhile.set(() -> merge(looking));

        looking.oversight.duties().expectOversight(OTHER, Desk.NOW);

        assertThat(looking.oversight.duties().of(OTHER)).isEmpty();
        assertThat(looking.oversight.records().verify(OTHER).isWhole()).isTrue();
    }

    @Test
    void aDecisionThatComesTooLateIsRefused() {
        DecisionNote taken = SampleNotes.policeProtection();
        var decision = taken.getDecisions().get(0);
        meanwhile.set(this::merge);

        assertThatThrownBy(() -> desk.oversight
                        .decisions()
                        .announce(AnnouncedDecision.builder()
                                .id(DecisionId.of("D-1"))
                                .child(OTHER)
                                .decision(decision.getType().orElseThrow())
                                .outcome(decision.getOutcome().orElseThrow())
                                .decider(decision.getDecider().orElseThrow())
                                .takenAt(decision.getTakenAt().orElseThrow())
                                .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another reference");
        assertThat(desk.oversight.duties().of(OTHER)).isEmpty();
    }
}
