package quickstart;

import java.time.Instant;
import java.util.List;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionTypeId;

/** Every circumstance of guidance DM-5 and DM-6 and every occasion MO-10 to MO-14, once. */
final class Story {

    private Story() {}

    static List<Scene> scenes(Instant at) {
        Facts emergency = Facts.none().with("timing", "emergency");
        return List.of(
                Scene.of("DM-5", "Police protection", at, Drafts::policeProtection)
                        .asking(enquiry(SampleCouncil.TEAM_MANAGER, "accommodate-outside-gateway", emergency, at))
                        .handedInFirst(Drafts.policeProtectionAtFirst(at)),
                Scene.of("DM-5", "Emergency protection order", at, Drafts::emergencyProtectionOrder)
                        .asking(enquiry(SampleCouncil.SERVICE_MANAGER, "emergency-protection-order", emergency, at)),
                Scene.of("DM-5", "A senior manager's permission to seek a placement", at, Drafts::permissionToSeekPlacement)
                        .asking(enquiry(SampleCouncil.SERVICE_MANAGER, "external-placement", Facts.none(), at)),
                Scene.of("DM-5", "A placement moved outside the panel: beyond authority", at, Drafts::placementMoveOutsidePanel)
                        .asking(enquiry(SampleCouncil.SERVICE_MANAGER, "change-external-placement", Facts.none(), at)),
                Scene.of("DM-5, MO-14", "Informal conversation and direction", at, Drafts::informalDiscussion),
                Scene.of("MO-10", "Audit of the record", at, Drafts::audit),
                Scene.of("MO-11", "Before a review or conference", at, Drafts::beforeMeeting),
                Scene.of("MO-12", "Review of an assessment", at, Drafts::documentReview),
                Scene.of("MO-13", "A report for court, returned", at, Drafts::documentAuthorisation),
                Scene.of("DM-6", "A decision not to progress", at, Drafts::notProgressed)
                        .asking(enquiry(SampleCouncil.TEAM_MANAGER, "placement-with-parents", Facts.none(), at)));
    }

    /** Questions whose answers are neither yes nor no. */
    static List<Enquiry> otherQuestions(Instant at) {
        return List.of(
                enquiry(SampleCouncil.SERVICE_MANAGER, "care-proceedings", Facts.none().with("timing", "planned"), at),
                enquiry(SampleCouncil.SERVICE_MANAGER, "financial-approval", Facts.none(), at),
                enquiry(SampleCouncil.SERVICE_MANAGER, "anti-social-behaviour-injunction", Facts.none(), at),
                enquiry(SampleCouncil.DIRECTOR, "a-decision-that-nobody-has-heard-of", Facts.none(), at));
    }

    private static Enquiry enquiry(StaffRef decider, String decision, Facts facts, Instant at) {
        return Enquiry.builder()
                .child(Drafts.CHILD)
                .decider(decider)
                .decision(DecisionTypeId.of(decision))
                .facts(facts)
                .at(at)
                .build();
    }
}
