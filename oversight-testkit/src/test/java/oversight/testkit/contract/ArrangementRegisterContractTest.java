package oversight.testkit.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import oversight.api.arrangement.Arrangement;
import oversight.api.arrangement.ArrangementId;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.spi.ArrangementRegister;
import oversight.api.spi.ArrangementsAt;
import oversight.testkit.memory.InMemoryArrangements;

/** The register in memory keeps the rules, and each rule refuses a register that breaks it. */
class ArrangementRegisterContractTest implements ArrangementRegisterContract {

    private static final AuthorityId AUTHORITY = AuthorityId.of("northwick");
    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-09-01T00:00:00Z");
    private static final ArrangementId ID = ArrangementId.of("grant-7");
    private static final Arrangement GRANT = new Arrangement.Grant(
            ID, StaffRef.of("tm-amara"), DecisionTypeId.of("holiday"), PostId.of("service-manager"), FROM, UNTIL);
    private static final ArrangementRegister RIGHT = InMemoryArrangements.of(AUTHORITY, List.of(GRANT));

    @Override
    public ArrangementRegister register() {
        return RIGHT;
    }

    @Override
    public ArrangementsAt agreed() {
        return ArrangementsAt.builder()
                .authority(AUTHORITY)
                .child(ChildRef.of("child-1"))
                .decision(DecisionTypeId.of("holiday"))
                .at(Instant.parse("2026-06-01T10:00:00Z"))
                .build();
    }

    @Override
    public ArrangementId agreement() {
        return ID;
    }

    /** A wrong implementation for each rule. */
    Map<String, ArrangementRegister> wrong() {
        AtomicInteger asked = new AtomicInteger();
        return Map.of(
                "arr01", which -> twice(RIGHT.inForce(which)),
                "arr02", which -> which.getAt().equals(UNTIL) ? List.of(GRANT) : RIGHT.inForce(which),
                "arr03", which -> List.of(endless()),
                "arr04",
                        which -> RIGHT.inForce(ArrangementsAt.builder()
                                .from(which)
                                .authority(AUTHORITY)
                                .build()),
                "arr05", which -> asked.getAndIncrement() == 0 ? RIGHT.inForce(which) : List.of(),
                "arr06", new OneAtATime());
    }

    @TestFactory
    Stream<DynamicTest> each_rule_refuses_a_wrong_register() {
        return Rules.catchWhatIsWrong(
                ArrangementRegisterContract.class,
                wrong().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> judging(e.getValue()))));
    }

    static ArrangementRegisterContract judging(ArrangementRegister register) {
        return new ArrangementRegisterContractTest() {
            @Override
            public ArrangementRegister register() {
                return register;
            }
        };
    }

    private static List<Arrangement> twice(List<Arrangement> once) {
        List<Arrangement> twice = new ArrayList<>(once);
        twice.addAll(once);
        return twice;
    }

    private static Arrangement endless() {
        return new Arrangement.Grant(
                ID, StaffRef.of("tm-amara"), DecisionTypeId.of("holiday"), PostId.of("service-manager"), FROM, FROM);
    }

    /** Answers nothing to whoever asks while another is answered. */
    private static final class OneAtATime implements ArrangementRegister {
        private final AtomicInteger inside = new AtomicInteger();

        @Override
        public List<Arrangement> inForce(ArrangementsAt which) {
            boolean alone = inside.incrementAndGet() == 1;
            try {
                Thread.sleep(2);
                return alone ? RIGHT.inForce(which) : List.of();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return List.of();
            } finally {
                inside.decrementAndGet();
            }
        }
    }
}
