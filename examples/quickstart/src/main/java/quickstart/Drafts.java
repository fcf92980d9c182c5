package quickstart;

import java.time.Instant;
import java.time.LocalDate;
import oversight.api.circumstance.Facts;
import oversight.api.note.AlertChoice;
import oversight.api.note.Audit;
import oversight.api.note.Decision;
import oversight.api.note.DecisionId;
import oversight.api.note.DecisionNote;
import oversight.api.note.Discussion;
import oversight.api.note.DocumentAuthorisation;
import oversight.api.note.DocumentRef;
import oversight.api.note.DocumentReview;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.Readiness;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.OccasionId;

/** The notes of the story, all about one invented child. */
final class Drafts {

    static final ChildRef CHILD = ChildRef.of("C-1042");
    static final DecisionId ANNOUNCED = DecisionId.of("D-police-protection");

    private Drafts() {}

    static DecisionNote policeProtection(Instant at) {
        return decision("police-protection", at, SampleCouncil.SERVICE_MANAGER)
                .impactOnChild("Robin was frightened and cold. Being somewhere safe tonight, with the dog Biscuit looked after, is what"
                        + " Robin asked for.")
                .addDecision(made("accommodate-outside-gateway", at, SampleCouncil.SERVICE_MANAGER)
                        .id(ANNOUNCED)
                        .requester(SampleCouncil.TEAM_MANAGER)
                        .facts(Facts.none().with("timing", "emergency"))
                        .rationale("The police used their powers at 07.40 and no family member could care for Robin tonight.")
                        .build())
                .addAction(action("Tell Robin what happens next, in person, today.", "So that Robin does not have to guess."))
                .build();
    }

    /** The same note as it was first handed in. */
    static DecisionNote policeProtectionAtFirst(Instant at) {
        return decision("police-protection", at, SampleCouncil.SERVICE_MANAGER)
                .addDecision(made("accommodate-outside-gateway", at, SampleCouncil.SERVICE_MANAGER)
                        .facts(Facts.none().with("timing", "emergency"))
                        .build())
                .addAction(PlannedAction.builder().what("Monitor.").build())
                .build();
    }

    static DecisionNote emergencyProtectionOrder(Instant at) {
        return decision("emergency-protection-order", at, SampleCouncil.SERVICE_MANAGER)
                .impactOnChild("Robin needs to be safe for longer than the police can hold.")
                .addDecision(made("emergency-protection-order", at, SampleCouncil.SERVICE_MANAGER)
                        .facts(Facts.none().with("timing", "emergency"))
                        .rationale("Mum asked for Robin back before an assessment could be made.")
                        .build())
                .addAction(action("Give the court bundle to legal services.", "So that the application is heard this week."))
                .build();
    }

    static DecisionNote permissionToSeekPlacement(Instant at) {
        return decision("permission-to-seek-placement", at, SampleCouncil.ASSISTANT_DIRECTOR)
                .impactOnChild("A family that can take Biscuit too, near the school, keeps what matters most to Robin.")
                .addDecision(made("external-placement", at, SampleCouncil.ASSISTANT_DIRECTOR)
                        .requester(SampleCouncil.SERVICE_MANAGER)
                        .rationale("No foster family of our own is free within an hour of the school.")
                        .build())
                .addAction(action("Send the request to the agencies.", "So that Robin moves once and not twice."))
                .build();
    }

    static DecisionNote placementMoveOutsidePanel(Instant at) {
        return decision("placement-move-outside-panel", at, SampleCouncil.SERVICE_MANAGER)
                .impactOnChild("Robin moves on Friday, and not in two weeks when the panel meets; Robin visited and liked the house.")
                .addDecision(made("change-external-placement", at, SampleCouncil.SERVICE_MANAGER)
                        .requester(SampleCouncil.TEAM_MANAGER)
                        .rationale("The present carers cannot go on beyond Friday.")
                        .build())
                .addAction(action("Move Robin's things together with Robin.", "So that nothing that Robin treasures is lost."))
                .build();
    }

