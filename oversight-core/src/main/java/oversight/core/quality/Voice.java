package oversight.core.quality;

import java.util.List;
import oversight.api.finding.FindingCodes;

/** A note of some length in which nothing says what the child said, wants, feels or showed, or why that is not known. */
final class Voice implements Look {

    private static final int LONG = 60;
    private static final int REACH = 3;

    @Override
    public String code() {
        return FindingCodes.NO_VOICE_OF_THE_CHILD;
    }

    @Override
    public List<String> paths(Draft draft) {
        boolean heard = draft.size() < LONG || draft.parts().stream().anyMatch(part -> isHeard(part, draft));
        return heard ? List.of() : List.of("");
    }

    private static boolean isHeard(Part part, Draft draft) {
        return part.has("voice")
                || isQuoting(part)
                || part.hits("says").stream()
                        .anyMatch(hit -> isTheChild(part, hit, draft.names().get()));
    }

    /** Words in quotation marks are somebody's: the child's more often than not. */
    private static boolean isQuoting(Part part) {
        Words words = part.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.at(i).quoted()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the child stands close before the verb, or right after it in Welsh. */
    private static boolean isTheChild(Part part, Hit verb, Names names) {
        Words words = part.words();
        int from = Math.max(0, verb.from() - REACH);
        for (int i = verb.from() - 1; i >= from && words.at(i).sentence() == part.sentence(verb); i--) {
            if (isChild(part, i, names)) {
                return true;
            }
            if (isSomebodyElse(part, i, names)) {
                return false;
            }
        }
        int next = verb.to();
        return next < words.size() && !words.at(next).first() && names.isChild(words.low(next));
    }

    private static boolean isChild(Part part, int at, Names names) {
        Words words = part.words();
        boolean named = names.knowsTheChild()
                ? names.isChild(words.low(at))
                : words.isCapital(at) && !isSomebodyElse(part, at, names);
        return named || part.starts("young", at);
    }

    private static boolean isSomebodyElse(Part part, int at, Names names) {
        return names.isAround(part.words().low(at)) || part.starts("adult", at);
    }
}
