package oversight.api.circumstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FactsTest {

    /** All of one hash code. */
    private static final List<String> COLLIDING = List.of("AaAa", "AaBB", "BBAa", "BBBB");

    @Test
    void theLastValueOfACircumstanceCounts() {
        Facts facts = Facts.none().with("cost", 5).with("timing", "planned").with("cost", 7);

        assertThat(facts.get(CircumstanceId.of("cost"))).contains(FactValue.amount(7));
        assertThat(facts.get(CircumstanceId.of("timing"))).contains(FactValue.choice("planned"));
        assertThat(facts.get(CircumstanceId.of("age"))).isEmpty();
        assertThat(facts.asMap()).hasSize(2);
    }

    @Test
    void equalHashesAreToldApart() {
        Facts facts = Facts.none();
        for (String name : COLLIDING.subList(0, 3)) {
            facts = facts.with(name, name.equals("BBAa"));
        }

        assertThat(facts.asMap().keySet()).containsExactly("AaAa", "AaBB", "BBAa");
        assertThat(facts.get(CircumstanceId.of("AaBB"))).contains(FactValue.yesNo(false));
        assertThat(facts.get(CircumstanceId.of("BBAa"))).contains(FactValue.yesNo(true));
        assertThat(facts.get(CircumstanceId.of("BBBB"))).isEmpty();
    }

    @Test
    void inWhateverOrderAndHowManyTheyAreTheyAreTheSame() {
        Map<String, FactValue> expected = new TreeMap<>();
        Map<CircumstanceId, FactValue> atOnce = new HashMap<>();
        for (int i = 0; i < 100; i++) {
            expected.put("fact-" + i, FactValue.amount(i));
            atOnce.put(CircumstanceId.of("fact-" + i), FactValue.amount(i));
            Facts all = Facts.of(atOnce);

            assertThat(all.asMap()).isEqualTo(expected);
            assertThat(new ArrayList<>(all.asMap().keySet())).isEqualTo(new ArrayList<>(expected.keySet()));
            assertThat(oneByOne(atOnce, i)).isEqualTo(all).hasSameHashCodeAs(all);
            assertThat(all.asMap().get("fact-" + (i + 1))).isNull();
        }
    }

    private static Facts oneByOne(Map<CircumstanceId, FactValue> values, long seed) {
        List<CircumstanceId> names = new ArrayList<>(values.keySet());
        Collections.shuffle(names, new Random(seed));
        Facts facts = Facts.none();
        for (CircumstanceId name : names) {
            facts = facts.with(name, values.get(name));
        }
        return facts;
    }

    @Test
    void theMapCannotBeChanged() {
        Map<String, FactValue> map = Facts.none().with("cost", 5).asMap();

        assertThatThrownBy(() -> map.put("age", FactValue.amount(1))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.remove("cost")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.entrySet().iterator().next().setValue(FactValue.amount(1)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(map).containsOnlyKeys("cost").doesNotContainKey("age");
    }
}
