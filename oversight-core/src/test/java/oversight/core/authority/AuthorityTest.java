package oversight.core.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.SmallScheme.AT;
import static oversight.core.scheme.SmallScheme.ONLY_SM;
import static oversight.core.scheme.SmallScheme.SM;
import static oversight.core.scheme.SmallScheme.TM;
import static oversight.core.scheme.SmallScheme.enquiry;
import static oversight.core.scheme.SmallScheme.row;
import static oversight.core.scheme.SmallScheme.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import oversight.api.decision.Candidate;
import oversight.api.decision.Ruling;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Scheme;
import oversight.core.calendar.WorkingTime;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.SchemeRegister;
import oversight.core.scheme.SmallScheme;

/** Who may decide, under which version, by which post. */
class AuthorityTest {

    private static final FakeOffice OFFICE = FakeOffice.of(
            List.of(staff("director.ann"), staff("sm.bob"), staff("tm.eve"), staff("tm.fay"), staff("sw.hal")),
            Set.of(),
            Map.of(staff("sw.hal"), staff("tm.fay"), staff("tm.fay"), staff("sm.bob")));

    private static Scheme version(String version, String from, Approval by) {
        return Scheme.builder()
                .from(SmallScheme.scheme(row("r-" + version, by).done()))
                .version(version)
                .effectiveFrom(LocalDate.parse(from))
                .build();
    }

    private static Authority authority(Scheme... versions) {
        return new Authority(
                new SchemeRegister(List.of(versions).stream()
                        .map(scheme -> new CompiledScheme(scheme, "0".repeat(64)))
                        .toList()),
                scheme -> WorkingTime.of(scheme.scheme().getCalendar()));
    }

    @Test
    void theVersionInForceAtTheTimeAnswers() {
        Authority authority = authority(version("2", "2026-10-06", TM), version("1", "2026-01-01", SM));
        Instant midnight = Instant.parse("2026-10-05T23:00:00Z"); // the clocks in London are an hour ahead of UTC

        assertThat(ruling(authority, midnight.minusMillis(1))).isInstanceOf(Ruling.NotPermitted.class);
        assertThat(ruling(authority, midnight)).isInstanceOf(Ruling.Permitted.class);
        assertThat(ruling(authority, Instant.parse("2025-12-31T23:59:59.999Z")))
                .isEqualTo(new Ruling.NotConfigured(List.of(), Ruling.Gap.NO_SCHEME_IN_FORCE, List.of()));
    }

    private static Ruling ruling(Authority authority, Instant at) {
        return authority.rule(enquiry("tm.eve").at(at).build(), OFFICE.people());
    }

    @Test
    void beforeAnyVersionNobodyCan() {
        assertThat(authority(version("1", "2026-01-01", SM))
                        .whoCan(enquiry("sw.hal").at(Instant.EPOCH).build(), OFFICE.people()))
                .isEmpty();
    }

    @Test
    void theOwnLineComesBeforeOthersAndThenTheMostJunior() {
        assertThat(authority(version("1", "2026-01-01", TM))
                        .whoCan(enquiry("sw.hal").build(), OFFICE.people()))
                .extracting(Candidate::getParty)
                .containsExactly(staff("tm.fay"), staff("sm.bob"), staff("tm.eve"), staff("director.ann"));
    }

    @Test
    void theCandidateIsReportedWithThePostByWhichTheyMay() {
        StaffRef two = staff("director/sm.gus");
        FakeOffice office = FakeOffice.of(List.of(two), Set.of(), Map.of());

        assertThat(authority(version("1", "2026-01-01", ONLY_SM))
                        .whoCan(enquiry("sw.hal").build(), office.people()))
                .extracting(Candidate::getPost)
                .containsExactly(Optional.of(PostId.of("sm")));
    }

    @Test
    void everyQuestionIsPutToTheHostOnce() {
        FakeOffice office = FakeOffice.of(OFFICE.staff(), Set.of(), OFFICE.managers());
        authority(version("1", "2026-01-01", TM)).whoCan(enquiry("sw.hal").build(), office.people());

        assertThat(office.asked()).doesNotHaveDuplicates().allMatch(question -> question.endsWith(AT.toString()));
    }

    @Test
    void aCircleOfManagersEnds() {
        FakeOffice circle = FakeOffice.of(
                List.of(), Set.of(), Map.of(staff("sw.hal"), staff("tm.fay"), staff("tm.fay"), staff("sw.hal")));

        assertThat(authority(version("1", "2026-01-01", TM))
                        .whoCan(enquiry("sw.hal").build(), circle.people()))
                .extracting(Candidate::getParty)
                .containsExactly(staff("tm.fay"));
    }
}
