package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import oversight.api.spi.NoteLedger;

/** The contract can be trusted: every rule of it fails some ledger that breaks it, and none fails a ledger that does not. */
class SabotagedLedgersTest {

    private static final List<Method> RULES = Arrays.stream(NoteLedgerContract.class.getMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .toList();

    static final List<Saboteur> SABOTEURS = Stream.of(
                    AppendSaboteurs.all(),
                    KeepingSaboteurs.all(),
                    ReadingSaboteurs.all(),
                    DutySaboteurs.all(),
                    DeliverySaboteurs.all(),
                    ClaimSaboteurs.all(),
                    RaceSaboteurs.all())
            .flatMap(List::stream)
            .toList();

    /** A race is not lost every time: what is wrong in one run out of several is wrong. */
    private static void judgeUntilCaught(String rule, Saboteur saboteur) throws Throwable {
        for (int i = 0; i < 20; i++) {
            judge(rule, saboteur.ledger());
        }
    }

    @TestFactory
    Stream<DynamicTest> everySaboteurIsCaught() {
        return SABOTEURS.stream()
                .flatMap(saboteur -> saboteur.rules().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule + ": " + saboteur.fault(),
                                () -> assertThatThrownBy(() -> judgeUntilCaught(rule, saboteur))
                                        .isInstanceOf(AssertionError.class))));
    }

    @TestFactory
    Stream<DynamicTest> aLedgerThatIsNotBentPasses() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        number(rule),
                        () -> assertThatCode(() -> judge(number(rule), Bent::new))
                                .doesNotThrowAnyException()));
    }

    @Test
    void everyRuleHasASaboteur() {
        assertThat(RULES).hasSizeGreaterThan(40);
        assertThat(SABOTEURS.stream().flatMap(saboteur -> saboteur.rules().stream()))
                .containsAll(RULES.stream().map(SabotagedLedgersTest::number).toList());
    }

    @Test
    void rulesAreNumberedInNameAndTitle() {
        assertThat(RULES).extracting(SabotagedLedgersTest::number).doesNotHaveDuplicates();
        assertThat(RULES)
                .allSatisfy(
                        rule -> assertThat(rule.getAnnotation(DisplayName.class).value())
                                .startsWith("LED-" + number(rule).substring(3) + " "));
    }

    private static String number(Method rule) {
        return rule.getName().substring(0, rule.getName().indexOf('_'));
    }

    private static void judge(String number, Supplier<NoteLedger> ledger) throws Throwable {
        NoteLedgerContract contract = ledger::get;
        Method rule = RULES.stream()
                .filter(method -> number(method).equals(number))
                .findFirst()
                .orElseThrow();
        try {
            rule.invoke(contract);
        } catch (InvocationTargetException e) {
            Rules.saysWhatToDo(rule, e.getCause());
            throw e.getCause();
        }
    }
}
