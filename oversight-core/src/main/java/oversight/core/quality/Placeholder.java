package oversight.core.quality;

import java.util.List;
import oversight.api.finding.FindingCodes;

/** A part that holds a placeholder and nothing else, or only points elsewhere. */
final class Placeholder implements Look {

    private static final int LONGEST_POINTER = 5;

    @Override
    public String code() {
        return FindingCodes.PLACEHOLDER;
    }

    @Override
    public List<String> paths(Draft draft) {
        return draft.where(part -> !Paths.isRemark(part.path()) && (isOne(part) || pointsOnly(part)));
    }

    private static boolean isOne(Part part) {
        for (Hit hit : part.hits(WordList.PLACEHOLDER)) {
            if (part.isAll(hit)) {
                return true;
            }
        }
        return false;
    }

    /** "See" somebody is an act; "see assessment" is none. */
    private static boolean pointsOnly(Part part) {
        return !Paths.isAct(part.path()) && part.words().size() <= LONGEST_POINTER && part.starts(WordList.POINTER, 0);
    }
}
