package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.scheme.Scheme;
import oversight.core.schemefile.SchemeFile;

/** The words of a record-as mean an item by its text, or all items of a checklist by its name. */
class ChecklistWordsTest {

    private static final Scheme SCHEME = SchemeFile.read("small.yaml", SmallScheme.HEAD + """
            checklists:
              placing: {name: Before a placement, items: {views: Views of the child, plan: The plan}, cite: table}
              leaving: {name: Before leaving, items: {plan-after: The plan, money: Money}, cite: table}
            decisions:
              move: {name: Move, rules: [{id: moving, by: {at-least: DIR}, cite: table}]}
            calendar: {zone: Europe/London, hours: {monday: 09:00-17:00}}
            """);

    private static List<String> meant(String... words) {
        return ChecklistWords.in(SCHEME, List.of(words))
                .map(meant -> meant.list().getId() + "/" + meant.item().getId())
                .toList();
    }

    @Test
    void anItemIsMeantByItsTextOnEveryListThatHasIt() {
        assertThat(meant("Views of the child")).containsExactly("placing/views");
        assertThat(meant("The plan")).containsExactly("placing/plan", "leaving/plan-after");
    }

    @Test
    void allItemsAreMeantByTheNameOfTheirList() {
        assertThat(meant("Before leaving")).containsExactly("leaving/plan-after", "leaving/money");
    }

    @Test
    void capitalsAndSpaceAroundDoNotMatterAndOtherWordsMeanNothing() {
        assertThat(meant(" views OF the child ")).containsExactly("placing/views");
        assertThat(meant("Views")).isEmpty();
        assertThat(ChecklistWords.in(SCHEME, "views")).isEmpty();
        assertThat(meant("Money", "Views of the child"))
                .as("in the order of the words")
                .containsExactly("leaving/money", "placing/views");
    }
}
