package oversight.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.CaseNote;
import oversight.api.scheme.Severity;

/** Every constrained getter of every part, broken one at a time. */
class ConstraintSweepTest {

    private final NoteConstraints constraints = NoteConstraints.own();
    private final List<Mutants.Mutant> mutants =
            GoodNotes.all().stream().flatMap(note -> Mutants.of(note).stream()).toList();

    @Test
    void aGoodNoteHasNoFindings() {
        assertThat(GoodNotes.all())
                .allSatisfy(note -> assertThat(constraints.check(note)).isEmpty());
    }

    @Test
    void eachBrokenAttributeGivesItsFindingAtItsPathAndNoOther() {
        for (Mutants.Mutant mutant : mutants) {
            Finding expected = Finding.builder()
                    .code(mutant.code())
                    .severity(Severity.BLOCKING)
                    .path(mutant.path())
                    .build();

            assertThat(constraints.check((CaseNote) mutant.value()))
                    .as(mutant.fault().toString())
                    .containsExactly(expected);
        }
    }

    @Test
    void theSweepBreaksEveryConstraint() {
        Set<String> broken = mutants.stream().map(Mutants.Mutant::code).collect(Collectors.toSet());

        assertThat(broken)
                .containsExactlyInAnyOrderElementsOf(FindingCodes.all().stream()
                        .filter(code -> code.startsWith("OVS-N1") && !code.equals(FindingCodes.OTHER_CONSTRAINT))
                        .toList());
        assertThat(mutants)
                .extracting(Mutants.Mutant::path)
                .contains("actions[1].why", "decisions[1].type", "documentAuthorisation.document.version", "session");
    }

    @Test
    void theTrialNotesHaveEveryFaultOfTheSweep() {
        Set<String> swept =
                mutants.stream().map(mutant -> anywhere(mutant.fault())).collect(Collectors.toSet());
        Set<String> planted = Canary.trials().values().stream()
                .flatMap(Set::stream)
                .map(ConstraintSweepTest::anywhere)
                .collect(Collectors.toSet());

        assertThat(planted).isEqualTo(swept);
    }

    private static String anywhere(Fault fault) {
        return fault.toString().replaceAll("\\[\\d+]", "[]");
    }
}
