package oversight.core.host;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import oversight.api.arrangement.Arrangement;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.party.AuthorityId;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.spi.ArrangementRegister;
import oversight.api.spi.ArrangementsAt;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.ChildAt;
import oversight.api.spi.LimitAt;
import oversight.api.spi.NamesAround;
import oversight.api.spi.NamesAt;
import oversight.api.spi.NamesKnown;
import oversight.api.spi.PostAt;
import oversight.api.spi.Presence;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;
import oversight.api.spi.TeamMember;
import oversight.core.scheme.Standing;

/**
 * The host's people as one piece of work sees them: every question is put to the host once, so that one note is judged by one set of answers. Made for each
 * piece of work; used by its thread alone.
 */
public final class People implements Standing {

    private final AuthorityId authority;
    private final StaffDirectory directory;
    private final CaseTeam team;
    private final @Nullable ArrangementRegister register;
    private final @Nullable NamesAround names;
    private final HostCalls calls;
    private final Map<StaffAt, List<PostId>> posts = new HashMap<>();
    private final Map<PostAt, List<StaffRef>> holders = new HashMap<>();
    private final Map<PostAt, List<StaffRef>> away = new HashMap<>();
    private final Map<StaffAt, Optional<StaffRef>> managers = new HashMap<>();
    private final Map<ChildAt, List<TeamMember>> teams = new HashMap<>();
    private final Map<ChildAt, List<Party>> excluded = new HashMap<>();
    private final Map<StaffAt, Presence> presences = new HashMap<>();
    private final Map<LimitAt, OptionalLong> limits = new HashMap<>();
    private final Map<ArrangementsAt, List<Arrangement>> arrangements = new HashMap<>();

    /**
     * People of a host that gives no names.
     *
     * @param authority the authority that is part of every question
     * @param directory the host's staff
     * @param team the host's case teams
     * @param register the host's recorded agreements; null when it keeps none
     * @param calls how the host is called
     */
    public People(
            AuthorityId authority,
            StaffDirectory directory,
            CaseTeam team,
            @Nullable ArrangementRegister register,
            HostCalls calls) {
        this(authority, directory, team, register, null, calls);
    }

    /**
     * People of this host.
     *
     * @param authority the authority that is part of every question
     * @param directory the host's staff
     * @param team the host's case teams
     * @param register the host's recorded agreements; null when it keeps none
     * @param names the host's names; null when it gives none
     * @param calls how the host is called
     */
    public People(
            AuthorityId authority,
            StaffDirectory directory,
            CaseTeam team,
            @Nullable ArrangementRegister register,
            @Nullable NamesAround names,
            HostCalls calls) {
        this.authority = authority;
        this.directory = directory;
        this.team = team;
        this.register = register;
        this.names = names;
        this.calls = calls;
    }

    @Override
    public List<PostId> posts(StaffRef staff, Instant at) {
        return once(
                posts,
                staffAt(staff, at),
                who -> calls.askList(StaffDirectory.class, "postsOf", () -> directory.postsOf(who)));
    }

    @Override
    public List<StaffRef> holders(PostId post, Instant at) {
        return once(
                holders,
                postAt(post, at),
                which -> calls.askList(StaffDirectory.class, "holdersOf", () -> directory.holdersOf(which)));
    }

    @Override
    public List<StaffRef> away(PostId post, Instant at) {
        return once(
                away,
                postAt(post, at),
                which -> calls.askList(StaffDirectory.class, "awayFrom", () -> directory.awayFrom(which)));
    }

    @Override
    public Optional<StaffRef> lineManager(StaffRef staff, Instant at) {
        return once(
                managers,
                staffAt(staff, at),
                who -> calls.ask(StaffDirectory.class, "lineManagerOf", () -> directory.lineManagerOf(who)));
    }

    /**
     * Who was around a child.
     *
     * @param child the child
     * @param at the time
     * @return the members
     */
    public List<TeamMember> team(ChildRef child, Instant at) {
        ChildAt question =
                ChildAt.builder().authority(authority).child(child).at(at).build();
        return once(teams, question, which -> calls.askList(CaseTeam.class, "around", () -> team.around(which)));
    }

    /**
     * Whether a person can be reached at their work.
     *
     * @param staff the person
     * @param at the time
     * @return at work, away, or left
     */
    public Presence presence(StaffRef staff, Instant at) {
        return once(
                presences,
                staffAt(staff, at),
                who -> calls.ask(StaffDirectory.class, "presenceOf", () -> directory.presenceOf(who)));
    }

    /**
     * Who must not be told about a child.
     *
     * @param child the child
     * @param at the time
     * @return the people and parties outside
     */
    public List<Party> notToBeTold(ChildRef child, Instant at) {
        ChildAt question =
                ChildAt.builder().authority(authority).child(child).at(at).build();
        return once(
                excluded,
                question,
                which -> calls.askList(CaseTeam.class, "notToBeTold", () -> team.notToBeTold(which)));
    }

    @Override
    public List<Party> inRole(CaseRole role, ChildRef child, Instant at) {
        return team(child, at).stream()
                .filter(member -> member.getRole().equals(role))
                .map(TeamMember::getParty)
                .distinct()
                .toList();
    }

    @Override
    public OptionalLong limit(StaffRef staff, CircumstanceId measure, Instant at) {
        LimitAt question = LimitAt.builder()
                .authority(authority)
                .staff(staff)
                .measure(measure)
                .at(at)
                .build();
        return once(
                limits, question, which -> calls.ask(StaffDirectory.class, "limitOf", () -> directory.limitOf(which)));
    }

    @Override
    public List<Arrangement> arrangements(ChildRef child, DecisionTypeId decision, Instant at) {
        ArrangementRegister kept = register;
        if (kept == null) {
            return List.of();
        }
        ArrangementsAt question = ArrangementsAt.builder()
                .authority(authority)
                .child(child)
                .decision(decision)
                .at(at)
                .build();
        return once(
                arrangements,
                question,
                which -> calls.askList(ArrangementRegister.class, "inForce", () -> kept.inForce(which)));
    }

    /**
     * The names around a child. They are for finding slips only: never log or repeat them.
     *
     * @param child the child
     * @param worker the worker whose other children are meant; empty for the allocated worker
     * @param at the time
     * @return the names; none when the host gives none
     */
    public NamesKnown names(ChildRef child, Optional<StaffRef> worker, Instant at) {
        NamesAround host = names;
        if (host == null) {
            return NamesKnown.builder().build();
        }
        NamesAt question = NamesAt.builder()
                .authority(authority)
                .child(child)
                .worker(worker)
                .at(at)
                .build();
        return calls.ask(NamesAround.class, "namesOf", () -> host.namesOf(question));
    }

    private PostAt postAt(PostId post, Instant at) {
        return PostAt.builder().authority(authority).post(post).at(at).build();
    }

    private StaffAt staffAt(StaffRef staff, Instant at) {
        return StaffAt.builder().authority(authority).staff(staff).at(at).build();
    }

    private static <K, V> V once(Map<K, V> known, K question, Function<K, V> ask) {
        V answer = known.get(question);
        if (answer == null) {
            answer = ask.apply(question);
            known.put(question, answer);
        }
        return answer;
    }
}
