package validators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import oversight.api.note.AlertChoice;
import oversight.api.note.Audit;
import oversight.api.note.CaseNote;
import oversight.api.note.ChecklistAnswer;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.Discussion;
import oversight.api.note.DocumentAuthorisation;
import oversight.api.note.DocumentRef;
import oversight.api.note.DocumentReview;
import oversight.api.note.MarkedPassage;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.Readiness;
import oversight.api.note.SetAside;
import oversight.api.note.SupervisionNote;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.scheme.ChecklistItemId;
import oversight.api.text.Narrative;

/** Notes with known faults, by name. Wherever they have a text, it is the one that is asked for. */
final class KnownBad {

    private static final StaffRef MANAGER = StaffRef.of("tm-7");

    private final Narrative words;
    private final Narrative broken;

    private KnownBad(String words) {
        this.words = Narrative.of(words);
        this.broken = Narrative.of(words + "\u0000");
    }

    /** Every fault at least once. */
    static Map<String, CaseNote> saying(String words) {
        KnownBad notes = new KnownBad(words);
        Map<String, CaseNote> named = new LinkedHashMap<>();
        named.put("empty oversight", OversightNote.builder().build());
        named.put("empty decision", DecisionNote.builder().build());
        named.put("empty supervision", SupervisionNote.builder().build());
        named.put("empty parts", notes.emptyParts());
        named.put("unseen text", notes.filled(Narrative.of("\u200b\u3164")));
        named.put("words, and nobody named", notes.nobodyNamed());
        named.put("text that cannot be kept", notes.filled(notes.broken));
        named.put("decision that cannot be kept", notes.decided(notes.broken));
        named.put("supervision without a session", notes.supervised());
        named.put("asides", notes.asides());
        return named;
    }

    private CaseNote emptyParts() {
        DocumentRef nameless = DocumentRef.builder().document("").version("v".repeat(101)).build();
        return OversightNote.builder()
                .addActions(PlannedAction.builder().build(), PlannedAction.builder().build())
                .addDiscussions(Discussion.builder().build())
                .audit(Audit.builder().observations(words).build())
                .readiness(Readiness.builder().recommendation(words).build())
                .documentReview(DocumentReview.builder().quality(words).build())
                .documentAuthorisation(DocumentAuthorisation.builder().document(nameless).comment(words).build())
                .build();
    }

    private CaseNote nobodyNamed() {
        return DecisionNote.builder()
                .impactOnChild(words)
                .analysis(words)
                .addActions(PlannedAction.builder().what(words).why(words).build())
                .addDiscussions(Discussion.builder().asked(words).advised(words).build())
                .addAlerts(declined(words))
                .addDecisions(Decision.builder().rationale(words).build(), Decision.builder().build())
                .build();
    }

    private CaseNote filled(Narrative text) {
        return OversightNote.builder()
                .child(ChildRef.of("C-1042"))
                .author(MANAGER)
                .occurredAt(Instant.parse("2026-03-03T10:00:00Z"))
                .impactOnChild(text)
                .analysis(text)
                .direction(text)
                .review(text)
                .addActions(PlannedAction.builder()
                        .what(text)
                        .why(text)
                        .owner(MANAGER)
                        .due(LocalDate.of(2026, 3, 6))
                        .build())
                .addDiscussions(Discussion.builder()
                        .addParticipants(MANAGER)
                        .asked(text)
                        .advised(text)
                        .build())
                .addAlerts(declined(text))
                .audit(Audit.builder().observations(text).build())
                .readiness(Readiness.builder().progress(text).recommendation(text).build())
                .documentReview(DocumentReview.builder().quality(text).direction(text).build())
                .documentAuthorisation(DocumentAuthorisation.builder().comment(text).build())
                .build();
    }

    private CaseNote decided(Narrative text) {
        return DecisionNote.builder()
                .impactOnChild(words)
                .addDecisions(Decision.builder().rationale(words).build(), Decision.builder().rationale(text).build())
                .build();
    }

    private CaseNote asides() {
        MarkedPassage nothing = MarkedPassage.builder()
                .path("analysis")
                .start(1)
                .end(1)
                .about(MarkedPassage.OtherPerson.FAMILY)
                .build();
        return OversightNote.builder()
                .impactOnChild(words)
                .lineManagerPassedBy(broken)
                .addChecklist(ChecklistAnswer.builder()
                        .item(ChecklistItemId.of("seen-alone"))
                        .answer(ChecklistAnswer.Answer.NO)
                        .comment(broken)
                        .build())
                .addSetAside(
                        SetAside.builder().code("OVS-N207").build(),
                        SetAside.builder().code("OVS-N207").reason(broken).build())
                .addMarked(nothing)
                .build();
    }

    private CaseNote supervised() {
        return SupervisionNote.builder()
                .impactOnChild(words)
                .addDecisions(Decision.builder().rationale(words).build())
                .build();
    }

    private static AlertChoice declined(Narrative text) {
        return AlertChoice.builder()
                .role(CaseRole.of("personal-adviser"))
                .accepted(false)
                .reason(text)
                .build();
    }
}
