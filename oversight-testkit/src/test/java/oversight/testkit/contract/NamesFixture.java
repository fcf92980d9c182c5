package oversight.testkit.contract;

import java.time.Instant;
import oversight.api.party.ChildRef;
import oversight.api.spi.NamesAround;
import oversight.api.spi.NamesAt;
import oversight.testkit.people.SampleOrganisation;

/** The questions of the contract of names. */
class NamesFixture implements NamesAroundContract {

    private final NamesAround names;

    NamesFixture(NamesAround names) {
        this.names = names;
    }

    @Override
    public NamesAround namesAround() {
        return names;
    }

    @Override
    public NamesAt known() {
        return child("C-1042");
    }

    @Override
    public NamesAt unknown() {
        return child("C-9999");
    }

    private static NamesAt child(String child) {
        return NamesAt.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .child(ChildRef.of(child))
                .at(Instant.parse("2026-10-05T09:00:00Z"))
                .build();
    }
}
