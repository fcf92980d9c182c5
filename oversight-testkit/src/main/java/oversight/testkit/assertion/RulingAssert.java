package oversight.testkit.assertion;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Ruling.NeedsMore;
import oversight.api.decision.Ruling.NotConfigured;
import oversight.api.decision.Ruling.NotPermitted;
import oversight.api.decision.Ruling.OutsideOurPower;
import oversight.api.decision.Ruling.Outstanding;
import oversight.api.decision.Ruling.Permitted;
import oversight.api.decision.Ruling.Reason;
import oversight.api.decision.Ruling.Undetermined;
import oversight.api.scheme.Approval;
import oversight.api.scheme.RuleId;

/** Says something about a ruling. */
public final class RulingAssert extends AbstractAssert<RulingAssert, Ruling> {

    RulingAssert(Ruling actual) {
        super(actual, RulingAssert.class);
    }

    /**
     * The enquirer may decide.
     *
     * @return these assertions
     */
    public RulingAssert isPermitted() {
        expected(Permitted.class, "permitted");
        return this;
    }

    /**
     * The enquirer may decide once these have spoken, asked in this order: they agree, recommend it or are consulted.
     *
     * @param outstanding who has not yet spoken; none to leave that open
     * @return these assertions
     */
    public RulingAssert needsMore(Approval... outstanding) {
        NeedsMore needsMore = expected(NeedsMore.class, "in need of more");
        List<Approval> found =
                needsMore.outstanding().stream().map(Outstanding::of).toList();
        if (outstanding.length > 0 && !found.equals(List.of(outstanding))) {
            failWithMessage("Outstanding should be %s. Outstanding is %s", List.of(outstanding), found);
        }
        return this;
    }

    /**
     * The enquirer may not decide.
     *
     * @return assertions on the reason
     */
    public NotPermittedAssert isNotPermitted() {
        return new NotPermittedAssert(this::byRule, expected(NotPermitted.class, "not permitted"));
    }

    /**
     * Facts are missing without which nobody can say.
     *
     * @param missing the identifiers of all that is missing, in any order
     * @return these assertions
     */
    public RulingAssert isUndetermined(String... missing) {
        List<String> found = expected(Undetermined.class, "undetermined").missing().stream()
                .map(CircumstanceId::value)
                .sorted()
                .toList();
        List<String> expected = List.of(missing).stream().sorted().toList();
        if (!found.equals(expected)) {
            failWithMessage("Missing should be %s. Missing is %s", expected, found);
        }
        return this;
    }

    /**
     * The scheme does not say who decides.
     *
     * @param gap what is missing from the scheme
     * @return these assertions
     */
    public RulingAssert isNotConfigured(Gap gap) {
        Gap found = expected(NotConfigured.class, "not configured").gap();
        if (found != gap) {
            failWithMessage("The gap should be %s. It is %s", gap, found);
        }
        return this;
    }

    /**
     * Nobody here can decide it.
     *
     * @param who the written form of who can, for example {@code outside:court}
     * @return these assertions
     */
    public RulingAssert isOutsideOurPower(String who) {
        String found =
                expected(OutsideOurPower.class, "outside our power").who().key();
        if (!found.equals(who)) {
            failWithMessage("%s should be the one who can decide it. It is %s", who, found);
        }
        return this;
    }

    /**
     * This rule is among those that decided.
     *
     * @param rule the rule's identifier
     * @return these assertions
     */
    public RulingAssert byRule(String rule) {
        isNotNull();
        if (actual.rules().stream().noneMatch(r -> r.getRule().equals(RuleId.of(rule)))) {
            failWithMessage(
                    "Rule %s should be among those that decided. They are%s", rule, Lines.rules(actual.rules()));
        }
        return this;
    }

    private <R extends Ruling> R expected(Class<R> type, String words) {
        isNotNull();
        if (!type.isInstance(actual)) {
            failWithMessage(
                    "The ruling should be %s. It is %s by the rules%s", words, inShort(), Lines.rules(actual.rules()));
        }
        return type.cast(actual);
    }

    private String inShort() {
        String name = actual.getClass().getSimpleName();
        if (actual instanceof NotPermitted not) {
            Reason reason = not.reason();
            return name + " because " + reason;
        }
        if (actual instanceof NotConfigured not) {
            return name + " because " + not.gap();
        }
        return actual instanceof Undetermined undetermined ? name + " without " + undetermined.missing() : name;
    }
}
