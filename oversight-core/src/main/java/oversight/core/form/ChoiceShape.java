package oversight.core.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of a closed set of words. */
final class ChoiceShape<E> implements Shape<E> {

    private final Map<String, E> byWord;
    private final Map<E, String> words;

    ChoiceShape(Map<String, ? extends E> choices) {
        this.byWord = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        Map<E, String> gathered = new LinkedHashMap<>();
        byWord.forEach((word, choice) -> {
            if (gathered.putIfAbsent(choice, word) != null) {
                throw new IllegalArgumentException("each choice has one word");
            }
        });
        this.words = Collections.unmodifiableMap(gathered);
    }

    @Override
    public @Nullable E read(Node node, Path path, Problems problems) {
        TextNode word = Kinds.expect(TextNode.class, Problems.names(byWord.keySet()), node, path, problems);
        if (word == null) {
            return null;
        }
        E choice = byWord.get(word.text());
        if (choice == null) {
            String message = problems.quote(word.text(), "this word") + " is not known here"
                    + problems.nearest(word.text(), byWord.keySet());
            problems.add(node.mark(), path, FormCodes.NOT_A_CHOICE, message);
        }
        return choice;
    }

    /** The words, in the order in which messages list them. */
    Set<String> words() {
        return byWord.keySet();
    }

    @Override
    public Node write(E value) {
        String word = words.get(value);
        if (word == null) {
            throw new IllegalArgumentException("the value is not one of the choices");
        }
        return TextNode.of(word);
    }
}
