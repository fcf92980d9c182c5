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
        return draft.parts().stream()
                .filter(part -> Paths.isAct(part.path()) && isVague(part))
                .map(Part::path)
                .toList();
    }

    private static boolean isVague(Part part) {
        if (part.words().size() > LONGEST || part.hasNumber() || part.has("when") || part.has("measure")) {
            return false;
        }
        boolean leftOpen = !part.own("vague-tail").isEmpty();
        return leftOpen || part.own("vague").stream().anyMatch(hit -> opens(part, hit)) && !part.has("concrete");
    }

    /** Whether a sentence starts with the phrase, after the name of whoever does it. */
    private static boolean opens(Part part, Hit hit) {
        return hit.from() <= WHO || part.words().at(hit.from()).first();
    }
}
