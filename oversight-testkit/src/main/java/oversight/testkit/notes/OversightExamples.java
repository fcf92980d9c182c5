package oversight.testkit.notes;

import java.time.LocalDate;
import oversight.api.note.Audit;
import oversight.api.note.Discussion;
import oversight.api.note.OversightNote;
import oversight.api.note.Readiness;
import oversight.api.scheme.OccasionId;
import oversight.testkit.people.People;

/** Oversight of the work: an audit, before a meeting, an informal discussion. */
final class OversightExamples {

    private OversightExamples() {}

    static OversightNote audit() {
        return OversightNote.builder()
                .child(People.CHILD_1042)
                .author(People.AMARA)
                .practitioner(People.BILAL)
                .occurredAt(London.at("2026-10-06T14:20"))
                .occasion(OccasionId.of("audit"))
                .audit(Audit.builder()
                        .immediateActionsNeeded(true)
                        .observations(
                                "Visits are on time and the child has been seen alone at each of them. The chronology stops in"
                                        + " July, and the last two core groups are not written up. The child's own words are in every visit"
                                        + " record, which is a real strength of this work.")
                        .build())
                .review("I read the last three months of the record, the plan and the visit records.")
                .direction(
                        "Bring the chronology up to date before the review conference, so that the pattern of missed school mornings"
                                + " can be seen in one place.")
                .impactOnChild(
                        "The child has told the worker that mornings are hard when mum is unwell. Without an up-to-date"
                                + " chronology the conference may not see how often this happens, and the child would go on getting to school"
                                + " late and hungry.")
                .addAction(Parts.atOnce(
                        "Write up the core groups of 8 and 22 September",
                        People.BILAL,
                        "2026-10-08",
                        "So that everybody around the child works to the same plan this week."))
                .addAction(Parts.action(
                        "Complete the chronology to the end of September",
                        People.BILAL,
                        "2026-10-16",
                        "So that the conference sees how often the child has missed breakfast and registration."))
                .addAlert(Parts.alert("family-intervention-worker"))
                .build();
    }

    static OversightNote beforeMeeting() {
        return OversightNote.builder()
                .child(People.CHILD_1042)
                .author(People.AMARA)
                .practitioner(People.BILAL)
                .occurredAt(London.at("2026-10-12T10:05"))
                .occasion(OccasionId.of("before-meeting"))
                .readiness(Readiness.builder()
                        .ready(true)
                        .progress(
                                "All but one action of the plan is complete. Mum has kept every appointment since August, and the"
                                        + " breakfast club has taken the pressure off the mornings. The child has had no late marks for four"
                                        + " weeks.")
                        .recommendation(
                                "I support ending the child protection plan and continuing with a child in need plan for three"
                                        + " months.")
                        .build())
                .review(
                        "I have read the report for conference, the plan and the chronology, and the report was shared with mum on"
                                + " 9 October.")
                .impactOnChild(
                        "The child says that home is calmer and asked whether the meetings could be about \"good things too\"."
                                + " Ending the plan would recognise that; a child in need plan keeps the morning support that has made the"
                                + " difference.")
                .addAction(Parts.action(
                        "Go through the recommendation with the child before the conference",
                        People.BILAL,
                        "2026-10-14",
                        "So that the child hears it from somebody they trust, and their view reaches the conference."))
                .addAlert(Parts.alert("family-intervention-worker"))
                .build();
    }

    static OversightNote informalDiscussion() {
        return OversightNote.builder()
                .child(People.CHILD_2077)
                .author(People.DILYS)
                .practitioner(People.GRACE)
                .occurredAt(London.at("2026-10-20T16:40"))
                .occasion(OccasionId.of("informal-discussion"))
                .addDiscussion(Discussion.builder()
                        .addParticipant(People.DILYS)
                        .addParticipant(People.GRACE)
                        .asked(
                                "The young person would like to stay at a school friend's on Saturdays. Does every stay need our agreement,"
                                        + " and does the friend's household need checks?")
                        .advised(
                                "This is an ordinary overnight stay, and the foster carers can agree it under the placement plan. Meet the"
                                        + " friend's parent once, make sure that the carers have a telephone number, and write it into the placement"
                                        + " plan. No checks on the household.")
                        .byWhen(LocalDate.parse("2026-10-30"))
                        .build())
                .direction(
                        "Please see the friend's parent next week, ask the young person what they would like to be in the placement plan, and"
                                + " update it with them.")
                .impactOnChild(
                        "The young person has said that being asked for forms makes them feel different from their friends. Leaving this"
                                + " to the carers lets them keep a close friendship, in the way any sixteen-year-old would.")
                .addAction(Parts.action(
                        "Meet the friend's parent and record the arrangement in the placement plan",
                        People.GRACE,
                        "2026-10-30",
                        "So that the carers can say yes without delay and the young person knows where they stand."))
                .addAlert(Parts.alert("personal-adviser"))
                .build();
    }
}
