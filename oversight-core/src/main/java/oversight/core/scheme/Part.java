package oversight.core.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.decision.Ruling.Reason;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;

/**
 * One part of an approval.
 *
 * @param written the part as the scheme has it
 * @param by who takes it, without the limits that are theirs
 * @param measures what their own limit has to cover
 * @param posts the posts that serve for it
 */
record Part(Approval written, Approval by, List<CircumstanceId> measures, Set<PostId> posts) {

    boolean isOfBody() {
        return written instanceof Approval.ByBody;
    }

    /** Whether it is taken by a post that somebody holds, and can be covered and passed on. */
    boolean isByPost() {
        return by instanceof Approval.AtLeast || by instanceof Approval.OnTier || by instanceof Approval.Only;
    }

    /** Why whoever does not serve for it may not take it. */
    Reason reason() {
        if (by instanceof Approval.ByBody) {
            return Reason.A_BODY_DECIDES;
        }
        return by instanceof Approval.AtLeast ? Reason.BELOW_THE_LEVEL : Reason.ANOTHER_POST;
    }

    static Part of(Approval written, Hierarchy hierarchy) {
        Approval by = written;
        List<CircumstanceId> measures = new ArrayList<>();
        while (by instanceof Approval.WithinOwnLimit limit) {
            measures.add(limit.measure());
            by = limit.by();
        }
        return new Part(written, by, List.copyOf(measures), hierarchy.serving(by));
    }
}
