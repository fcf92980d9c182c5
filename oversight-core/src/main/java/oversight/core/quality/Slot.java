package oversight.core.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What may stand in one place of a phrase: one of several words, of several words in a row, any word, or perhaps nothing. */
final class Slot {

    private static final String ANY = "_";

    private final Set<String> words = new HashSet<>();
    private final List<List<String>> several = new ArrayList<>();
    private final boolean any;
    private final boolean optional;

    private Slot(boolean any, boolean optional) {
        this.any = any;
        this.optional = optional;
    }

    /** As it is written in a list: {@code her/his/their?}. */
    static Slot of(String written) {
        boolean optional = written.endsWith("?");
        String choices = optional ? written.substring(0, written.length() - 1) : written;
        Slot slot = new Slot(choices.equals(ANY), optional);
        if (!slot.any) {
            for (String choice : choices.split("/", -1)) {
                slot.add(Words.of(choice).low());
            }
        }
        return slot;
    }

    /** One word and no other. */
    static Slot word(String word) {
        Slot slot = new Slot(false, false);
        slot.words.add(word);
        return slot;
    }

    private void add(List<String> choice) {
        if (choice.size() == 1) {
            words.add(choice.get(0));
        } else if (!choice.isEmpty()) {
            several.add(choice);
        }
    }

    boolean isOptional() {
        return optional;
    }

    /** The words with which it may begin. */
    List<String> firsts() {
        List<String> firsts = new ArrayList<>(words);
        several.forEach(choice -> firsts.add(choice.get(0)));
        return firsts;
    }

    /** How many words it takes there, if it fits: 0 where it does not. */
    int fits(Words text, int at) {
        if (any || words.contains(text.low(at))) {
            return 1;
        }
        for (List<String> choice : several) {
            if (at + choice.size() <= text.size() && stands(choice, text, at)) {
                return choice.size();
            }
        }
        return 0;
    }

    private static boolean stands(List<String> choice, Words text, int at) {
        for (int i = 0; i < choice.size(); i++) {
            if (!choice.get(i).equals(text.low(at + i))) {
                return false;
            }
        }
        return true;
    }
}
