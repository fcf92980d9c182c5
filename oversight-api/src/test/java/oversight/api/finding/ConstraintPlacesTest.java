package oversight.api.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

/** A stock validator passes over a constraint on a fluent accessor or a hidden type without a word. */
class ConstraintPlacesTest {

    @Test
    void constraintsStandOnGettersOnly() {
        assertThat(Constraints.all()).hasSizeGreaterThan(40).allMatch(Constraints.Use::getter);
    }

    @Test
    void constraintsStandOnPublicInterfacesAndNotOnWhatIsGenerated() {
        assertThat(Constraints.all())
                .allMatch(use ->
                        use.type().isInterface() && Modifier.isPublic(use.type().getModifiers()));
    }

    @Test
    void theMessageOfEveryConstraintIsACodeInBraces() {
        assertThat(Constraints.all())
                .extracting(Constraints.Use::message)
                .filteredOn(message -> !message.isEmpty())
                .allMatch(message -> message.matches("\\{OVS-N1[0-9]{2}}"));
    }
}
