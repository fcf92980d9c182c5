package oversight.testkit.contract;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.party.AuthorityId;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.spi.NoticeTransport;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;

/** A transport that says itself which messages people see, for the transport contract. */
class TransportFixture implements NoticeTransportContract {

    static final Party UNREACHABLE = StaffRef.of("no-inbox");

    /** A transport with its inboxes. */
    interface WithInboxes extends NoticeTransport {
        List<Notice> inboxes();
    }

    private final Supplier<WithInboxes> transports;

    TransportFixture(Supplier<WithInboxes> transports) {
        this.transports = transports;
    }

    @Override
    public NoticeTransport newTransport() {
        return transports.get();
    }

    @Override
    public List<NoticeKey> messages(NoticeTransport transport) {
        return ((WithInboxes) transport).inboxes().stream().map(Notice::getKey).toList();
    }

    @Override
    public AuthorityId authority() {
        return SampleOrganisation.AUTHORITY;
    }

    @Override
    public Party reachable() {
        return People.AMARA;
    }

    @Override
    public Optional<Party> unreachable() {
        return Optional.of(UNREACHABLE);
    }
}
