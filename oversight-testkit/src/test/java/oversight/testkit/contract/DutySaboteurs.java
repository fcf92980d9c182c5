package oversight.testkit.contract;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import oversight.api.duty.Duty;
import oversight.api.scheme.RuleRef;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;
import oversight.api.spi.ChildKey;
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
                asking("does not look at the owner", query -> query.owners(List.of()), "led31", "led36"),
                asking("does not look whether a role owes it", query -> query.owedInRole(false), "led91"),
                asking("does not look at the identifier", query -> query.duty(Optional.empty()), "led36"),
                asking("does not look at the kind", query -> query.kinds(List.of()), "led36"),
                asking("does not look at the due time", query -> query.dueBefore(Optional.empty()), "led36"),
                asking("does not look at the reminder", query -> query.remindBy(Optional.empty()), "led36"),
                asking("knows one page only", query -> query.after(Optional.empty()), "led37"),
                asking("gives all at once", query -> query.limit(OptionalInt.empty()), "led37"),
                asking("does not look at what it is about", query -> query.about(Optional.empty()), "led31"),
                asking("gives ended duties for open ones", query -> query.openOnly(false), "led31"),
                reading("orders by identifier alone", DutySaboteurs::byIdentifier, "led32"),
                reading("orders as a dictionary does", DutySaboteurs::byDictionary, "led32"),
                reading("forgets who ended it", DutySaboteurs::withoutWho, "led30", "led33"),
                moving("says that it moved what it did not", DutySaboteurs::appendWithout, "led33", "led34"),
                moving("looks at no change count", DutySaboteurs::moveAtAnyChange, "led34"),
                moving("cuts finer times", DutySaboteurs::moveCut, "led35"),
                moving("looks, and then moves", DutySaboteurs::lookThenMove, "led65"),
                Saboteur.of("discharges under every authority", DischargesEverywhere::new, "led71"));
    }

    /** Appends what has moves of duties in it. */
    private interface Mover {
        AppendResult append(Bent ledger, Append append);
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
                    public AppendResult append(Append append) {
                        return append.getDutyMoves().isEmpty() ? super.append(append) : mover.append(this, append);
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

    private static List<Duty> withoutWho(List<Duty> found) {
        return found.stream()
                .map(duty -> Duty.builder().from(duty).endedBy(Optional.empty()).build())
                .toList();
    }

    private static Append with(Append append, UnaryOperator<DutyMove.Builder> change) {
        return Append.builder()
                .from(append)
                .dutyMoves(append.getDutyMoves().stream()
                        .map(move -> change.apply(DutyMove.builder().from(move)).build())
                        .toList())
                .build();
    }

    private static AppendResult appendWithout(Bent ledger, Append append) {
        return ledger.right.append(
                Append.builder().from(append).dutyMoves(List.of()).build());
    }

    private static Optional<Duty> find(Bent ledger, DutyMove move) {
        return Samples.duties(ledger.right, move.getAuthority()).stream()
                .filter(duty -> duty.getId().equals(move.getDuty()))
                .findFirst();
    }

    private static AppendResult moveAtAnyChange(Bent ledger, Append append) {
        long change =
                find(ledger, append.getDutyMoves().get(0)).map(Duty::getChange).orElse(0L);
        return ledger.right.append(with(append, move -> move.change(change)));
    }

    private static AppendResult moveCut(Bent ledger, Append append) {
        Instant at = append.getDutyMoves().get(0).getAt().truncatedTo(ChronoUnit.MILLIS);
        return ledger.right.append(with(append, move -> move.at(at).remindAt(Optional.empty())));
    }

    private static AppendResult lookThenMove(Bent ledger, Append append) {
        DutyMove move = append.getDutyMoves().get(0);
        boolean legal = find(ledger, move)
                .filter(duty ->
                        duty.getChange() == move.getChange() && duty.getState().canMoveTo(move.getTo()))
                .isPresent();
        Bent.dawdle();
        if (!legal) {
            return AppendResult.OUTDATED;
        }
        return ledger.right.append(append) == AppendResult.APPENDED
                ? AppendResult.APPENDED
                : appendWithout(ledger, append);
    }

    private static final class DischargesEverywhere extends Bent {
        @Override
        public AppendResult append(Append append) {
            AppendResult result = super.append(append);
            for (DutyMove move : append.getDutyMoves()) {
                for (ChildKey child : List.of(Samples.CHILD, Samples.SOUTH_CHILD)) {
                    Append elsewhere = Samples.next(right, child, "again-" + move.getDuty())
                            .addDutyMoves(DutyMove.builder()
                                    .from(move)
                                    .authority(child.getAuthority())
                                    .build())
                            .build();
                    right.append(elsewhere);
                }
            }
            return result;
        }
    }
}
