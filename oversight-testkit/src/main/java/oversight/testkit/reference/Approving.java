package oversight.testkit.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.decision.Given;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;

/**
 * One approval, judged for one enquiry by trying everything: every way, every part for the decider, every word for every other part. "The answer for one rule, by
 * the way that leaves the least outstanding". Where several leave as little, the page lets any of them be the answer.
 */
record Approving(Approval by, Office office, Speakers speakers, Words words, boolean whateverTheCircumstances) {

    /** What one of the best ways leaves: the parts outstanding, and whether somebody said no to one of them. */
    record Left(List<Approval> outstanding, boolean refused) {}

    private Sentences page() {
        return office.facts().page();
    }

    private Party decider() {
        return office.enquiry().getDecider();
    }

    Approving ifPassingOnCounted() {
        return new Approving(by, office, speakers.ifPassingOnCounted(), words, whateverTheCircumstances);
    }

    Approving withoutLimits() {
        return new Approving(by, office, speakers.withoutLimits(), words, true);
    }

    List<Way> ways() {
        return Way.of(by, office.facts(), whateverTheCircumstances);
    }

    /** "If a `within` condition, or the measure of `within-own-limit`, is not known, the rule is undetermined." */
    List<CircumstanceId> missing() {
        return missing(by);
    }

    private List<CircumstanceId> missing(Approval some) {
        if (some instanceof Approval.Within within) {
            boolean open = office.facts().all(within.when()) == Truth.UNKNOWN;
            return Stream.concat(
                            open ? office.facts().missing(within.when()).stream() : Stream.of(),
                            missing(within.by()).stream())
                    .toList();
        }
        if (some instanceof Approval.WithinOwnLimit limit) {
            return speakers.measure(limit.measure()).isEmpty() ? List.of(limit.measure()) : List.of();
        }
        List<CircumstanceId> missing = new ArrayList<>();
        inside(some).forEach(one -> missing.addAll(missing(one)));
        return missing;
    }

    private static List<Approval> inside(Approval some) {
        if (some instanceof Approval.AnyOf any) {
            return any.options();
        }
        if (some instanceof Approval.AllOf all) {
            return all.parts();
        }
        return some instanceof Approval.InOrder order ? order.steps() : List.of();
    }

    /** What the best ways leave; empty where there is no way in which the decider takes a part. */
    Set<Left> left() {
        List<Seating> best = new ArrayList<>();
        for (Way way : ways()) {
            for (Seating start : starts(way)) {
                seatings(start, start.outstanding()).filter(Seating::isInOrder).forEach(seating -> {
                    int before = best.isEmpty()
                            ? Integer.MAX_VALUE
                            : best.get(0).outstanding().size();
                    if (seating.outstanding().size() < before) {
                        best.clear();
                    }
                    if (seating.outstanding().size() <= before) {
                        best.add(seating);
                    }
                });
            }
        }
        Set<Left> left = new LinkedHashSet<>();
        for (Seating seating : best) {
            List<Approval> outstanding =
                    seating.outstanding().stream().map(Way.Part::asked).toList();
            left.add(new Left(outstanding, isRefused(seating)));
        }
        return left;
    }

    /** The decider takes a part; or a body has agreed to the part that would be theirs, and they hold a post of the scheme. */
    private List<Seating> starts(Way way) {
        List<Seating> starts = new ArrayList<>();
        for (Way.Part part : way.deciding(page(), decider())) {
            if (speakers.canSpeak(decider(), part.asked(), office.enquiry().getAt())) {
                starts.add(new Seating(way, List.of(part), Map.of(), page()));
            } else if (part.asked() instanceof Approval.ByBody body && holdsAPost()) {
                Seating nobody = new Seating(way, List.of(), Map.of(), page());
                words.agreements().stream()
                        .filter(word -> page().mayActOn(word.getBy().equals(body.body())))
                        .forEach(word -> starts.add(nobody.with(part, word)));
            }
        }
        return starts;
    }

    private boolean holdsAPost() {
        return decider() instanceof StaffRef person
                && !office.postsOf(person, office.enquiry().getAt()).isEmpty();
    }

    /** Every way in which words can be laid on parts, none on some. "Nobody takes two parts." */
    private Stream<Seating> seatings(Seating seating, List<Way.Part> open) {
        if (open.isEmpty()) {
            return Stream.of(seating);
        }
        Way.Part part = open.get(0);
        List<Way.Part> rest = open.subList(1, open.size());
        Stream<Seating> taken = words.agreements().stream()
                .filter(word -> page().mayTakeAnother(seating.taking(), word.getBy())
                        && words.isFor(word, part.asked(), speakers))
                .flatMap(word -> seatings(seating.with(part, word), rest));
        return Stream.concat(taken, seatings(seating, rest));
    }

    /** "If a party that could speak for an outstanding part said no (`refused`), the answer is not permitted" */
    private boolean isRefused(Seating seating) {
        return seating.outstanding().stream()
                .anyMatch(part -> words.refusals().stream()
                        .anyMatch(no -> (page().isHeardBeforeItsTurn() || isInTurn(seating, part, no))
                                && words.isFor(no, part.asked(), speakers)));
    }

    private static boolean isInTurn(Seating seating, Way.Part part, Given no) {
        return seating.with(part, no).isInOrder();
    }
}
