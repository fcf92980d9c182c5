package oversight.testkit.contract;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import oversight.api.duty.Duty;
import oversight.api.party.AuthorityId;
import oversight.api.scheme.RuleRef;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;
import oversight.api.spi.DutyMove;
import oversight.api.spi.DutyQuery;

/** Faults of duties. */
final class DutySaboteurs {

    private DutySaboteurs() {}

    static List<Saboteur> all() {
        return List.of(
                reading(
                        "loses the line of the rule",
                        found -> found.stream().map(DutySaboteurs::withoutLine).toList(),
                        "led30"),
                reading(
                        "takes every due time for certain",
                        found -> found.stream()
                                .map(duty -> Duty.builder()
                                        .from(duty)
                                        .dueCertain(true)
                                        .build())
                                .toList(),
                        "led30"),
                asking("does not look at the child", query -> query.child(Optional.empty()), "led31"),
                asking("does not look at the owner", query -> query.owner(Optional.empty()), "led31"),
                asking("does not look at what it is about", query -> query.about(Optional.empty()), "led31"),
                asking("gives ended duties for open ones", query -> query.openOnly(false), "led31"),
                reading("orders by identifier alone", DutySaboteurs::byIdentifier, "led32"),
                reading("orders as a dictionary does", DutySaboteurs::byDictionary, "led32"),
                moving("says that it moved what it did not", (ledger, move) -> move.getAt() != null, "led33", "led34"),
                moving("looks at no change count", DutySaboteurs::moveAtAnyChange, "led34"),
                moving("cuts finer times", DutySaboteurs::moveCut, "led35"),
                moving("looks, and then moves", DutySaboteurs::lookThenMove, "led65"),
                Saboteur.of("discharges under every authority", DischargesEverywhere::new, "led71"));
    }

    private interface Mover {
        boolean move(Bent ledger, DutyMove move);
    }

    private static Saboteur reading(String fault, UnaryOperator<List<Duty>> change, String... rules) {
        return Saboteur.of(
                fault,
                () -> new Bent() {
                    @Override
                    public List<Duty> duties(DutyQuery query) {
                        return change.apply(super.duties(query));
                    }
                },
                rules);
    }

    private static Saboteur asking(String fault, UnaryOperator<DutyQuery.Builder> change, String... rules) {
        return Saboteur.of(
                fault,
                () -> new Bent() {
                    @Override
                    public List<Duty> duties(DutyQuery query) {
                        return super.duties(
                                change.apply(DutyQuery.builder().from(query)).build());
                    }
                },
                rules);
    }

    private static Saboteur moving(String fault, Mover mover, String... rules) {
        return Saboteur.of(
                fault,
                () -> new Bent() {
                    @Override
                    public boolean moveDuty(DutyMove move) {
                        return mover.move(this, move);
                    }
                },
                rules);
    }

    private static Duty withoutLine(Duty duty) {
        return Duty.builder()
                .from(duty)
                .rule(RuleRef.builder()
                        .from(duty.getRule())
                        .line(Optional.empty())
                        .build())
                .build();
    }

    private static List<Duty> byIdentifier(List<Duty> found) {
        return sorted(found, Comparator.comparing(duty -> duty.getId().value()));
    }

    private static List<Duty> byDictionary(List<Duty> found) {
        Function<Duty, String> id = duty -> duty.getId().value();
        return sorted(found, Comparator.comparing(Duty::getDueAt).thenComparing(id, String.CASE_INSENSITIVE_ORDER));
    }

    private static List<Duty> sorted(List<Duty> found, Comparator<Duty> order) {
        return found.stream().sorted(order).toList();
    }

    private static Optional<Duty> find(Bent ledger, DutyMove move) {
        return Samples.duties(ledger.right, move.getAuthority()).stream()
                .filter(duty -> duty.getId().equals(move.getDuty()))
                .findFirst();
    }

    private static boolean moveAtAnyChange(Bent ledger, DutyMove move) {
        return find(ledger, move)
                .map(duty -> ledger.right.moveDuty(
                        DutyMove.builder().from(move).change(duty.getChange()).build()))
                .orElse(false);
    }

    private static boolean moveCut(Bent ledger, DutyMove move) {
        return ledger.right.moveDuty(DutyMove.builder()
                .from(move)
                .at(move.getAt().truncatedTo(ChronoUnit.MILLIS))
                .build());
    }

    private static boolean lookThenMove(Bent ledger, DutyMove move) {
        boolean legal = find(ledger, move)
                .filter(duty ->
                        duty.getChange() == move.getChange() && duty.getState().canMoveTo(move.getTo()))
                .isPresent();
        Bent.dawdle();
        if (legal) {
            ledger.right.moveDuty(move);
        }
        return legal;
    }

    private static final class DischargesEverywhere extends Bent {
        @Override
        public AppendResult append(Append append) {
            AppendResult result = super.append(append);
            for (AuthorityId authority : List.of(Samples.NORTH, Samples.SOUTH)) {
                append.getDischarges()
                        .forEach(id -> moveAtAnyChange(
                                this,
                                DutyMove.builder()
                                        .authority(authority)
                                        .duty(id)
                                        .change(0)
                                        .to(oversight.api.duty.DutyState.DISCHARGED)
                                        .at(append.getEntry().getRecordedAt())
                                        .build()));
            }
            return result;
        }
    }
}
