package oversight.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oversight.api.Oversight;

/**
 * A public type is called by hosts or implemented by them, never both. Open interfaces stand in {@code oversight.api.spi} and are the
 * hosts' to implement; those of the front door are implemented by the engine alone; everything else is closed.
 */
final class ApiOrSpi {

    static final String SPI = "oversight.api.spi";

    private ApiOrSpi() {}

    /** The front door and the rooms that it leads to, as its own methods say. */
    static Set<Class<?>> frontDoor() {
        Stream<Class<?>> rooms = Arrays.stream(Oversight.class.getMethods())
                .<Class<?>>map(Method::getReturnType)
                .filter(type -> type.isInterface() && !type.isSealed())
                .filter(type -> type.getPackage().equals(Oversight.class.getPackage()));
        return Stream.concat(Stream.of(Oversight.class), rooms).collect(Collectors.toUnmodifiableSet());
    }

    /** What a host implements: the open interfaces of one package. */
    static boolean isSpi(JavaClass type) {
        return type.getPackageName().equals(SPI) && isOpenInterface(type);
    }

    static ArchRule openInterfacesAreTheFrontDoor() {
        return ArchRuleDefinition.classes()
                .that(describe("open to the public", ApiOrSpi::isOpenInterface))
                .should(be(describe("of the front door", ApiOrSpi::isFrontDoor)));
    }

    static ArchRule frontDoorIsImplementedByTheEngine() {
        return ArchRuleDefinition.classes()
                .that(describe("implement the front door", ApiOrSpi::implementsFrontDoor))
                .should()
                .resideInAPackage("oversight.core");
    }

    /** In the library's own interfaces nothing is built on an interface of hosts: what is called is not what is implemented. */
    static ArchRule spiIsNotBuiltOn() {
        return ArchRuleDefinition.classes()
                .should(not(be(describe(
                        "built on an interface of hosts",
                        type -> Stream.concat(
                                        type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                                .anyMatch(ApiOrSpi::isSpi)))));
    }

    /** The engine gives a host nothing back that the host was to implement. */
    static ArchRule spiIsNotHandedOut(Collection<Class<?>> doors) {
        return ArchRuleDefinition.noMethods()
                .that()
                .areDeclaredInClassesThat(
                        describe("of the front door", type -> doors.stream().anyMatch(type::isEquivalentTo)))
                .should()
                .haveRawReturnType(describe("an interface of hosts", ApiOrSpi::isSpi));
    }

    static ArchRule publicClassesAreClosed() {
        return ArchRuleDefinition.classes()
                .that(describe("public classes", type -> isPublic(type) && !type.isInterface()))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould(be(describe("sealed", type -> type.reflect().isSealed())))
                .orShould()
                .beEnums();
    }

    static ArchRule noOpenInterfaces() {
        return ArchRuleDefinition.classes().should(not(be(describe("open to the public", ApiOrSpi::isOpenInterface))));
    }

    private static boolean isFrontDoor(JavaClass type) {
        return frontDoor().stream().anyMatch(type::isEquivalentTo);
    }

    private static boolean implementsFrontDoor(JavaClass type) {
        return frontDoor().stream().anyMatch(door -> type.isAssignableTo(door) && !type.isEquivalentTo(door));
    }

    private static boolean isOpenInterface(JavaClass type) {
        return isPublic(type)
                && type.isInterface()
                && !type.isAnnotation()
                && !type.reflect().isSealed();
    }

    /** Public all the way out: a public class in a package-private one is nobody's to name. */
    static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ApiOrSpi::isPublic).orElse(true);
    }
}
