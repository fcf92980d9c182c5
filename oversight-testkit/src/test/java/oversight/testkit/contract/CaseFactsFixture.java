package oversight.testkit.contract;

import java.time.Instant;
import oversight.api.party.ChildRef;
import oversight.api.spi.CaseFacts;
import oversight.api.spi.ChildAt;
import oversight.testkit.people.SampleOrganisation;

/** The questions of the contract of the facts of a case. */
class CaseFactsFixture implements CaseFactsContract {

    private final CaseFacts facts;

    CaseFactsFixture(CaseFacts facts) {
        this.facts = facts;
    }

    @Override
    public CaseFacts caseFacts() {
        return facts;
    }

    @Override
    public ChildAt beforeAChange() {
        return child("C-1042", "2026-09-05T09:00:00Z");
    }

    @Override
    public ChildAt afterAChange() {
        return child("C-1042", "2026-10-05T09:00:00Z");
    }

    @Override
    public ChildAt unknown() {
        return child("C-9999", "2026-10-05T09:00:00Z");
    }

    private static ChildAt child(String child, String at) {
        return ChildAt.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .child(ChildRef.of(child))
                .at(Instant.parse(at))
                .build();
    }
}
