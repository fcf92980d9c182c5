package oversight.core.quality;

import java.util.List;
import oversight.api.finding.FindingCodes;

/** Words that leave open when, with no day in the same sentence. */
final class VagueTime implements Look {

    @Override
    public String code() {
        return FindingCodes.VAGUE_TIME;
    }

    @Override
    public List<String> paths(Draft draft) {
        return draft.parts().stream()
                .filter(part -> Paths.isDirecting(part.path()) && isOpen(part))
                .map(Part::path)
                .toList();
    }

    private static boolean isOpen(Part part) {
        return part.own("open-time").stream()
                .anyMatch(hit -> !part.isNumbered(part.sentence(hit)) && !part.isIn("day", part.sentence(hit)));
    }
}
