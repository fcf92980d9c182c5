package oversight.testkit.reference;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import oversight.api.arrangement.Arrangement;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.Post;

/**
 * Who can speak for a part: "A member of staff by a post they hold, a role they have, a relation they stand in, or an arrangement; a body for `body`; a party
 * outside for `outside`, or for `role` where the case team says that the party has it."
 *
 * @param passing to whom the rule lets the decision be passed on
 * @param whateverWasPassed the question "if the passing on counted", of the decider
 * @param whateverTheLimit the question "without those", of own limits
 */
record Speakers(
        Office office, Absence absence, PassingOn passing, boolean whateverWasPassed, boolean whateverTheLimit) {

    private Sentences page() {
        return office.facts().page();
    }

    Speakers ifPassingOnCounted() {
        return new Speakers(office, absence, passing, true, whateverTheLimit);
    }

    Speakers withoutLimits() {
        return new Speakers(office, absence, passing, whateverWasPassed, true);
    }

    boolean canSpeak(Party party, Approval part, Instant at) {
        if (part instanceof Approval.AnyOf any) {
            return any.options().stream().anyMatch(option -> canSpeak(party, option, at));
        }
        if (part instanceof Approval.ByBody body) {
            return party.equals(body.body());
        }
        if (part instanceof Approval.ByOutside outside) {
            return party.equals(outside.party());
        }
        if (part instanceof Approval.InRole role) {
            return office.inRole(role.role(), at).contains(party);
        }
        if (part instanceof Approval.ManagerOf of) {
            return party instanceof StaffRef person && office.managers(of, at).contains(person);
        }
        if (part instanceof Approval.WithinOwnLimit limit) {
            return whateverTheLimit ? canSpeak(party, limit.by(), at) : withinTheirLimit(party, limit, at);
        }
        return party instanceof StaffRef person
                && (speaksThemselves(person, part, at) || isLent(person, part, at, passed -> true));
    }

    private boolean speaksThemselves(StaffRef person, Approval part, Instant at) {
        return office.postsOf(person, at).stream().anyMatch(post -> office.serves(post, part))
                || covers(person, part, at);
    }

    private boolean isLent(StaffRef person, Approval part, Instant at, Predicate<Arrangement.PassedOn> by) {
        return office.passedTo(person).stream().anyMatch(passed -> by.test(passed) && lends(passed, part, at));
    }

    /** "only a member of staff has a limit. The decider is asked for their own limit; so is anybody else who would take such a part." */
    private boolean withinTheirLimit(Party party, Approval.WithinOwnLimit limit, Instant at) {
        if (!(party instanceof StaffRef person) || !isWithinTheirLimit(person, limit, at)) {
            return false;
        }
        boolean lendersLimit = page().lendersLimitCounts();
        return withoutLenders().canSpeak(party, limit.by(), at)
                || isLent(
                        person, limit.by(), at, passed -> !lendersLimit || isWithinTheirLimit(passed.by(), limit, at));
    }

    private Speakers withoutLenders() {
        ReferenceWorld alone = office.world()
                .withArrangements(office.world().arrangements().stream()
                        .filter(one -> !(one instanceof Arrangement.PassedOn))
                        .toList());
        return new Speakers(
                new Office(office.facts(), office.enquiry(), alone), absence, passing, whateverWasPassed, false);
    }

    private boolean isWithinTheirLimit(StaffRef person, Approval.WithinOwnLimit limit, Instant at) {
        return measure(limit.measure()).stream()
                .anyMatch(value -> page().covers(office.world().limitOf(person, limit.measure(), at), value));
    }

    List<Long> measure(CircumstanceId id) {
        return office
                .facts()
                .known(id)
                .filter(FactValue.Amount.class::isInstance)
                .map(value -> ((FactValue.Amount) value).amount())
                .stream()
                .toList();
    }

    /**
     * "They may speak by the posts that the other holds in the directory, not by what was passed on, granted or nominated to the other. It does not count where
     * the other asked for the decision, or decides or has given their own word on it."
     */
    private boolean lends(Arrangement.PassedOn passed, Approval part, Instant at) {
        boolean lifted =
                whateverWasPassed && passed.to().equals(office.enquiry().getDecider());
        boolean counts = lifted
                || (!page().otherAsked(passed, office.enquiry())
                        && !page().otherDecides(passed, office.enquiry())
                        && !page().otherHasSpoken(passed, office.enquiry()));
        return counts
                && office.postsInTheDirectory(passed.by(), at).stream()
                        .anyMatch(post -> office.serves(post, part) && (lifted || mayBePassed(passed, post, at)));
    }

    private boolean mayBePassed(Arrangement.PassedOn passed, Post lent, Instant at) {
        if (passing == PassingOn.NAMED_WORKERS) {
            return true;
        }
        OptionalInt tier = office.tierOf(lent);
        return tier.isPresent()
                && office.postsInTheDirectory(passed.to(), at).stream()
                        .map(office::tierOf)
                        .flatMapToInt(OptionalInt::stream)
                        .anyMatch(own -> page().mayBePassed(passing, own, tier.getAsInt()));
    }

    /** "Who covers when nobody is at work who could take the part by a post". */
    private boolean covers(StaffRef person, Approval part, Instant at) {
        boolean takenByPost =
                part instanceof Approval.AtLeast || part instanceof Approval.OnTier || part instanceof Approval.Only;
        List<Post> serving = office.serving(part);
        if (!takenByPost || !page().isAbsent(office.atWorkIn(serving, at))) {
            return false;
        }
        List<List<StaffRef>> steps =
                absence.steps().stream().map(step -> cover(step, serving, at)).toList();
        return page().covering(steps).contains(person);
    }

    private List<StaffRef> cover(Absence.Cover step, List<Post> serving, Instant at) {
        if (step instanceof Absence.Cover.SameLevel) {
            return office.atWorkIn(
                    tiersOf(serving)
                            .boxed()
                            .flatMap(tier -> office.on(tier).stream())
                            .filter(post -> !serving.contains(post))
                            .toList(),
                    at);
        }
        if (step instanceof Absence.Cover.Upward) {
            return upward(tiersOf(serving).min(), at);
        }
        if (step instanceof Absence.Cover.Named named) {
            return office.facts().scheme().getPosts().stream()
                    .filter(post -> post.getId().equals(named.post()))
                    .flatMap(post -> office.atWorkIn(List.of(post), at).stream())
                    .toList();
        }
        return step instanceof Absence.Cover.LineManager
                ? office.managersOfTheAbsent(serving, at)
                : office.nominatedFor(serving, at);
    }

    private IntStream tiersOf(List<Post> posts) {
        return posts.stream()
                .map(office::tierOf)
                .flatMapToInt(OptionalInt::stream)
                .distinct();
    }

    /** "the posts of the nearest tier above the most senior of them that has anybody at work" */
    private List<StaffRef> upward(OptionalInt mostSenior, Instant at) {
        return IntStream.range(0, mostSenior.orElse(0))
                .map(above -> mostSenior.getAsInt() - 1 - above)
                .mapToObj(tier -> office.atWorkIn(office.on(tier), at))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
