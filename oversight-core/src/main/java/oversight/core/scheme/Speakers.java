package oversight.core.scheme;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import oversight.api.arrangement.Arrangement;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Relative;
import oversight.api.scheme.TierId;

/** Who can speak for a part: by a post, a role, a relation, an arrangement, or as the body or party that it names. */
final class Speakers {

    private final Case of;
    private final Hierarchy hierarchy;
    private final Cover cover;

    Speakers(Case of) {
        this.of = of;
        this.hierarchy = of.scheme().hierarchy();
        this.cover = new Cover(of);
    }

    /** Whether a party can speak for a part, by what they were at a time. */
    boolean canSpeak(Party party, Part part, Instant at, Terms terms) {
        if (party instanceof StaffRef staff) {
            return canSpeak(staff, part, at, terms);
        }
        Approval by = part.by();
        if (!part.measures().isEmpty() && !terms.noLimits()) {
            return false;
        }
        return by instanceof Approval.ByBody body && party.equals(body.body())
                || by instanceof Approval.ByOutside outside && party.equals(outside.party())
                || party instanceof OutsideParty && by instanceof Approval.InRole role && has(role, party, at);
    }

    private boolean canSpeak(StaffRef staff, Part part, Instant at, Terms terms) {
        if (!isWithinLimit(staff, part, at, terms)) {
            return false;
        }
        if (part.by() instanceof Approval.InRole role) {
            return has(role, staff, at);
        }
        return part.by() instanceof Approval.ManagerOf relation
                ? manages(staff, relation, at)
                : part.isByPost()
                        && (posts(staff, at).anyMatch(part.posts()::contains)
                                || cover.covers(staff, part.posts(), terms.absence(), at)
                                || wasPassed(staff, part, at, terms));
    }

    private Stream<PostId> posts(StaffRef staff, Instant at) {
        return Stream.concat(of.standing().posts(staff, at).stream(), of.granted(staff));
    }

    private boolean has(Approval.InRole role, Party party, Instant at) {
        return of.standing().inRole(role.role(), of.enquiry().getChild(), at).contains(party);
    }

    private boolean isWithinLimit(StaffRef staff, Part part, Instant at, Terms terms) {
        return terms.noLimits() || part.measures().stream().allMatch(measure -> covers(staff, measure, at));
    }

    private boolean covers(StaffRef staff, CircumstanceId measure, Instant at) {
        OptionalLong amount =
                of.scheme().vocabulary().measure(measure, of.enquiry().getFacts());
        OptionalLong limit = of.standing().limit(staff, measure, at);
        return amount.isPresent() && limit.isPresent() && amount.getAsLong() <= limit.getAsLong();
    }

    private boolean manages(StaffRef staff, Approval.ManagerOf relation, Instant at) {
        return people(relation.of(), at)
                .flatMap(person -> manager(person, relation.tier(), at).stream())
                .anyMatch(staff::equals);
    }

    private Stream<StaffRef> people(Relative relative, Instant at) {
        return relative.role()
                .map(role -> of.standing().inRole(role, of.enquiry().getChild(), at).stream()
                        .filter(StaffRef.class::isInstance)
                        .map(StaffRef.class::cast))
                .orElseGet(() -> of.enquiry().getRequester().stream());
    }

    /** The line manager, or the first person up the line on the tier or above it. */
    private Optional<StaffRef> manager(StaffRef person, Optional<TierId> tier, Instant at) {
        return new LineOfManagers(of.standing(), at)
                .above(person, manager -> tier.isEmpty() || stands(manager, tier.get(), at));
    }

    private boolean stands(StaffRef staff, TierId tier, Instant at) {
        return of.standing().posts(staff, at).stream().anyMatch(post -> hierarchy.reaches(post, tier));
    }

    /** By the posts that another holds in the directory, and never beyond that other's own limit: nobody's authority grows by being passed on. */
    private boolean wasPassed(StaffRef staff, Part part, Instant at, Terms terms) {
        boolean counts =
                terms.everyPassingOnCounts() && staff.equals(of.enquiry().getDecider());
        return of.arranged(Arrangement.PassedOn.class)
                .filter(passedOn -> passedOn.to().equals(staff))
                .map(Arrangement.PassedOn::by)
                .filter(lender -> counts || isFree(lender))
                .filter(lender -> isWithinLimit(lender, part, at, terms))
                .anyMatch(lender -> of.standing().posts(lender, at).stream()
                        .filter(part.posts()::contains)
                        .anyMatch(post -> counts || mayReceive(staff, post, at, terms)));
    }

    /** Who asked for the decision, decides, or has spoken for themselves lends nothing. */
    private boolean isFree(StaffRef lender) {
        return !lender.equals(of.enquiry().getDecider())
                && of.enquiry().getRequester().stream().noneMatch(lender::equals)
                && of.words().stream().noneMatch(word -> word.getBy().equals(lender));
    }

    private boolean mayReceive(StaffRef staff, PostId lent, Instant at, Terms terms) {
        int rank = hierarchy.rank(lent);
        return switch (terms.passingOn()) {
            case NEVER -> false;
            case NAMED_WORKERS -> true;
            case TIER_BELOW -> rank != Hierarchy.OUTSIDE && ranks(staff, at).anyMatch(own -> own == rank + 1);
            case SAME_LEVEL_OR_ABOVE ->
                rank != Hierarchy.OUTSIDE && ranks(staff, at).anyMatch(own -> own <= rank);
        };
    }

    private Stream<Integer> ranks(StaffRef staff, Instant at) {
        return of.standing().posts(staff, at).stream().map(hierarchy::rank);
    }
}
