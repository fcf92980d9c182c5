package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.testkit.assertion.OversightAssertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import oversight.api.Keeping.Kept;
import oversight.api.Oversight;
import oversight.api.Recording.Recorded;
import oversight.api.note.CaseNote;
import oversight.api.note.NoteId;
import oversight.api.notice.Delivery;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.RecordAct;
import oversight.api.scheme.Scheme;
import oversight.api.spi.NoteLedger;
import oversight.core.OversightEngine;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.memory.RecordingTransport;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** A desk with everything that an engine needs, on Calderdale's published scheme, at the end of November 2026. */
final class Desk {

    /** Later than anything that the sample notes tell of: Monday, 30 November 2026, ten in the morning. */
    static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    private static final List<Scheme> CALDERDALE = List.of(PublishedSchemes.calderdale());

    final MutableClock clock = MutableClock.at(NOW);
    final RecordingTransport transport = new RecordingTransport();
    final NoteLedger ledger;
    final Oversight oversight;

    private Desk(
            NoteLedger ledger,
            SampleOrganisation people,
            List<Scheme> schemes,
            UnaryOperator<OversightEngine.Builder> change) {
        this.ledger = ledger;
        OversightEngine.Builder builder = OversightEngine.builder()
                .staffDirectory(people)
                .caseTeam(people)
                .ledger(ledger)
                .transport(transport)
                .retries(Duration.ofMinutes(1), Duration.ofHours(4), 4)
                .clock(clock);
        schemes.forEach(builder::scheme);
        this.oversight = change.apply(builder).build();
    }

    static Desk usual() {
        return with(SampleOrganisations.calderdaleLike());
    }

    static Desk with(SampleOrganisation people) {
        return new Desk(new InMemoryLedger(), people, CALDERDALE, builder -> builder);
    }

    static Desk with(UnaryOperator<OversightEngine.Builder> change) {
        return on(new InMemoryLedger(), change);
    }

    static Desk on(NoteLedger ledger) {
        return on(ledger, builder -> builder);
    }

    static Desk on(NoteLedger ledger, UnaryOperator<OversightEngine.Builder> change) {
        return new Desk(ledger, SampleOrganisations.calderdaleLike(), CALDERDALE, change);
    }

    static Desk ofScheme(Scheme scheme) {
        return ofScheme(new InMemoryLedger(), SampleOrganisations.calderdaleLike(), scheme);
    }

    static Desk ofScheme(Scheme scheme, UnaryOperator<OversightEngine.Builder> change) {
        return new Desk(new InMemoryLedger(), SampleOrganisations.calderdaleLike(), List.of(scheme), change);
    }

    static Desk ofScheme(NoteLedger ledger, SampleOrganisation people, Scheme scheme) {
        return new Desk(ledger, people, List.of(scheme), builder -> builder);
    }

    static Desk ofScheme(
            NoteLedger ledger,
            SampleOrganisation people,
            Scheme scheme,
            UnaryOperator<OversightEngine.Builder> change) {
        return new Desk(ledger, people, List.of(scheme), change);
    }

    Recorded record(CaseNote note) {
        return oversight.notes().record(note).orThrow();
    }

    /** Keeps an act on a child's record, with a reason that the test does not look at. */
    Kept keep(ChildRef child, Act act) {
        return oversight.records().keep(act(child, act)).orThrow();
    }

    static RecordAct act(ChildRef child, Act act) {
        return RecordAct.builder()
                .child(child)
                .by(People.FARIDA)
                .reason("It has to be put right.")
                .act(act)
                .build();
    }

    List<Delivery> deliveries(ChildRef child) {
        return oversight.deliveries().of(child);
    }

    /** That a note is given back with these findings, and that nothing is kept. */
    void assertReturned(CaseNote note, String... found) {
        assertThat(Written.findings(oversight.notes().check(note).getFindings()))
                .containsExactly(found);
        assertThat(oversight.notes().record(note)).isReturned();
        assertThat(isEmpty()).isTrue();
    }

    /** That a note is given back because its record goes on under another reference. */
    void assertClosed(CaseNote note) {
        assertThat(Written.findings(oversight.notes().check(note).getFindings()))
                .contains("OVS-N216 child");
        assertThat(oversight.notes().record(note)).isReturned();
    }

    /** Whether anything is kept about any of the sample children. */
    boolean isEmpty() {
        return List.of(People.CHILD_1042, People.CHILD_2077, People.CHILD_3001).stream()
                .allMatch(child -> oversight.records().notes(child).isEmpty()
                        && oversight.duties().of(child).isEmpty()
                        && deliveries(child).isEmpty());
    }

    static <N extends CaseNote> N named(N note, String id) {
        return NoteVariants.withId(note, NoteId.of(id).value());
    }
}
