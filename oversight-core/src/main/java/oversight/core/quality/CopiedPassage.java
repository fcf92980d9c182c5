package oversight.core.quality;

import java.util.ArrayList;
import java.util.List;
import oversight.api.finding.FindingCodes;
import oversight.api.text.Narrative;

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
        List<String> longEnough = draft.where(CopiedPassage::isLong);
        if (longEnough.isEmpty()) {
            return List.of();
        }
        List<LongMap> earlier = new ArrayList<>();
        for (Narrative text : draft.earlier().get()) {
            Words there = Words.of(text.text());
            if (there.size() >= PASSAGE - RUN) {
                earlier.add(runs(there));
            }
        }
        return draft.where(part -> isLong(part) && isCopied(part, earlier));
    }

    private static boolean isLong(Part part) {
        return part.words().size() >= PASSAGE;
    }

    /** Each run of words of an earlier text, with its first place. */
    private static LongMap runs(Words there) {
        LongMap runs = new LongMap(there.size());
        for (int i = 0; i + RUN <= there.size(); i++) {
            runs.putIfAbsent(run(there, i), i);
        }
        return runs;
    }

    private static long run(Words words, int from) {
        long run = words.hash(from);
        for (int i = from + 1; i < from + RUN; i++) {
            run = WordHash.pair(run, words.hash(i));
        }
        return run;
    }

    private static boolean isCopied(Part part, List<LongMap> earlier) {
        for (LongMap runs : earlier) {
            if (isCopied(part, runs)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCopied(Part part, LongMap runs) {
        Words here = part.words();
        int start = -1;
        int last = -1;
        int place = 0;
        for (int i = 0; i + RUN <= here.size(); i++) {
            int at = runs.get(run(here, i));
            if (at < 0) {
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
        int sentence = part.words().sentence(start);
        return part.words().isQuoted(start)
                || part.words().isQuoted(start + RUN)
                || part.isBefore(WordList.CITING, sentence, start + RUN)
                || part.isIn(WordList.CITING, sentence - 1);
    }
}
