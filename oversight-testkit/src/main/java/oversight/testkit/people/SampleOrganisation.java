package oversight.testkit.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.ChildAt;
import oversight.api.spi.PostAt;
import oversight.api.spi.Presence;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;
import oversight.api.spi.TeamMember;

/**
 * A staff directory and case teams over plain data, for tests: who held which post, who managed whom and who was around a child (MO-17,
 * DM-8, DM-9), at any time. It answers for one authority; to a question about another it gives an empty answer. Immutable and thread-safe.
 *
 * <pre>{@code
 * SampleOrganisation organisation = SampleOrganisation.builder()
 *         .post("team-manager").heldBy("tm-amara").from(LocalDate.of(2026, 10, 1)).until(LocalDate.of(2026, 11, 1))
 *         .lineManager("sw-bilal").is("tm-amara")
 *         .around("C-1042").role("allocated-worker").is("sw-bilal")
 *         .build();
 * }</pre>
 */
public final class SampleOrganisation implements StaffDirectory, CaseTeam {

    /** The authority that is answered for unless the builder is told another. */
    public static final AuthorityId AUTHORITY = AuthorityId.of("calderdale");

    private final AuthorityId authority;
    private final List<Row<PostId, StaffRef>> posts;
    private final List<Row<StaffRef, StaffRef>> lineManagers;
    private final List<Row<Seat, Party>> seats;
    private final List<Row<StaffRef, StaffRef>> absences;
    private final List<Row<StaffRef, StaffRef>> leavers;
    private final List<Row<ChildRef, Party>> excluded;

    SampleOrganisation(SampleOrganisationBuilder builder) {
        this.authority = builder.authority;
        this.posts = List.copyOf(builder.posts);
        this.lineManagers = List.copyOf(builder.lineManagers);
        this.seats = List.copyOf(builder.seats);
        this.absences = List.copyOf(builder.absences);
        this.leavers = List.copyOf(builder.leavers);
        this.excluded = List.copyOf(builder.excluded);
    }

    /**
     * A builder.
     *
     * @return an organisation with nobody in it, of the authority {@link #AUTHORITY}
     */
    public static SampleOrganisationBuilder builder() {
        return new SampleOrganisationBuilder();
    }

    /**
     * This organisation, to be changed by a few lines more. A later line counts where only one answer is possible.
     *
     * @return a builder that has all of this organisation's lines
     */
    public SampleOrganisationBuilder toBuilder() {
        SampleOrganisationBuilder copy = builder().authority(authority.value());
        copy.posts.addAll(posts);
        copy.lineManagers.addAll(lineManagers);
        copy.seats.addAll(seats);
        copy.absences.addAll(absences);
        copy.leavers.addAll(leavers);
        copy.excluded.addAll(excluded);
        return copy;
    }

    /**
     * The authority that is answered for.
     *
     * @return the authority
     */
    public AuthorityId authority() {
        return authority;
    }

    @Override
    public List<PostId> postsOf(StaffAt who) {
        if (!authority.equals(who.getAuthority())) {
            return List.of();
        }
        return Row.places(posts).stream()
                .filter(post -> Row.occupants(posts, post, who.getAt()).contains(who.getStaff()))
                .toList();
    }

    @Override
    public List<StaffRef> holdersOf(PostAt post) {
        return holders(post, true);
    }

    @Override
    public List<StaffRef> awayFrom(PostAt post) {
        return holders(post, false);
    }

    private List<StaffRef> holders(PostAt post, boolean atWork) {
        return authority.equals(post.getAuthority())
                ? Row.occupants(posts, post.getPost(), post.getAt()).stream()
                        .filter(holder -> atWork(holder, post.getAt()) == atWork)
                        .toList()
                : List.of();
    }

    private boolean atWork(StaffRef holder, Instant at) {
        return presence(holder, at) == Presence.AT_WORK;
    }

    private Presence presence(StaffRef person, Instant at) {
        if (!Row.occupants(leavers, person, at).isEmpty()) {
            return Presence.LEFT;
        }
        return Row.occupants(absences, person, at).isEmpty() ? Presence.AT_WORK : Presence.AWAY;
    }

    @Override
    public Presence presenceOf(StaffAt who) {
        return authority.equals(who.getAuthority()) ? presence(who.getStaff(), who.getAt()) : Presence.AT_WORK;
    }

    @Override
    public List<Party> notToBeTold(ChildAt child) {
        return authority.equals(child.getAuthority())
                ? Row.occupants(excluded, child.getChild(), child.getAt())
                : List.of();
    }

    @Override
    public Optional<StaffRef> lineManagerOf(StaffAt who) {
        if (!authority.equals(who.getAuthority())) {
            return Optional.empty();
        }
        return Row.occupant(lineManagers, who.getStaff(), who.getAt());
    }

    @Override
    public List<TeamMember> around(ChildAt child) {
        if (!authority.equals(child.getAuthority())) {
            return List.of();
        }
        return Row.places(seats).stream()
                .filter(seat -> seat.child().equals(child.getChild()))
                .flatMap(seat ->
                        Row.occupants(seats, seat, child.getAt()).stream().map(party -> member(seat, party)))
                .toList();
    }

    private static TeamMember member(Seat seat, Party party) {
        return TeamMember.builder().role(seat.role()).party(party).build();
    }

    @Override
    public String toString() {
        return "SampleOrganisation{" + authority + ", " + posts.size() + " post lines, " + seats.size()
                + " case lines}";
    }
}
