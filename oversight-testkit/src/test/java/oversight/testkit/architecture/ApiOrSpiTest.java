package oversight.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static oversight.testkit.architecture.Bites.bites;
import static oversight.testkit.architecture.Bites.holds;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import org.junit.jupiter.api.Test;
import oversight.api.Decisions;
import oversight.api.Deliveries;
import oversight.api.Duties;
import oversight.api.Events;
import oversight.api.Notes;
import oversight.api.Oversight;
import oversight.api.Records;
import oversight.testkit.architecture.offenders.apiorspi.AnotherEngine;
import oversight.testkit.architecture.offenders.apiorspi.BothAtOnce;
import oversight.testkit.architecture.offenders.apiorspi.HandsOut;
import oversight.testkit.architecture.offenders.apiorspi.OpenClass;
import oversight.testkit.architecture.offenders.apiorspi.OpenInterface;

/** A public type is called by hosts or implemented by them, never both; and what is called cannot be implemented by anybody else. */
class ApiOrSpiTest {

    @Test
    void frontDoorIsWhatTheDocumentsSay() {
        assertThat(ApiOrSpi.frontDoor())
                .containsExactlyInAnyOrder(
                        Oversight.class,
                        Decisions.class,
                        Events.class,
                        Notes.class,
                        Duties.class,
                        Deliveries.class,
                        Records.class);
    }

    @Test
    void openInterfacesAreTheHostsToImplement() {
        JavaClasses outside = Module.classesOf(Module.API).that(resideOutsideOfPackage(ApiOrSpi.SPI));

        holds(ApiOrSpi.openInterfacesAreTheFrontDoor(), outside);
        bites(ApiOrSpi.openInterfacesAreTheFrontDoor(), 1, OpenInterface.class);
    }

    @Test
    void frontDoorIsImplementedByTheEngineAlone() {
        holds(ApiOrSpi.frontDoorIsImplementedByTheEngine(), Module.all());
        bites(ApiOrSpi.frontDoorIsImplementedByTheEngine(), 1, AnotherEngine.class);
    }

    @Test
    void nothingOfTheApiIsBuiltOnAnInterfaceOfHosts() {
        JavaClasses calledTypes = Module.classesOf(Module.API);

        assertThat(calledTypes.that(resideInAnyPackage(ApiOrSpi.SPI)).stream().filter(ApiOrSpi::isSpi))
                .as("interfaces that hosts implement")
                .hasSizeGreaterThanOrEqualTo(5);
        holds(ApiOrSpi.spiIsNotBuiltOn(), calledTypes);
        bites(ApiOrSpi.spiIsNotBuiltOn(), 1, BothAtOnce.class);
    }

    @Test
    void frontDoorHandsOutNoInterfaceOfHosts() {
        holds(ApiOrSpi.spiIsNotHandedOut(ApiOrSpi.frontDoor()), Module.classesOf(Module.API));
        bites(ApiOrSpi.spiIsNotHandedOut(Set.of(HandsOut.class)), 1, HandsOut.class);
    }

    @Test
    void publicClassesAreClosed() {
        holds(ApiOrSpi.publicClassesAreClosed(), Module.all());
        bites(ApiOrSpi.publicClassesAreClosed(), 1, OpenClass.class);
    }

    /** Interfaces of the core are few: everything a host implements stands in the api. */
    @Test
    void publicInterfacesOfTheCoreAreSealed() {
        String[] exported = Module.CORE.exported().toArray(String[]::new);

        holds(ApiOrSpi.noOpenInterfaces(), Module.classesOf(Module.CORE).that(resideInAnyPackage(exported)));
        bites(ApiOrSpi.noOpenInterfaces(), 1, OpenInterface.class);
    }
}
