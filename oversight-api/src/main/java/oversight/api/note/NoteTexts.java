package oversight.api.note;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import oversight.api.text.Narrative;

/**
 * What people wrote in a note, by the path of each part: {@code impactOnChild}, {@code actions[1].why}. It is what marks, findings and what is withheld from
 * a reader point into. Stateless and safe for any thread.
 */
public final class NoteTexts {

    private final Map<String, Narrative> texts = new LinkedHashMap<>();

    private NoteTexts() {}

    /**
     * The texts of a note.
     *
     * @param note the note
     * @return those that were given, in a fixed order; they hold what people wrote: never log them
     */
    public static Map<String, Narrative> of(CaseNote note) {
        NoteTexts all = new NoteTexts();
        all.common(note);
        if (note instanceof OversightNote oversight) {
            all.oversight(oversight);
        }
        for (int i = 0; i < note.decisions().size(); i++) {
            all.put("decisions[" + i + "].rationale", note.decisions().get(i).getRationale());
        }
        all.parts(note);
        return Collections.unmodifiableMap(all.texts);
    }

    /**
     * Whether a passage lies within a text and cuts no character in two.
     *
     * @param text the text
     * @param start where the passage begins, in UTF-16 units
     * @param end the place after its last unit
     * @return true when it is a passage of the text
     */
    public static boolean isPassage(Narrative text, int start, int end) {
        return start >= 0 && start < end && isBoundary(text.text(), start) && isBoundary(text.text(), end);
    }

    private static boolean isBoundary(String text, int place) {
        return place <= text.length()
                && !(place > 0
                        && place < text.length()
                        && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place)));
    }

    private void common(CaseNote note) {
        put("impactOnChild", note.getImpactOnChild());
        put("analysis", note.getAnalysis());
    }

    private void oversight(OversightNote note) {
        put("direction", note.getDirection());
        put("review", note.getReview());
        note.getAudit().ifPresent(audit -> put("audit.observations", audit.getObservations()));
        note.getReadiness().ifPresent(readiness -> {
            put("readiness.progress", readiness.getProgress());
            put("readiness.recommendation", readiness.getRecommendation());
        });
        note.getDocumentReview().ifPresent(review -> {
            put("documentReview.quality", review.getQuality());
            put("documentReview.direction", review.getDirection());
        });
        note.getDocumentAuthorisation().ifPresent(it -> put("documentAuthorisation.comment", it.getComment()));
    }

    private void parts(CaseNote note) {
        for (int i = 0; i < note.getActions().size(); i++) {
            put("actions[" + i + "].what", note.getActions().get(i).getWhat());
            put("actions[" + i + "].why", note.getActions().get(i).getWhy());
        }
        for (int i = 0; i < note.getDiscussions().size(); i++) {
            put("discussions[" + i + "].asked", note.getDiscussions().get(i).getAsked());
            put("discussions[" + i + "].advised", note.getDiscussions().get(i).getAdvised());
        }
        for (int i = 0; i < note.getAlerts().size(); i++) {
            put("alerts[" + i + "].reason", note.getAlerts().get(i).getReason());
        }
        for (int i = 0; i < note.getChecklist().size(); i++) {
            put("checklist[" + i + "].comment", note.getChecklist().get(i).getComment());
        }
        put("lineManagerPassedBy", note.getLineManagerPassedBy());
        for (int i = 0; i < note.getSetAside().size(); i++) {
            put("setAside[" + i + "].reason", note.getSetAside().get(i).getReason());
        }
    }

    private void put(String path, Narrative text) {
        if (!text.text().isEmpty()) {
            texts.put(path, text);
        }
    }
}
