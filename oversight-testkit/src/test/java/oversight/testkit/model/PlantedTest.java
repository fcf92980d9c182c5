package oversight.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every planted mistake of a host is found, within a bounded number of seeds, and the shortened story can be read. */
@Tag("once")
class PlantedTest {

    private static final long FIRST = 1;
    private static final int MOST_SEEDS = 300;
    private static final int MOST_STEPS = 8;

    @Test
    void everyMistakeIsFoundAndTheStoryIsShort() {
        List<Integer> lengths = new ArrayList<>();
        for (Planted planted : Planted.values()) {
            OversightModel model = OversightModel.against(planted.host());
            Story found = model.firstFailure(FIRST, MOST_SEEDS)
                    .orElseThrow(() -> new AssertionError(planted + " was not found"));
            Story shortest = model.shortest(found.seed());
            lengths.add(shortest.steps());
            System.out.println("Planted " + planted + ": seed " + (found.seed() - FIRST + 1) + ", "
                    + found.broken().orElseThrow() + ", " + shortest.steps() + " step(s)");
            assertThat(shortest.broken()).isEqualTo(found.broken());
            assertThat(model.replay(found.seed())).isEqualTo(found);
        }
        List<Integer> sorted = lengths.stream().sorted().toList();
        System.out.println("Planted: " + lengths.size() + " found, median story " + sorted.get(sorted.size() / 2));
        assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(MOST_STEPS);
    }
}
