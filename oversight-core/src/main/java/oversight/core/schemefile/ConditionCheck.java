package oversight.core.schemefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Optional<Spot> above = test.get("above");
        Optional<Spot> upTo = test.get("up-to");
        boolean band = above.isPresent() || upTo.isPresent();
        if (is.isPresent() == band) {
            String found = band ? "both values and a band" : "neither values nor a band";
            report.add(
                    test,
                    SchemeCodes.CONDITION_UNCLEAR,
                    "found " + found + "; give the values, or 'above' and 'up-to'");
        }
        is.ifPresent(values -> values(values, term));
        if (band) {
            band(test, above, upTo, term.flatMap(Names.Term::type));
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

    private void band(Spot test, Optional<Spot> above, Optional<Spot> upTo, Optional<String> type) {
        Spot first = above.or(() -> upTo).orElse(test);
        type.filter(found -> !MEASURES.contains(found))
                .ifPresent(found -> report.add(
                        first,
                        SchemeCodes.CONDITION_TYPE,
                        "a band is for a measure; this circumstance is " + described(found)));
        Optional<BigDecimal> low = above.flatMap(Spot::number).map(NumberNode::value);
        Optional<BigDecimal> high = upTo.flatMap(Spot::number).map(NumberNode::value);
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) >= 0) {
            String message = "nothing is above " + low.get().toPlainString() + " and at most "
                    + high.get().toPlainString() + "; 'above' is less than 'up-to'";
            report.add(first, SchemeCodes.BAND_EMPTY, message);
        } else if (high.filter(end -> end.signum() < 0).isPresent()) {
            upTo.ifPresent(
                    end -> report.add(end, SchemeCodes.BAND_EMPTY, "a measure is 0 or more; give a higher 'up-to'"));
        }
    }

    private static String described(String type) {
        return switch (type) {
            case "choice" -> "a choice: write one of its words";
            case "yes-no" -> "yes-no: write true or false, without quotes";
            case "date" -> "a date: write it like 2026-04-01";
            case "money" -> "money: write pounds like £250.00, or pence as a number";
            case "duration" -> "a duration: write a number of hours";
            case "distance" -> "a distance: write a number of metres";
            case "age" -> "an age: write a number of completed years";
            default -> "a count: write a whole number";
        };
    }
}
