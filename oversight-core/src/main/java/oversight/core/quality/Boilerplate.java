package oversight.core.quality;

import java.util.ArrayList;
import java.util.List;
import oversight.api.finding.FindingCodes;

/** Text of a template, or the same text in two parts of a note. */
final class Boilerplate implements Look {

    private static final int SHORT = 8;
    private static final int LONGEST_GAP_TO_FILL = 80;

    @Override
    public String code() {
        return FindingCodes.BOILERPLATE;
    }

    @Override
    public List<String> paths(Draft draft) {
        List<String> paths = new ArrayList<>();
        LongMap seen = new LongMap(draft.parts().size());
        for (Part part : draft.parts()) {
            boolean twice = part.words().size() >= SHORT && isKnown(seen, part.words());
            boolean gap =
                    part.words().mayHaveGaps() && hasGapToFill(part.words().text());
            if (twice || gap || part.has(WordList.TEMPLATE) || hasDummy(part.words())) {
                paths.add(part.path());
            }
        }
        return paths;
    }

    /** Whether the same words in the same order were there before; now they were. */
    private static boolean isKnown(LongMap seen, Words words) {
        long all = WordHash.start();
        for (int i = 0; i < words.size(); i++) {
            all = WordHash.next(all, words.hash(i));
        }
        all = WordHash.end(all);
        boolean known = seen.has(all);
        seen.put(all, 1);
        return known;
    }

    /** Outside quotation marks, brackets around words to be replaced, or a line to write on. */
    private static boolean hasGapToFill(String text) {
        int open = -1;
        int line = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line = c == '_' ? line + 1 : 0;
            quoted = c == '"' ? !quoted : c == '\u201c' || quoted && c != '\u201d' && c != '\n';
            if (c == '[' || c == '<') {
                open = quoted ? -1 : i;
            } else if ((c == ']' || c == '>') && open >= 0) {
                if (isToFill(text, open + 1, i)) {
                    return true;
                }
                open = -1;
            }
            if (line > 3) {
                return true;
            }
        }
        return false;
    }

    /** Words between brackets; three dots, a number or "sic" are not to be filled in. */
    private static boolean isToFill(String text, int from, int to) {
        String inside =
                to - from > LONGEST_GAP_TO_FILL ? "" : text.substring(from, to).strip();
        return inside.length() > 2
                && !inside.equals("sic")
                && Character.isLetter(inside.charAt(0))
                && !inside.contains("redact");
    }

    private static boolean hasDummy(Words words) {
        for (int i = 0; words.hasCapitals() && i < words.size(); i++) {
            if (words.hasCapitals(i) && words.length(i) > 2 && !words.isQuoted(i) && isDummy(words.written(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDummy(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) != 'X') {
                return false;
            }
        }
        return true;
    }
}
