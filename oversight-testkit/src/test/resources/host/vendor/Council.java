package vendor;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;
import oversight.api.notice.Notice;
import oversight.api.party.CaseRole;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.ChildAt;
import oversight.api.spi.NoticeTransport;
import oversight.api.spi.PostAt;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;
import oversight.api.spi.TeamMember;

/** An invented council of three people, its inbox and its database. */
final class Council implements StaffDirectory, CaseTeam, NoticeTransport, DataSource {

    static final StaffRef SERVICE_MANAGER = StaffRef.of("sm-joan");
    static final StaffRef TEAM_MANAGER = StaffRef.of("tm-ravi");
    static final StaffRef SOCIAL_WORKER = StaffRef.of("sw-mabli");

    private static final List<StaffRef> UPWARDS = List.of(SOCIAL_WORKER, TEAM_MANAGER, SERVICE_MANAGER);
    private static final List<String> POSTS = List.of("social-worker", "team-manager", "service-manager");

    @Override
    public List<PostId> postsOf(StaffAt who) {
        int place = UPWARDS.indexOf(who.getStaff());
        return place < 0 ? List.of() : List.of(PostId.of(POSTS.get(place)));
    }

    @Override
    public List<StaffRef> holdersOf(PostAt post) {
        int place = POSTS.indexOf(post.getPost().value());
        return place < 0 ? List.of() : List.of(UPWARDS.get(place));
    }

    @Override
    public Optional<StaffRef> lineManagerOf(StaffAt who) {
        int place = UPWARDS.indexOf(who.getStaff());
        return place < 0 || place == 2 ? Optional.empty() : Optional.of(UPWARDS.get(place + 1));
    }

    @Override
    public List<TeamMember> around(ChildAt child) {
        return List.of(TeamMember.builder()
                .role(CaseRole.of(ALLOCATED_WORKER))
                .party(SOCIAL_WORKER)
                .build());
    }

    @Override
    public Answer deliver(Notice notice) {
        return new Answer.Taken();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:mem:council;DB_CLOSE_DELAY=-1");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
