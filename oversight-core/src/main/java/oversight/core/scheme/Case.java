package oversight.core.scheme;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import oversight.api.arrangement.Arrangement;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;

/**
 * One enquiry with what ruling on it looks at: the word of each party, and the arrangements that count.
 *
 * @param scheme the scheme by which it is judged
 * @param standing who stood where
 * @param enquiry the enquiry
 * @param words the latest word of each party, earliest first; without what was given too late, by the decider, or by whoever asked
 * @param arrangements those about this child and this decision, in force at the enquiry's time
 */
record Case(
        CompiledScheme scheme, Standing standing, Enquiry enquiry, List<Given> words, List<Arrangement> arrangements) {

    private static final Comparator<Given> BY_TIME = Comparator.comparing(Given::getAt);

    static Case of(CompiledScheme scheme, Standing standing, Enquiry enquiry, List<Arrangement> agreed) {
        return new Case(
                scheme,
                standing,
                enquiry,
                words(enquiry),
                agreed.stream()
                        .filter(one -> one.isInForce(enquiry.getAt()) && isAbout(one, enquiry))
                        .toList());
    }

    boolean isOwnRequest() {
        return enquiry.getRequester().stream().anyMatch(enquiry.getDecider()::equals);
    }

    /** The arrangements of one sort. */
    <T extends Arrangement> Stream<T> arranged(Class<T> sort) {
        return arrangements.stream().filter(sort::isInstance).map(sort::cast);
    }

    /** The posts of the scheme that were granted to somebody for this decision. */
    Stream<PostId> granted(StaffRef staff) {
        return arranged(Arrangement.Grant.class)
                .filter(grant -> grant.to().equals(staff))
                .map(Arrangement.Grant::as);
    }

    boolean holdsAPost(Party party) {
        return party instanceof StaffRef staff
                && Stream.concat(standing.posts(staff, enquiry.getAt()).stream(), granted(staff))
                        .anyMatch(scheme.hierarchy()::knows);
    }

    /** Of two words at the same moment a no is the later, and otherwise that which says more. */
    private static List<Given> words(Enquiry enquiry) {
        Map<Party, Given> latest = new LinkedHashMap<>();
        enquiry.getGiven().stream()
                .filter(given -> !given.getAt().isAfter(enquiry.getAt()))
                .filter(given -> !given.getBy().equals(enquiry.getDecider()))
                .filter(given -> enquiry.getRequester().stream().noneMatch(given.getBy()::equals))
                .sorted(BY_TIME.thenComparing(Given::getAct))
                .forEach(given -> latest.put(given.getBy(), given));
        return latest.values().stream()
                .sorted(BY_TIME.thenComparing(given -> given.getBy().key()))
                .toList();
    }

    private static boolean isAbout(Arrangement arrangement, Enquiry enquiry) {
        if (arrangement instanceof Arrangement.Grant grant) {
            return grant.decision().equals(enquiry.getDecision());
        }
        if (arrangement instanceof Arrangement.PassedOn passedOn) {
            return passedOn.decision().equals(enquiry.getDecision());
        }
        return !(arrangement instanceof Arrangement.ForChild own)
                || own.decision().equals(enquiry.getDecision()) && own.child().equals(enquiry.getChild());
    }
}
