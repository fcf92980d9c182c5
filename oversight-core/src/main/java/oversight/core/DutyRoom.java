package oversight.core;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import oversight.api.Duties;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.DutyMove;
import oversight.api.spi.DutyQuery;
import oversight.api.spi.NoteLedger;
import oversight.core.host.HostCalls;

/** What is owed. */
final class DutyRoom implements Duties {

    private final AuthorityId authority;
    private final NoteLedger ledger;
    private final HostCalls calls;
    private final Clock clock;

    DutyRoom(AuthorityId authority, NoteLedger ledger, HostCalls calls, Clock clock) {
        this.authority = authority;
        this.ledger = ledger;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public List<Duty> of(ChildRef child) {
        return duties(DutyQuery.builder().authority(authority).child(child).build());
    }

    @Override
    public List<Duty> owedBy(Party owner) {
        return duties(DutyQuery.builder()
                .authority(authority)
                .owner(owner)
                .openOnly(true)
                .build());
    }

    @Override
    public boolean discharge(Duty duty) {
        if (duty.getKind() == DutyKind.RECORD) {
            throw new IllegalArgumentException(
                    "A duty to record is discharged by recording the decision: give the decision of the note the identifier under which it was announced");
        }
        if (!duty.getAuthority().equals(authority)) {
            throw new IllegalArgumentException(
                    "This engine serves another authority than the one under which the duty is owed");
        }
        DutyMove move = DutyMove.builder()
                .authority(authority)
                .duty(duty.getId())
                .change(duty.getChange())
                .to(DutyState.DISCHARGED)
                .at(Instant.ofEpochMilli(clock.millis()))
                .build();
        return calls.askHere(NoteLedger.class, "moveDuty", () -> ledger.moveDuty(move));
    }

    private List<Duty> duties(DutyQuery query) {
        return calls.askListHere(NoteLedger.class, "duties", () -> ledger.duties(query));
    }
}
