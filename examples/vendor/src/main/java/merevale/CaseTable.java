package merevale;

import java.time.Instant;
import java.util.List;
import oversight.api.party.CaseRole;
import oversight.api.party.StaffRef;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.ChildAt;
import oversight.api.spi.TeamMember;

/** The vendor's case teams. */
final class CaseTable implements CaseTeam {

    private final Database database;

    CaseTable(Database database) {
        this.database = database;
    }

    void isAround(String authority, String child, String role, String staff, Instant until) {
        database.run(
                "insert into around_child values (?, ?, ?, ?, 0, ?)",
                authority, child, role, staff, until == null ? Long.MAX_VALUE : until.toEpochMilli());
    }

    @Override
    public List<TeamMember> around(ChildAt child) {
        long at = child.getAt().toEpochMilli();
        return database.rows(
                        "select role, staff from around_child where authority = ? and child = ? and starts <= ? and ends > ? order by role, staff",
                        child.getAuthority().value(), child.getChild().value(), at, at)
                .stream()
                .map(row -> TeamMember.builder().role(CaseRole.of(row[0])).party(StaffRef.of(row[1])).build())
                .toList();
    }
}
