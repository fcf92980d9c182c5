package oversight.core.schemefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.NumberNode;

/** Checks conditions against the circumstances that they look at. */
final class ConditionCheck {

    private static final Set<String> MEASURES = Set.of("money", "duration", "distance", "age", "count");

    private static final List<String> VALUES = List.of("choice", "yes-no", "amount", "date");

    private final Report report;

    ConditionCheck(Report report) {
        this.report = report;
    }

    /** Checks what stands under {@code when}. */
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
        if (!(test.node() instanceof MapNode)) {
            return;
        }
        Optional<Spot> is = test.get("is");
        boolean range = Stream.of("above", "after", "up-to")
                .anyMatch(key -> test.get(key).isPresent());
        if (is.isPresent() == range) {
            String found = range ? "both values and a range" : "neither values nor a range";
            report.add(
                    test,
                    SchemeCodes.CONDITION_UNCLEAR,
                    "found " + found + "; give the values, or 'above' and 'up-to', or for dates 'after' and 'up-to'");
        }
        is.ifPresent(values -> values(values, term));
        if (range) {
            range(test, term.flatMap(Names.Term::type));
        }
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
        Optional<Spot> word = value.get("choice");
        if (!value.isOnly(MEASURES.contains(type) ? "amount" : type)) {
            if (VALUES.stream().anyMatch(value::isOnly)) {
                report.add(value, SchemeCodes.CONDITION_TYPE, "this circumstance is " + described(type));
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
        Optional<Spot> above = test.get("above");
        Optional<Spot> after = test.get("after");
        Optional<Spot> upTo = test.get("up-to");
        boolean dates = type.filter("date"::equals).isPresent();
        boolean measures = type.filter(MEASURES::contains).isPresent();
        if (type.isPresent() && !dates && !measures) {
            Spot first = above.or(() -> after).or(() -> upTo).orElse(test);
            report.add(
                    first,
                    SchemeCodes.CONDITION_TYPE,
                    "a range is for a measure or a date; this circumstance is " + described(type.orElse("")));
            return;
        }
        if (dates || after.isPresent()) {
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
            end(end, dates || after.isPresent() ? "date" : "amount", type);
        });
        band(test, above, upTo);
        days(test, after, upTo);
    }

    /** What stands at the end of a range is of the circumstance's type. */
    private void end(Spot end, String key, Optional<String> type) {
        if (!end.isOnly(key) && VALUES.stream().anyMatch(end::isOnly)) {
            report.add(
                    end,
                    SchemeCodes.CONDITION_TYPE,
                    "this circumstance is " + described(type.orElse(key.equals("date") ? "date" : "count")));
        }
    }

    private void unit(Spot value, Optional<String> type) {
        value.get("amount")
                .filter(amount -> report.isWithoutUnit(amount.mark()))
                .ifPresent(amount -> report.add(
                        amount,
                        SchemeCodes.NEEDS_UNIT,
                        "a number without a unit; this circumstance is " + described(type.orElse(""))));
    }

    private void band(Spot test, Optional<Spot> above, Optional<Spot> upTo) {
        Optional<BigDecimal> low = amount(above);
        Optional<BigDecimal> high = amount(upTo);
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) >= 0) {
            String message = "nothing is above " + low.get().toPlainString() + " and at most "
                    + high.get().toPlainString() + "; 'above' is less than 'up-to'";
            report.add(above.orElse(test), SchemeCodes.BAND_EMPTY, message);
        } else if (high.filter(end -> end.signum() < 0).isPresent()) {
            upTo.ifPresent(
                    end -> report.add(end, SchemeCodes.BAND_EMPTY, "a measure is 0 or more; give a higher 'up-to'"));
        }
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

    private static String described(String type) {
        return switch (type) {
            case "choice" -> "a choice: write one of its words";
            case "yes-no" -> "yes-no: write true or false, without quotes";
            case "date" -> "a date: write it like 2026-04-01";
            case "money" -> "money: write pounds like £250 or £250.00";
            case "duration" -> "a duration: write it like 36 hours, 4 days or 6 weeks";
            case "distance" -> "a distance: write it like 500 metres, 12 km or 20 miles";
            case "age" -> "an age: write a number of completed years";
            default -> "a count: write a whole number";
        };
    }
}
