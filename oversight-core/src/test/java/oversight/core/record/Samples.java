package oversight.core.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Given;
import oversight.api.finding.Finding;
import oversight.api.note.AlertChoice;
import oversight.api.note.Audit;
import oversight.api.note.CaseNote;
import oversight.api.note.ChecklistAnswer;
import oversight.api.note.Decision;
import oversight.api.note.DecisionId;
import oversight.api.note.DecisionNote;
import oversight.api.note.Discussion;
import oversight.api.note.DocumentAuthorisation;
import oversight.api.note.DocumentRef;
import oversight.api.note.DocumentReview;
import oversight.api.note.MarkedPassage;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.Readiness;
import oversight.api.note.SessionId;
import oversight.api.note.SetAside;
import oversight.api.note.SupervisionNote;
import oversight.api.party.AuthorityId;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.DecisionRuling;
import oversight.api.record.RecordedNote;
import oversight.api.record.SchemePin;
import oversight.api.scheme.ChecklistItemId;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.OccasionId;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.SchemeId;
import oversight.api.scheme.Severity;
import oversight.api.scheme.SubKindId;

/** One note of each kind with every part of it filled in, and an announced decision. Invented; the golden files hold exactly these. */
final class Samples {

    static final AuthorityId AUTHORITY = AuthorityId.of("northshire");
    static final ChildRef CHILD = ChildRef.of("C-1042");
    static final Instant OCCURRED = Instant.parse("2026-03-02T14:05:00.250Z");
    static final Instant RECORDED = Instant.parse("2026-03-03T09:30:00.007Z");
    static final SchemePin PIN = SchemePin.builder()
            .scheme(SchemeId.of("northshire-scheme"))
            .version("2026.1")
            .hash("5e".repeat(32))
            .build();

    private static final StaffRef MANAGER = StaffRef.of("tm-7");
    private static final StaffRef WORKER = StaffRef.of("sw-31");
    private static final StaffRef CLERK = StaffRef.of("admin-2");

    private Samples() {}

    static List<RecordedNote> notes() {
        return List.of(
                recorded("note-1", "Management Oversight", oversight(), List.of()),
                recorded("note-2", "Management Decision", decision(), rulings()),
                recorded("note-3", "Supervision", supervision(), rulings()));
    }

    static AnnouncedDecision announced() {
        return AnnouncedDecision.builder()
                .id(DecisionId.of("decision-4"))
                .child(CHILD)
                .decision(DecisionTypeId.of("placement-move"))
                .outcome(DecisionOutcome.NOT_PROGRESSED)
                .decider(MANAGER)
                .facts(facts())
                .takenAt(OCCURRED)
                .build();
    }

    static OversightNote oversight() {
        return OversightNote.builder()
                .id(NoteId.of("note-1"))
                .child(CHILD)
                .author(MANAGER)
                .recorder(CLERK)
                .practitioner(WORKER)
                .occurredAt(OCCURRED)
                .occasion(OccasionId.of("audit"))
                .impactOnChild("Alis knows who will visit and when; she told us \"dydd Mawrth sydd orau\".")
                .impactInAnalysis(true)
                .analysis("Visits are steady.\nSchool reports that she is settled, though tired on Mondays.")
                .addActions(actionOne(), actionTwo())
                .addDiscussions(discussion())
                .addCitedNotes(NoteId.of("note-0a"), NoteId.of("note-0b"))
                .addAlerts(told(), notTold())
                .direction("Bring the visit on the 9th forward \u2013 before the meeting.")
                .review("The chronology stops in January; the genogram is complete.")
                .changingDirection(true)
                .audit(Audit.builder()
                        .immediateActionsNeeded(true)
                        .observations("Two visits are not written up.")
                        .build())
                .readiness(Readiness.builder()
                        .ready(true)
                        .progress("Three of four goals are met.")
                        .recommendation("End the plan, with support for six months.")
                        .build())
                .documentReview(DocumentReview.builder()
                        .document(document("assessment-88", "3"))
                        .commentInForm(true)
                        .quality("Clear, and in her own words.")
                        .direction("Add the view of her father's family.")
                        .build())
                .documentAuthorisation(DocumentAuthorisation.builder()
                        .document(document("court-statement-12", "final"))
                        .result(DocumentAuthorisation.Result.RETURNED)
                        .by(MANAGER)
                        .comment("The dates of contact need checking \uD83D\uDC40.")
                        .build())
                .build();
    }

