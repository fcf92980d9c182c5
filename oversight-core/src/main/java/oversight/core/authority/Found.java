package oversight.core.authority;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.arrangement.Arrangement;
import oversight.api.decision.Enquiry;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.TeamMember;
import oversight.core.host.People;
import oversight.core.scheme.Approvals;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.LineOfManagers;

/** Everybody who could have a say in a decision, nearest first: whoever could decide is among them. */
final class Found {

    /** A line of managers longer than this is a circle. */
    private static final int LONGEST_LINE = 50;

    private final Set<Party> found = new LinkedHashSet<>();
    private final People people;
    private final Enquiry enquiry;
    private final Instant at;

    private Found(Enquiry enquiry, People people) {
        this.people = people;
        this.enquiry = enquiry;
        this.at = enquiry.getAt();
    }

    /**
     * The line of the enquiry's decider; whoever is at work in a post, the most junior first; who covers up the line of line managers; the lines of whoever asked and of those around the child;
     * whom an arrangement names; and the bodies and parties outside that the scheme names.
     */
    static List<Party> of(Enquiry enquiry, People people, List<CompiledScheme> schemes) {
        Found all = new Found(enquiry, people);
        all.line(enquiry.getDecider());
        schemes.stream().flatMap(scheme -> scheme.postsJuniorFirst().stream()).forEach(all::holders);
        schemes.forEach(all::coveringUpTheLine);
        enquiry.getRequester().ifPresent(all::line);
        people.team(enquiry.getChild(), all.at).stream()
                .map(TeamMember::getParty)
                .filter(party -> party instanceof StaffRef || party instanceof OutsideParty)
                .forEach(all::line);
        all.arranged();
        schemes.forEach(scheme -> all.found.addAll(scheme.parties()));
        return List.copyOf(all.found);
    }

    /** Somebody and the managers above, nearest first. */
    private void line(Party from) {
        Set<Party> line = new LinkedHashSet<>(List.of(from));
        Party next = from;
        while (next instanceof StaffRef staff && line.size() < LONGEST_LINE) {
            next = people.lineManager(staff, at).filter(line::add).orElse(null);
        }
        found.addAll(line);
    }

    private void holders(PostId post) {
        found.addAll(people.holders(post, at));
    }

    /** Who covers for whoever is away, where a scheme lets their line managers do so. */
    private void coveringUpTheLine(CompiledScheme scheme) {
        if (scheme.coversUpTheLine()) {
            LineOfManagers line = new LineOfManagers(people, at);
            scheme.postsJuniorFirst().stream()
                    .flatMap(post -> people.away(post, at).stream())
                    .flatMap(person -> line.atWorkAbove(person).stream())
                    .forEach(found::add);
        }
    }

    private void arranged() {
        people.arrangements(enquiry.getChild(), enquiry.getDecision(), at).stream()
                .flatMap(Found::named)
                .forEach(found::add);
    }

    private static Stream<? extends Party> named(Arrangement arrangement) {
        if (arrangement instanceof Arrangement.Grant grant) {
            return Stream.of(grant.to());
        }
        if (arrangement instanceof Arrangement.PassedOn passedOn) {
            return Stream.of(passedOn.to(), passedOn.by());
        }
        return arrangement instanceof Arrangement.Nomination nomination
                ? Stream.of(nomination.nominee())
                : Approvals.named(((Arrangement.ForChild) arrangement).by());
    }
}
