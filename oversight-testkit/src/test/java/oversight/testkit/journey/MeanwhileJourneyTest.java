package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import oversight.api.HostFailureException;
import oversight.api.Recording;
import oversight.api.Reporting;
import oversight.api.note.OversightNote;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.NoteRule;
import oversight.api.scheme.Requirement;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Trigger;
import oversight.api.spi.AppendResult;
import oversight.api.spi.NoteLedger;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisations;

/** What happens while a note is on its way to the record: midnight strikes, or somebody else is quicker. */
@Guidance("DM-7")
class MeanwhileJourneyTest {

    private static final OversightNote NOTE = Desk.named(SampleNotes.documentAuthorisation(), "N-1");

    private final InMemoryLedger inMemory = new InMemoryLedger();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger appended = new AtomicInteger();

    /** Does something whenever the end of a record is asked for, and is outdated as often as a test says. */
    private NoteLedger ledger(NoteLedger whole, IntConsumer atHead, int outdated) {
        return (NoteLedger) Proxy.newProxyInstance(
                NoteLedger.class.getClassLoader(), new Class<?>[] {NoteLedger.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("head")) {
                        atHead.accept(asked.getAndIncrement());
                    }
                    if (method.getName().equals("append") && appended.getAndIncrement() < outdated) {
                        return AppendResult.OUTDATED;
                    }
                    try {
                        return method.invoke(whole, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Scheme december(boolean isStricter) {
        Scheme.Builder scheme = Scheme.builder()
                .from(PublishedSchemes.calderdale())
                .version("2026-12")
                .effectiveFrom(LocalDate.parse("2026-12-01"));
        NoteRule analysisAlways = NoteRule.builder()
                .id(RuleId.of("analysis-always"))
                .on(Trigger.builder().addKinds(NoteKind.OVERSIGHT).build())
                .requires(Requirement.ANALYSIS)
                .citation(scheme.build().getRoutingRules().get(0).getCitation())
                .build();
        return isStricter ? scheme.addNoteRules(analysisAlways).build() : scheme.build();
    }

    /** The clock strikes twelve on the last day of November, when the end of the record is first asked for. */
    private Desk atMidnight(Scheme december) {
        Desk[] desk = new Desk[1];
        desk[0] = Desk.on(
                ledger(new InMemoryLedger(), call -> desk[0].clock.moveTo(Written.london("2026-12-01 00:00")), 0),
                builder -> builder.scheme(december));
        return desk[0];
    }

    @Test
    void aNoteThatMidnightOvertakesIsRecordedUnderTheVersionOfTheNewDay() {
        Recording.Recorded recorded = atMidnight(december(false)).record(NOTE);

        assertThat(recorded.note().getScheme().getVersion()).isEqualTo("2026-12");
        assertThat(recorded.note().getRecordedAt()).isEqualTo(Written.london("2026-12-01 00:00"));
        assertThat(recorded.repeated()).isFalse();
    }

    @Test
    void andIsGivenBackWhereThatVersionAsksForMore() {
        Desk desk = atMidnight(december(true));

        assertThat(desk.oversight.notes().record(NOTE)).isInstanceOf(Recording.Returned.class);
        assertThat(desk.oversight.records().notes(People.CHILD_3001)).isEmpty();
    }

    @Test
    void whereSomebodyElseIsQuickerItIsTriedAgain() {
        Desk desk = Desk.on(ledger(new InMemoryLedger(), call -> {}, 3));

        assertThat(desk.record(NOTE).repeated()).isFalse();
        assertThat(appended).hasValue(4);
        assertThat(desk.oversight.records().notes(People.CHILD_3001)).hasSize(1);
    }

    /** It says that a new note is there already, and does not give it: nobody is told that it is on the record, and nobody waits for ever. */
    @Test
    void aNoteThatTheLedgerLosesIsGivenBack() {
        NoteLedger losing = (NoteLedger) Proxy.newProxyInstance(
                NoteLedger.class.getClassLoader(), new Class<?>[] {NoteLedger.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("append")) {
                        assertThat(appended.incrementAndGet()).isLessThan(9);
                        return AppendResult.ALREADY_THERE;
                    }
                    return method.invoke(inMemory, arguments);
                });

        assertThat(Desk.on(losing).oversight.notes().record(NOTE)).isInstanceOf(Recording.Returned.class);
    }

    /** Two machines hear of it at once: it is reported once, and each is told so. */
    @Test
    void anEventThatSomebodyElseReportsFirstIsReportedOnce() {
        Desk quicker = Desk.ofScheme(inMemory, SampleOrganisations.calderdaleLike(), EventScheme.scheme());
        Desk slower = Desk.ofScheme(
                ledger(inMemory, call -> reported(quicker), 0),
                SampleOrganisations.calderdaleLike(),
                EventScheme.scheme());

        Reporting.Reported again = reported(slower);

        assertThat(again.repeated()).isTrue();
        assertThat(again.notices())
                .hasSameSizeAs(slower.deliveries(People.CHILD_1042))
                .isNotEmpty();
    }

    private static Reporting.Reported reported(Desk desk) {
        return desk.oversight.events().report(EventScheme.missing().build()).orThrow();
    }

    @Test
    void aRecordThatNeverStopsGrowingIsAFailureOfTheLedger() {
        Desk desk = Desk.on(ledger(new InMemoryLedger(), call -> {}, Integer.MAX_VALUE));

        assertThatThrownBy(() -> desk.oversight.notes().record(NOTE))
                .isInstanceOfSatisfying(
                        HostFailureException.class,
                        failure -> assertThat(failure.failure()).isEqualTo(HostFailureException.Failure.CONTENDED));
    }
}