    /** The same with what came after the golden files were made: those stay as they are, so this is no part of them. */
    static List<RecordedNote> full() {
        return notes().stream()
                .map(note -> RecordedNote.builder()
                        .from(note)
                        .note(full(note.getNote()))
                        .rulings(note.getRulings().stream()
                                .map(ruling -> DecisionRuling.builder()
                                        .from(ruling)
                                        .explanationInWelsh("Caniateir: " + ruling.getIndex())
                                        .build())
                                .toList())
                        .build())
                .toList();
    }

    private static CaseNote full(CaseNote note) {
        String passedBy = "She was in court all day.";
        if (note instanceof OversightNote oversight) {
            return OversightNote.builder()
                    .from(asides())
                    .from(oversight)
                    .lineManagerPassedBy(passedBy)
                    .build();
        }
        return note instanceof DecisionNote decision
                ? DecisionNote.builder()
                        .from(asides())
                        .from(decision)
                        .lineManagerPassedBy(passedBy)
                        .build()
                : SupervisionNote.builder()
                        .from(asides())
                        .from((SupervisionNote) note)
                        .lineManagerPassedBy(passedBy)
                        .build();
    }

    private static CaseNote asides() {
        return SupervisionNote.builder()
                .writtenAt(OCCURRED.plusSeconds(60))
                .subKind(SubKindId.of("allocation"))
                .addChecklist(ChecklistAnswer.builder()
                        .item(ChecklistItemId.of("seen-alone"))
                        .answer(ChecklistAnswer.Answer.NO)
                        .comment("She asked her aunt to stay.")
                        .build())
                .addSetAside(SetAside.builder()
                        .code("OVS-N207")
                        .path("actions[0].due")
                        .reason("It was done that day.")
                        .build())
                .addMarked(MarkedPassage.builder()
                        .path("analysis")
                        .start(3)
                        .end(9)
                        .about(MarkedPassage.OtherPerson.FAMILY)
                        .who(OutsideParty.of("aunt"))
                        .build())
                .build();
    }

    static DecisionNote decision() {
        return DecisionNote.builder()
                .id(NoteId.of("note-2"))
                .child(CHILD)
                .author(MANAGER)
                .recorder(CLERK)
                .practitioner(WORKER)
                .occurredAt(OCCURRED)
                .occasion(OccasionId.of("informal-discussion"))
                .impactOnChild("Staying keeps school and contact with her brother unbroken this term.")
                .impactInAnalysis(true)
                .analysis("The carer withdrew notice once support was agreed.")
                .addActions(actionOne(), actionTwo())
                .addDiscussions(discussion())
                .addCitedNotes(NoteId.of("note-1"))
                .addAlerts(told())
                .addDecisions(
                        one(
                                "placement-move",
                                DecisionOutcome.NOT_PROGRESSED,
                                "A move would break what holds her steady."),
                        one("support-package", DecisionOutcome.PROGRESSED, "Short breaks keep this home going."))
                .build();
    }

    static SupervisionNote supervision() {
        return SupervisionNote.builder()
                .id(NoteId.of("note-3"))
                .child(CHILD)
                .author(MANAGER)
                .recorder(CLERK)
                .practitioner(WORKER)
                .occurredAt(OCCURRED)
                .occasion(OccasionId.of("before-review"))
                .impactOnChild("She will hear the outcome from somebody she knows.")
                .impactInAnalysis(true)
                .analysis("The review is in two weeks.")
                .addActions(actionOne())
                .addDiscussions(discussion())
                .addCitedNotes(NoteId.of("note-2"))
                .addAlerts(notTold())
                .session(SessionId.of("supervision-2026-03"))
                .addDecisions(
                        one("contact-change", DecisionOutcome.PROGRESSED, "She asked for it twice."),
                        one(
                                "name-change",
                                DecisionOutcome.NOT_PROGRESSED,
                                "She wants to decide this when she is older."))
                .build();
    }

