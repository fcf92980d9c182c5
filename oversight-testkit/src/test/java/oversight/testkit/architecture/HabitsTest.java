package oversight.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static oversight.testkit.architecture.Bites.bites;
import static oversight.testkit.architecture.Bites.holds;
import static oversight.testkit.architecture.Calls.any;
import static oversight.testkit.architecture.Calls.below;
import static oversight.testkit.architecture.Calls.none;
import static oversight.testkit.architecture.Calls.of;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Clock;
import java.util.Calendar;
import java.util.Collection;
import java.util.ServiceLoader;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Predicate;
import java.util.stream.BaseStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import oversight.core.OversightEngine;
import oversight.testkit.architecture.offenders.habits.AsksTheWallClock;
import oversight.testkit.architecture.offenders.habits.ConstrainsTheWrongPlace;
import oversight.testkit.architecture.offenders.habits.HasALooseLogger;
import oversight.testkit.architecture.offenders.habits.KeepsState;
import oversight.testkit.architecture.offenders.habits.LooksUpServices;
import oversight.testkit.architecture.offenders.habits.PrintsToTheConsole;
import oversight.testkit.architecture.offenders.habits.SearchesByPattern;
import oversight.testkit.architecture.offenders.habits.SerialisesObjects;
import oversight.testkit.architecture.offenders.habits.StartsThreads;
import oversight.testkit.scheme.CheckScheme;

/** What never happens in main code, however it is called. */
class HabitsTest {

    private static final String[] READING_NARRATIVE = {
        "oversight.api.text",
        "oversight.api.note",
        "oversight.core.constraint",
        "oversight.core.flow",
        "oversight.core.record"
    };

    @Test
    void constraintsStandOnGetters() {
        holds(ConstraintPlaces.onGettersOnly(), Module.all());
        bites(ConstraintPlaces.onGettersOnly(), 9, ConstrainsTheWrongPlace.class);

        assertThat(Module.classesOf(Module.API).stream()
                        .mapToLong(ConstraintPlaces::constrainedGetters)
                        .sum())
                .as("getters with constraints that were looked at")
                .isGreaterThan(20);
    }

    @Test
    void thereIsNoStaticState() {
        holds(StaticState.none(), Module.all());
        bites(StaticState.none(), 7, KeepsState.class);
    }

    /** The time comes from a clock that was handed in. */
    @Test
    void nothingAsksTheWallClock() {
        Predicate<JavaAccess<?>> now =
                call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                        && call.getTarget().getName().equals("now")
                        && call.getTarget() instanceof CodeUnitAccessTarget target
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        Predicate<JavaAccess<?>> old = any(
                of("java.lang.System", "currentTimeMillis"),
                call -> of("java.util.Date", "<init>").test(call) && takesNothing(call),
                below(Calendar.class, "getInstance", "<init>"));
        ArchRule rule = none("of the wall clock", any(now, old));

        holds(rule, Module.all());
        bites(rule, 7, AsksTheWallClock.class);
    }

    @Test
    void onlyTheBuilderOfTheEngineKnowsTheSystemsClock() {
        Predicate<JavaAccess<?>> system = call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                && (call.getTarget().getName().startsWith("system")
                        || call.getTarget().getName().startsWith("tick"))
                && !call.getOriginOwner().isEquivalentTo(OversightEngine.Builder.class);
        ArchRule rule = none("of the system's clock", system);

        holds(rule, Module.all());
        bites(rule, 2, AsksTheWallClock.class);
    }

    /** The host owns threads and scheduling. Contract tests try an implementation from several threads, and start them. */
    @Test
    void nothingStartsAThread() {
        ArchRule rule = none("that starts a thread", HabitsTest::startsAThread);
        ArchRule noThreadType = ArchRuleDefinition.noClasses().should().beAssignableTo(Thread.class);

        holds(rule, Module.all().that(resideOutsideOfPackage("oversight.testkit.contract")));
        holds(noThreadType, Module.all());
        bites(rule, 9, StartsThreads.class);
        bites(noThreadType, 1, StartsThreads.Own.class);
    }

    @Test
    void nothingIsLookedUpBehindTheHostsBack() {
        ArchRule rule = none(
                "of a service loader or of the class loader of a thread",
                any(
                        below(ServiceLoader.class),
                        of("java.lang.Thread", "getContextClassLoader", "setContextClassLoader"),
                        of("java.lang.ClassLoader", "getSystemClassLoader")));

        holds(rule, Module.all());
        bites(rule, 3, LooksUpServices.class);
    }

    @Test
    void nothingUsesTheSerialisationOfJava() {
        ArchRule rule =
                none("of Java serialisation", any(below(ObjectInputStream.class), below(ObjectOutputStream.class)));

        holds(rule, Module.all());
        bites(rule, 2, SerialisesObjects.class);
    }

    /** A pattern may take time that grows with the square of what a person wrote, or worse. */
    @Test
    void nothingThatReadsNarrativeUsesPatterns() {
        ArchRule rule = none(
                "of a regular expression",
                any(
                        call -> call.getTargetOwner().getPackageName().equals("java.util.regex"),
                        of("java.lang.String", "matches", "replaceAll", "replaceFirst")));

        holds(rule, Module.all().that(resideInAnyPackage(READING_NARRATIVE)));
        bites(rule, 3, SearchesByPattern.class);
    }

    /** A command is there to print; nothing else is. */
    @Test
    void onlyTheCommandPrints() {
        ArchRule rule = none(
                "of the console", any(of("java.lang.System", "out", "err"), below(Throwable.class, "printStackTrace")));
        DescribedPredicate<JavaClass> command =
                describe("a command", type -> type.isEquivalentTo(CheckScheme.class));

        holds(rule, Module.all().that(DescribedPredicate.not(command)));
        bites(rule, 3, PrintsToTheConsole.class);
    }

    @Test
    void loggersAreConstants() {
        ArchRule rule = ArchRuleDefinition.fields()
                .that()
                .haveRawType(Logger.class)
                .should()
                .bePrivate()
                .andShould()
                .beStatic()
                .andShould()
                .beFinal();
        ArchRule handedOn = ArchRuleDefinition.noCodeUnits()
                .should()
                .haveRawParameterTypes(describe(
                        "with a logger", types -> types.stream().anyMatch(type -> type.isEquivalentTo(Logger.class))));

        holds(rule, Module.all());
        holds(handedOn, Module.all());
        bites(rule, 4, HasALooseLogger.class);
        bites(handedOn, 1, HasALooseLogger.class);
    }

    private static boolean takesNothing(JavaAccess<?> call) {
        return call.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().isEmpty();
    }

    private static boolean startsAThread(JavaAccess<?> call) {
        boolean async =
                below(CompletableFuture.class, "supplyAsync", "runAsync").test(call)
                        && call.getTarget() instanceof CodeUnitAccessTarget target
                        && target.getRawParameterTypes().size() == 1;
        return async
                || any(
                                of(
                                        "java.lang.Thread",
                                        "<init>",
                                        "start",
                                        "ofVirtual",
                                        "ofPlatform",
                                        "startVirtualThread"),
                                of("java.util.concurrent.Executors"),
                                below(ThreadPoolExecutor.class, "<init>"),
                                below(ForkJoinPool.class),
                                below(Timer.class),
                                below(Collection.class, "parallelStream"),
                                below(BaseStream.class, "parallel"))
                        .test(call);
    }
}
