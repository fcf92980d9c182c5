package oversight.core.flow;

import java.util.List;
import oversight.api.notice.Delivery;

/** Who is told of a note. The laws come first, which no scheme can mute; then the routes of the scheme, and whom else the author said to alert. */
final class RouteStep {

    private final Calendars calendars;
    private final Escalation escalation;
    private final Laws laws;

    RouteStep(Calendars calendars, Escalation escalation) {
        this.calendars = calendars;
        this.escalation = escalation;
        this.laws = new Laws(escalation);
    }

    Routed route(Owing owing) {
        Stamped stamped = owing.stamped();
        Routes routes = new Routes(escalation, stamped);
        Addressing addressing = new Addressing(calendars, About.of(stamped));
        addressing.directFirst(laws.messages(stamped));
        addressing.strictestFirst(routes.messages());
        addressing.directFirst(routes.accepted());
        addressing.not(routes.untold());
        List<Delivery> deliveries = addressing.once().stream()
                .map(Addressed::notice)
                .map(FirstDelivery::of)
                .toList();
        return new Routed(owing, deliveries, addressing.untold());
    }
}
