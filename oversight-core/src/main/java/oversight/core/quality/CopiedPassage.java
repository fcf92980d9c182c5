package oversight.core.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oversight.api.finding.FindingCodes;

/**
 * A passage that stands, word for word or nearly, in an earlier note. Runs of words that an earlier text has in the same order are joined where only a word or a date
 * between them differs. What is quoted is not copied.
 */
final class CopiedPassage implements Look {

    private static final int PASSAGE = 25;
    private static final int RUN = 4;
    private static final int DIFFERENT = 4;

    @Override
    public String code() {
        return FindingCodes.COPIED_PASSAGE;
    }

    @Override
    public List<String> paths(Draft draft) {
        List<Part> candidates = draft.parts().stream()
                .filter(part -> part.words().size() >= PASSAGE)
                .toList();
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Map<List<String>, Integer>> earlier = draft.earlier().get().stream()
                .map(text -> runs(Words.of(text.text()).low()))
                .filter(runs -> runs.size() >= PASSAGE - RUN)
                .toList();
        return candidates.stream()
                .filter(part -> earlier.stream().anyMatch(runs -> isCopied(part, runs)))
                .map(Part::path)
                .toList();
    }

    /** Each run of words of an earlier text, with its first place. */
    private static Map<List<String>, Integer> runs(List<String> there) {
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i + RUN <= there.size(); i++) {
            runs.putIfAbsent(there.subList(i, i + RUN), i);
        }
        return runs;
    }

    private static boolean isCopied(Part part, Map<List<String>, Integer> runs) {
        List<String> here = part.words().low();
        int start = -1;
        int last = -1;
        int place = 0;
        for (int i = 0; i + RUN <= here.size(); i++) {
            Integer at = runs.get(here.subList(i, i + RUN));
            if (at == null) {
                continue;
            }
            boolean goesOn =
                    start >= 0 && i - last <= RUN + DIFFERENT && Math.abs((at - place) - (i - last)) <= DIFFERENT;
            start = goesOn ? start : i;
            last = i;
            place = at;
            if (last + RUN - start >= PASSAGE && !isQuoted(part, start)) {
                return true;
            }
        }
        return false;
    }

    /** In quotation marks, or after words such as "as I wrote on 3 March". */
    private static boolean isQuoted(Part part, int start) {
        int sentence = part.words().at(start).sentence();
        return part.words().at(start).quoted()
                || part.words().at(start + RUN).quoted()
                || part.isBefore("citing", sentence, start + RUN)
                || part.isIn("citing", sentence - 1);
    }
}
