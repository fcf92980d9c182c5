package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.api.Recording;
import oversight.api.Recording.Recorded;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.scheme.Citation;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.NoteRule;
import oversight.api.scheme.Requirement;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Trigger;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisations;

/** A note that is recorded again: after a lost answer, by an impatient hand, by two machines at once. */
class RepeatJourneyTest {

    private final Desk desk = Desk.usual();
    private final OversightNote note = Desk.named(SampleNotes.documentAuthorisation(), "N-1");

    private static Recorded asRepeated(Recorded first) {
        return new Recorded(first.note(), first.sequence(), first.duties(), first.notices(), true);
    }

    @Test
    void aRepeatIsHarmlessAndSaysWhatStands() {
        Recorded first = desk.record(note);
        desk.clock.advance(Duration.ofHours(3));
        Recorded again = desk.record(note);

        assertThat(again).isEqualTo(asRepeated(first));
        assertThat(desk.oversight.records().notes(People.CHILD_3001)).hasSize(1);
        assertThat(desk.deliveries(People.CHILD_3001)).hasSize(1);
        assertThat(desk.oversight.duties().of(People.CHILD_3001)).hasSize(1);
        assertThat(desk.oversight.records().verify(People.CHILD_3001).isWhole()).isTrue();
    }

    @Test
    void theSameIdentifierWithOtherContentIsAMistakeAndChangesNothing() {
        Recorded first = desk.record(note);

        for (OversightNote other : List.of(
                NoteVariants.writtenBy(note, People.AMARA),
                NoteVariants.about(note, People.CHILD_1042),
                OversightNote.builder().from(note).direction("Something else.").build())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> desk.oversight.notes().record(other))
                    .withMessageContaining("N-1")
                    .withMessageNotContaining("Something else");
        }
        assertThat(desk.oversight.records().notes(People.CHILD_3001)).containsExactly(first.note());
        assertThat(desk.oversight.records().notes(People.CHILD_1042)).isEmpty();
    }

    @Test
    void aRepeatIsStillOneWhenTheSchemeHasBecomeStricter() {
        Scheme today = PublishedSchemes.calderdale();
        Scheme tomorrow = Scheme.builder()
                .from(today)
                .version("2026-12")
                .effectiveFrom(LocalDate.parse("2026-12-01"))
                .addNoteRules(NoteRule.builder()
                        .id(RuleId.of("analysis-always"))
                        .on(Trigger.builder().addKinds(NoteKind.OVERSIGHT).build())
                        .requires(Requirement.ANALYSIS)
                        .citation(Citation.builder().source("mo-guidance").build())
                        .build())
                .build();
        InMemoryLedger ledger = new InMemoryLedger();
        Recorded first = Desk.on(ledger, builder -> builder.scheme(tomorrow)).record(note);
        Desk later = Desk.on(ledger, builder -> builder.scheme(tomorrow));
        later.clock.advance(Duration.ofDays(1));

        assertThat(later.record(note)).isEqualTo(asRepeated(first));
        assertThat(later.oversight.notes().record(Desk.named(note, "N-2"))).isInstanceOf(Recording.Returned.class);
        assertThat(later.oversight
                        .notes()
                        .record(OversightNote.builder()
                                .from(note)
                                .direction("Else.")
                                .build()))
                .isInstanceOf(Recording.Returned.class);
    }

    @Test
    void withoutAnIdentifierEachRecordingIsANoteOfItsOwn() {
        OversightNote unnamed = SampleNotes.documentAuthorisation();

        assertThat(desk.record(unnamed).note().getId())
                .isNotEqualTo(desk.record(unnamed).note().getId());
        assertThat(desk.oversight.records().notes(People.CHILD_3001)).hasSize(2);
    }

    @Test
    @Tag("long")
    void manyAtOnceWriteOneNoteOrOneChain() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Set<Boolean> first = ConcurrentHashMap.newKeySet();
            List<Future<Recorded>> same = IntStream.range(0, 16)
                    .mapToObj(i -> pool.submit(() -> desk.record(note)))
                    .toList();
            List<Future<Recorded>> own = IntStream.range(0, 24)
                    .mapToObj(i -> pool.submit(() -> desk.record(Desk.named(note, "M-" + i))))
                    .toList();
            int made = 0;
            for (Future<Recorded> one : same) {
                made += one.get().repeated() ? 0 : 1;
            }
            for (Future<Recorded> one : own) {
                first.add(one.get().repeated());
            }

            assertThat(made).isOne();
            assertThat(first).containsExactly(false);
            assertThat(desk.oversight.records().notes(People.CHILD_3001)).hasSize(25);
            assertThat(desk.oversight.records().verify(People.CHILD_3001).isWhole())
                    .isTrue();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aNoteIsFoundByItsIdentifier() {
        Recorded first = desk.record(note);

        assertThat(desk.oversight.records().note(NoteId.of("N-1"))).contains(first.note());
        assertThat(desk.oversight.records().note(NoteId.of("N-2"))).isEmpty();
        assertThat(SampleOrganisations.calderdaleLike().authority()).isEqualTo(desk.oversight.authority());
    }
}
