package oversight.core.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oversight.api.finding.FindingCodes;

/** Text of a template, or the same text in two parts of a note. */
final class Boilerplate implements Look {

    static final String TEMPLATE = "template";

    private static final int SHORT = 8;
    private static final int LONGEST_GAP_TO_FILL = 80;

    @Override
    public String code() {
        return FindingCodes.BOILERPLATE;
    }

    @Override
    public List<String> paths(Draft draft) {
        List<String> paths = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Part part : draft.parts()) {
            List<String> words = part.words().low();
            boolean twice = words.size() >= SHORT && !seen.add(words);
            if (twice || part.has(TEMPLATE) || hasGapToFill(part.words().text()) || hasDummy(part.words())) {
                paths.add(part.path());
            }
        }
        return paths;
    }

    /** Brackets around words to be replaced, or a line to write on. */
    private static boolean hasGapToFill(String text) {
        int open = -1;
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line = c == '_' ? line + 1 : 0;
            if (c == '[' || c == '<') {
                open = i;
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
        for (int i = 0; i < words.size(); i++) {
            String written = words.low(i).startsWith("xxx") ? words.written(i) : "";
            if (!written.isEmpty()
                    && written.chars().allMatch(c -> c == 'X')
                    && !words.at(i).quoted()) {
                return true;
            }
        }
        return false;
    }
}
