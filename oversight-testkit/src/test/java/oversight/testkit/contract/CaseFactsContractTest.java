package oversight.testkit.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import oversight.api.circumstance.Facts;
import oversight.api.spi.CaseFacts;
import oversight.api.spi.ChildAt;
import oversight.testkit.people.SampleCases;
import oversight.testkit.people.SampleOrganisation;

/** The sample cases keep the rules, and each rule refuses facts that break it. */
class CaseFactsContractTest extends CaseFactsFixture {

    private static final CaseFacts RIGHT = SampleCases.none()
            .with("C-1042", LocalDate.of(2026, 10, 1), Facts.none().with("status", "child-protection"))
            .with("C-1042", LocalDate.of(2026, 9, 1), Facts.none().with("status", "in-need"))
            .with("C-2077", LocalDate.of(2026, 9, 1), Facts.none().with("status", "looked-after"));

    CaseFactsContractTest() {
        super(RIGHT);
    }

    private static ChildAt at(ChildAt child, String time) {
        return ChildAt.builder().from(child).at(Instant.parse(time)).build();
    }

    /** A wrong implementation for each rule. */
    Map<String, CaseFacts> wrong() {
        AtomicInteger calls = new AtomicInteger();
        return Map.of(
                "fact01", child -> Facts.none(),
                "fact02", child -> RIGHT.of(child).equals(Facts.none()) ? null : RIGHT.of(child),
                "fact03", child -> RIGHT.of(at(child, "2026-12-01T09:00:00Z")),
                "fact04",
                        child -> RIGHT.of(ChildAt.builder()
                                .from(child)
                                .authority(SampleOrganisation.AUTHORITY)
                                .build()),
                "fact05", child -> RIGHT.of(child).with("asked", calls.incrementAndGet()));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_refuses_wrong_facts() {
        return Rules.catchWhatIsWrong(
                CaseFactsContract.class,
                wrong().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> new CaseFactsFixture(e.getValue()))));
    }
}
