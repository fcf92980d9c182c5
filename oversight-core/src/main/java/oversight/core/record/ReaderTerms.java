package oversight.core.record;

import java.util.ArrayList;
import java.util.Comparator;
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
import oversight.api.scheme.GlossaryTerm;

/** The field's words that occur in what a reader is shown, with what they mean. For one view and one thread. */
final class ReaderTerms {

    private static final int LONGEST_WORD = 40;
    private static final String MEANS = ".means";

    /** A word or phrase as it is written, what the reader looks it up under, and what it means. */
    private record Form(String text, boolean exact, String label, String meaning) {

        /** Whether the text goes on with these words; white space is any white space. */
        boolean isAt(String in, int at) {
            int after = at + text.length();
            if (after > in.length() || (after < in.length() && Character.isLetterOrDigit(in.charAt(after)))) {
                return false;
            }
            for (int i = 0; i < text.length(); i++) {
                char here = in.charAt(at + i);
                char wanted = text.charAt(i);
                boolean same = here == wanted
                        || (wanted == ' ' && Character.isWhitespace(here))
                        || (!exact && Character.toLowerCase(here) == Character.toLowerCase(wanted));
                if (!same) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<String, List<Form>> forms = new HashMap<>();
    private final Map<String, String> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private ReaderTerms() {}

    /** The library's own terms, and those of the authority in place of them. */
    static ReaderTerms of(String language, List<GlossaryTerm> own) {
        ReaderTerms terms = new ReaderTerms();
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle welsh = bundle(Locale.forLanguageTag("cy"));
        boolean inWelsh = language.equals("cy");
        for (String key : english.keySet()) {
            if (!key.endsWith(MEANS)) {
                terms.own(key, inWelsh ? welsh : english, inWelsh ? english : welsh);
            }
        }
        own.forEach(term -> terms.put(term.getTerm(), meaning(term, inWelsh), List.of(term.getTerm()), true));
        return terms;
    }

    /** In the reader's language, wherever it is written in either: notes are written in the one that their author speaks. */
    private void own(String key, ResourceBundle language, ResourceBundle other) {
        List<String> first = List.of(language.getString(key).split("\\|"));
        List<String> second = List.of(other.getString(key).split("\\|"));
        String meaning = language.getString(key + MEANS);
        put(first.get(0), meaning, first, true);
        put(first.get(0), meaning, second, false);
    }

    private static String meaning(GlossaryTerm term, boolean inWelsh) {
        return term.getWelsh().filter(welsh -> inWelsh).orElse(term.getMeaning());
    }

    /** A plural is found under its word; any other way of writing it is found under itself. */
    private static String label(String form, String term) {
        boolean plural = form.toLowerCase(Locale.ROOT).startsWith(term.toLowerCase(Locale.ROOT));
        return plural ? term : form + " (" + term + ")";
    }

    /** The root is asked for by name, because only then does the machine's own locale play no part. */
    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("oversight.core.record.reader_terms", language);
    }

    private void put(String term, String meaning, List<String> written, boolean instead) {
        for (String text : written) {
            List<Form> same = forms.computeIfAbsent(firstWord(text), key -> new ArrayList<>());
            boolean there = same.stream().anyMatch(other -> other.text().equalsIgnoreCase(text));
            if (instead) {
                same.removeIf(other -> other.text().equalsIgnoreCase(text));
            }
            if (instead || !there) {
                same.add(new Form(text, isAbbreviation(text), label(text, term), meaning));
                same.sort(Comparator.comparingInt(form -> -form.text().length()));
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

    /** Once through the text, a word at a time, and over each term as a whole. */
    private void look(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            at = end > at && end - at <= LONGEST_WORD ? afterTerm(text, at, end) : Math.max(end, at + 1);
        }
    }

    /** The longest term that begins with this word, if there is one. */
    private int afterTerm(String text, int at, int end) {
        for (Form form : forms.getOrDefault(text.substring(at, end).toLowerCase(Locale.ROOT), List.of())) {
            if (form.isAt(text, at)) {
                found.put(form.label(), form.meaning());
                return at + form.text().length();
            }
        }
        return end;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** What begins with two capitals is found in capitals only: "PA" is no word, and "pa" is somebody's father. */
    private static boolean isAbbreviation(String form) {
        return form.length() > 1 && Character.isUpperCase(form.charAt(0)) && Character.isUpperCase(form.charAt(1));
    }

    private static String firstWord(String form) {
        return form.substring(0, wordEnd(form, 0)).toLowerCase(Locale.ROOT);
    }
}
