package oversight.core.schemefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.NumberNode;
import oversight.core.form.UnreadNode;

/** Checks conditions against the circumstances that they look at. */
final class ConditionCheck {

    private static final List<String> ENDS = List.of("above", "after", "up-to");

    private static final Set<String> KEYS = Set.of("circumstance", "is", "above", "after", "up-to");

    private static final List<String> VALUES = List.of("choice", "yes-no", "amount", "date");

    private final Report report;

    ConditionCheck(Report report) {
        this.report = report;
    }

    /** Checks what stands under {@code when} or {@code unless}, where there has to be something. */
    void some(Spot when) {
        if (when.isCollection() && when.inner().isEmpty() && report.names().isWhole(when)) {
            String message = "there is no condition here, so it says nothing; write one, or leave the key out";
            report.add(when, SchemeCodes.CONDITION_UNCLEAR, message);
        }
        check(when);
    }

    /** Checks conditions, if there are any. */
    void check(Spot when) {
        for (Spot.Item item : when.items("circumstance")) {
            item.id().ifPresent(id -> {
                Spot named = item.spot()
                        .get("circumstance")
                        .orElse(new Spot(id, item.spot().path()));
                report.unlessDeclared(named, "circumstances", SchemeCodes.UNKNOWN_CIRCUMSTANCE, "a circumstance");
                test(item.spot(), report.names().term(id.text()));
            });
        }
    }

    private void test(Spot test, Optional<Names.Term> term) {
        if (!(test.node() instanceof MapNode map)) {
            return;
        }
        Optional<Spot> is = test.get("is");
        boolean range = ENDS.stream().anyMatch(key -> test.get(key).isPresent());
        boolean hidden = map.entries().stream().anyMatch(entry -> !KEYS.contains(entry.key()));
        if (is.isPresent() == range && !(hidden && !range) && report.names().isWhole(test)) {
            String found = range ? "both values and a range" : "neither values nor a range";
            report.add(
                    test,
                    SchemeCodes.CONDITION_UNCLEAR,
                    "found " + found + "; give the values, or 'above' and 'up-to', or for dates 'after' and 'up-to'");
        }
        is.ifPresent(values -> values(values, term));
        range(test, term.flatMap(Names.Term::type));
    }

    private void values(Spot values, Optional<Names.Term> term) {
        if (values.list().isEmpty() && values.node() instanceof ListNode) {
            report.add(values, SchemeCodes.CONDITION_UNCLEAR, "there is no value in the list; give at least one");
        }
        for (Spot value : values.list()) {
            term.flatMap(Names.Term::type).ifPresent(type -> value(value, type, term.flatMap(Names.Term::words)));
        }
    }

    private void value(Spot value, String type, Optional<Set<String>> words) {
        unit(value, Optional.of(type));
        notNegative(value);
        Optional<Spot> word = value.get("choice");
        if (!value.isOnly(Measures.TYPES.contains(type) ? "amount" : type)) {
            if (VALUES.stream().anyMatch(value::isOnly)) {
                report.add(value, SchemeCodes.CONDITION_TYPE, "this circumstance is " + Measures.described(type));
            }
        } else if (word.isPresent() && words.isPresent() && !words.get().isEmpty()) {
            word.get()
                    .text()
                    .filter(text -> !words.get().contains(text))
                    .filter(text -> !report.isSaid(word.get().mark()))
                    .ifPresent(text -> report.add(
                            word.get(),
                            SchemeCodes.UNKNOWN_WORD,
                            report.quote(text) + " is not a word of this circumstance"
                                    + report.nearest(text, words.get())));
        }
    }

    private void range(Spot test, Optional<String> type) {
        Optional<Spot> above = end(test, "above");
        Optional<Spot> after = end(test, "after");
        Optional<Spot> upTo = end(test, "up-to");
        Optional<Spot> first = above.or(() -> after).or(() -> upTo);
        boolean dates = type.filter("date"::equals).isPresent();
        boolean measures = type.filter(Measures.TYPES::contains).isPresent();
        if (type.isPresent() && !dates && !measures) {
            first.ifPresent(end -> report.add(
                    end,
                    SchemeCodes.CONDITION_TYPE,
                    "a range is for a measure or a date; this circumstance is " + Measures.described(type.get())));
            return;
        }
        if (dates || test.get("after").isPresent()) {
            above.ifPresent(spot ->
                    report.add(spot, SchemeCodes.CONDITION_TYPE, "'above' is for measures; for a date write 'after'"));
        }
        if (measures) {
            after.ifPresent(spot ->
                    report.add(spot, SchemeCodes.CONDITION_TYPE, "'after' is for dates; for a measure write 'above'"));
        }
        above.ifPresent(end -> unit(end, type));
        upTo.ifPresent(end -> {
            unit(end, type);
            type(end, dates || !measures && test.get("after").isPresent() ? "date" : "amount", type);
        });
        band(test, above, upTo);
        days(test, after, upTo);
    }

    /** An end of a range of which nothing was said yet. */
    private Optional<Spot> end(Spot test, String key) {
        return test.get(key).filter(end -> !(end.node() instanceof UnreadNode) && !report.isSaid(end.mark()));
    }

    /** What stands at the end of a range is of the circumstance's type. */
    private void type(Spot end, String key, Optional<String> type) {
        if (!end.isOnly(key) && VALUES.stream().anyMatch(end::isOnly)) {
            String message = type.map(known -> "this circumstance is " + Measures.described(known))
                    .orElse("'up-to' is for a measure or a date: write it like £100, 36 hours, 16 or 2026-04-01");
            report.add(end, SchemeCodes.CONDITION_TYPE, message);
        }
    }

    private void unit(Spot value, Optional<String> type) {
        value.get("amount")
                .filter(amount -> report.isWithoutUnit(amount.mark()))
                .ifPresent(amount -> report.add(
                        amount,
                        SchemeCodes.NEEDS_UNIT,
                        "a number without a unit; this circumstance is " + Measures.described(type.orElse(""))));
    }

    private void band(Spot test, Optional<Spot> above, Optional<Spot> upTo) {
        Optional<BigDecimal> low = amount(above);
        Optional<BigDecimal> high = amount(upTo);
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) >= 0) {
            String message = "nothing is above " + low.get().toPlainString() + " and at most "
                    + high.get().toPlainString() + "; 'above' is less than 'up-to'";
            report.add(above.orElse(test), SchemeCodes.BAND_EMPTY, message);
        } else {
            upTo.ifPresent(this::notNegative);
        }
    }

    private void notNegative(Spot value) {
        amount(Optional.of(value))
                .filter(amount -> amount.signum() < 0)
                .ifPresent(amount ->
                        report.add(value, SchemeCodes.BAND_EMPTY, "a measure is never less than 0; write 0 or more"));
    }

    private void days(Spot test, Optional<Spot> after, Optional<Spot> upTo) {
        Optional<String> low = after.flatMap(Spot::text).filter(Measures::isDate);
        Optional<String> high =
                upTo.flatMap(end -> end.get("date")).flatMap(Spot::text).filter(Measures::isDate);
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) >= 0) {
            report.add(
                    after.orElse(test),
                    SchemeCodes.BAND_EMPTY,
                    "no day is after " + low.get() + " and up to " + high.get() + "; 'after' is before 'up-to'");
        }
    }

    private static Optional<BigDecimal> amount(Optional<Spot> end) {
        return end.flatMap(value -> value.get("amount")).flatMap(Spot::number).map(NumberNode::value);
    }
}
