package reader;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import oversight.api.Keeping;
import oversight.api.Oversight;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.Discussion;
import oversight.api.note.MarkedPassage;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.Readiness;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.EntryRef;
import oversight.api.record.RecordAct;
import oversight.api.record.WithholdingGround;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.OccasionId;
import oversight.api.text.Narrative;

/** What is put on the record of an invented child: Seren, and everybody around her, are nobody. */
final class Record {

    static final ChildRef CHILD = ChildRef.of("C-1042");
    private static final ChildRef BEFORE = ChildRef.of("C-0417");
    private static final ChildRef OTHER_CHILD = ChildRef.of("C-7777");
    private static final String ASIDE = "Her aunt Carys Lewin told us in confidence that the shouting at night began in January. ";
    private static final String ANALYSIS =
            ASIDE + "Seren says that she sleeps best at her gran's, and the school sees that she is rested on Mondays.";

    private final Oversight oversight;
    private final Council council;

    Record(Oversight oversight, Council council) {
        this.oversight = oversight;
        this.council = council;
    }

    void make() {
        record(oversight("before", BEFORE, "informal-discussion")
                .impactOnChild("Seren was six and had just moved to a new school; she missed her friends.")
                .addDiscussion(discussion("Whether Seren can keep going to her old swimming club.", "Yes; her gran takes her on Fridays."))
                .build());
        record(talk());
        record(placement());
        record(oversight("other", CHILD, "informal-discussion")
                .impactOnChild("Tegan wants to stay with the same childminder, whom she trusts.")
                .addDiscussion(discussion("Whether the childminder can go on.", "Yes, until the summer."))
                .build());
        record(notHome());
        record(oversight("erased", CHILD, "informal-discussion")
                .impactOnChild("Words that a court later ordered to be erased.")
                .addDiscussion(discussion("What was asked then.", "What was said then."))
                .build());
        record(welsh());
        acts();
        record(meeting());
    }

    private void acts() {
        act(new Act.Withhold(
                EntryRef.of("note:talk"), "analysis", 0, ASIDE.length(), WithholdingGround.ANOTHER_PERSON, LocalDate.of(2027, 3, 9)),
                "She asked us not to say that it was her, and could be in danger.");
        act(new Act.Correct(NoteId.of("placement"), "decisions[0].rationale", Narrative.of("The house is 40 minutes from the school, not 14.")),
                "The distance was measured again.");
        act(new Act.Disagree(NoteId.of("not-home"), Council.MOTHER, Narrative.of(
                "I was ready in March. I had the flat and I went to every session.\nI want Seren to know that when she reads this.")),
                "Her mum asked that it be kept beside the note.");
        act(new Act.Move(EntryRef.of("note:other"), OTHER_CHILD), "It is about Tegan and was filed here by mistake.");
        act(new Act.Erase(EntryRef.of("note:erased"), "Family Court at Northshire, order 26-118"), "The court ordered it.");
        RecordAct merge = RecordAct.builder()
                .child(BEFORE)
                .by(Council.RECORDS_OFFICER)
                .reason("Both references were given to Seren: one by the first team, one by the second.")
                .act(new Act.Merge(CHILD))
                .build();
        keep(merge);
    }

    private OversightNote talk() {
        return oversight("talk", CHILD, "informal-discussion")
                .impactOnChild("Seren is tired at school after nights at home. Sleeping well is what she asks for.")
                .analysis(ANALYSIS)
                .addDiscussion(discussion("What to do about Sundays.", "Seren stays at her gran's on Sundays until the core group meets."))
                .addAction(action("Tell Seren about Sundays, in person.", "So that she knows before the weekend."))
                .addMarked(MarkedPassage.builder()
                        .path("analysis")
                        .start(0)
                        .end(ASIDE.length())
                        .about(MarkedPassage.OtherPerson.INFORMANT)
                        .build())
                .build();
    }

