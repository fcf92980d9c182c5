package oversight.testkit.contract;

import java.time.Instant;
import java.time.LocalDate;
import oversight.api.party.ChildRef;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.ChildAt;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** The questions of the case team contract, about the sample organisation with one change in it. */
class CaseTeamFixture implements CaseTeamContract {

    static final Instant AT = Instant.parse("2026-10-05T09:00:00Z");
    static final Instant LATER = Instant.parse("2026-11-09T09:00:00Z");

    static final SampleOrganisation ORGANISATION = SampleOrganisations.calderdaleLike().toBuilder()
            .around("C-1042")
            .role("family-intervention-worker")
            .isNobody()
            .from(LocalDate.of(2026, 11, 1))
            .build();

    private final CaseTeam team;

    CaseTeamFixture(CaseTeam team) {
        this.team = team;
    }

    @Override
    public CaseTeam caseTeam() {
        return team;
    }

    @Override
    public ChildAt allocated() {
        return child("C-1042", AT);
    }

    @Override
    public ChildAt unknown() {
        return child("C-9999", AT);
    }

    @Override
    public ChildAt beforeAChange() {
        return child("C-1042", AT);
    }

    @Override
    public ChildAt afterAChange() {
        return child("C-1042", LATER);
    }

    private static ChildAt child(String child, Instant at) {
        return ChildAt.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .child(ChildRef.of(child))
                .at(at)
                .build();
    }
}
