package oversight.api.record;

import java.time.LocalDate;
import java.util.List;
import oversight.api.text.Narrative;

/**
 * A piece of a passage as its reader is shown it. The pieces of a passage, put one after another, are the whole passage: what is withheld has its place among
 * them. Immutable.
 */
public sealed interface Piece {

    /**
     * Words that are shown, exactly as they were written.
     *
     * @param text the words
     * @param labels what an assessor is told of them: about whom they are marked to be, on what ground they are withheld from the child; none for the child
     */
    record Shown(Narrative text, List<Narrative> labels) implements Piece {

        public Shown {
            labels = List.copyOf(labels);
        }
    }

    /**
     * A day or a time.
     *
     * @param words as the reader's language tells it, in the authority's zone
     * @param iso the same for machines: {@code 2026-03-02} or {@code 2026-03-02T14:05:00.250Z}
     */
    record When(String words, String iso) implements Piece {}

    /**
     * Words that are not shown. Neither they nor their number is kept here, because a short name can be guessed from its length; and passages that meet are one.
     *
     * @param reasons why, as a person chose; more than one where passages overlap or meet
     * @param words the same in plain words of the reader's language
     */
    record Withheld(List<Reason> reasons, String words) implements Piece {

        public Withheld {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Why words are withheld. Who assessed them, and in what words, is for the assessor's view.
     *
     * @param ground the ground
     * @param reviewBy the day by which somebody looks at it again
     */
    record Reason(WithholdingGround ground, LocalDate reviewBy) {}
}
