package oversight.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static oversight.core.constraint.HostValidators.answering;
import static oversight.core.constraint.HostValidators.configured;
import static oversight.core.constraint.HostValidators.mapped;
import static oversight.core.constraint.HostValidators.stock;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.junit.jupiter.api.Test;
import oversight.api.HostFailureException;
import oversight.api.note.AlertChoice;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DocumentRef;

/** A validator that would let faults through in silence is refused before it is used. */
class CanaryTest {

    @Test
    void aStockValidatorIsTaken() {
        assertThat(NoteConstraints.of(stock()).check(GoodNotes.all().get(0))).isEmpty();
    }

    @Test
    void aValidatorThatFindsNothingIsRefused() {
        assertRefused(answering(Set::of), " finds 0 of the ");
    }

    @Test
    void aValidatorThatIgnoresTheAnnotationsOfOneTypeIsRefused() {
        List<Consumer<ConstraintMapping>> mappings = List.of(
                mapping -> mapping.type(CaseNote.class).ignoreAllAnnotations(),
                mapping -> mapping.type(Decision.class).ignoreAllAnnotations(),
                mapping -> mapping.type(AlertChoice.class).ignoreAllAnnotations(),
                mapping -> mapping.type(DocumentRef.class).ignoreAllAnnotations());

        mappings.forEach(mapping -> assertRefused(mapped(mapping), "faults of the trial notes"));
        assertRefused(mapped(mappings.get(2)), "misses OVS-N101 at alerts[0].reason.");
    }

    @Test
    void aValidatorThatStopsAtTheFirstViolationIsRefused() {
        assertRefused(configured(settings -> settings.failFast(true)), "does not stop at the first violation");
    }

    @Test
    void aValidatorThatRenamesPropertiesIsRefused() {
        assertRefused(
                configured(settings -> settings.propertyNodeNameProvider(
                        property -> property.getName().toUpperCase(Locale.ROOT))),
                "keeps property names");
    }

    @Test
    void theRefusalSaysWhatToDoAndNamesOnlySomeOfWhatWasMissed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> NoteConstraints.of(answering(Set::of)))
                .withMessageStartingWith("The validator that was handed in finds 0 of the ")
                .withMessageContaining("it misses OVS-N101 at actions[0].what")
                .withMessageContaining(" and others. ")
                .withMessageEndingWith("Hand in such a validator, or none: then the library uses its own.")
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(900));
    }

    @Test
    void whatTheHostsValidatorThrowsIsNamedByItsClassOnly() {
        Validator broken = answering(() -> {
            throw new UnsupportedOperationException("words of a note");
        });

        assertThatExceptionOfType(HostFailureException.class)
                .isThrownBy(() -> NoteConstraints.of(broken))
                .withMessage("Validator.validate threw an exception: java.lang.UnsupportedOperationException")
                .withNoCause();
    }

    @Test
    void nullIsRefused() {
        assertThatExceptionOfType(HostFailureException.class)
                .isThrownBy(() -> NoteConstraints.of(answering(() -> null)))
                .withMessage("Validator.validate gave null");
        assertThatNullPointerException().isThrownBy(() -> NoteConstraints.of(null));
        assertThatNullPointerException().isThrownBy(() -> NoteConstraints.own().check(null));
    }

    private static void assertRefused(Validator validator, String because) {
        assertThatIllegalStateException()
                .isThrownBy(() -> NoteConstraints.of(validator))
                .withMessageContaining(because);
    }
}