    static Facts facts() {
        return Facts.none()
                .with("setting", "residential")
                .with("planned", false)
                .with("distance", 32_186)
                .with(CircumstanceId.of("since"), FactValue.day(LocalDate.of(2026, 1, 31)));
    }

    private static Decision one(String type, DecisionOutcome outcome, String rationale) {
        return Decision.builder()
                .id(DecisionId.of("decision-" + type))
                .type(DecisionTypeId.of(type))
                .outcome(outcome)
                .decider(MANAGER)
                .requester(WORKER)
                .takenAt(OCCURRED)
                .rationale(rationale)
                .facts(facts())
                .addGiven(
                        Given.builder()
                                .by(BodyId.of("resources-panel"))
                                .at(OCCURRED.minusSeconds(3600))
                                .build(),
                        Given.builder()
                                .by(PostId.of("service-manager"))
                                .at(OCCURRED.minusMillis(1))
                                .build())
                .inSupervision(true)
                .build();
    }

    private static PlannedAction actionOne() {
        return PlannedAction.builder()
                .what("Ring the school about Mondays.")
                .why("So that tiredness is understood before the review.")
                .owner(WORKER)
                .due(LocalDate.of(2026, 3, 6))
                .immediate(true)
                .build();
    }

    private static PlannedAction actionTwo() {
        return PlannedAction.builder()
                .what("Write up both visits.")
                .why("So that she can read one day that somebody came.")
                .owner(CaseRole.of("family-intervention-worker"))
                .due(LocalDate.of(2026, 3, 13))
                .immediate(false)
                .build();
    }

    private static Discussion discussion() {
        return Discussion.builder()
                .addParticipants(MANAGER, WORKER, OutsideParty.of("school"))
                .asked("Can contact move to a Tuesday?")
                .advised("Yes, if the carer can drive; try it for a month.")
                .byWhen(LocalDate.of(2026, 4, 1))
                .build();
    }

    private static AlertChoice told() {
        return AlertChoice.builder()
                .role(CaseRole.of("personal-adviser"))
                .accepted(true)
                .reason("He sees her this week.")
                .build();
    }

    private static AlertChoice notTold() {
        return AlertChoice.builder()
                .role(CaseRole.of("virtual-head"))
                .accepted(false)
                .reason("Nothing changes at school.")
                .build();
    }

    private static DocumentRef document(String id, String version) {
        return DocumentRef.builder().document(id).version(version).build();
    }

    private static List<DecisionRuling> rulings() {
        return List.of(
                DecisionRuling.builder()
                        .index(0)
                        .standing(DecisionRuling.Standing.WITHIN_AUTHORITY)
                        .addRules(rule("row-24", 118))
                        .explanation("Permitted. Who decides: team manager or above.")
                        .build(),
                DecisionRuling.builder()
                        .index(1)
                        .standing(DecisionRuling.Standing.BEYOND_AUTHORITY)
                        .addRules(rule("row-37", 141), rule("row-38", 150))
                        .explanation("Not permitted: below the level.")
                        .build());
    }

    private static RuleRef rule(String id, int line) {
        return RuleRef.builder()
                .scheme(SchemeId.of("northshire-scheme"))
                .version("2026.1")
                .rule(RuleId.of(id))
                .line(line)
                .citation("Scheme of delegation, table 2")
                .build();
    }

    private static RecordedNote recorded(String id, String heading, CaseNote note, List<DecisionRuling> rulings) {
        return RecordedNote.builder()
                .id(NoteId.of(id))
                .authority(AUTHORITY)
                .note(note)
                .heading(heading)
                .recorder(CLERK)
                .recordedAt(RECORDED)
                .scheme(PIN)
                .rulings(rulings)
                .addFindings(Finding.builder()
                        .code("OVS-N112")
                        .severity(Severity.ADVISORY)
                        .path("actions[1].owner")
                        .rule(rule("action-owner", 201))
                        .build())
                .build();
    }
}
