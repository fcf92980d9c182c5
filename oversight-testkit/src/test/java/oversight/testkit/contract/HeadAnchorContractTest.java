package oversight.testkit.contract;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import oversight.api.party.AuthorityId;
import oversight.api.record.AnchoredHead;
import oversight.api.record.ChainHead;
import oversight.api.spi.HeadAnchor;
import oversight.testkit.memory.InMemoryAnchor;

/** The anchor in memory keeps the rules, and each rule refuses an anchor that breaks it. */
class HeadAnchorContractTest implements HeadAnchorContract {

    @Override
    public HeadAnchor newAnchor() {
        return new InMemoryAnchor();
    }

    /** A wrong implementation for each rule. */
    Map<String, HeadAnchorContract> wrong() {
        return Map.of(
                "anc01",
                        () -> new Bent(false, (kept, given) -> given) {
                            @Override
                            public Optional<AnchoredHead> newest(AuthorityId authority) {
                                return Optional.of(super.newest(authority)
                                        .orElseGet(() -> AnchoredHead.builder()
                                                .authority(authority)
                                                .head(ChainHead.builder()
                                                        .sequence(0)
                                                        .hash("0".repeat(64))
                                                        .build())
                                                .at(Instant.EPOCH)
                                                .build()));
                            }
                        },
                "anc02", () -> new Bent(false, (kept, given) -> kept),
                "anc03",
                        () -> new Bent(false, (kept, given) -> given) {
                            private long repeats;

                            @Override
                            public void keep(AnchoredHead head) {
                                boolean again = newest(head.getAuthority())
                                        .filter(head::equals)
                                        .isPresent();
                                repeats += again ? 1 : 0;
                                super.keep(AnchoredHead.builder()
                                        .from(head)
                                        .at(head.getAt().plusSeconds(repeats))
                                        .build());
                            }
                        },
                "anc04", () -> new Bent(false, (kept, given) -> given),
                "anc06",
                        () -> new Bent(
                                false,
                                (kept, given) -> given.getHead().getSequence()
                                                < kept.getHead().getSequence()
                                        ? kept
                                        : given),
                "anc05", () -> new Bent(true, (kept, given) -> given));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleRefusesAWrongAnchor() {
        return Rules.catchWhatIsWrong(HeadAnchorContract.class, wrong());
    }

    /** Keeps what it is told to keep of two, for one authority or for all alike. */
    private static class Bent implements HeadAnchor {

        private final Map<AuthorityId, AnchoredHead> newest = new HashMap<>();
        private final boolean alike;
        private final BinaryOperator<AnchoredHead> keeps;

        Bent(boolean alike, BinaryOperator<AnchoredHead> keeps) {
            this.alike = alike;
            this.keeps = keeps;
        }

        @Override
        public void keep(AnchoredHead head) {
            newest.merge(key(head.getAuthority()), head, keeps);
        }

        @Override
        public Optional<AnchoredHead> newest(AuthorityId authority) {
            return Optional.ofNullable(newest.get(key(authority)));
        }

        private AuthorityId key(AuthorityId authority) {
            return alike ? AuthorityId.of("any") : authority;
        }
    }
}
