package oversight.core.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given.Act;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Ruling.Refusal;
import oversight.api.decision.Ruling.Then;
import oversight.api.scheme.Approval;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.RuleRef;
import oversight.core.form.NearestName;

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
     * The ruling in sentences: what it is, what would make it permitted, who decides, what comes with it, and the rules with their lines and citations.
     *
     * @param ruling the ruling
     * @param locale English, or Welsh; any other gives English
     * @return the sentences
     */
    public String explain(Ruling ruling, Locale locale) {
        CompiledScheme scheme =
                ruling.rules().stream().findFirst().flatMap(register::of).orElse(register.newest());
        Words words = new Words(scheme.scheme(), locale);
        List<String> sentences = new ArrayList<>();
        sentences.add(verdict(ruling, scheme, words));
        if (ruling instanceof Ruling.NotPermitted no) {
            no.refusals().forEach(refusal -> sentences.addAll(refusal(refusal, no, scheme, words)));
        }
        ruling.rules().forEach(ref -> sentences.addAll(rule(ref, scheme, words)));
        if (!ruling.followUps().isEmpty()) {
            List<FollowUp> all =
                    ruling.followUps().stream().map(Then::followUp).distinct().toList();
            sentences.add(words.say("then", new ThenWords(words).followUps(all)));
        }
        return String.join(" ", sentences);
    }

    /**
     * The ruling on an enquiry in sentences; where the scheme does not know the decision, with the name that was probably meant.
     *
     * @param enquiry the question
     * @param ruling the answer
     * @param locale English, or Welsh; any other gives English
     * @return the sentences
     */
    public String explain(Enquiry enquiry, Ruling ruling, Locale locale) {
        boolean unknown = ruling instanceof Ruling.NotConfigured none && none.gap() == Gap.UNKNOWN_DECISION;
        Optional<CompiledScheme> scheme = unknown ? register.inForce(enquiry.getAt()) : Optional.empty();
        return explain(ruling, locale)
                + scheme.flatMap(version -> NearestName.of(
                                        enquiry.getDecision().value(),
                                        version.scheme().getDecisions().stream()
                                                .map(type -> type.getId().value())
                                                .toList())
                                .map(name -> " " + new Words(version.scheme(), locale).say("nearest", name)))
                        .orElse("");
    }

    private static String verdict(Ruling ruling, CompiledScheme scheme, Words words) {
        if (ruling instanceof Ruling.NeedsMore more) {
            String key = isInOrder(more, scheme) ? "needs-more-in-order" : "needs-more";
            return words.say(
                    key,
                    more.outstanding().stream()
                            .map(one -> words.say("act." + one.act().name(), words.approval(one.of())))
                            .collect(Collectors.joining("; ")));
        }
        if (ruling instanceof Ruling.NotPermitted no) {
            return words.say("not-permitted", words.say("reason." + no.reason().name()));
        }
        if (ruling instanceof Ruling.Undetermined open) {
            ConditionWords terms = words.conditions();
            return words.say(
                    "undetermined", open.missing().stream().map(terms::missing).collect(Collectors.joining("; ")));
        }
        if (ruling instanceof Ruling.NotConfigured none) {
            return words.say("not-configured", words.say("gap." + none.gap().name()));
        }
        return ruling instanceof Ruling.OutsideOurPower outside
                ? words.say("outside", outside.who().value())
                : words.say("permitted");
    }

    /** Only steps of a chain are asked for in an order. */
    private static boolean isInOrder(Ruling.NeedsMore more, CompiledScheme scheme) {
        long agreements = more.outstanding().stream()
                .filter(one -> one.act() == Act.AGREED)
                .count();
        return agreements > 1
                && more.rules().stream()
                        .flatMap(ref -> scheme.rule(ref.getRule()).stream())
                        .flatMap(rule -> Approvals.all(rule.getBy()))
                        .anyMatch(Approval.InOrder.class::isInstance);
    }

    /** Where several refuse, which and why; and what would make it permitted. */
    private static List<String> refusal(Refusal refusal, Ruling.NotPermitted no, CompiledScheme scheme, Words words) {
        List<String> sentences = new ArrayList<>();
        if (no.refusals().size() > 1) {
            String reason = words.say("reason." + refusal.reason().name());
            sentences.add(words.say("refuses", refusal.rule().getRule().value(), reason));
        }
        String mend = words.say(
                "mend." + refusal.reason().name(),
                words.approval(refusal.required()),
                scheme.rule(refusal.rule().getRule())
                        .map(rule -> new ThenWords(words).preconditions(rule.getNeeds()))
                        .orElse(""));
        sentences.add(mend);
        return sentences;
    }

    private static List<String> rule(RuleRef ref, CompiledScheme scheme, Words words) {
        List<String> sentences = new ArrayList<>();
        scheme.rule(ref.getRule()).ifPresent(rule -> {
            sentences.add(decides(rule.getBy(), words));
            if (!rule.getNeeds().isEmpty()) {
                sentences.add(words.say("needs", new ThenWords(words).needs(rule.getNeeds())));
            }
            rule.getMayReferTo().ifPresent(to -> sentences.add(words.say("may-refer-to", words.approval(to))));
        });
        sentences.add(
                ref.getLine().isPresent()
                        ? words.say(
                                "rule",
                                ref.getRule().value(),
                                String.valueOf(ref.getLine().get()),
                                ref.getCitation())
                        : words.say("rule-in-code", ref.getRule().value(), ref.getCitation()));
        return sentences;
    }

    private static String decides(Approval by, Words words) {
        return by instanceof Approval.Unset unset
                ? words.say("unset", unset.reason())
                : words.say("decides", words.approval(by));
    }
}
