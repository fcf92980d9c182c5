package oversight.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is read quickly, beside the same read plainly: by what {@link Character} says of each character, one word cut out of the text after another. */
class WordReaderTest {

    private static final String PIECES = "aZé9'\u2019 -.?\n\"\u0301\u00df\u0130\uD835\uDC00\uD83D\uDE00_Ŵŷ";

    private record Read(long hash, int start, int end, int flags) {}

    @Test
    void everyCharacterIsReadAsItIsPlainly() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char one = (char) c;
            for (String text : List.of("ab" + one + "cd", one + "a " + one + one + " 'b", "A" + one)) {
                assertThat(read(text)).as("%04x", c).isEqualTo(plainly(text));
            }
        }
    }

    @Test
    void everyMixtureIsReadAsItIsPlainly() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            assertThat(read(text.toString())).as("%d", i).isEqualTo(plainly(text.toString()));
        }
    }

    private static List<Read> read(String text) {
        List<Read> words = new ArrayList<>();
        int told = WordReader.DIGIT | WordReader.CAPITALS;
        WordReader.read(
                text, (hash, start, end, sentence, flags) -> words.add(new Read(hash, start, end, flags & told)));
        return words;
    }

    private static List<Read> plainly(String text) {
        List<Read> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = isJoining(text, at) ? at + 1 : at;
            while (end < text.length() && isInWord(text, end)) {
                end++;
            }
            if (end > at) {
                words.add(word(text, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private static Read word(String text, int start, int end) {
        String word = text.substring(start, end);
        long capitals =
                word.chars().filter(c -> Character.isUpperCase((char) c)).count();
        boolean digit = word.chars().anyMatch(c -> Character.isDigit((char) c));
        int flags = (capitals > 1 ? WordReader.CAPITALS : 0) | (digit ? WordReader.DIGIT : 0);
        return new Read(WordHash.of(word), start, end, flags);
    }

    private static boolean isJoining(String text, int at) {
        return "'\u2019".indexOf(text.charAt(at)) >= 0
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isInWord(String text, int at) {
        char c = text.charAt(at);
        int whole = text.codePointAt(Character.isLowSurrogate(c) && at > 0 ? at - 1 : at);
        return Character.isLetterOrDigit(whole) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
