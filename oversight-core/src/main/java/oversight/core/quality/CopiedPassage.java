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
    private static final int DIFFERENT = 4;
    private static final int LEAST_WORDS = PASSAGE - Runs.LENGTH;

    @Override
    public String code() {
        return FindingCodes.COPIED_PASSAGE;
    }

    @Override
    public List<String> paths(Draft draft) {
        if (draft.where(CopiedPassage::isLong).isEmpty()) {
            return List.of();
        }
        List<Narrative> earlier = draft.earlier().get();
        if (earlier.isEmpty()) {
            return List.of();
        }
        Runs runs = new Runs(draft.size(), draft.parts().size());
        List<Passages> parts = new ArrayList<>();
        for (Part part : draft.parts()) {
            if (isLong(part)) {
                int number = parts.size() + 1;
                parts.add(new Passages(part, number, runs.of(part.words(), number)));
            }
        }
        for (Narrative text : earlier) {
            if (runs.meet(text.text(), LEAST_WORDS)) {
                parts.forEach(part -> part.compare(runs));
            }
        }
        return parts.stream()
                .filter(part -> part.copied)
                .map(part -> part.part.path())
                .toList();
    }

    private static boolean isLong(Part part) {
        return part.words().size() >= PASSAGE;
    }

    /** One part, with the runs of words in it. */
    private static final class Passages {

        private final Part part;
        private final int number;
        private final int[] runs;
        private boolean copied;

        Passages(Part part, int number, int[] runs) {
            this.part = part;
            this.number = number;
            this.runs = runs;
        }

        void compare(Runs met) {
            if (copied || !met.has(number)) {
                return;
            }
            int start = -1;
            int last = -1;
            int place = 0;
            for (int i = 0; i < runs.length && !copied; i++) {
                int at = met.place(runs[i]);
                if (at < 0) {
                    continue;
                }
                boolean goesOn = start >= 0
                        && i - last <= Runs.LENGTH + DIFFERENT
                        && Math.abs((at - place) - (i - last)) <= DIFFERENT;
                start = goesOn ? start : i;
                last = i;
                place = at;
                copied = last + Runs.LENGTH - start >= PASSAGE && !isQuoted(start);
            }
        }

        /** In quotation marks, or after words such as "as I wrote on 3 March". */
        private boolean isQuoted(int start) {
            int sentence = part.words().sentence(start);
            return part.words().isQuoted(start)
                    || part.words().isQuoted(start + Runs.LENGTH)
                    || part.isBefore(WordList.CITING, sentence, start + Runs.LENGTH)
                    || part.isIn(WordList.CITING, sentence - 1);
        }
    }
}
