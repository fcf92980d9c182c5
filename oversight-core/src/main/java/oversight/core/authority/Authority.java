package oversight.core.authority;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oversight.api.decision.Candidate;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.core.host.People;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.Ruler;
import oversight.core.scheme.SchemeRegister;

/** Rules on enquiries, and finds who can decide. Both ask the same {@link Ruler}, so they cannot disagree. */
public final class Authority {

    /** A line of managers longer than this is a circle. */
    private static final int LONGEST_LINE = 50;

    private final SchemeRegister register;

    /**
     * Authority under these versions of the scheme.
     *
     * @param register the versions
     */
    public Authority(SchemeRegister register) {
        this.register = register;
    }

    /**
     * May this person decide this?
     *
     * @param enquiry the question
     * @param people the host's people
     * @return the ruling under the version in force at the enquiry's time
     */
    public Ruling rule(Enquiry enquiry, People people) {
        return register.inForce(enquiry.getAt())
                .map(scheme -> new Ruler(scheme).rule(enquiry, people::posts))
                .orElse(new Ruling.NotConfigured(List.of(), Ruling.Gap.NO_SCHEME_IN_FORCE, List.of()));
    }

    /**
     * Who can decide this?
     *
     * @param enquiry the question
     * @param people the host's people
     * @return the candidates, nearest up the line of the enquiry's decider first, then the most junior post first
     */
    public List<Candidate> whoCan(Enquiry enquiry, People people) {
        return register.inForce(enquiry.getAt())
                .map(scheme -> candidates(enquiry, people, scheme))
                .orElse(List.of());
    }

    /**
     * Everybody who could have a say, whether they may decide or not.
     *
     * @param enquiry the question
     * @param people the host's people
     * @return nearest up the line of the enquiry's decider first, then the most junior post first
     */
    public List<StaffRef> people(Enquiry enquiry, People people) {
        return register.inForce(enquiry.getAt())
                .map(scheme -> List.copyOf(found(enquiry, people, scheme)))
                .orElse(List.of());
    }

    private static Set<StaffRef> found(Enquiry enquiry, People people, CompiledScheme scheme) {
        Set<StaffRef> found = enquiry.getDecider() instanceof StaffRef decider ? line(decider, enquiry.getAt(), people) : new LinkedHashSet<>();
        for (PostId post : scheme.postsJuniorFirst()) {
            found.addAll(people.holders(post, enquiry.getAt()));
        }
        return found;
    }

    private static List<Candidate> candidates(Enquiry enquiry, People people, CompiledScheme scheme) {
        List<Candidate> candidates = new ArrayList<>();
        for (StaffRef staff : found(enquiry, people, scheme)) {
            candidate(staff, enquiry, people, scheme).ifPresent(candidates::add);
        }
        return candidates;
    }

    /** The enquirer and the managers above, nearest first. */
    private static Set<StaffRef> line(StaffRef from, Instant at, People people) {
        Set<StaffRef> line = new LinkedHashSet<>();
        Optional<StaffRef> next = Optional.of(from);
        while (next.isPresent() && line.size() < LONGEST_LINE && line.add(next.get())) {
            next = people.lineManager(next.get(), at);
        }
        return line;
    }

    private static Optional<Candidate> candidate(
            StaffRef staff, Enquiry enquiry, People people, CompiledScheme scheme) {
        Enquiry theirs = Enquiry.builder().from(enquiry).decider(staff).build();
        Ruling ruling = new Ruler(scheme).rule(theirs, people::posts);
        if (!(ruling instanceof Ruling.Permitted || ruling instanceof Ruling.NeedsMore)) {
            return Optional.empty();
        }
        return Optional.of(Candidate.builder()
                .party(staff)
                .post(byWhich(staff, theirs, ruling, people, scheme))
                .ruling(ruling)
                .build());
    }

    /** The most junior post that alone gives the same ruling; where several posts are needed together, the most senior of them. */
    private static PostId byWhich(StaffRef decider, Enquiry theirs, Ruling ruling, People people, CompiledScheme scheme) {
        List<PostId> held = people.posts(decider, theirs.getAt());
        List<PostId> posts =
                scheme.postsJuniorFirst().stream().filter(held::contains).toList();
        return posts.stream()
                .filter(post -> new Ruler(scheme)
                        .rule(
                                theirs,
                                (staff, at) ->
                                        staff.equals(theirs.getDecider()) ? List.of(post) : people.posts(staff, at))
                        .equals(ruling))
                .findFirst()
                .orElseGet(() -> posts.get(posts.size() - 1));
    }
}
