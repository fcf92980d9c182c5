package merevale;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import oversight.testkit.generate.StoryArbitraries;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.model.OversightModel;
import oversight.testkit.model.Story;

class OwnStoryTest {

    // tag::stories[]
    @Property(tries = 25)
    void nothingIsLost(@ForAll("stories") Story story) {
        assertThat(story.broken()).as("%s", story).isEmpty();
    }

    @Provide
    Arbitrary<Story> stories() {
        return StoryArbitraries.stories(OversightModel.against(() -> new Shelf(new InMemoryLedger())));
    }
    // end::stories[]
}
