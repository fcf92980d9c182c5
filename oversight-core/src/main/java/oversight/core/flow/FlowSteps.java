package oversight.core.flow;

import java.util.random.RandomGenerator;
import oversight.api.party.AuthorityId;
import oversight.core.authority.Authority;
import oversight.core.constraint.NoteConstraints;
import oversight.core.scheme.Explainer;

/** The steps of a note's journey, each wired with what it needs. */
public final class FlowSteps {

    private final Screening screening;
    private final RulingStep ruling;
    private final StampStep stamp;
    private final DutyStep duties;
    private final RouteStep routes;
    private final Appending appending;

    /**
     * The steps for one authority.
     *
     * @param of the authority that is part of every key
     * @param constraints says what is well formed
     * @param wording looks at the words
     * @param authority says who may decide
     * @param explainer puts rulings into sentences
     * @param calendars says when something is due
     * @param random draws identifiers for notes that come without one
     * @param appending writes
     * @param interval says how often a case is looked over
     * @param onRecord what is on the record already
     */
    public FlowSteps(
            AuthorityId of,
            NoteConstraints constraints,
            Wording wording,
            Authority authority,
            Explainer explainer,
            Calendars calendars,
            RandomGenerator random,
            Appending appending,
            OversightInterval interval,
            OnRecord onRecord) {
        Escalation escalation = new Escalation(authority);
        this.screening = new Screening(constraints, wording, new TakenDecisions(authority, onRecord));
        this.ruling = new RulingStep(authority, explainer);
        this.stamp = new StampStep(of, random);
        this.duties = new DutyStep(calendars, escalation, interval, onRecord);
        this.routes = new RouteStep(calendars, escalation);
        this.appending = appending;
    }

    Screened screen(Classified classified) {
        return screening.screen(classified);
    }

    Ruled rule(Screened screened) {
        return ruling.rule(screened);
    }

    Stamped stamp(Ruled ruled) {
        return stamp.stamp(ruled);
    }

    Owing owe(Stamped stamped) {
        return duties.owe(stamped);
    }

    Routed route(Owing owing) {
        return routes.route(owing);
    }

    Appending appending() {
        return appending;
    }
}
