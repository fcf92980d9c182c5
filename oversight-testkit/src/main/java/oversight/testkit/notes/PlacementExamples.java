package oversight.testkit.notes;

import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.OccasionId;
import oversight.testkit.people.People;

/** Decisions on where a child lives: permission to seek a placement, a move outside the panel, a return that is not progressed. */
final class PlacementExamples {

    private PlacementExamples() {}

    static DecisionNote permissionToSeek() {
        return DecisionNote.builder()
                .child(People.CHILD_2077)
                .author(People.IDRIS)
                .practitioner(People.GRACE)
                .occurredAt(London.at("2026-10-22T12:30"))
                .occasion(OccasionId.of("permission-to-seek-placement"))
                .addDecision(decision("external-placement", People.IDRIS, People.FARIDA, "2026-10-22T12:00")
                        .rationale(
                                "The foster carers have given notice, with great regret, because of illness. None of our own carers can take a"
                                        + " sixteen-year-old within reach of the college before the end of November. I agree to a search among external"
                                        + " foster carers, not residential homes.")
                        .facts(Parts.timing("planned"))
                        .build())
                .impactOnChild(
                        "The young person is sad to leave and has asked for two things: to stay at the same college, and to keep Saturday football."
                                + " The search is limited to places from which both can be reached by bus.")
                .addAction(Parts.action(
                        "Start the search among external foster carers within ten miles of the college",
                        People.GRACE,
                        "2026-10-26",
                        "So that the young person can meet possible carers before the notice ends."))
                .addAction(Parts.action(
                        "Ask the young person to write their own page for the search",
                        People.KEZIA,
                        "2026-10-27",
                        "So that carers first hear of the young person in their own words."))
                .addAlert(Parts.alert("personal-adviser"))
                .build();
    }

    static DecisionNote moveOutsidePanel() {
        return DecisionNote.builder()
                .child(People.CHILD_2077)
                .author(People.IDRIS)
                .practitioner(People.GRACE)
                .occurredAt(London.at("2026-11-12T17:20"))
                .occasion(OccasionId.of("placement-move-outside-panel"))
                .addDecision(decision("change-external-placement", People.IDRIS, People.DILYS, "2026-11-12T16:45")
                        .rationale(
                                "The carer was taken to hospital this afternoon and cannot say when she will be home. The panel meets on"
                                        + " 24 November, and the young person cannot wait twelve days. The carers whom they visited last week can take them"
                                        + " tonight; I judged a known household better than a night with strangers.")
                        .facts(Parts.timing("emergency"))
                        .build())
                .impactOnChild(
                        "A second move in a month is hard, and the young person is worried about the carer. They chose this family as their second"
                                + " choice, keep their college and football, and will telephone the carer tomorrow.")
                .addAction(Parts.atOnce(
                        "Move the young person together with their belongings, and stay for the first evening meal",
                        People.GRACE,
                        "2026-11-12",
                        "So that they do not arrive alone."))
                .addAction(Parts.action(
                        "Take the move to the next panel to be looked at afterwards",
                        People.DILYS,
                        "2026-11-24",
                        "So that the panel can say whether this remains the right place for the young person."))
                .addAlert(Parts.alert("personal-adviser"))
                .build();
    }

    static DecisionNote notProgressed() {
        return DecisionNote.builder()
                .child(People.CHILD_1042)
                .author(People.FARIDA)
                .practitioner(People.BILAL)
                .occurredAt(London.at("2026-11-10T09:50"))
                .occasion(OccasionId.of("decision-not-to-progress"))
                .addDecision(Decision.builder()
                        .from(decision("placement-with-parents", People.FARIDA, People.AMARA, "2026-11-10T09:30")
                                .build())
                        .outcome(DecisionOutcome.NOT_PROGRESSED)
                        .rationale(
                                "Mum has asked for the child to come home this week. She has begun treatment and is honest about how hard it is; the"
                                        + " clinic asks for four more weeks before it will say how she is doing. Going home and having to leave again would be"
                                        + " worse for the child than waiting. We look at it again on 8 December.")
                        .facts(Parts.timing("planned"))
                        .build())
                .impactOnChild(
                        "The child misses mum and counts the days. They will be disappointed, and should hear the date on which we look again. Family"
                                + " time goes up to three times a week, with one tea at home.")
                .addAction(Parts.action(
                        "Tell the child and mum, separately and in person, what was decided and why",
                        People.BILAL,
                        "2026-11-11",
                        "So that neither hears it from somebody else."))
                .addAction(Parts.action(
                        "Plan the teas at home with mum",
                        People.JOE,
                        "2026-11-17",
                        "So that the child sees home getting ready for them."))
                .addAlert(Parts.alert("family-intervention-worker"))
                .build();
    }

    private static Decision.Builder decision(String type, StaffRef decider, StaffRef requester, String takenAt) {
        return Decision.builder()
                .type(DecisionTypeId.of(type))
                .outcome(DecisionOutcome.PROGRESSED)
                .decider(decider)
                .requester(requester)
                .takenAt(London.at(takenAt));
    }
}
