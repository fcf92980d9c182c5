package oversight.testkit.reference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import oversight.api.arrangement.Arrangement;
import oversight.api.party.AuthorityId;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.ArrangementRegister;
import oversight.api.spi.ArrangementsAt;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.ChildAt;
import oversight.api.spi.LimitAt;
import oversight.api.spi.PostAt;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;
import oversight.api.spi.TeamMember;

/**
 * Offers a {@link ReferenceWorld} as the directory, the case team and the register of a host. It answers for one authority; to a question about another it
 * gives an empty answer. As safe for several threads as the supplier of the world.
 */
public final class WorldHost implements StaffDirectory, CaseTeam, ArrangementRegister {

    private final AuthorityId authority;
    private final Supplier<ReferenceWorld> world;

    private WorldHost(AuthorityId authority, Supplier<ReferenceWorld> world) {
        this.authority = authority;
        this.world = world;
    }

    /**
     * A host with this world.
     *
     * @param authority the authority that is answered for
     * @param world the world
     * @return the host
     */
    public static WorldHost of(AuthorityId authority, ReferenceWorld world) {
        return new WorldHost(authority, () -> world);
    }

    /**
     * A host whose world may be another at each question, so that one engine can be asked about many worlds.
     *
     * @param authority the authority that is answered for
     * @param world gives the world
     * @return the host
     */
    public static WorldHost of(AuthorityId authority, Supplier<ReferenceWorld> world) {
        return new WorldHost(authority, world);
    }

    @Override
    public List<PostId> postsOf(StaffAt who) {
        return of(who.getAuthority()).postsOf(who.getStaff(), who.getAt());
    }

    @Override
    public List<StaffRef> holdersOf(PostAt post) {
        return of(post.getAuthority()).atWorkIn(post.getPost(), post.getAt());
    }

    @Override
    public List<StaffRef> awayFrom(PostAt post) {
        return of(post.getAuthority()).awayFrom(post.getPost(), post.getAt());
    }

    @Override
    public Optional<StaffRef> lineManagerOf(StaffAt who) {
        return of(who.getAuthority()).managerOf(who.getStaff(), who.getAt());
    }

    @Override
    public OptionalLong limitOf(LimitAt which) {
        return of(which.getAuthority()).limitOf(which.getStaff(), which.getMeasure(), which.getAt());
    }

    @Override
    public List<TeamMember> around(ChildAt child) {
        return of(child.getAuthority()).around(child.getChild(), child.getAt()).stream()
                .map(seat -> TeamMember.builder()
                        .role(seat.role())
                        .party(seat.party())
                        .build())
                .toList();
    }

    /** All of them, in force or not, about whatever decision and child: an engine has to leave out what does not count. */
    @Override
    public List<Arrangement> inForce(ArrangementsAt which) {
        return of(which.getAuthority()).arrangements();
    }

    private ReferenceWorld of(AuthorityId asked) {
        return authority.equals(asked) ? world.get() : ReferenceWorld.EMPTY;
    }
}
