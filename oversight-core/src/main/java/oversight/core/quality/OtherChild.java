package oversight.core.quality;

import java.util.List;
import oversight.api.finding.FindingCodes;

/** A name out of another child's record, written as a name is written. */
final class OtherChild implements Look {

    @Override
    public String code() {
        return FindingCodes.NAME_OF_ANOTHER_CHILD;
    }

    @Override
    public List<String> paths(Draft draft) {
        List<long[]> others = draft.names().get().others();
        return others.isEmpty() ? List.of() : draft.where(part -> names(part, others));
    }

    private static boolean names(Part part, List<long[]> others) {
        LongMap firsts = new LongMap(others.size());
        others.forEach(name -> firsts.put(name[0], 1));
        Words words = part.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.isCapital(i) && firsts.has(words.hash(i)) && stands(part, i, others)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(Part part, int at, List<long[]> others) {
        for (long[] name : others) {
            if (stands(part, at, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(Part part, int at, long[] name) {
        Words words = part.words();
        boolean all = at + name.length <= words.size();
        for (int i = 0; all && i < name.length; i++) {
            all = words.hash(at + i) == name[i] && words.isCapital(at + i);
        }
        return all && !(name.length == 1 && isAnotherWord(part, at));
    }

    /** A name that is also a word, at the start of a sentence or as part of the name of a place, a month or a day. */
    private static boolean isAnotherWord(Part part, int at) {
        Words words = part.words();
        boolean isWord = part.starts(WordList.WORD_AND_NAME, at);
        boolean beside = part.starts(WordList.PLACE, at + 1);
        boolean numbered = at > 0 && words.hasDigit(at - 1) || at + 1 < words.size() && words.hasDigit(at + 1);
        boolean dated = numbered || at > 0 && part.starts(WordList.BEFORE_MONTH, at - 1);
        return beside || isWord && (words.isFirst(at) || dated);
    }
}
