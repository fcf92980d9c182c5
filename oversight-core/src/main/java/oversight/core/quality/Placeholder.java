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
        return draft.parts().stream()
                .filter(part -> !Paths.isRemark(part.path()))
                .filter(part -> part.hits("placeholder").stream().anyMatch(part::isAll) || pointsOnly(part))
                .map(Part::path)
                .toList();
    }

    /** "See" somebody is an act; "see assessment" is none. */
    private static boolean pointsOnly(Part part) {
        return !Paths.isAct(part.path())
                && part.words().size() <= LONGEST_POINTER
                && part.hits("pointer").stream().anyMatch(hit -> hit.from() == 0);
    }
}
