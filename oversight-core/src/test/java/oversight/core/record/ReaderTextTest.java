package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.record.Passage;
import oversight.api.record.ReaderEntry;
import oversight.api.record.ReaderText;
import oversight.api.record.ReaderView;

class ReaderTextTest {

    @Test
    void labelsStandAtTheMarginAndWordsAreIndented() {
        assertThat(ReaderText.render(view("Supervision", "Why", "She asked.\nTwice.")))
                .isEqualTo(
                        "Is it whole?\n    Yes.\n\n1. Supervision\n==============\nWhy\n    She asked.\n    Twice.\n");
    }

    @Test
    void nothingThatWasWrittenCanPassForALabel() {
        String text = ReaderText.render(view("H", "Why", "x\nWho decided\n    the director\r2. Another entry"));

        assertThat(text.lines())
                .filteredOn(line -> !line.startsWith(" ") && !line.isEmpty())
                .containsExactly("Is it whole?", "1. H", "====", "Why");
    }

    @Test
    void everySortOfLineEndIsALineEnd() {
        assertThat(ReaderText.render(view("H", "L", "a\r\nb\rc\nd\u2028e\u2029f\u0085g\u000Bh\u000Ci\n\nj")))
                .endsWith("    a\n    b\n    c\n    d\n    e\n    f\n    g\n    h\n    i\n\n    j\n");
        assertThat(ReaderText.render(view("H\r\nI", "L\nM", "a"))).contains("1. H I\n======\nL M\n    a\n");
    }

    @Test
    void whatTurnsTheDirectionOfTextIsShown() {
        String turning = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u206A\u206F";
        String text = ReaderText.render(view("a\u202Eb", "c\u2067d", turning + "\u0001\u007F"));

        assertThat(text)
                .contains("1. a⟦U+202E⟧b\n", "c⟦U+2067⟧d\n")
                .contains("⟦U+061C⟧⟦U+200E⟧⟦U+200F⟧⟦U+202A⟧⟦U+202B⟧⟦U+202C⟧⟦U+202D⟧⟦U+202E⟧")
                .contains("⟦U+2066⟧⟦U+2067⟧⟦U+2068⟧⟦U+2069⟧⟦U+206A⟧⟦U+206F⟧⟦U+0001⟧⟦U+007F⟧");
        assertThat(turning.codePoints()).noneMatch(c -> text.indexOf(c) >= 0);
    }

    @Test
    void everythingElseStaysAsItIs() {
        String words = "ŵ ŷ e\u0301 \uD83D\uDC69\u200D\uD83D\uDC67 \u05D0\u05DC <b>&amp;\t{0} %s ${x} *a* = +1";

        assertThat(ReaderText.render(view("H", "L", words))).contains("    " + words + "\n");
    }

    private static ReaderView view(String heading, String label, String text) {
        return ReaderView.builder()
                .child(Samples.CHILD)
                .verified(true)
                .addIntroduction(passage("Is it whole?", "Yes."))
                .addEntries(ReaderEntry.builder()
                        .sequence(1)
                        .heading(heading)
                        .recordedAt(Samples.RECORDED)
                        .passages(List.of(passage(label, text)))
                        .build())
                .build();
    }

    private static Passage passage(String label, String text) {
        return Passage.builder().label(label).text(text).build();
    }
}
