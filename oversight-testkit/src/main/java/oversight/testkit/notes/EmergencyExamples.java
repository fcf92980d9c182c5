package oversight.testkit.notes;

import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.OccasionId;
import oversight.testkit.people.People;

/** Decisions that could not wait: police protection, an emergency protection order. */
final class EmergencyExamples {

    private EmergencyExamples() {}

    static DecisionNote policeProtection() {
        return DecisionNote.builder()
                .child(People.CHILD_1042)
                .author(People.FARIDA)
                .practitioner(People.BILAL)
                .occurredAt(London.at("2026-10-16T21:40"))
                .occasion(OccasionId.of("police-protection"))
                .addDecision(
                        outOfHours(
                                "police-protection",
                                "Officers found the child alone with a younger cousin at nine in the evening; mum could not be reached and no"
                                        + " relative was free to come. We work with the police's decision rather than ask them to lift it tonight."))
                .addDecision(outOfHours(
                        "accommodate-outside-gateway",
                        "Gateway Panel does not sit before Tuesday and the child has nowhere safe to sleep tonight. The carers who have looked"
                                + " after this child before have a bed free."))
                .impactOnChild(
                        "The child was frightened and asked for mum and for their own blanket. They know these carers, they stay near"
                                + " school, and the blanket is being fetched tonight.")
                .addAction(Parts.atOnce(
                        "See the child at the carers' home and explain what happens next",
                        People.BILAL,
                        "2026-10-17",
                        "So that the child hears from a familiar person that this is not their fault."))
                .addAction(Parts.action(
                        "Hold a strategy meeting before police protection ends",
                        People.AMARA,
                        "2026-10-18",
                        "So that the child is not returned or kept away without a plan."))
                .addAlert(Parts.alert("family-intervention-worker"))
                .build();
    }

    private static Decision outOfHours(String type, String rationale) {
        return Decision.builder()
                .type(DecisionTypeId.of(type))
                .outcome(DecisionOutcome.PROGRESSED)
                .decider(People.FARIDA)
                .requester(People.AMARA)
                .takenAt(London.at("2026-10-16T21:25"))
                .rationale(rationale)
                .facts(Parts.timing("out-of-hours"))
                .build();
    }

    static DecisionNote emergencyProtectionOrder() {
        return DecisionNote.builder()
                .child(People.CHILD_1042)
                .author(People.FARIDA)
                .practitioner(People.BILAL)
                .occurredAt(London.at("2026-10-18T15:15"))
                .occasion(OccasionId.of("emergency-protection-order"))
                .addDecision(Decision.builder()
                        .type(DecisionTypeId.of("emergency-protection-order"))
                        .outcome(DecisionOutcome.PROGRESSED)
                        .decider(People.FARIDA)
                        .requester(People.AMARA)
                        .takenAt(London.at("2026-10-18T15:00"))
                        .rationale(
                                "Police protection ends this evening. Mum says that she will collect the child tonight, is not well, and does"
                                        + " not agree to the child staying with the carers. We have offered a relative's help, a shared stay and a written"
                                        + " agreement, and none is possible today. Nothing less than an order will keep the child safe overnight.")
                        .facts(Parts.timing("emergency"))
                        .build())
                .impactOnChild(
                        "The child wants to see mum and does not want to go home while she is unwell. An order lets them stay with carers they"
                                + " know; they will see mum at the family centre, with somebody there, from Monday.")
                .addAction(Parts.atOnce(
                        "Apply to the court through the duty solicitor",
                        People.BILAL,
                        "2026-10-18",
                        "So that there is an order before police protection ends."))
                .addAction(Parts.action(
                        "Arrange the first family time at the family centre",
                        People.JOE,
                        "2026-10-19",
                        "So that the child sees mum on the first weekday and knows that she is all right."))
                .addAlert(Parts.alert("family-intervention-worker"))
                .build();
    }
}
