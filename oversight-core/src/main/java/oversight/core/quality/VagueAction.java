package oversight.core.quality;

import java.util.List;
import oversight.api.finding.FindingCodes;

/** An action of which nobody could tell whether it is done: a vague verb, and no concrete act, day or number beside it. */
final class VagueAction implements Look {

    private static final int LONGEST = 20;
    private static final int WHO = 4;

    @Override
    public String code() {
        return FindingCodes.VAGUE_ACTION;
    }

    @Override
    public List<String> paths(Draft draft) {
        return draft.where(part -> Paths.isAct(part.path()) && isVague(part));
    }

    private static boolean isVague(Part part) {
        if (part.words().size() > LONGEST || part.hasNumber()) {
            return false;
        }
        boolean vague = part.hasOwn(WordList.VAGUE_TAIL) || opens(part) && !part.has(WordList.CONCRETE);
        return vague && !part.has(WordList.WHEN) && !part.has(WordList.MEASURE);
    }

    /** Whether a sentence starts with a vague phrase, after the name of whoever does it. */
    private static boolean opens(Part part) {
        for (Hit hit : part.hits(WordList.VAGUE)) {
            if (part.isOwn(hit) && (hit.from() <= WHO || part.words().isFirst(hit.from()))) {
                return true;
            }
        }
        return false;
    }
}
