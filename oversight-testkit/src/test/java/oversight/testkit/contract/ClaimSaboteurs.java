package oversight.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.spi.Claim;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.DeliveryQuery;

/** Faults of claiming. */
final class ClaimSaboteurs {

    private ClaimSaboteurs() {}

    static List<Saboteur> all() {
        return List.of(
                leavingOut(
                        "forgets claims that have ended", d -> d.getState() == DeliveryState.CLAIMED, "led50", "led53"),
                leavingOut("forgets what has failed", d -> d.getState() == DeliveryState.FAILED, "led50", "led54"),
                claiming("waits for the time to have passed", ClaimSaboteurs::strictlyLater, "led50", "led53"),
                claiming("claims what is not due", ClaimSaboteurs::tooEarly, "led50", "led51"),
                claiming("claims and does not say so to others", (ledger, claim) -> candidates(ledger, claim), "led53"),
                claiming("counts a claim as an attempt", ClaimSaboteurs::counted, "led51"),
                claiming("gives what was there before the claim", ClaimSaboteurs::stale, "led51"),
                claiming("knows no limit", (ledger, claim) -> ledger.right.claim(limit(claim, 1000)), "led52", "led64"),
                claiming("begins with the newest", ClaimSaboteurs::newestFirst, "led52"),
                claiming("takes a claim for nothing", ClaimSaboteurs::forNothing, "led55"),
                claiming("looks, and then claims", ClaimSaboteurs::lookThenClaim, "led64"),
                claiming("claims under every authority", ClaimSaboteurs::everywhere, "led72"));
    }

    private interface Claimer {
        List<Delivery> claim(Bent ledger, Claim claim);
    }

    private static Saboteur claiming(String fault, Claimer claimer, String... rules) {
        return Saboteur.of(
                fault,
                () -> new Bent() {
                    @Override
                    public List<Delivery> claim(Claim claim) {
                        return claimer.claim(this, claim);
                    }
                },
                rules);
    }

    /** Claims one by one, and never those. */
    private static Saboteur leavingOut(String fault, Predicate<Delivery> these, String... rules) {
        return claiming(
                fault,
                (ledger, claim) -> candidates(ledger, claim).stream()
                        .filter(these.negate())
                        .map(delivery -> force(ledger, claim, delivery))
                        .toList(),
                rules);
    }

    /** What is due, as the right ledger sees it. */
    private static List<Delivery> candidates(Bent ledger, Claim claim) {
        return Samples.deliveries(ledger.right, claim.getAuthority()).stream()
                .filter(delivery -> delivery.getState().canMoveTo(DeliveryState.CLAIMED)
                        && !delivery.getNextAt().isAfter(claim.getNow()))
                .limit(claim.getLimit())
                .toList();
    }

    /** Moves it to claimed, whoever has changed it. */
    private static Delivery force(Bent ledger, Claim claim, Delivery delivery) {
        Delivery now = find(ledger, delivery);
        ledger.right.moveDelivery(move(claim, now).build());
        return find(ledger, delivery);
    }

    private static DeliveryMove.Builder move(Claim claim, Delivery delivery) {
        return DeliveryMove.builder()
                .authority(claim.getAuthority())
                .key(delivery.getNotice().getKey())
                .change(delivery.getChange())
                .to(DeliveryState.CLAIMED)
                .attempts(delivery.getAttempts())
                .nextAt(claim.getUntil())
                .at(Samples.NOON)
                .failure(delivery.getFailure());
    }

    private static Delivery find(Bent ledger, Delivery delivery) {
        return ledger.right
                .deliveries(DeliveryQuery.builder()
                        .authority(delivery.getNotice().getAuthority())
                        .key(delivery.getNotice().getKey())
                        .build())
                .get(0);
    }

    private static Claim limit(Claim claim, int limit) {
        return Claim.builder().from(claim).limit(limit).build();
    }

    private static List<Delivery> strictlyLater(Bent ledger, Claim claim) {
        return ledger.right.claim(
                Claim.builder().from(claim).now(claim.getNow().minusMillis(1)).build());
    }

    private static List<Delivery> tooEarly(Bent ledger, Claim claim) {
        return ledger.right.claim(Claim.builder()
                .from(claim)
                .now(claim.getNow().plusSeconds(86_400))
                .until(claim.getUntil().plusSeconds(86_400))
                .build());
    }

    private static List<Delivery> counted(Bent ledger, Claim claim) {
        return ledger.right.claim(claim).stream()
                .map(delivery -> Delivery.builder()
                        .from(delivery)
                        .attempts(delivery.getAttempts() + 1)
                        .build())
                .toList();
    }

    private static List<Delivery> stale(Bent ledger, Claim claim) {
        List<Delivery> before = candidates(ledger, claim);
        ledger.right.claim(claim);
        return before;
    }

    private static List<Delivery> newestFirst(Bent ledger, Claim claim) {
        List<Delivery> due = new ArrayList<>(candidates(ledger, limit(claim, 1000)));
        due.sort((one, other) -> other.getNextAt().compareTo(one.getNextAt()));
        return due.stream()
                .limit(claim.getLimit())
                .map(delivery -> force(ledger, claim, delivery))
                .toList();
    }

    private static List<Delivery> forNothing(Bent ledger, Claim claim) {
        return claim.getLimit() < 1 ? List.of() : ledger.right.claim(claim);
    }

    private static List<Delivery> lookThenClaim(Bent ledger, Claim claim) {
        List<Delivery> due = candidates(ledger, claim);
        Bent.dawdle();
        return due.stream().map(delivery -> force(ledger, claim, delivery)).toList();
    }

    private static List<Delivery> everywhere(Bent ledger, Claim claim) {
        ledger.right.claim(Claim.builder().from(claim).authority(Samples.NORTH).build());
        return ledger.right.claim(claim);
    }
}
