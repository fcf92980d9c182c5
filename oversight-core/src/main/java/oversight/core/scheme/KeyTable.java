package oversight.core.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;

/**
 * Rules by the word of one choice on which all rules with conditions depend: planned or emergency, one legal status or another. Once the word is known the
 * other rules certainly do not fit, so that only those under the word are looked at. Allocates nothing when asked.
 */
final class KeyTable {

    private final String name;
    private final NameTable<Row> byWord;

    private KeyTable(String name, NameTable<Row> byWord) {
        this.name = name;
        this.byWord = byWord;
    }

    /** The table, or null where the rules do not all depend on one choice. */
    static @Nullable KeyTable of(RulePlan[] rules) {
        List<RulePlan> conditional = new ArrayList<>(List.of(rules));
        conditional.removeIf(rule -> rule.guard().isAlways());
        for (Check key : conditional.isEmpty() ? List.<Check>of() : conditional.get(0).guard().choices()) {
            if (conditional.stream().allMatch(rule -> rule.guard().choice(key.name()) != null)) {
                return new KeyTable(key.name(), new NameTable<>(byWord(key, rules)));
            }
        }
        return null;
    }

    private static Map<String, Row> byWord(Check key, RulePlan[] rules) {
        Map<String, Row> byWord = new HashMap<>();
        for (String word : key.words()) {
            List<RulePlan> left = List.of(rules).stream()
                    .filter(rule -> mayFit(rule.guard(), key.name(), word))
                    .toList();
            byWord.put(word, new Row(left.toArray(RulePlan[]::new), certain(left, key.name())));
        }
        return byWord;
    }

    private static boolean mayFit(Guard guard, String name, String word) {
        Check check = guard.choice(name);
        return check == null || check.choice(word) == Fit.YES;
    }

    /** The one rule that decides, where the word alone says so. */
    private static @Nullable RulePlan certain(List<RulePlan> left, String name) {
        List<RulePlan> conditional =
                left.stream().filter(rule -> !rule.guard().isAlways()).toList();
        if (conditional.stream().anyMatch(rule -> !rule.guard().isOnly(name))) {
            return null;
        }
        List<RulePlan> deciding = conditional.isEmpty() ? left : conditional;
        return deciding.size() == 1 ? deciding.get(0) : null;
    }

    /** What stands under the word; null where the word is not known. */
    @Nullable Row row(Facts facts) {
        return facts.asMap().get(name) instanceof FactValue.Choice choice ? byWord.get(choice.word()) : null;
    }

    /** The rules that may fit with a word, those without conditions included; and the one that decides, where the word alone says so. */
    static final class Row {

        private final RulePlan[] rules;
        private final @Nullable RulePlan certain;

        private Row(RulePlan[] rules, @Nullable RulePlan certain) {
            this.rules = rules;
            this.certain = certain;
        }

        RulePlan[] rules() {
            return rules;
        }

        @Nullable RulePlan certain() {
            return certain;
        }
    }
}
