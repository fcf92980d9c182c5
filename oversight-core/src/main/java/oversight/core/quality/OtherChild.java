package oversight.core.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oversight.api.finding.FindingCodes;

/** A name out of another child's record, written as a name is written. */
final class OtherChild implements Look {

    @Override
    public String code() {
        return FindingCodes.NAME_OF_ANOTHER_CHILD;
    }

    @Override
    public List<String> paths(Draft draft) {
        Map<String, List<List<String>>> others = new HashMap<>();
        draft.names()
                .get()
                .others()
                .forEach(name -> others.computeIfAbsent(name.get(0), none -> new ArrayList<>())
                        .add(name));
        return others.isEmpty()
                ? List.of()
                : draft.parts().stream()
                        .filter(part -> names(part, others))
                        .map(Part::path)
                        .toList();
    }

    private static boolean names(Part part, Map<String, List<List<String>>> others) {
        Words words = part.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.isCapital(i)) {
                for (List<String> name : others.getOrDefault(words.low(i), List.of())) {
                    if (stands(part, i, name)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean stands(Part part, int at, List<String> name) {
        Words words = part.words();
        int end = at + name.size();
        boolean all = end <= words.size();
        for (int i = at; all && i < end; i++) {
            all = words.low(i).equals(name.get(i - at)) && words.isCapital(i);
        }
        return all && !(name.size() == 1 && isAnotherWord(part, at));
    }

    /** A name that is also a word, at the start of a sentence or as part of the name of a place, a month or a day. */
    private static boolean isAnotherWord(Part part, int at) {
        Words words = part.words();
        boolean isWord = part.starts("word-and-name", at);
        boolean beside = part.starts("place", at + 1);
        boolean numbered = at > 0 && words.hasDigit(at - 1) || at + 1 < words.size() && words.hasDigit(at + 1);
        boolean dated = numbered || at > 0 && part.starts("before-month", at - 1);
        return beside || isWord && (words.at(at).first() || dated);
    }
}
