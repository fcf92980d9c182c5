package oversight.core.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import oversight.api.finding.Finding;
import oversight.api.note.CaseNote;
import oversight.api.note.NoteTexts;
import oversight.api.scheme.FindingWeight;
import oversight.api.scheme.Severity;
import oversight.api.text.Narrative;

/**
 * Quality findings: what a careful reader would look at again in the words of a note, in English and in Welsh. It compares words with lists and counts; it does not
 * understand. So what it finds is for the author to judge, and is set aside with a reason where it is wrong. A finding carries a code and a path, never a word
 * of the text. Linear in the length of the texts. Immutable and safe for many threads.
 */
public final class Quality {

    private static final String REASON_FOR_SETTING_ASIDE = "setAside[";

    private final Languages languages = new Languages();
    private final List<Look> looks = Looks.all();

    private Quality() {}

    /**
     * Reads the word lists, once.
     *
     * @return the quality findings
     */
    public static Quality load() {
        return new Quality();
    }

    /**
     * What is found in the words of a note.
     *
     * @param note the note
     * @param house what the authority says of words
     * @param weights how much a finding weighs, by its code; what is off is not looked for
     * @param around what is known around the note
     * @return the findings, in the order of their codes
     */
    public List<Finding> findings(
            CaseNote note, HouseWords house, Function<String, FindingWeight> weights, Surroundings around) {
        Draft draft = draft(note, house, around);
        List<Finding> findings = new ArrayList<>();
        for (Look look : looks) {
            FindingWeight weight = weights.apply(look.code());
            if (weight != FindingWeight.OFF) {
                Severity severity = weight == FindingWeight.BLOCKING ? Severity.BLOCKING : Severity.ADVISORY;
                for (String path : look.paths(draft)) {
                    findings.add(Finding.builder()
                            .code(look.code())
                            .severity(severity)
                            .path(path)
                            .build());
                }
            }
        }
        return findings;
    }

    private Draft draft(CaseNote note, HouseWords house, Surroundings around) {
        List<Part> parts = new ArrayList<>();
        NoteTexts.of(note).forEach((path, text) -> {
            if (!path.startsWith(REASON_FOR_SETTING_ASIDE)) {
                parts.add(part(path, text, house));
            }
        });
        Supplier<Names> names = new Once<>(() -> new Names(around.names().get()));
        return new Draft(note.kind(), parts, names, new Once<>(around.earlier()), house.explained());
    }

    private Part part(String path, Narrative text, HouseWords house) {
        Words words = Words.of(text.text());
        return new Part(path, words, languages.of(words), house);
    }
}
