package oversight.testkit.notes;

import oversight.api.note.Decision;
import oversight.api.note.Discussion;
import oversight.api.note.SessionId;
import oversight.api.note.SupervisionNote;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.OccasionId;
import oversight.testkit.people.People;

/** A supervision session with a decision made in it. */
final class SupervisionExample {

    private SupervisionExample() {}

    static SupervisionNote session() {
        return SupervisionNote.builder()
                .child(People.CHILD_3001)
                .author(People.FARIDA)
                .practitioner(People.AMARA)
                .occurredAt(London.at("2026-11-03T10:00"))
                .occasion(OccasionId.of("supervision-session"))
                .session(SessionId.of("SUP-2026-11-03-A"))
                .addDiscussion(Discussion.builder()
                        .addParticipant(People.FARIDA)
                        .addParticipant(People.AMARA)
                        .asked("Is there anything left to try with the parents before the court is asked?")
                        .advised("No. The grandparents' offer is kept open and goes into the plan that the court sees.")
                        .build())
                .addDecision(careProceedings())
                .analysis(
                        "Six months of support have not changed the weekends. Both parents came to the pre-proceedings meeting and were clear that they"
                                + " cannot stop drinking for now. The grandparents are steady and willing, and the child said that their kitchen is the best one.")
                .impactOnChild(
                        "The child is four, goes quiet after weekends and eats little on Mondays. Proceedings give them a settled home sooner, with"
                                + " people they already love.")
                .addAction(Parts.action(
                        "Write the statement for the court with the child's week at its centre",
                        People.CHIDI,
                        "2026-11-13",
                        "So that the court sees what daily life is like for this child."))
                .addAction(Parts.action(
                        "Begin the assessment of the grandparents",
                        People.CHIDI,
                        "2026-11-10",
                        "So that the child need not live with strangers first."))
                .build();
    }

    private static Decision careProceedings() {
        return Decision.builder()
                .type(DecisionTypeId.of("care-proceedings"))
                .outcome(DecisionOutcome.PROGRESSED)
                .decider(People.FARIDA)
                .requester(People.AMARA)
                .takenAt(London.at("2026-11-03T10:35"))
                .rationale(
                        "Gateway Panel advised it, the pre-proceedings work has ended without the change the child needs, and waiting longer"
                                + " would do more harm.")
                .facts(Parts.timing("planned"))
                .addGiven(Parts.given("gateway-panel", London.at("2026-10-13T14:00")))
                .addGiven(Parts.given("public-law-outline", London.at("2026-10-29T11:00")))
                .inSupervision(true)
                .build();
    }
}
