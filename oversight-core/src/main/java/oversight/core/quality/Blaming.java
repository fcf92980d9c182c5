package oversight.core.quality;

import java.util.List;
import oversight.api.finding.FindingCodes;

/** Words that blame the child or the family; not of a thing, and not when they are quoted, denied, asked, called into question or somebody else's. */
final class Blaming implements Look {

    @Override
    public String code() {
        return FindingCodes.BLAMING_WORDING;
    }

    @Override
    public List<String> paths(Draft draft) {
        return draft.where(part -> {
            for (Hit hit : part.hits(WordList.BLAMING)) {
                if (part.isOwn(hit) && blames(part, hit, draft)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean blames(Part part, Hit hit, Draft draft) {
        int sentence = part.sentence(hit);
        return !part.isIn(WordList.QUESTIONED, sentence)
                && !part.words().isQuestion(sentence)
                && !part.isBefore(WordList.VIEW, sentence, hit.from())
                && !Subjects.isDenied(part, hit)
                && !Subjects.isOfAThing(part, hit, draft.names().get());
    }
}
