package oversight.testkit.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import oversight.api.note.CaseNote;
import oversight.api.note.DecisionNote;
import oversight.api.note.OversightNote;
import oversight.api.note.SupervisionNote;
import oversight.api.scheme.DecisionOutcome;
import oversight.testkit.Validity;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.people.People;

class NoteVariantsTest {

    @ParameterizedTest
    @EnumSource(NotePart.class)
    void a_note_without_one_part_has_that_finding_and_no_other(NotePart part) {
        List<CaseNote> having = SampleNotes.all().stream().filter(part::isIn).toList();

        assertThat(having).isNotEmpty().allSatisfy(note -> {
            CaseNote without = NoteVariants.without(note, part);
            assertThat(without.kind()).isEqualTo(note.kind());
            assertThat(Validity.codes(without)).containsExactly(part.code());
        });
    }

    @Test
    void a_part_that_is_not_there_cannot_be_taken_away() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoteVariants.without(SampleNotes.auditOversight(), NotePart.SESSION))
                .withMessage("This OVERSIGHT note has no SESSION to take away");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoteVariants.withoutImpact(NoteVariants.withoutImpact(SampleNotes.supervision())));
    }

    @Test
    @Guidance("MO-15")
    void impact_is_stated_or_declared_to_be_in_an_analysis_that_has_words() {
        OversightNote inAnalysis = SampleNotes.documentReview();
        assertThat(inAnalysis.isImpactInAnalysis()).isTrue();
        assertThat(Validity.violations(inAnalysis)).isEmpty();

        OversightNote notReallyThere = OversightNote.builder()
                .from(inAnalysis)
                .analysis("\u200b \u00a0")
                .build();
        assertThat(Validity.violations(notReallyThere)).containsExactly("OVS-N105 at impactConsidered");
        assertThat(Validity.violations(NoteVariants.withoutImpact(SampleNotes.auditOversight())))
                .containsExactly("OVS-N105 at impactConsidered");
    }

    @Test
    @Guidance("MO-7")
    void a_decision_made_or_not_progressed_has_its_reasons() {
        assertThat(Validity.violations(NoteVariants.withoutRationale(SampleNotes.notProgressed())))
                .containsExactly("OVS-N124 at decisions[0].rationale");
        assertThat(Validity.violations(NoteVariants.withoutRationale(SampleNotes.policeProtection())))
                .containsExactly("OVS-N124 at decisions[0].rationale", "OVS-N124 at decisions[1].rationale");
    }

    @Test
    @Guidance("MO-4")
    void a_supervision_note_names_its_session() {
        assertThat(Validity.violations(NoteVariants.without(SampleNotes.supervision(), NotePart.SESSION)))
                .containsExactly("OVS-N170 at session");
    }

    @Test
    @Guidance("MO-16")
    void a_vague_action_says_neither_who_nor_when_nor_why() {
        assertThat(Validity.violations(NoteVariants.vagueAction(SampleNotes.auditOversight())))
                .containsExactly(
                        "OVS-N111 at actions[0].why", "OVS-N112 at actions[0].owner", "OVS-N113 at actions[0].due");
    }

    @Test
    void the_other_steps_change_one_thing_each() {
        DecisionNote note = SampleNotes.notProgressed();
        Instant later = Instant.parse("2026-11-20T10:00:00Z");

        assertThat(NoteVariants.decidedBy(note, People.AMARA).getDecisions())
                .allMatch(d -> d.getDecider().orElseThrow().equals(People.AMARA));
        assertThat(NoteVariants.withOutcome(note, DecisionOutcome.PROGRESSED).getDecisions())
                .allMatch(d -> d.getOutcome().orElseThrow() == DecisionOutcome.PROGRESSED);
        assertThat(NoteVariants.writtenBy(note, People.AMARA).getAuthor()).contains(People.AMARA);
        assertThat(NoteVariants.typedInBy(note, People.AMARA).getRecorder()).contains(People.AMARA);
        assertThat(NoteVariants.about(note, People.CHILD_3001).getChild()).contains(People.CHILD_3001);
        assertThat(NoteVariants.occurringAt(note, later).getOccurredAt()).contains(later);
        assertThat(NoteVariants.onOccasion(note, "audit")
                        .getOccasion()
                        .orElseThrow()
                        .value())
                .isEqualTo("audit");
        assertThat(NoteVariants.withId(note, "N-1").getId().orElseThrow().value())
                .isEqualTo("N-1");
        assertThat(NoteVariants.withoutActions(note).getActions()).isEmpty();
        assertThat(NoteVariants.withoutAlerts(note).getAlerts()).isEmpty();
        assertThat(note).isEqualTo(SampleNotes.notProgressed());
    }

    @Test
    void every_kind_can_be_changed() {
        OversightNote oversight = NoteVariants.withId(SampleNotes.auditOversight(), "N-1");
        DecisionNote decision = NoteVariants.withId(SampleNotes.policeProtection(), "N-1");
        SupervisionNote supervision = NoteVariants.withId(SampleNotes.supervision(), "N-1");

        assertThat(List.<CaseNote>of(oversight, decision, supervision))
                .allMatch(note -> note.getId().orElseThrow().value().equals("N-1"));
    }
}
