package oversight.core.quality;

import java.util.List;
import oversight.api.finding.FindingCodes;

/** A note of some length in which nothing says what the child said, wants, feels or showed, or why that is not known. */
final class Voice implements Look {

    private static final int LONG = 60;
    private static final int REACH = 6;
    private static final int NEXT = 3;

    @Override
    public String code() {
        return FindingCodes.NO_VOICE_OF_THE_CHILD;
    }

    @Override
    public List<String> paths(Draft draft) {
        if (draft.size() < LONG) {
            return List.of();
        }
        for (Part part : draft.parts()) {
            if (isHeard(part, draft)) {
                return List.of();
            }
        }
        return List.of("");
    }

    /** Whether something in it says what the child said, wants, feels or showed. */
    static boolean isHeard(Part part, Draft draft) {
        if (part.has(WordList.VOICE) || part.words().isQuoting()) {
            return true;
        }
        for (Hit verb : part.hits(WordList.SAYS)) {
            if (isTheChild(part, verb, draft.names().get())) {
                return true;
            }
        }
        for (Hit verb : part.hits(WordList.SAYS_FIRST)) {
            if (!isFollowedBySomebodyElse(part, verb, draft.names().get())) {
                return true;
            }
        }
        return false;
    }

    /** Whether, where the verb comes first, somebody other than the child is named right after it; with nobody there, the child is meant. */
    private static boolean isFollowedBySomebodyElse(Part part, Hit verb, Names names) {
        Words words = part.words();
        int last = Math.min(words.size(), verb.to() + NEXT);
        for (int i = verb.to(); i < last && !words.isFirst(i); i++) {
            if (names.isChild(words.hash(i)) || part.starts(WordList.YOUNG, i)) {
                return false;
            }
            if (isSomebodyElse(part, i, names)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the child stands close before the verb, or right after it in Welsh. */
    private static boolean isTheChild(Part part, Hit verb, Names names) {
        Words words = part.words();
        int from = Math.max(0, verb.from() - REACH);
        for (int i = verb.from() - 1; i >= from && words.sentence(i) == part.sentence(verb); i--) {
            if (isChild(part, i, verb, names)) {
                return true;
            }
            if (isSomebodyElse(part, i, names)) {
                return false;
            }
        }
        int next = verb.to();
        return next < words.size() && !words.isFirst(next) && names.isChild(words.hash(next));
    }

    private static boolean isChild(Part part, int at, Hit verb, Names names) {
        Words words = part.words();
        boolean named = names.knowsTheChild()
                ? names.isChild(words.hash(at))
                : words.isCapital(at)
                        && (at == verb.from() - 1 || !words.isFirst(at))
                        && !isSomebodyElse(part, at, names);
        return named || part.starts(WordList.YOUNG, at) && !isOfTheOneBefore(part, at, names);
    }

    /** Whether she or he, who begins a sentence, is the grown-up with whom the sentence before began. */
    private static boolean isOfTheOneBefore(Part part, int pronoun, Names names) {
        Words words = part.words();
        if (!words.isFirst(pronoun) || pronoun == 0) {
            return false;
        }
        int begin = pronoun - 1;
        while (begin > 0 && !words.isFirst(begin)) {
            if (names.isChild(words.hash(begin))) {
                return false;
            }
            begin--;
        }
        return part.starts(WordList.SHE, pronoun) && part.starts(WordList.WOMAN, begin)
                || part.starts(WordList.HE, pronoun) && part.starts(WordList.MAN, begin);
    }

    private static boolean isSomebodyElse(Part part, int at, Names names) {
        return names.isAround(part.words().hash(at)) || part.starts(WordList.ADULT, at);
    }
}
