package oversight.core.scheme;

import java.util.List;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Condition;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Need;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.RuleRef;

/** What a rule says, with what the scheme says in general where the rule is silent: a row of the scheme, or an arrangement beside it. */
record RuleText(
        RuleRef ref,
        List<Condition> when,
        List<Condition> unless,
        Approval by,
        List<Need> needs,
        Absence absence,
        PassingOn passingOn,
        List<FollowUp> followUps) {

    /** Only who decides: without conditions, needs, cover and follow-ups. */
    static RuleText bare(RuleRef ref, Approval by, PassingOn passingOn) {
        return new RuleText(ref, List.of(), List.of(), by, List.of(), Absence.nobody(), passingOn, List.of());
    }
}
