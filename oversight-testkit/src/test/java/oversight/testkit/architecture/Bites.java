package oversight.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** A rule holds for our code, and it would be noticed if it did not: it finds each offence of the classes that were planted. */
final class Bites {

    private Bites() {}

    static void holds(ArchRule rule, JavaClasses ours) {
        assertThat(ours).isNotEmpty();
        rule.allowEmptyShould(true).check(ours);
    }

    /** Each planted class has to be found out; {@code offences} is how many there are in all of them. */
    static void bites(ArchRule rule, int offences, Class<?>... planted) {
        List<String> found = found(rule, new ClassFileImporter().importClasses(planted));
        assertThat(found).as("what %s finds", rule.getDescription()).hasSize(offences);
        for (Class<?> offender : planted) {
            assertThat(found).anyMatch(line -> line.contains(offender.getSimpleName()));
        }
    }

    /** For a rule about how classes stand to each other: all classes of the folder of offenders. */
    static List<String> found(ArchRule rule, String folder) {
        JavaClasses offenders = new ClassFileImporter().importPackages(offenders(folder));
        assertThat(offenders).isNotEmpty();
        return found(rule, offenders);
    }

    static String offenders(String folder) {
        return Bites.class.getPackageName() + ".offenders." + folder;
    }

    private static List<String> found(ArchRule rule, JavaClasses offenders) {
        return rule.evaluate(offenders).getFailureReport().getDetails();
    }
}
