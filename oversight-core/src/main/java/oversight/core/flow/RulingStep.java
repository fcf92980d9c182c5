package oversight.core.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.record.DecisionRuling;
import oversight.core.authority.Authority;
import oversight.core.host.People;
import oversight.core.record.RuledOn;
import oversight.core.scheme.Explainer;

/** Asks the scheme about every decision of a draft. The answer never stops the recording: refusing the record would destroy the evidence. */
final class RulingStep {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private final Authority authority;
    private final Explainer explainer;

    RulingStep(Authority authority, Explainer explainer) {
        this.authority = authority;
        this.explainer = explainer;
    }

    Ruled rule(Screened screened) {
        Classified classified = screened.classified();
        List<RuledDecision> ruled = new ArrayList<>();
        List<Decision> decisions = classified.note().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            ruled.add(rule(i, decisions.get(i), classified.note(), classified.people()));
        }
        return new Ruled(screened, classified.scheme().orElseThrow(), List.copyOf(ruled));
    }

    private RuledDecision rule(int index, Decision decision, CaseNote note, People people) {
        Enquiry enquiry = RuledOn.enquiry(note, decision).orElseThrow();
        Ruling ruling = authority.rule(enquiry, people);
        DecisionRuling onRecord = DecisionRuling.builder()
                .index(index)
                .standing(RuledOn.standing(ruling))
                .addAllRules(ruling.rules())
                .explanation(explainer.explain(enquiry, ruling, Locale.ENGLISH))
                .explanationInWelsh(explainer.explain(enquiry, ruling, WELSH))
                .build();
        return new RuledDecision(decision, enquiry, ruling, onRecord);
    }
}