    static OversightNote informalDiscussion(Instant at) {
        return oversight("informal-discussion", at, SampleCouncil.OTHER_TEAM_MANAGER)
                .impactOnChild("Robin sees Gran on Sundays and talks of little else; a missed Sunday matters.")
                .addDiscussion(Discussion.builder()
                        .addParticipants(SampleCouncil.OTHER_TEAM_MANAGER, SampleCouncil.SOCIAL_WORKER)
                        .asked("Whether Sunday can go ahead although Gran's car has broken down.")
                        .advised("Take Robin by taxi this Sunday and look for a lasting way.")
                        .byWhen(LocalDate.of(2026, 11, 15))
                        .build())
                .build();
    }

    static OversightNote audit(Instant at) {
        return oversight("audit", at, SampleCouncil.TEAM_MANAGER)
                .impactOnChild("The record tells Robin's story, except for the week of the move.")
                .audit(Audit.builder().immediateActionsNeeded(true).observations("Two visits are not written up.").build())
                .addAction(PlannedAction.builder()
                        .from(action("Write up both visits.", "So that Robin can read what was said."))
                        .immediate(true)
                        .build())
                .build();
    }

    static OversightNote beforeMeeting(Instant at) {
        return oversight("before-meeting", at, SampleCouncil.TEAM_MANAGER)
                .impactOnChild("Robin wants to come to the meeting and has drawn what to say.")
                .readiness(Readiness.builder()
                        .ready(true)
                        .progress("School is steady and Mum has come to every session.")
                        .recommendation("That the plan goes on, with contact twice a week.")
                        .build())
                .addAlert(AlertChoice.builder()
                        .role(CaseRole.of("family-intervention-worker"))
                        .accepted(true)
                        .build())
                .build();
    }

    static OversightNote documentReview(Instant at) {
        return oversight("document-review", at, SampleCouncil.TEAM_MANAGER)
                .impactOnChild("The assessment says in Robin's own words what a safe home is.")
                .documentReview(DocumentReview.builder()
                        .document(document("ASSESSMENT-88"))
                        .quality("Clear about risk; Gran's view is missing.")
                        .direction("Speak with Gran and add her view.")
                        .build())
                .build();
    }

    static OversightNote documentAuthorisation(Instant at) {
        return oversight("document-authorisation", at, SampleCouncil.SERVICE_MANAGER)
                .impactOnChild("The court will read this before it decides where Robin lives.")
                .documentAuthorisation(DocumentAuthorisation.builder()
                        .document(document("STATEMENT-12"))
                        .result(DocumentAuthorisation.Result.RETURNED)
                        .by(SampleCouncil.SERVICE_MANAGER)
                        .comment("Say what Robin wants and how we know.")
                        .build())
                .build();
    }

    static DecisionNote notProgressed(Instant at) {
        return decision("decision-not-to-progress", at, SampleCouncil.SERVICE_MANAGER)
                .impactOnChild("Robin stays where the nights are calm, and keeps hoping; we owe Robin an honest date.")
                .addDecision(made("placement-with-parents", at, SampleCouncil.SERVICE_MANAGER)
                        .outcome(DecisionOutcome.NOT_PROGRESSED)
                        .requester(SampleCouncil.TEAM_MANAGER)
                        .rationale("The support at home is not in place yet.")
                        .build())
                .addAction(action("Agree with Mum what has to be in place.", "So that going home can be looked at again."))
                .build();
    }

    private static DecisionNote.Builder decision(String occasion, Instant at, StaffRef author) {
        return DecisionNote.builder()
                .id(NoteId.of("N-" + occasion))
                .child(CHILD)
                .author(author)
                .occurredAt(at)
                .occasion(OccasionId.of(occasion));
    }

    private static OversightNote.Builder oversight(String occasion, Instant at, StaffRef author) {
        return OversightNote.builder()
                .id(NoteId.of("N-" + occasion))
                .child(CHILD)
                .author(author)
                .occurredAt(at)
                .occasion(OccasionId.of(occasion));
    }

    private static Decision.Builder made(String type, Instant at, StaffRef decider) {
        return Decision.builder()
                .type(DecisionTypeId.of(type))
                .outcome(DecisionOutcome.PROGRESSED)
                .decider(decider)
                .takenAt(at);
    }

    private static PlannedAction action(String what, String why) {
        return PlannedAction.builder()
                .what(what)
                .why(why)
                .owner(SampleCouncil.SOCIAL_WORKER)
                .due(LocalDate.of(2026, 11, 20))
                .build();
    }

    private static DocumentRef document(String reference) {
        return DocumentRef.builder().document(reference).version("2").build();
    }
}
