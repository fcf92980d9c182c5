package oversight.testkit.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import oversight.api.party.CaseRole;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.ChildAt;
import oversight.api.spi.TeamMember;
import oversight.testkit.people.SampleOrganisation;

/** The sample organisation keeps the rules, and each rule refuses case teams that break it. */
class CaseTeamContractTest extends CaseTeamFixture {

    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();

    CaseTeamContractTest() {
        super(ORGANISATION);
    }

    /** A wrong implementation for each rule. */
    Map<String, CaseTeam> wrong() {
        return Map.of(
                "team01", CaseTeamContractTest::nobodyHoldsTheCase,
                "team02", CaseTeamContractTest::nullForUnknown,
                "team03", CaseTeamContractTest::twice,
                "team04", CaseTeamContractTest::posts,
                "team05",
                        child -> ORGANISATION.around(
                                ChildAt.builder().from(child).at(LATER).build()),
                "team06",
                        child -> ORGANISATION.around(ChildAt.builder()
                                .from(child)
                                .authority(SampleOrganisation.AUTHORITY)
                                .build()),
                "team07", this::anyOrder,
                "team08", this::notThreadSafe,
                "team09", new NobodyMayBeToldOfAnybody());
    }

    @TestFactory
    Stream<DynamicTest> each_rule_refuses_wrong_case_teams() {
        return Rules.catchWhatIsWrong(
                CaseTeamContract.class,
                wrong().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> new CaseTeamFixture(e.getValue()))));
    }

    private static List<TeamMember> nobodyHoldsTheCase(ChildAt child) {
        return ORGANISATION.around(child).stream()
                .filter(member -> !member.getRole().value().equals(CaseTeam.ALLOCATED_WORKER))
                .toList();
    }

    private static List<TeamMember> nullForUnknown(ChildAt child) {
        List<TeamMember> members = ORGANISATION.around(child);
        return members.isEmpty() ? null : members;
    }

    private static List<TeamMember> twice(ChildAt child) {
        List<TeamMember> members = new ArrayList<>(ORGANISATION.around(child));
        members.addAll(ORGANISATION.around(child));
        return members;
    }

    private static List<TeamMember> posts(ChildAt child) {
        List<TeamMember> members = new ArrayList<>(ORGANISATION.around(child));
        members.add(TeamMember.builder()
                .role(CaseRole.of("manager"))
                .party(PostId.of("team-manager"))
                .build());
        return members;
    }

    private List<TeamMember> anyOrder(ChildAt child) {
        List<TeamMember> members = new ArrayList<>(ORGANISATION.around(child));
        Collections.rotate(members, calls.getAndIncrement());
        return members;
    }

    private List<TeamMember> notThreadSafe(ChildAt child) {
        try {
            boolean alone = inside.incrementAndGet() == 1;
            Thread.sleep(50);
            return alone ? ORGANISATION.around(child) : List.of();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            inside.decrementAndGet();
        }
    }

    /** Right about who is around a child, and closes every record to the director, of whatever authority. */
    private static final class NobodyMayBeToldOfAnybody implements CaseTeam {
        @Override
        public List<TeamMember> around(ChildAt child) {
            return ORGANISATION.around(child);
        }

        @Override
        public List<Party> notToBeTold(ChildAt child) {
            return List.of(StaffRef.of("dcs-rowena"));
        }
    }
}
