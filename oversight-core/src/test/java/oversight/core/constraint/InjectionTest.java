package oversight.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.constraint.HostValidators.WELSH;
import static oversight.core.constraint.HostValidators.speaking;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import oversight.api.finding.FindingCodes;
import oversight.api.note.CaseNote;

/** Whatever is written, what is said of it is the same: each hostile text in every text of every note, through every constraint. */
class InjectionTest {

    private static final String PLAIN = "plain words";

    private final List<String> texts = HostileTexts.all();

    @Test
    void thereAreMoreThanThreeHundredAndEachIsDifferent() {
        assertThat(texts).hasSizeGreaterThan(300).doesNotHaveDuplicates().contains("x\r\nERROR forged line", "${7*7}");
    }

    @Test
    void thereIsAFaultOfEveryCodeInTheNotesThatAreTried() {
        Set<String> codes = mutants(PLAIN).stream().map(Mutants.Mutant::code).collect(Collectors.toSet());

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(FindingCodes.all().stream()
                        .filter(code -> code.startsWith("OVS-N1") && !code.equals(FindingCodes.OTHER_CONSTRAINT))
                        .toList());
    }

    @Test
    void theLibrarysFindingsAreTheSame() {
        NoteConstraints own = NoteConstraints.own();
        List<String> expected = findings(own, PLAIN);
        assertThat(expected).hasSizeGreaterThan(100);

        for (String text : texts) {
            assertThat(findings(own, text)).isEqualTo(expected);
        }
    }

    @Test
    void theMessagesOfAHostsValidatorAreTheSame() {
        for (Locale language : List.of(Locale.ENGLISH, WELSH)) {
            Validator host = speaking(language);
            List<String> expected = messages(host, PLAIN);
            assertThat(expected).hasSizeGreaterThan(100).noneMatch(line -> line.contains("{") || line.contains("$"));

            for (String text : texts) {
                assertThat(messages(host, text)).isEqualTo(expected);
            }
        }
    }

    private static List<String> findings(NoteConstraints constraints, String text) {
        return mutants(text).stream()
                .map(mutant -> mutant.fault() + " -> " + constraints.check((CaseNote) mutant.value()))
                .toList();
    }

    private static List<String> messages(Validator host, String text) {
        return mutants(text).stream()
                .flatMap(mutant -> host.validate(mutant.value()).stream()
                        .map(each -> each.getPropertyPath() + " " + each.getMessage() + " " + each.getInvalidValue()))
                .toList();
    }

    /** Without those whose fault is sheer length: they take time, and hold none of the text. */
    private static List<Mutants.Mutant> mutants(String text) {
        return GoodNotes.saying(text).stream()
                .flatMap(note -> Mutants.of(note).stream())
                .filter(mutant -> !mutant.oversize())
                .toList();
    }
}
