package oversight.core.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given.Act;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Ruling.Refusal;
import oversight.api.decision.Ruling.Then;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
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
        return explain(ruling, locale, false);
    }

    private String explain(Ruling ruling, Locale locale, boolean extending) {
        CompiledScheme scheme =
                ruling.rules().stream().findFirst().flatMap(register::of).orElse(register.newest());
        Words words = new Words(scheme.scheme(), locale);
        List<String> sentences = new ArrayList<>();
        sentences.add(verdict(ruling, scheme, words, extending));
        if (ruling instanceof Ruling.NotPermitted no) {
            no.refusals().forEach(refusal -> sentences.addAll(refusal(refusal, no, scheme, words)));
        }
        ruling.rules().forEach(ref -> {
            scheme.rule(ref.getRule())
                    .ifPresent(rule -> sentences.addAll(extending ? mayExtend(rule, words) : decides(rule, words)));
            sentences.add(reference(ref, words));
        });
        if (!ruling.followUps().isEmpty()) {
            List<FollowUp> all =
                    ruling.followUps().stream().map(Then::followUp).distinct().toList();
            sentences.add(words.say("then", new ThenWords(words).followUps(all)));
        }
        return String.join(" ", sentences);
    }

    /**
     * The ruling on an enquiry in sentences; where the scheme does not know the decision, with the name that was probably meant. Of an extension it says who may
     * extend, in place of who decides.
     *
     * @param enquiry the question
     * @param ruling the answer
     * @param locale English, or Welsh; any other gives English
     * @return the sentences
     */
    public String explain(Enquiry enquiry, Ruling ruling, Locale locale) {
        boolean unknown = ruling instanceof Ruling.NotConfigured none && none.gap() == Gap.UNKNOWN_DECISION;
        Optional<CompiledScheme> scheme = unknown ? register.inForce(enquiry.getAt()) : Optional.empty();
        return explain(ruling, locale, enquiry.getExtending().isPresent())
                + scheme.flatMap(version -> NearestName.of(
                                        enquiry.getDecision().value(),
                                        version.scheme().getDecisions().stream()
                                                .map(type -> type.getId().value())
                                                .toList())
                                .map(name -> " " + new Words(version.scheme(), locale).say("nearest", name)))
                        .orElse("");
    }

    private static String verdict(Ruling ruling, CompiledScheme scheme, Words words, boolean extending) {
        if (ruling instanceof Ruling.NeedsMore more) {
            String key = isInOrder(more, scheme, extending) ? "needs-more-in-order" : "needs-more";
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
    private static boolean isInOrder(Ruling.NeedsMore more, CompiledScheme scheme, boolean extending) {
        long agreements = more.outstanding().stream()
                .filter(one -> one.act() == Act.AGREED)
                .count();
        return agreements > 1
                && more.rules().stream()
                        .flatMap(ref -> scheme.rule(ref.getRule()).stream())
                        .flatMap(rule ->
                                extending ? extensions(rule).map(FollowUp.Extension::by) : Stream.of(rule.getBy()))
                        .flatMap(Approvals::all)
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

    private static List<String> decides(DecisionRule rule, Words words) {
        List<String> sentences = new ArrayList<>(List.of(decides(rule.getBy(), words)));
        if (!rule.getNeeds().isEmpty()) {
            sentences.add(words.say("needs", new ThenWords(words).needs(rule.getNeeds())));
        }
        rule.getMayReferTo().ifPresent(to -> sentences.add(words.say("may-refer-to", words.approval(to))));
        return sentences;
    }

    /** Who may extend what the rule lets lapse; its needs and its deciders are those of the decision. */
    private static List<String> mayExtend(DecisionRule rule, Words words) {
        List<String> sentences =
                extensions(rule).map(new ThenWords(words)::extension).toList();
        return sentences.isEmpty() ? List.of(words.say("extend-nobody")) : sentences;
    }

    private static Stream<FollowUp.Extension> extensions(DecisionRule rule) {
        return rule.getFollowUps().stream()
                .filter(FollowUp.Lapse.class::isInstance)
                .flatMap(lapse -> ((FollowUp.Lapse) lapse).extension().stream());
    }

    private static String reference(RuleRef ref, Words words) {
        return ref.getLine()
                .map(line -> words.say("rule", ref.getRule().value(), String.valueOf(line), ref.getCitation()))
                .orElseGet(() -> words.say("rule-in-code", ref.getRule().value(), ref.getCitation()));
    }

    private static String decides(Approval by, Words words) {
        return by instanceof Approval.Unset unset
                ? words.say("unset", unset.reason())
                : words.say("decides", words.approval(by));
    }
}
