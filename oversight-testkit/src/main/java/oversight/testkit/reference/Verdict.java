package oversight.testkit.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.decision.Ruling;
import oversight.api.decision.Telling;
import oversight.api.scheme.RuleRef;

/**
 * A ruling as far as the page settles it, for comparing: the kind of answer, the rules by version and identifier, what is outstanding, which rule refuses for which
 * reason, which facts are missing, what comes with it. Left out are lines and the wording of citations, what a refusal says would be required, and the order of
 * everything but follow-ups. Plain text throughout, so that two of them can be read side by side.
 *
 * @param kind the class of the ruling by its simple name
 * @param rules the rules, as {@code version/rule}
 * @param outstanding what is outstanding, each as often as it is asked for, sorted
 * @param refusals each rule with its reason
 * @param missing the missing facts
 * @param followUps the follow-ups with their rules, sorted
 * @param gap what the scheme leaves open, or in whose power it is
 */
public record Verdict(
        String kind,
        Set<String> rules,
        List<String> outstanding,
        Set<String> refusals,
        Set<String> missing,
        List<String> followUps,
        Optional<String> gap) {

    /**
     * A ruling as it is compared.
     *
     * @param ruling the ruling
     * @return what is compared of it
     */
    public static Verdict of(Ruling ruling) {
        return new Verdict(
                ruling.getClass().getSimpleName(),
                names(ruling.rules()),
                ruling instanceof Ruling.NeedsMore more
                        ? sorted(more.outstanding(), Ruling.Outstanding::toString)
                        : List.of(),
                ruling instanceof Ruling.NotPermitted not
                        ? not.refusals().stream()
                                .map(refusal -> name(refusal.rule()) + " " + refusal.reason())
                                .collect(Collectors.toCollection(TreeSet::new))
                        : Set.of(),
                ruling instanceof Ruling.Undetermined open ? missing(open.missing()) : Set.of(),
                sorted(ruling.followUps(), then -> name(then.rule()) + " " + then.followUp()),
                ruling instanceof Ruling.NotConfigured blank
                        ? Optional.of(blank.gap().name())
                        : ruling instanceof Ruling.OutsideOurPower outside
                                ? Optional.of(outside.who().key())
                                : Optional.empty());
    }

    /**
     * An answer about an event as it is compared: those who are told, and by when, stand among the follow-ups.
     *
     * @param telling the answer
     * @return what is compared of it
     */
    public static Verdict of(Telling telling) {
        Set<String> rules = telling instanceof Telling.Undetermined open
                ? names(open.rules())
                : telling instanceof Telling.NotConfigured blank ? names(blank.rules()) : Set.of();
        return new Verdict(
                telling.getClass().getSimpleName(),
                rules,
                List.of(),
                Set.of(),
                telling instanceof Telling.Undetermined open ? missing(open.missing()) : Set.of(),
                telling instanceof Telling.Told told
                        ? sorted(told.recipients(), one -> name(one.rule()) + " " + one.tell() + " by " + one.by())
                        : List.of(),
                telling instanceof Telling.NotConfigured blank
                        ? Optional.of(blank.gap().name())
                        : Optional.empty());
    }

    private static <T> List<String> sorted(List<T> some, Function<T, String> written) {
        if (some.isEmpty()) {
            return List.of();
        }
        List<String> sorted = new ArrayList<>();
        some.forEach(one -> sorted.add(written.apply(one)));
        sorted.sort(Comparator.naturalOrder());
        return sorted;
    }

    private static Set<String> names(List<RuleRef> rules) {
        Set<String> names = new TreeSet<>();
        rules.forEach(rule -> names.add(name(rule)));
        return names;
    }

    private static String name(RuleRef rule) {
        return rule.getVersion() + "/" + rule.getRule();
    }

    private static Set<String> missing(List<CircumstanceId> missing) {
        return missing.stream().map(CircumstanceId::value).collect(Collectors.toCollection(TreeSet::new));
    }
}
