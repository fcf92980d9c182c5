package oversight.core;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import oversight.api.Decisions;
import oversight.api.decision.Candidate;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.decision.TakenDecision;
import oversight.api.decision.Validity;
import oversight.api.duty.Duty;
import oversight.api.record.AnnouncedDecision;
import oversight.api.spi.OversightObserver.Work;
import oversight.core.authority.Authority;
import oversight.core.flow.AnnounceFlow;
import oversight.core.host.People;
import oversight.core.scheme.Explainer;

/** Who may decide. */
final class DecisionRoom implements Decisions {

    private final Authority authority;
    private final Explainer explainer;
    private final AnnounceFlow announce;
    private final Supplier<People> people;
    private final Observed observed;

    DecisionRoom(
            Authority authority,
            Explainer explainer,
            AnnounceFlow announce,
            Supplier<People> people,
            Observed observed) {
        this.authority = authority;
        this.explainer = explainer;
        this.announce = announce;
        this.people = people;
        this.observed = observed;
    }

    @Override
    public Ruling rule(Enquiry enquiry) {
        return observed.work(Work.RULE, () -> authority.rule(enquiry, people.get()), Ruling::isPermitted);
    }

    @Override
    public List<Candidate> whoCan(Enquiry enquiry) {
        return authority.whoCan(enquiry, people.get());
    }

    @Override
    public String explain(Ruling ruling, Locale locale) {
        return explainer.explain(ruling, locale);
    }

    @Override
    public String explain(Enquiry enquiry, Ruling ruling, Locale locale) {
        return explainer.explain(enquiry, ruling, locale);
    }

    @Override
    public Validity validity(TakenDecision taken, Instant at) {
        return authority.validity(taken, at);
    }

    @Override
    public List<Duty> announce(AnnouncedDecision decision) {
        return observed.work(Work.ANNOUNCE, () -> announce.announce(decision), duties -> true);
    }
}
