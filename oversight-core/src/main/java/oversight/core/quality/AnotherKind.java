package oversight.core.quality;

import java.util.List;
import oversight.api.finding.FindingCodes;
import oversight.api.scheme.NoteKind;

/** An oversight note whose words record a decision of its author, or a supervision session. */
final class AnotherKind implements Look {

    @Override
    public String code() {
        return FindingCodes.WORDS_OF_ANOTHER_KIND;
    }

    @Override
    public List<String> paths(Draft draft) {
        return draft.kind() == NoteKind.OVERSIGHT ? draft.where(AnotherKind::isAnother) : List.of();
    }

    private static boolean isAnother(Part part) {
        for (Hit hit : part.hits(WordList.ANOTHER_KIND)) {
            if (part.isOwn(hit) && !part.words().isQuestion(part.sentence(hit)) && !Subjects.isDenied(part, hit)) {
                return true;
            }
        }
        return false;
    }
}
