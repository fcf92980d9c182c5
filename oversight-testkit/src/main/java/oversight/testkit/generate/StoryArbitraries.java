package oversight.testkit.generate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import oversight.testkit.model.OversightModel;
import oversight.testkit.model.Story;

/**
 * Stories of the whole life of a record, for properties of jqwik.
 *
 * <pre>{@code
 * @Property(tries = 100)
 * void nothingIsLost(@ForAll("stories") Story story) {
 *     assertThat(story.broken()).as("%s", story).isEmpty();
 * }
 * }</pre>
 */
public final class StoryArbitraries {

    private StoryArbitraries() {}

    /**
     * Stories that a model plays from drawn seeds. One that fails is drawn as short as the model makes it, because leaving steps out is what makes a story readable, and the model knows which
     * steps stay what they are without the others; jqwik has nothing left to shrink. {@code OversightModel.replay(story.seed())} tells the whole of it.
     *
     * @param model the model, with the host that it is run against; one property uses it at a time
     * @return stories, each as {@link OversightModel#shortest} tells it
     */
    public static Arbitrary<Story> stories(OversightModel model) {
        return Arbitraries.randomValue(random -> model.shortest(random.nextLong()));
    }
}
