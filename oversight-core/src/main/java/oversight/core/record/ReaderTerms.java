package oversight.core.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import oversight.api.record.Passage;
import oversight.api.record.Piece;
import oversight.api.record.ReaderEntry;
import oversight.api.record.ReaderPart;
import oversight.api.record.ReaderView;

/** The field's words that occur in what a reader is shown, with what they mean. For one view and one thread. */
final class ReaderTerms {

    private static final int LONGEST_WORD = 40;
    private static final String MEANS = ".means";

    /** A word or phrase as it is written, and the term that it stands for. */
    private record Form(String text, boolean exact, String term) {}

    private final Map<String, String> meanings = new HashMap<>();
    private final Map<String, List<Form>> forms = new HashMap<>();
    private final Map<String, String> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private ReaderTerms() {}

    /** The library's own terms, and those of the authority in place of them. */
    static ReaderTerms of(String language, Map<String, String> own) {
        ReaderTerms terms = new ReaderTerms();
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle welsh = bundle(Locale.forLanguageTag("cy"));
        boolean inWelsh = language.equals("cy");
        for (String key : english.keySet()) {
            if (!key.endsWith(MEANS)) {
                terms.own(key, inWelsh ? welsh : english, inWelsh ? english : welsh);
            }
        }
        own.forEach((term, meaning) -> terms.put(term, meaning, List.of(term), true));
        return terms;
    }

    /** In the reader's language, wherever it is written in either: notes are written in the one that their author speaks. */
    private void own(String key, ResourceBundle language, ResourceBundle other) {
        List<String> first = List.of(language.getString(key).split("\\|"));
        List<String> second = List.of(other.getString(key).split("\\|"));
        String meaning = language.getString(key + MEANS);
        put(first.get(0), meaning, first, true);
        put(both(first.get(0), second.get(0)), meaning, second, false);
    }

    private static String both(String first, String second) {
        return first.equals(second) ? first : second + " (" + first + ")";
    }

    /** The root is asked for by name, because only then does the machine's own locale play no part. */
    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("oversight.core.record.reader_terms", language);
    }

    private void put(String term, String meaning, List<String> written, boolean instead) {
        meanings.put(term, meaning);
        for (String form : written) {
            String key = firstWord(form);
            if (!key.isEmpty()) {
                List<Form> same = forms.computeIfAbsent(key, k -> new ArrayList<>());
                boolean there = same.stream().anyMatch(other -> other.text().equalsIgnoreCase(form));
                if (instead) {
                    same.removeIf(other -> other.text().equalsIgnoreCase(form));
                }
                if (instead || !there) {
                    same.add(new Form(form, form.equals(form.toUpperCase(Locale.ROOT)), term));
                }
            }
        }
    }

    /** Those that occur in a view, each with its meaning as its text, by the alphabet. */
    List<Passage> in(ReaderView view) {
        view.getEntries().forEach(this::entry);
        for (ReaderPart part : view.getMerged()) {
            part.getEntries().forEach(this::entry);
        }
        return found.entrySet().stream()
                .map(term -> Passage.builder()
                        .label(term.getKey())
                        .text(term.getValue())
                        .build())
                .toList();
    }

    private void entry(ReaderEntry entry) {
        look(entry.getHeading());
        passages(entry.getPassages());
        entry.getBeside().forEach(this::entry);
    }

    private void passages(List<Passage> passages) {
        for (Passage passage : passages) {
            for (Piece piece : passage.getPieces()) {
                if (piece instanceof Piece.Shown shown) {
                    look(shown.text().text());
                }
            }
        }
    }

    /** Once through the text, a word at a time. */
    private void look(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > at && end - at <= LONGEST_WORD) {
                word(text, at, end);
            }
            at = Math.max(end, at + 1);
        }
    }

    private void word(String text, int at, int end) {
        for (Form form : forms.getOrDefault(text.substring(at, end).toLowerCase(Locale.ROOT), List.of())) {
            int after = at + form.text().length();
            boolean here = text.regionMatches(!form.exact(), at, form.text(), 0, form.text().length())
                    && (after == text.length() || !Character.isLetterOrDigit(text.charAt(after)));
            String meaning = here ? meanings.get(form.term()) : null;
            if (meaning != null) {
                found.put(form.term(), meaning);
            }
        }
    }

    private static String firstWord(String form) {
        int end = 0;
        while (end < form.length() && Character.isLetterOrDigit(form.charAt(end))) {
            end++;
        }
        return form.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
