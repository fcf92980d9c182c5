package oversight.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Runs of words that are found quickly, beside the same found by comparing lists of words. */
class RunsTest {

    private final Random random = new Random(5);

    @Test
    void runsAreFoundWhereTheSameWordsStandFirst() {
        int found = 0;
        for (int i = 0; i < 3_000; i++) {
            List<List<String>> parts = List.of(words(), words(), words());
            Runs runs = new Runs(parts.stream().mapToInt(List::size).sum(), parts.size());
            List<int[]> numbers = new ArrayList<>();
            for (List<String> part : parts) {
                numbers.add(runs.of(Words.of(String.join(" ", part)), numbers.size() + 1));
            }
            for (int j = 0; j < 3; j++) {
                List<String> earlier = words();
                boolean met = runs.meet(String.join(" ", earlier), 1);
                found += met ? 1 : 0;
                assertThat(met).isEqualTo(agree(runs, parts, numbers, earlier));
            }
        }
        assertThat(found).isGreaterThan(1_000);
    }

    @Test
    void aTextIsReadFromTheLengthOnInWhichSoManyWordsCanStand() {
        Runs runs = new Runs(5, 1);
        runs.of(Words.of("a 'b c d e"), 1);

        assertThat(runs.meet("a b c d e", 5)).isTrue();
        assertThat(runs.meet("a b c d e", 6)).isFalse();
        assertThat(runs.meet("a b c d ", 5)).isFalse();
    }

    /** Whether any run of the parts stands in the earlier text, after comparing each place. */
    private static boolean agree(Runs runs, List<List<String>> parts, List<int[]> numbers, List<String> earlier) {
        boolean any = false;
        for (int part = 0; part < parts.size(); part++) {
            boolean inPart = false;
            int[] ofPart = numbers.get(part);
            assertThat(ofPart).hasSize(Math.max(0, parts.get(part).size() - Runs.LENGTH + 1));
            for (int i = 0; i < ofPart.length; i++) {
                int place = place(parts.get(part).subList(i, i + Runs.LENGTH), earlier);
                assertThat(runs.place(ofPart[i])).isEqualTo(place);
                inPart |= place >= 0;
            }
            assertThat(runs.has(part + 1) || !inPart).isTrue();
            any |= inPart;
        }
        return any;
    }

    private static int place(List<String> run, List<String> earlier) {
        for (int i = 0; i + Runs.LENGTH <= earlier.size(); i++) {
            if (earlier.subList(i, i + Runs.LENGTH).equals(run)) {
                return i;
            }
        }
        return -1;
    }

    /** Of few words, so that most runs stand in several texts, and some twice in one. */
    private List<String> words() {
        return random.ints(random.nextInt(30), 0, 3)
                .mapToObj(word -> "w" + word)
                .toList();
    }
}
