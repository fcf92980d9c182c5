package oversight.core.scheme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Outstanding;
import oversight.api.decision.Ruling.Refusal;
import oversight.api.decision.Ruling.Then;
import oversight.api.scheme.RuleRef;

/** Makes one answer of several: every rule that decides has to permit, so that the strictest stands, with the rules and follow-ups of all. */
final class Strictest {

    private Strictest() {}

    /** At least one. */
    static Ruling of(List<Ruling> each) {
        if (each.size() == 1) {
            return each.get(0);
        }
        Ruling worst = each.stream()
                .max(Comparator.comparingInt(Strictest::strictness))
                .orElseThrow();
        List<RuleRef> rules = all(each, Ruling::rules);
        List<Then> then = all(each, Ruling::followUps);
        if (worst instanceof Ruling.Permitted) {
            return new Ruling.Permitted(rules, then);
        }
        if (worst instanceof Ruling.NeedsMore) {
            return new Ruling.NeedsMore(rules, outstanding(each), then);
        }
        if (worst instanceof Ruling.NotPermitted) {
            return new Ruling.NotPermitted(rules, all(each, Strictest::refusals), then);
        }
        if (worst instanceof Ruling.Undetermined) {
            return new Ruling.Undetermined(rules, all(each, Strictest::missing));
        }
        return worst instanceof Ruling.NotConfigured none
                ? new Ruling.NotConfigured(rules, none.gap(), then)
                : new Ruling.OutsideOurPower(rules, ((Ruling.OutsideOurPower) worst).who());
    }

    /** The greater, the stricter; the first of equals counts. */
    private static int strictness(Ruling ruling) {
        if (ruling instanceof Ruling.OutsideOurPower) {
            return 5;
        }
        if (ruling instanceof Ruling.NotConfigured) {
            return 4;
        }
        if (ruling instanceof Ruling.Undetermined) {
            return 3;
        }
        if (ruling instanceof Ruling.NotPermitted) {
            return 2;
        }
        return ruling instanceof Ruling.NeedsMore ? 1 : 0;
    }

    private static List<Refusal> refusals(Ruling ruling) {
        return ruling instanceof Ruling.NotPermitted no ? no.refusals() : List.of();
    }

    private static List<CircumstanceId> missing(Ruling ruling) {
        return ruling instanceof Ruling.Undetermined open ? open.missing() : List.of();
    }

    /** What two rules ask for is asked for once; what one rule asks for twice is asked for twice. */
    private static List<Outstanding> outstanding(List<Ruling> each) {
        List<Outstanding> all = new ArrayList<>();
        for (Ruling ruling : each) {
            List<Outstanding> asked = new ArrayList<>(all);
            List<Outstanding> more = ruling instanceof Ruling.NeedsMore some ? some.outstanding() : List.of();
            more.stream().filter(one -> !asked.remove(one)).forEach(all::add);
        }
        return all;
    }

    private static <T> List<T> all(List<Ruling> each, Function<Ruling, List<T>> part) {
        return each.stream()
                .flatMap(ruling -> part.apply(ruling).stream())
                .distinct()
                .toList();
    }
}