    private DecisionNote placement() {
        return decision("placement", "placement-move-outside-panel")
                .impactOnChild("Seren moves on Friday to a house that she has seen and liked, and keeps her school.")
                .addDecision(made("change-external-placement")
                        .rationale("The present carers cannot go on beyond Friday, and the house is 14 minutes from the school.")
                        .build())
                .addAction(action("Move Seren's things together with Seren.", "So that nothing that she treasures is lost."))
                .build();
    }

    private DecisionNote notHome() {
        return decision("not-home", "decision-not-to-progress")
                .impactOnChild("Seren stays where the nights are calm and goes on hoping. We owe her an honest date.")
                .addDecision(made("placement-with-parents")
                        .outcome(DecisionOutcome.NOT_PROGRESSED)
                        .rationale("The help that Seren's mum needs at home is not in place yet. We look at it again in June.")
                        .build())
                .addAction(action("Agree with Seren's mum what has to be in place.", "So that going home can be decided in June."))
                .build();
    }

    private OversightNote welsh() {
        return oversight("welsh", CHILD, "informal-discussion")
                .impactOnChild("Mae Seren yn dweud \"dydd Mawrth sydd orau\" am weld ei mam-gu, ac mae'n cysgu'n well ar ôl bod yno.")
                .addDiscussion(discussion("A all Seren aros gyda'i mam-gu ar ddydd Mawrth?", "Gall, hyd nes i'r grŵp craidd gwrdd."))
                .build();
    }

    private OversightNote meeting() {
        return oversight("meeting", CHILD, "before-meeting")
                .impactOnChild("Seren wants to come to the meeting and has drawn what she wants to say.")
                .readiness(Readiness.builder()
                        .ready(true)
                        .progress("School is steady, and her mum has come to every session.")
                        .recommendation("That the child protection plan goes on, with family time twice a week.")
                        .build())
                .addAction(action("Ask the independent reviewing officer to see Seren before the meeting.", "So that Seren is heard first."))
                .build();
    }

    private OversightNote.Builder oversight(String id, ChildRef child, String occasion) {
        return OversightNote.builder()
                .id(NoteId.of(id))
                .child(child)
                .author(Council.TEAM_MANAGER)
                .occurredAt(earlier())
                .occasion(OccasionId.of(occasion));
    }

    private DecisionNote.Builder decision(String id, String occasion) {
        return DecisionNote.builder()
                .id(NoteId.of(id))
                .child(CHILD)
                .author(Council.SERVICE_MANAGER)
                .occurredAt(earlier())
                .occasion(OccasionId.of(occasion));
    }

    private Decision.Builder made(String type) {
        return Decision.builder()
                .type(DecisionTypeId.of(type))
                .outcome(DecisionOutcome.PROGRESSED)
                .decider(Council.SERVICE_MANAGER)
                .requester(Council.TEAM_MANAGER)
                .takenAt(earlier());
    }

    private static Discussion discussion(String asked, String advised) {
        return Discussion.builder()
                .addParticipants(Council.TEAM_MANAGER, Council.SOCIAL_WORKER, Council.GRANDMOTHER)
                .asked(asked)
                .advised(advised)
                .build();
    }

    private PlannedAction action(String what, String why) {
        return PlannedAction.builder()
                .what(what)
                .why(why)
                .owner(Council.SOCIAL_WORKER)
                .due(LocalDate.ofInstant(council.instant().plus(Duration.ofDays(10)), council.getZone()))
                .build();
    }

    private Instant earlier() {
        return council.instant().minus(Duration.ofHours(2));
    }

    private void record(CaseNote note) {
        oversight.notes().record(note).orThrow();
        council.pass(Duration.ofDays(1));
    }

    private void act(Act act, String reason) {
        keep(RecordAct.builder().child(CHILD).by(Council.RECORDS_OFFICER).reason(reason).act(act).build());
    }

    private void keep(RecordAct act) {
        Keeping keeping = oversight.records().keep(act);
        if (!(keeping instanceof Keeping.Kept)) {
            throw new IllegalStateException("The act was refused: " + keeping);
        }
        council.pass(Duration.ofHours(1));
    }
}
