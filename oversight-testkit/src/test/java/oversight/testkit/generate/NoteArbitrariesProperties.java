package oversight.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import oversight.api.note.CaseNote;
import oversight.api.note.DecisionNote;
import oversight.api.note.OversightNote;
import oversight.api.note.SupervisionNote;
import oversight.api.scheme.NoteKind;
import oversight.api.text.Narrative;
import oversight.testkit.Validity;

class NoteArbitrariesProperties {

    @Property(tries = 300)
    @Domain(OversightDomain.class)
    void a_complete_note_has_no_violation_and_every_kind_comes(@ForAll CaseNote note) {
        assertThat(Validity.violations(note)).isEmpty();

        Statistics.collect(note.kind());
        Statistics.coverage(coverage -> {
            for (NoteKind kind : NoteKind.values()) {
                coverage.check(kind).percentage(p -> p > 15);
            }
        });
    }

    @Property(tries = 200)
    @Domain(OversightDomain.class)
    void each_kind_can_be_asked_for(
            @ForAll OversightNote oversight, @ForAll DecisionNote decision, @ForAll SupervisionNote supervision) {
        assertThat(Validity.violations(oversight)).isEmpty();
        assertThat(Validity.violations(decision)).isEmpty();
        assertThat(Validity.violations(supervision)).isEmpty();

        Statistics.label("oversight parts")
                .collect(
                        oversight.getAudit().isPresent(),
                        oversight.getReadiness().isPresent(),
                        oversight.getDocumentReview().isPresent(),
                        oversight.getDocumentAuthorisation().isPresent())
                .coverage(coverage -> {
                    coverage.checkQuery(part(0)).count(c -> c > 10);
                    coverage.checkQuery(part(1)).count(c -> c > 10);
                    coverage.checkQuery(part(2)).count(c -> c > 10);
                    coverage.checkQuery(part(3)).count(c -> c > 10);
                });
        Statistics.label("decisions in supervision")
                .collect(supervision.getDecisions().isEmpty())
                .coverage(coverage -> {
                    coverage.check(true).count(c -> c > 10);
                    coverage.check(false).count(c -> c > 10);
                });
    }

    private static Predicate<List<?>> part(int index) {
        return present -> Boolean.TRUE.equals(present.get(index));
    }

    @Property(tries = 300)
    void hostile_words_are_well_formed(@ForAll("hostile") CaseNote note) {
        assertThat(Validity.violations(note)).isEmpty();
    }

    @Provide
    Arbitrary<CaseNote> hostile() {
        return NoteArbitraries.hostileNotes();
    }

    @Property(tries = 100)
    void malformed_words_are_found(@ForAll("malformed") CaseNote note) {
        assertThat(Validity.codes(note)).containsExactly("OVS-N101");
    }

    @Provide
    Arbitrary<CaseNote> malformed() {
        return NoteArbitraries.malformedNotes();
    }

    @Property(tries = 200)
    void an_incomplete_note_is_never_good_enough(@ForAll("incomplete") CaseNote note) {
        assertThat(Validity.codes(note)).isNotEmpty().allMatch(code -> code.startsWith("OVS-N1"));

        Statistics.collect(Validity.codes(note).size() > 1);
        Statistics.coverage(coverage -> {
            coverage.check(true).count(c -> c > 10);
            coverage.check(false).count(c -> c > 10);
        });
    }

    @Provide
    Arbitrary<CaseNote> incomplete() {
        return NoteArbitraries.incompleteNotes();
    }

    @Property(tries = 200)
    void invisible_words_are_invisible_and_the_others_are_not(
            @ForAll("invisibleText") String nothing, @ForAll("hostileText") String something) {
        assertThat(Narrative.of(nothing).isVisible()).isFalse();
        assertThat(Narrative.of(something).isVisible()).isTrue();
    }

    @Provide
    Arbitrary<String> invisibleText() {
        return TextArbitraries.invisible();
    }

    @Provide
    Arbitrary<String> hostileText() {
        return TextArbitraries.hostile();
    }

    @Example
    void a_failing_note_shrinks_to_a_small_one() {
        Predicate<CaseNote> fails = note -> note.decisions().stream()
                .anyMatch(d -> d.getRationale().text().toLowerCase(Locale.ROOT).contains("school"));

        CaseNote smallest = shrink(firstFailing(NoteArbitraries.completeNotes(), fails), fails);

        assertThat(smallest.decisions()).hasSize(1);
        assertThat(smallest.decisions().get(0).getRationale().text()).isEqualTo("school.");
        assertThat(smallest.decisions().get(0).getFacts().asMap()).isEmpty();
        assertThat(smallest.getActions()).isEmpty();
        assertThat(smallest.getDiscussions()).isEmpty();
        assertThat(smallest.getAlerts()).isEmpty();
        assertThat(smallest.getCitedNotes()).isEmpty();
        assertThat(smallest.getImpactOnChild().text().length()
                        + smallest.getAnalysis().text().length())
                .isLessThan(20);
        assertThat(Validity.violations(smallest)).isEmpty();
    }

    private static Shrinkable<CaseNote> firstFailing(Arbitrary<CaseNote> notes, Predicate<CaseNote> fails) {
        Random random = new Random(20_261_005);
        var generator = notes.generator(1000);
        for (int i = 0; i < 10_000; i++) {
            Shrinkable<CaseNote> candidate = generator.next(random);
            if (fails.test(candidate.value())) {
                return candidate;
            }
        }
        throw new AssertionError("No failing note among ten thousand");
    }

    /** Goes to a smaller failing note for as long as there is one, as jqwik does. */
    private static CaseNote shrink(Shrinkable<CaseNote> failing, Predicate<CaseNote> fails) {
        Shrinkable<CaseNote> smallest = failing;
        for (int steps = 0; steps < 5_000; steps++) {
            Shrinkable<CaseNote> before = smallest;
            Optional<Shrinkable<CaseNote>> smaller = before.shrink()
                    .filter(candidate -> candidate.distance().compareTo(before.distance()) < 0)
                    .filter(candidate -> fails.test(candidate.value()))
                    .findFirst();
            if (smaller.isEmpty()) {
                return smallest.value();
            }
            smallest = smaller.get();
        }
        return smallest.value();
    }
}
