package oversight.testkit.contract;

import java.time.Instant;
import java.time.LocalDate;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.PostAt;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** The questions of the directory contract, about the sample organisation with one change in it. */
class DirectoryFixture implements StaffDirectoryContract {

    static final Instant AT = Instant.parse("2026-10-05T09:00:00Z");
    static final Instant LATER = Instant.parse("2026-11-09T09:00:00Z");

    static final SampleOrganisation ORGANISATION = SampleOrganisations.calderdaleLike().toBuilder()
            .post("service-manager")
            .heldBy("tm-dilys")
            .from(LocalDate.of(2026, 11, 1))
            .build();

    private final StaffDirectory directory;

    DirectoryFixture(StaffDirectory directory) {
        this.directory = directory;
    }

    @Override
    public StaffDirectory directory() {
        return directory;
    }

    @Override
    public StaffAt inPost() {
        return staff("tm-amara", AT);
    }

    @Override
    public StaffAt unknown() {
        return staff("nobody-7", AT);
    }

    @Override
    public StaffAt managed() {
        return staff("sw-bilal", AT);
    }

    @Override
    public StaffAt unmanaged() {
        return staff("iro-leon", AT);
    }

    @Override
    public PostAt filled() {
        return post("team-manager");
    }

    @Override
    public PostAt vacant() {
        return post("principal-social-worker");
    }

    @Override
    public StaffAt beforeAChange() {
        return staff("tm-dilys", AT);
    }

    @Override
    public StaffAt afterAChange() {
        return staff("tm-dilys", LATER);
    }

    private static StaffAt staff(String staff, Instant at) {
        return StaffAt.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .staff(StaffRef.of(staff))
                .at(at)
                .build();
    }

    private static PostAt post(String post) {
        return PostAt.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .post(PostId.of(post))
                .at(AT)
                .build();
    }
}
