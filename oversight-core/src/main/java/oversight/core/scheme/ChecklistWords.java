package oversight.core.scheme;

import java.util.List;
import java.util.stream.Stream;
import oversight.api.scheme.Checklist;
import oversight.api.scheme.ChecklistItem;
import oversight.api.scheme.Scheme;

/** What the words of a {@code record-as} mean among the checklists of a scheme: the item with this text, or all items of the checklist with this name. Pure. */
public final class ChecklistWords {

    private ChecklistWords() {}

    /**
     * An item, and the checklist that it stands on.
     *
     * @param list the checklist
     * @param item the item
     */
    public record Meant(Checklist list, ChecklistItem item) {}

    /**
     * What words mean. Capitals do not matter.
     *
     * @param scheme the scheme
     * @param words the words of the prescribed form
     * @return the items, in the order of the scheme; empty for words that no checklist has
     */
    public static List<Meant> in(Scheme scheme, String words) {
        return scheme.getChecklists().stream()
                .flatMap(list -> list.getItems().stream()
                        .filter(item -> isSame(list.getName(), words) || isSame(item.getText(), words))
                        .map(item -> new Meant(list, item)))
                .toList();
    }

    /**
     * What all the words of a form mean.
     *
     * @param scheme the scheme
     * @param words the words of the form
     * @return the items, in the order of the words
     */
    public static Stream<Meant> in(Scheme scheme, List<String> words) {
        return words.stream().flatMap(one -> in(scheme, one).stream());
    }

    private static boolean isSame(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
