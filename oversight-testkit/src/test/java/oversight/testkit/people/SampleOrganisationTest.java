package oversight.testkit.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.ChildAt;
import oversight.api.spi.PostAt;
import oversight.api.spi.StaffAt;

class SampleOrganisationTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-09-30T23:00:00Z"); // 1 October in London
    private static final Instant NOVEMBER = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void a_period_has_its_first_instant_and_not_its_last() {
        SampleOrganisation organisation = SampleOrganisation.builder()
                .post("team-manager")
                .heldBy("tm-amara")
                .from(LocalDate.of(2026, 10, 1))
                .until(LocalDate.of(2026, 11, 1))
                .build();

        assertThat(holders(organisation, "team-manager", MIDNIGHT.minusMillis(1)))
                .isEmpty();
        assertThat(holders(organisation, "team-manager", MIDNIGHT)).containsExactly("tm-amara");
        assertThat(holders(organisation, "team-manager", NOVEMBER.minusMillis(1)))
                .containsExactly("tm-amara");
        assertThat(holders(organisation, "team-manager", NOVEMBER)).isEmpty();
        assertThat(posts(organisation, "tm-amara", MIDNIGHT)).containsExactly("team-manager");
        assertThat(posts(organisation, "tm-amara", NOVEMBER)).isEmpty();
    }

    @Test
    void a_post_has_several_holders_and_a_person_several_posts() {
        SampleOrganisation organisation = SampleOrganisation.builder()
                .post("team-manager")
                .heldBy("tm-amara")
                .post("team-manager")
                .heldBy("tm-dilys")
                .post("service-manager")
                .heldBy("tm-amara")
                .build();

        assertThat(holders(organisation, "team-manager", MIDNIGHT)).containsExactly("tm-amara", "tm-dilys");
        assertThat(posts(organisation, "tm-amara", MIDNIGHT)).containsExactly("team-manager", "service-manager");
    }

    @Test
    void a_vacancy_clears_the_lines_above_it_for_its_period() {
        SampleOrganisation organisation = SampleOrganisations.calderdaleLike().toBuilder()
                .post("director")
                .vacant()
                .from(NOVEMBER)
                .post("director")
                .heldBy("ad-idris")
                .from(NOVEMBER.plusSeconds(60))
                .build();

        assertThat(holders(organisation, "director", MIDNIGHT)).containsExactly("dcs-rowena");
        assertThat(holders(organisation, "director", NOVEMBER)).isEmpty();
        assertThat(posts(organisation, "dcs-rowena", NOVEMBER)).isEmpty();
        assertThat(posts(organisation, "ad-idris", NOVEMBER.plusSeconds(60)))
                .containsExactly("director", "assistant-director");
    }

    @Test
    void who_is_away_keeps_the_post_and_is_not_among_those_at_work() {
        SampleOrganisation organisation = SampleOrganisations.calderdaleLike().toBuilder()
                .away("tm-amara")
                .from(NOVEMBER)
                .build();

        assertThat(posts(organisation, "tm-amara", NOVEMBER)).containsExactly("team-manager");
        assertThat(holders(organisation, "team-manager", NOVEMBER)).containsExactly("tm-dilys");
        assertThat(holders(organisation, "team-manager", MIDNIGHT)).containsExactly("tm-amara", "tm-dilys");
    }

    @Test
    void the_line_manager_given_last_counts() {
        SampleOrganisation organisation = SampleOrganisations.calderdaleLike().toBuilder()
                .lineManager("sw-bilal")
                .is("tm-dilys")
                .lineManager("sw-bilal")
                .is("tm-amara")
                .from(NOVEMBER)
                .lineManager("sw-bilal")
                .isNobody()
                .from(NOVEMBER.plusSeconds(60))
                .build();

        assertThat(manager(organisation, "sw-bilal", MIDNIGHT)).containsExactly("tm-dilys");
        assertThat(manager(organisation, "sw-bilal", NOVEMBER)).containsExactly("tm-amara");
        assertThat(manager(organisation, "sw-bilal", NOVEMBER.plusSeconds(60))).isEmpty();
        assertThat(manager(organisation, "dcs-rowena", MIDNIGHT)).isEmpty();
    }

    @Test
    void a_case_team_has_staff_and_parties_outside() {
        SampleOrganisation organisation = SampleOrganisations.calderdaleLike().toBuilder()
                .around("C-2077")
                .role("foster-carer")
                .is(OutsideParty.of("carer-12"))
                .around("C-2077")
                .role("personal-adviser")
                .isNobody()
                .from(NOVEMBER)
                .build();

        assertThat(team(organisation, "C-2077", MIDNIGHT))
                .containsExactly(
                        "role:allocated-worker is staff:sw-grace",
                        "role:personal-adviser is staff:pa-kezia",
                        "role:reviewing-officer is staff:iro-leon",
                        "role:foster-carer is outside:carer-12");
        assertThat(team(organisation, "C-2077", NOVEMBER)).doesNotContain("role:personal-adviser is staff:pa-kezia");
        assertThat(team(organisation, "C-9999", MIDNIGHT)).isEmpty();
    }

    @Test
    void another_authority_gets_an_empty_answer() {
        SampleOrganisation organisation = SampleOrganisations.calderdaleLike().toBuilder()
                .authority("elsewhere")
                .build();

        assertThat(organisation.authority()).isEqualTo(AuthorityId.of("elsewhere"));
        assertThat(holders(organisation, "director", MIDNIGHT)).isEmpty();
        assertThat(posts(organisation, "dcs-rowena", MIDNIGHT)).isEmpty();
        assertThat(manager(organisation, "sw-bilal", MIDNIGHT)).isEmpty();
        assertThat(team(organisation, "C-1042", MIDNIGHT)).isEmpty();
    }

    @Test
    void going_on_from_an_organisation_leaves_it_as_it_is() {
        SampleOrganisation before = SampleOrganisations.calderdaleLike();
        before.toBuilder().post("director").vacant().build();

        assertThat(holders(before, "director", MIDNIGHT)).containsExactly("dcs-rowena");
    }

    @Test
    void a_period_needs_a_line_and_an_end_after_its_beginning() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SampleOrganisation.builder().from(NOVEMBER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleOrganisation.builder()
                        .post("director")
                        .heldBy("dcs-rowena")
                        .from(NOVEMBER)
                        .until(NOVEMBER));
    }

    private static List<String> holders(SampleOrganisation organisation, String post, Instant at) {
        return organisation
                .holdersOf(PostAt.builder()
                        .authority(SampleOrganisation.AUTHORITY)
                        .post(PostId.of(post))
                        .at(at)
                        .build())
                .stream()
                .map(StaffRef::value)
                .toList();
    }

    private static List<String> posts(SampleOrganisation organisation, String staff, Instant at) {
        return organisation.postsOf(staffAt(staff, at)).stream()
                .map(PostId::value)
                .toList();
    }

    private static List<String> manager(SampleOrganisation organisation, String staff, Instant at) {
        return organisation.lineManagerOf(staffAt(staff, at)).stream()
                .map(StaffRef::value)
                .toList();
    }

    private static List<String> team(SampleOrganisation organisation, String child, Instant at) {
        return organisation
                .around(ChildAt.builder()
                        .authority(SampleOrganisation.AUTHORITY)
                        .child(ChildRef.of(child))
                        .at(at)
                        .build())
                .stream()
                .map(member ->
                        member.getRole().key() + " is " + member.getParty().key())
                .toList();
    }

    private static StaffAt staffAt(String staff, Instant at) {
        return StaffAt.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .staff(StaffRef.of(staff))
                .at(at)
                .build();
    }
}
