package oversight.core.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import oversight.api.finding.FindingCodes;

/** Abbreviations that neither the note nor the scheme writes out; each is named once, in the part that uses it first. */
final class Abbreviations implements Look {

    private static final int LONGEST = 6;
    private static final int NEAR = 9;
    private static final int MANY = 20;
    private static final Set<String> SECTIONS = Set.of(
            "17", "20", "22", "23", "25", "26", "31", "33", "34", "37", "38", "40", "42", "43", "44", "46", "47", "75",
            "76", "85", "105", "117");
    private static final Set<String> WELSH_SECTIONS = Set.of("21", "35", "37", "76", "117");

    @Override
    public String code() {
        return FindingCodes.ABBREVIATION;
    }

    @Override
    public List<String> paths(Draft draft) {
        Set<String> known = new HashSet<>(draft.explained());
        for (Part part : draft.parts()) {
            collectWrittenOut(part.words(), known);
        }
        List<String> paths = new ArrayList<>();
        for (Part part : draft.parts()) {
            boolean unexplained = false;
            for (int i = 0; mayHave(part.words()) && i < part.words().size(); i++) {
                boolean isOne = mayBe(part.words(), i) && isAbbreviation(part, i) && !part.starts(WordList.EVERYDAY, i);
                unexplained |= isOne
                        && !isName(draft, part.words(), i)
                        && known.add(singular(part.words(), i))
                        && !isSpelledAnywhere(draft, singular(part.words(), i), known.size());
            }
            if (unexplained) {
                paths.add(part.path());
            }
        }
        return paths;
    }

    /** Somebody's initials that stand for their name, or before it. */
    private static boolean isName(Draft draft, Words words, int at) {
        Names names = draft.names().get();
        boolean before = at + 1 < words.size()
                && words.length(at) == 2
                && words.isCapital(at + 1)
                && (names.isChild(words.hash(at + 1)) || names.isAround(words.hash(at + 1)));
        return before || names.isChild(words.hash(at)) || names.isAround(words.hash(at));
    }

    /** Whether its words stand in a row somewhere in the note; looked for only for the first few, so that a long text takes no longer. */
    private static boolean isSpelledAnywhere(Draft draft, String letters, int looked) {
        if (letters.length() < 3 || looked > MANY + draft.explained().size()) {
            return false;
        }
        for (Part part : draft.parts()) {
            Words words = part.words();
            for (int i = 0; i + letters.length() <= words.size(); i++) {
                int letter = 0;
                while (letter < letters.length()
                        && words.length(i + letter) > 3
                        && words.initial(i + letter) == letters.charAt(letter)) {
                    letter++;
                }
                if (letter == letters.length()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayHave(Words words) {
        return words.hasCapitals() || words.hasDigit();
    }

    /** Most words are none, and are passed over quickly. */
    private static boolean mayBe(Words words, int at) {
        return words.length(at) <= LONGEST && (words.hasCapitals(at) || words.hasDigit(at));
    }

    private static String singular(Words words, int at) {
        String written = words.written(at);
        boolean plural = written.length() > 2 && written.endsWith("s");
        return written.substring(0, written.length() - (plural ? 1 : 0)).toLowerCase(Locale.ROOT);
    }

    private static boolean isAbbreviation(Part part, int at) {
        Words words = part.words();
        String written = words.written(at);
        if (words.isQuoted(at) || written.length() < 2 || written.length() > LONGEST) {
            return false;
        }
        return isSection(written)
                || isCapitals(written, 1) && part.starts(WordList.ABBREVIATION, at)
                || isCapitals(written, 2) && !isShouted(words, at);
    }

    /** The number of a section of an act: s47, S20, a76. */
    private static boolean isSection(String written) {
        char c = written.charAt(0);
        return c == 'a' && WELSH_SECTIONS.contains(written.substring(1))
                || (c == 's' || c == 'S') && SECTIONS.contains(written.substring(1));
    }

    /** So many capital letters at least, and nothing else but an "s" at the end. */
    private static boolean isCapitals(String written, int least) {
        int capitals = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (least > 1 && !(c == 's' && i == written.length() - 1)) {
                return false;
            }
        }
        return capitals >= least && !written.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    /** One of several words in capitals is a word that is shouted. */
    private static boolean isShouted(Words words, int at) {
        return isCapitalWord(words, at - 1) || isCapitalWord(words, at + 1);
    }

    private static boolean isCapitalWord(Words words, int at) {
        if (at < 0 || at >= words.size() || words.written(at).length() < 4) {
            return false;
        }
        return words.written(at).chars().allMatch(Character::isUpperCase);
    }

    /** Abbreviations whose words stand close by: independent reviewing officer (IRO). */
    private static void collectWrittenOut(Words words, Set<String> known) {
        for (int i = 0; mayHave(words) && i < words.size(); i++) {
            if (!mayBe(words, i)) {
                continue;
            }
            String low = singular(words, i);
            boolean capitals = words.written(i).length() <= LONGEST && isCapitals(words.written(i), 2);
            if (capitals && (isSpelled(words, low, i - NEAR, i) || isSpelled(words, low, i + 1, i + NEAR))) {
                known.add(low);
            }
        }
    }

    /** Whether words in a row, small ones left out or not, start with these letters. */
    private static boolean isSpelled(Words words, String letters, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(words.size(), to);
        for (int i = start; i < end; i++) {
            int letter = 0;
            for (int j = i; j < end && letter < letters.length(); j++) {
                if (words.initial(j) == letters.charAt(letter)) {
                    letter++;
                } else if (words.length(j) > 3) {
                    break;
                }
            }
            if (letter == letters.length() && letters.length() > 1) {
                return true;
            }
        }
        return false;
    }
}
