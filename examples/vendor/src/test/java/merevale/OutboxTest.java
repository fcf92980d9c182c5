package merevale;

import java.util.List;
import java.util.Optional;
import oversight.api.notice.NoticeKey;
import oversight.api.party.AuthorityId;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.spi.NoticeTransport;
import oversight.testkit.contract.NoticeTransportContract;

class OutboxTest implements NoticeTransportContract {

    @Override
    public NoticeTransport newTransport() {
        return new Outbox(Database.empty());
    }

    @Override
    public List<NoticeKey> messages(NoticeTransport transport) {
        return ((Outbox) transport).messages().stream().map(NoticeKey::of).toList();
    }

    @Override
    public AuthorityId authority() {
        return Merevale.AUTHORITY;
    }

    @Override
    public Party reachable() {
        return StaffRef.of("tm-amara");
    }

    @Override
    public Optional<Party> unreachable() {
        return Optional.of(OutsideParty.of("court"));
    }
}
