package oversight.core;

import oversight.api.Events;
import oversight.api.Reporting;
import oversight.api.decision.EventEnquiry;
import oversight.api.decision.Telling;
import oversight.api.record.ReportedEvent;
import oversight.api.spi.OversightObserver.Work;
import oversight.core.authority.Authority;
import oversight.core.flow.EventFlow;

/** What happens, and who is told of it. */
final class EventRoom implements Events {

    private final Authority authority;
    private final EventFlow flow;
    private final Observed observed;

    EventRoom(Authority authority, EventFlow flow, Observed observed) {
        this.authority = authority;
        this.flow = flow;
        this.observed = observed;
    }

    @Override
    public Telling whoIsTold(EventEnquiry event) {
        return authority.whoIsTold(event);
    }

    @Override
    public Reporting report(ReportedEvent event) {
        return observed.work(Work.REPORT, () -> flow.report(event), Reporting.Reported.class::isInstance);
    }
}
