package oversight.core.quality;

/** Of whom a phrase speaks, as far as the few words before it tell. Stateless. */
final class Subjects {

    private static final int REACH = 8;
    private static final int NEAR = 4;

    private Subjects() {}

    /** Whether "not", "never" or "nobody" stands close before it. */
    static boolean isDenied(Part part, Hit hit) {
        for (int i = hit.from() - 1; i >= hit.from() - NEAR && isSame(part, i, hit); i--) {
            if (part.starts(WordList.DENIED, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a thing, or somebody at work, is nearer before it than the child or the family, and it speaks of no person. */
    static boolean isOfAThing(Part part, Hit hit, Names names) {
        if (isOfAPerson(part, hit)) {
            return false;
        }
        for (int i = hit.from() - 1; i >= hit.from() - REACH && isSame(part, i, hit); i--) {
            if (isPerson(part, i, names)) {
                return false;
            }
            if (part.starts(WordList.THING, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a person is in the phrase or right after it, or it is said to be hers or his. */
    private static boolean isOfAPerson(Part part, Hit hit) {
        for (int i = hit.from(); i < hit.to(); i++) {
            if (part.starts(WordList.WHOM, i)) {
                return true;
            }
        }
        int next = hit.to();
        return isSame(part, next, hit) && part.starts(WordList.PERSON, next)
                || isSame(part, hit.from() - 1, hit) && part.starts(WordList.WHOSE, hit.from() - 1);
    }

    /** Whether she or he is a grown-up who was spoken of before in the same sentence. */
    static boolean isOfAnAdult(Part part, int pronoun) {
        int sentence = part.words().sentence(pronoun);
        return part.starts(WordList.SHE, pronoun) && part.isBefore(WordList.WOMAN, sentence, pronoun)
                || part.starts(WordList.HE, pronoun) && part.isBefore(WordList.MAN, sentence, pronoun);
    }

    /** Whether a person stands right before it, or with nothing but words such as "always" between. */
    static boolean isJustBefore(Part part, Hit hit, Names names) {
        int at = hit.from() - 1;
        while (isSame(part, at, hit) && part.starts(WordList.BETWEEN, at)) {
            at--;
        }
        return isSame(part, at, hit) && (isPerson(part, at, names) || isName(part.words(), at));
    }

    private static boolean isPerson(Part part, int at, Names names) {
        Words words = part.words();
        return part.starts(WordList.PERSON, at)
                || words.isCapital(at) && (names.isChild(words.hash(at)) || names.isAround(words.hash(at)));
    }

    private static boolean isName(Words words, int at) {
        return words.isCapital(at) && !words.isFirst(at) && !words.hasCapitals(at);
    }

    private static boolean isSame(Part part, int at, Hit hit) {
        return at >= 0 && at < part.words().size() && part.words().sentence(at) == part.sentence(hit);
    }
}
