package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names and their numbers. */
class NumberingTest {

    @Test
    void everyNameHasItsNumberHoweverManyThereAre() {
        for (int size : List.of(0, 1, 2, 3, 4, 7, 8, 9, 100)) {
            List<String> names =
                    IntStream.range(0, size).mapToObj(i -> "post-" + i).toList();
            Numbering numbering = new Numbering(names);

            for (int i = 0; i < size; i++) {
                assertThat(numbering.of("post-" + i)).isEqualTo(i);
            }
            assertThat(numbering.of("post-" + size)).isEqualTo(Numbering.NONE);
        }
    }

    /** "Aa" and "BB" have one hash, and so has whatever is made of them. */
    @Test
    void namesThatFallOnOnePlaceAreToldApart() {
        Numbering numbering = new Numbering(List.of("AaAa", "BBBB", "AaBB"));

        assertThat(List.of(numbering.of("AaAa"), numbering.of("BBBB"), numbering.of("AaBB")))
                .containsExactly(0, 1, 2);
        assertThat(numbering.of("BBAa")).isEqualTo(Numbering.NONE);
    }

    @Test
    void ofTwoThatAreEqualTheFirstCounts() {
        assertThat(new Numbering(List.of("a", "b", "a")).of("a")).isZero();
    }
}
