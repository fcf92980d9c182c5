package oversight.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import oversight.testkit.generate.StoryArbitraries;
import oversight.testkit.memory.InMemoryLedger;

/** Stories as values of jqwik. */
class StoryArbitrariesProperties {

    @Property(tries = 20, seed = "42")
    void every_story_holds_in_memory(@ForAll("stories") Story story) {
        assertThat(story.broken()).as("%s", story).isEmpty();
        assertThat(story.steps()).isEqualTo(30);
        Statistics.label("erased").collect(story.lines().stream().anyMatch(line -> line.contains(": erase ")));
    }

    @Provide
    Arbitrary<Story> stories() {
        return StoryArbitraries.stories(OversightModel.against(InMemoryLedger::new));
    }

    @Example
    void a_story_that_fails_is_drawn_short() {
        OversightModel model = OversightModel.against(Planted.WRONG_ORDER.host());

        Story failed = StoryArbitraries.stories(model)
                .sampleStream()
                .filter(story -> story.broken().isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(failed.steps()).isLessThan(8);
        assertThat(model.replay(failed.seed()).broken()).isEqualTo(failed.broken());
    }
}
