package oversight.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;
import static oversight.testkit.architecture.Bites.bites;
import static oversight.testkit.architecture.Bites.found;
import static oversight.testkit.architecture.Bites.holds;
import static oversight.testkit.architecture.Bites.offenders;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import oversight.testkit.architecture.offenders.seams.AsksADatabase;
import oversight.testkit.architecture.offenders.seams.GeneratesWords;
import oversight.testkit.architecture.offenders.seams.HoldsAValidator;
import oversight.testkit.architecture.offenders.seams.ParsesYaml;
import oversight.testkit.architecture.offenders.seams.PicksAValidator;
import oversight.testkit.architecture.offenders.seams.Schedules;

/** What may see what. Every arrow points down the page: a package sees only such as stand above it. */
class LayersTest {

    private static final String ARROWS = """
            api.internal.style   ->
            api.internal         ->
            api.text             ->
            api.party            -> api.internal
            api.circumstance     -> api.internal
            api.scheme           -> api.internal api.internal.style api.party api.circumstance
            api.arrangement      -> api.internal api.party api.scheme
            api.finding          -> api.internal.style api.scheme
            api.decision         -> api.internal.style api.party api.circumstance api.scheme
            api.note             -> api.internal api.internal.style api.text api.party api.circumstance api.scheme api.decision
            api.duty             -> api.internal api.internal.style api.party api.scheme
            api.notice           -> api.internal api.internal.style api.party api.scheme
            api.record           -> api.internal api.internal.style api.text api.party api.circumstance api.scheme api.finding api.decision api.note api.duty api.notice
            api.spi              -> api.internal api.internal.style api.text api.party api.circumstance api.scheme api.arrangement api.duty api.notice api.record
            api                  -> api.internal.style api.party api.scheme api.finding api.decision api.note api.duty api.notice api.record api.spi api.text
            core.form            ->
            core.yaml            -> core.form
            core.schemefile      -> core.form core.yaml api.text api.decision api.party api.circumstance api.scheme api.finding
            core.schemes         -> core.schemefile api.scheme
            core.calendar        -> api api.scheme api.spi
            core.scheme          -> core.form core.calendar api.party api.circumstance api.scheme api.arrangement api.decision api.notice api.record
            core.host            -> core.scheme api api.party api.circumstance api.scheme api.arrangement api.spi api.record api.duty api.notice
            core.authority       -> core.scheme core.host core.calendar api.party api.circumstance api.scheme api.arrangement api.decision api.notice api.spi
            core.constraint      -> api api.text api.party api.scheme api.finding api.note
            core.quality         -> api.text api.scheme api.finding api.note api.spi
            core.record          -> core.form api api.text api.party api.circumstance api.scheme api.finding api.decision api.note api.record api.spi api.duty api.notice
            core.reader          -> core.form api.text api.party api.record
            core.review          -> core.form core.yaml core.schemefile core.scheme core.host core.record api api.party api.circumstance api.scheme api.decision api.note api.record api.spi
            core.flow            -> core.scheme core.host core.authority core.calendar core.constraint core.quality core.record api api.text api.party api.circumstance api.scheme api.finding api.decision api.note api.duty api.notice api.record api.spi
            core.reminding       -> core.authority core.flow core.host core.calendar core.record core.scheme api api.party api.scheme api.duty api.notice api.record api.spi
            core.keeping         -> core.flow core.authority core.host core.record core.scheme api api.text api.party api.scheme api.finding api.note api.record api.spi core.calendar api.duty api.notice
            core.json            -> core.form core.record core.schemefile api.decision api.duty api.note api.notice api.record api.scheme
            core.delivery        -> core.host api api.party api.notice api.spi
            core.jdbc            -> api.party api.scheme api.duty api.notice api.record api.spi
            core.scheduling      -> api api.party
            core                 -> core.schemefile core.scheme core.host core.authority core.calendar core.constraint core.quality core.record core.flow core.reminding core.keeping core.delivery api api.party api.scheme api.decision api.note api.duty api.notice api.record api.spi api.text
            testkit.guidance     ->
            testkit.people       -> api.party api.circumstance api.spi
            testkit.notes        -> testkit.people api.text api.party api.circumstance api.scheme api.decision api.note
            testkit.reference    -> api.arrangement api.circumstance api.decision api.party api.scheme api.spi
            testkit.memory       -> api.arrangement api.party api.scheme api.duty api.notice api.record api.spi
            testkit.assertion    -> core.form core.json api api.text api.party api.circumstance api.scheme api.finding api.decision api.note api.duty api.notice api.record api.spi
            testkit.model        -> testkit.people testkit.notes testkit.memory core.schemefile core api api.arrangement api.text api.party api.circumstance api.scheme api.finding api.decision api.note api.duty api.notice api.record api.spi
            testkit.generate     -> testkit.people testkit.notes testkit.reference testkit.memory testkit.model core.schemefile core api api.arrangement api.text api.party api.circumstance api.scheme api.decision api.note api.duty api.notice api.record api.spi
            testkit.scheme       -> testkit.people testkit.notes testkit.memory core.form core.yaml core.schemefile core.review core api api.arrangement api.party api.circumstance api.scheme api.finding api.decision api.note api.notice api.spi
            testkit.law          -> testkit.reference testkit.generate testkit.memory core api api.arrangement api.circumstance api.decision api.party api.scheme api.spi
            testkit.contract     -> api.arrangement api.text api.party api.circumstance api.scheme api.duty api.notice api.record api.spi
            testkit.scenario     -> testkit.assertion testkit.memory testkit.people core core.calendar api api.party api.scheme api.finding api.decision api.note api.duty api.notice api.record api.spi
            testkit.junit        -> testkit.people testkit.scenario core api.scheme api.spi
            testkit              ->
            """;

