package oversight.core.scheme;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.arrangement.Arrangement;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Absence;

/** Who covers when nobody is at work who could take a part by a post. Whoever acts up holds the post, and needs no cover. */
final class Cover {

    private final Case of;
    private final Hierarchy hierarchy;

    Cover(Case of) {
        this.of = of;
        this.hierarchy = of.scheme().hierarchy();
    }

    /** Whether somebody covers for these posts, then. */
    boolean covers(StaffRef staff, Set<PostId> posts, Absence absence, Instant at) {
        if (absence.steps().isEmpty() || posts.stream().anyMatch(post -> isManned(post, at))) {
            return false;
        }
        for (Absence.Cover step : absence.steps()) {
            List<StaffRef> people = people(step, posts, at);
            if (!people.isEmpty()) {
                return people.contains(staff);
            }
        }
        return false;
    }

    private List<StaffRef> people(Absence.Cover step, Set<PostId> posts, Instant at) {
        if (step instanceof Absence.Cover.Named named) {
            return hierarchy.knows(named.post()) ? atWork(Stream.of(named.post()), at) : List.of();
        }
        if (step instanceof Absence.Cover.Nominee) {
            return of.arranged(Arrangement.Nomination.class)
                    .filter(nomination -> posts.contains(nomination.post()))
                    .map(Arrangement.Nomination::nominee)
                    .filter(nominee -> !line(at).isAway(nominee))
                    .toList();
        }
        if (step instanceof Absence.Cover.LineManager) {
            return posts.stream()
                    .flatMap(post -> of.standing().away(post, at).stream())
                    .flatMap(person -> line(at).atWorkAbove(person).stream())
                    .toList();
        }
        return step instanceof Absence.Cover.SameLevel ? atWork(onTheRanksOf(posts), at) : above(posts, at);
    }

    /** These posts are among them, and nobody is at work in those. */
    private Stream<PostId> onTheRanksOf(Set<PostId> posts) {
        return posts.stream().map(hierarchy::rank).distinct().flatMap(rank -> hierarchy.onRank(rank).stream());
    }

    private List<StaffRef> above(Set<PostId> posts, Instant at) {
        int senior = hierarchy.mostSenior(posts);
        for (int rank = senior == Hierarchy.OUTSIDE ? -1 : senior - 1; rank >= 0; rank--) {
            List<StaffRef> people = atWork(hierarchy.onRank(rank).stream(), at);
            if (!people.isEmpty()) {
                return people;
            }
        }
        return List.of();
    }

    private List<StaffRef> atWork(Stream<PostId> posts, Instant at) {
        return posts.flatMap(post -> of.standing().holders(post, at).stream()).toList();
    }

    private boolean isManned(PostId post, Instant at) {
        return !of.standing().holders(post, at).isEmpty();
    }

    private LineOfManagers line(Instant at) {
        return new LineOfManagers(of.standing(), at);
    }
}
