package oversight.core.quality;

import java.util.List;
import oversight.api.finding.FindingCodes;

/** Words that leave open when, in something that somebody is to do, with no day or event in the same sentence. */
final class VagueTime implements Look {

    @Override
    public String code() {
        return FindingCodes.VAGUE_TIME;
    }

    @Override
    public List<String> paths(Draft draft) {
        return draft.where(part -> Paths.isDirecting(part.path())
                && (isOpen(part, WordList.OPEN_TIME) || isOpen(part, WordList.OPEN_TIME_WEAK)));
    }

    /** A word such as "soon" counts only where somebody is told to do something, and not in a clause about somebody. */
    private static boolean isOpen(Part part, WordList list) {
        for (Hit hit : part.hits(list)) {
            int sentence = part.sentence(hit);
            boolean told = list == WordList.OPEN_TIME || !part.isBefore(WordList.CLAUSE, sentence, hit.from());
            if (told
                    && part.isOwn(hit)
                    && !part.isNumbered(sentence)
                    && !part.isIn(WordList.DAY, sentence)
                    && !part.isBefore(WordList.REPORTED, sentence, hit.from())) {
                return true;
            }
        }
        return false;
    }
}