    @Test
    void packagesSeeWhatTheTableAllows() {
        holds(new Arrows("oversight.", ARROWS).rule(), Module.all());

        String prefix = offenders("arrows.");
        assertThat(found(new Arrows(prefix, "api.party ->\napi.note -> api.party").rule(), "arrows"))
                .anyMatch(line -> line.startsWith("api.party -> api.note"))
                .anyMatch(line -> line.contains("Unlisted is in a package that is not in the table"))
                .noneMatch(line -> line.startsWith("api.note"));
    }

    @Test
    void arrowsOfTheTablePointDownThePage() {
        Set<String> above = new HashSet<>();
        new Arrows("oversight.", ARROWS).table().forEach((from, seen) -> {
            assertThat(above).as("what stands above %s", from).containsAll(seen);
            above.add(from);
        });
    }

    @Test
    void modulesSeeOnlyThoseBelow() {
        holds(sees("oversight.core..", "oversight.testkit.."), Module.classesOf(Module.API));
        holds(sees("oversight.testkit.."), Module.classesOf(Module.CORE));

        assertThat(found(sees(offenders("arrows.api.note..")), "arrows.api.party"))
                .isNotEmpty();
    }

    @Test
    void packagesHaveNoCircle() {
        holds(Circles.noneOfPackages(), Module.all());

        assertThat(found(Circles.noneOfPackages(), "circle.packages")).isNotEmpty();
    }

    @Test
    void filesHaveNoCircle() {
        holds(Circles.noneOfFiles(Module.all()), Module.all());

        var planted = new ClassFileImporter().importPackages(offenders("circle.files"));
        assertThat(found(Circles.noneOfFiles(planted), "circle.files"))
                .isNotEmpty()
                .allMatch(line -> line.contains("Hen") && line.contains("Egg"));
    }

    @Test
    void onlyOnePackageSeesTheYamlParser() {
        ArchRule rule = onlyFrom("oversight.core.yaml", "org.snakeyaml..");
        holds(rule, Module.all());
        bites(rule, 2, ParsesYaml.class);
    }

    @Test
    void onlyOnePackageSeesTheDatabase() {
        ArchRule rule = onlyFrom("oversight.core.jdbc", "java.sql..", "javax.sql..");
        holds(rule, Module.all());
        bites(rule, 2, AsksADatabase.class);
    }

    /** It is optional: whoever does without it never loads a class of that package. */
    @Test
    void onlyOnePackageSeesTheScheduler() {
        ArchRule rule = onlyFrom("oversight.core.scheduling", "com.github.kagkarlsson..");
        holds(rule, Module.all());
        bites(rule, 2, Schedules.class);
    }

    @Test
    void onlyOnePackageSeesTheEngineOfProperties() {
        ArchRule rule = onlyFrom("oversight.testkit.generate", "net.jqwik..");
        holds(rule, Module.all());
        bites(rule, 2, GeneratesWords.class);
    }

    @Test
    void onlyOnePackageSeesTheValidationProvider() {
        ArchRule rule = onlyFrom("oversight.core.constraint", "org.hibernate.validator..");
        holds(rule, Module.all());
        bites(rule, 1, PicksAValidator.class);
    }

    /** Beside the package of constraints, the builder takes a validator of the host and hands it on. */
    @Test
    void coreSeesOfValidationOnlyTheTypeThatAHostHandsIn() {
        ArchRule handedIn = ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("oversight.core.constraint")
                .should()
                .dependOnClassesThat(describe(
                        "of Jakarta Validation but no Validator",
                        type -> type.getPackageName().startsWith("jakarta.validation")
                                && !type.getName().equals("jakarta.validation.Validator")));
        ArchRule byTheFrontDoor = ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages("oversight.core.constraint", "oversight.core")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.validation..");
        holds(handedIn, Module.classesOf(Module.CORE, Module.TESTKIT));
        holds(byTheFrontDoor, Module.classesOf(Module.CORE, Module.TESTKIT));
        bites(handedIn, 2, PicksAValidator.class);
        bites(byTheFrontDoor, 1, HoldsAValidator.class);
    }

    private static ArchRule sees(String... packages) {
        return ArchRuleDefinition.noClasses().should().dependOnClassesThat().resideInAnyPackage(packages);
    }

    private static ArchRule onlyFrom(String from, String... packages) {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }
}
