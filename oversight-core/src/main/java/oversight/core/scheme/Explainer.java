package oversight.core.scheme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.decision.Ruling;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.RuleRef;

/** Puts a ruling into sentences when somebody asks for them; ruling itself makes none. */
public final class Explainer {

    private final SchemeRegister register;

    /**
     * An explainer for rulings under these versions.
     *
     * @param register the versions
     */
    public Explainer(SchemeRegister register) {
        this.register = register;
    }

    /**
     * The ruling in sentences: what it is, who decides, what comes with it, and the rules with their lines and citations.
     *
     * @param ruling the ruling
     * @param locale English, or Welsh; any other gives English
     * @return the sentences
     */
    public String explain(Ruling ruling, Locale locale) {
        CompiledScheme scheme =
                ruling.rules().stream().findFirst().flatMap(register::of).orElse(register.newest());
        Words words = new Words(scheme.scheme(), locale);
        StringBuilder text = new StringBuilder(verdict(ruling, words));
        for (RuleRef ref : ruling.rules()) {
            text.append(' ').append(rule(ref, scheme, words));
        }
        List<FollowUp> followUps = ruling.followUps().stream().map(Ruling.Then::followUp).toList();
        if (!followUps.isEmpty()) {
            text.append(' ').append(words.say("then", words.followUps(followUps)));
        }
        return text.toString();
    }

    private static String verdict(Ruling ruling, Words words) {
        if (ruling instanceof Ruling.NeedsMore more) {
            return words.say("needs-more", words.approvals(more.outstanding().stream().map(Ruling.Outstanding::of).toList()));
        }
        if (ruling instanceof Ruling.NotPermitted no) {
            return words.say("not-permitted", words.say("reason." + no.reason().name()));
        }
        if (ruling instanceof Ruling.Undetermined open) {
            return words.say(
                    "undetermined",
                    open.missing().stream().map(CircumstanceId::value).collect(Collectors.joining(", ")));
        }
        if (ruling instanceof Ruling.NotConfigured none) {
            return words.say("not-configured", words.say("gap." + none.gap().name()));
        }
        return ruling instanceof Ruling.OutsideOurPower outside
                ? words.say("outside", outside.who().value())
                : words.say("permitted");
    }

    private static String rule(RuleRef ref, CompiledScheme scheme, Words words) {
        String decides = find(ref, scheme)
                .map(rule -> decides(rule.getBy(), words) + " ")
                .orElse("");
        String named = ref.getLine().isPresent()
                ? words.say(
                        "rule",
                        ref.getRule().value(),
                        String.valueOf(ref.getLine().get()),
                        ref.getCitation())
                : words.say("rule-in-code", ref.getRule().value(), ref.getCitation());
        return decides + named;
    }

    private static String decides(Approval by, Words words) {
        return by instanceof Approval.Unset unset
                ? words.say("unset", unset.reason())
                : words.say("decides", words.approval(by));
    }

    private static Optional<DecisionRule> find(RuleRef ref, CompiledScheme scheme) {
        return scheme.scheme().getDecisions().stream()
                .flatMap(type -> type.getRules().stream())
                .filter(rule -> rule.getId().equals(ref.getRule()))
                .findFirst();
    }
}
