package oversight.core.quality;

import java.util.List;
import oversight.api.finding.FindingCodes;

/** A judgement of a person that stands as a fact: nothing near it says that it is somebody's view. */
final class Opinion implements Look {

    @Override
    public String code() {
        return FindingCodes.OPINION_AS_FACT;
    }

    @Override
    public List<String> paths(Draft draft) {
        return draft.where(part -> {
            for (Hit hit : part.hits(WordList.OPINION)) {
                if (isBare(part, hit)) {
                    return true;
                }
            }
            for (Hit hit : part.hits(WordList.JUDGEMENT)) {
                if (isBare(part, hit)
                        && Subjects.isJustBefore(part, hit, draft.names().get())) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Whether nothing says whose view it is: neither in the sentence nor at the end of the one before. */
    private static boolean isBare(Part part, Hit hit) {
        int sentence = part.sentence(hit);
        return part.isOwn(hit)
                && !part.words().isQuestion(sentence)
                && !part.isIn(WordList.QUESTIONED, sentence)
                && !part.isBefore(WordList.VIEW, sentence, hit.from())
                && !part.isIn(WordList.SOURCE, sentence)
                && !part.isIn(WordList.SOURCE, sentence - 1)
                && !Subjects.isDenied(part, hit);
    }
}
