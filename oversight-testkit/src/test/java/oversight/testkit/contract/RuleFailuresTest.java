package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** What a host reads when a rule does not hold. */
class RuleFailuresTest {

    private static final Method RULE = ruleOf(HeadAnchorContract.class, "anc05_authoritiesDoNotMeet");

    private static Method ruleOf(Class<?> contract, String name) {
        try {
            return contract.getMethod(name);
        } catch (NoSuchMethodException gone) {
            throw new AssertionError(gone);
        }
    }

    @Test
    void ruleAndMendStandBeforeWhatWasSeen() {
        Throwable said = RuleFailures.explained(RULE, new AssertionFailedError("expected one", "one", "two"));

        assertThat(said)
                .hasMessage(
                        "ANC-5 The heads of two authorities do not meet\nWhat to do: make the authority part of the key\nexpected one")
                .isInstanceOfSatisfying(AssertionFailedError.class, failed -> {
                    assertThat(failed.getExpected().getValue()).isEqualTo("one");
                    assertThat(failed.getActual().getValue()).isEqualTo("two");
                });
    }

    @Test
    void whatTheImplementationThrowsIsNamedAndNotQuoted() {
        assertThat(RuleFailures.explained(RULE, new IllegalStateException("a name that somebody wrote")))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("the key\nIt threw java.lang.IllegalStateException.")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRuleThatIsSkippedStaysSkipped() {
        TestAbortedException skipped = new TestAbortedException("reaches everybody");

        assertThat(RuleFailures.explained(RULE, skipped)).isSameAs(skipped);
    }

    @TestFactory
    Stream<DynamicTest> everyContractExplainsItsFailures() {
        return Stream.of(
                        ArrangementRegisterContract.class,
                        CaseFactsContract.class,
                        CaseTeamContract.class,
                        HeadAnchorContract.class,
                        HolidayCalendarContract.class,
                        NamesAroundContract.class,
                        NoteLedgerContract.class,
                        NoticeTransportContract.class,
                        OversightObserverContract.class,
                        StaffDirectoryContract.class)
                .map(contract -> DynamicTest.dynamicTest(
                        contract.getSimpleName(),
                        () -> assertThat(AnnotationSupport.findRepeatableAnnotations(contract, ExtendWith.class))
                                .flatExtracting(with -> List.of(with.value()))
                                .contains(RuleFailures.class)));
    }
}
