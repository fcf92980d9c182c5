package oversight.core.schemefile;

import java.util.HashSet;
import java.util.Set;
import oversight.core.form.Mark;
import oversight.core.form.Path;
import oversight.core.form.Problems;
import oversight.core.form.TextNode;

/** Notes what the checks find, and keeps silent about a word of which the shapes have already said what is wrong. */
final class Report {

    private static final Set<String> SAID = Set.of(
            SchemeCodes.NEEDS_QUOTES,
            SchemeCodes.UNKNOWN_KEY,
            SchemeCodes.NOT_A_CHOICE,
            SchemeCodes.VALUE_REFUSED,
            SchemeCodes.SAME_ID_TWICE);

    /** How many letters are compared with those of wrong names, over the whole file: far more than a true scheme needs. */
    private static final long MOST_LOOKS = 2_000_000;

    private final Problems problems;
    private final Names names;
    private final Set<Mark> said = new HashSet<>();
    private final Set<Mark> withoutUnit;
    private long looks = MOST_LOOKS;

    Report(Problems problems, Names names, Set<Mark> withoutUnit) {
        this.withoutUnit = withoutUnit;
        this.problems = problems;
        this.names = names;
        problems.list().stream()
                .filter(problem -> SAID.contains(SchemeCodes.of(problem.code())))
                .forEach(problem -> said.add(problem.mark()));
        said.remove(Mark.NONE);
    }

    Names names() {
        return names;
    }

    void add(Spot spot, String code, String message) {
        add(spot.mark(), spot.path(), code, message);
    }

    void add(Mark mark, Path path, String code, String message) {
        problems.add(mark, path, code, message);
    }

    /** A word of the file in quotes. */
    String quote(String word) {
        return problems.quote(word, "this word");
    }

    /** The name that was probably meant, or the names there are. Looking for it stops where a file would take seconds of it. */
    String nearest(String word, Set<String> known) {
        if (looks > 0 && !problems.isFull()) {
            looks -= known.stream()
                    .mapToLong(name -> 1 + (long) name.length() * word.length())
                    .sum();
        }
        return looks < 0 || problems.isFull()
                ? "; use one of the names that are declared"
                : problems.nearest(word, known);
    }

    /** Whether a number stands here for a measure that needs a unit. */
    boolean isWithoutUnit(Mark mark) {
        return withoutUnit.contains(mark);
    }

    /** Whether something is already said of the word at this place. */
    boolean isSaid(Mark mark) {
        return !said.isEmpty() && said.contains(mark);
    }

    /** Says so if a word is not a name of a section. The noun is with its article. */
    void unlessDeclared(Spot spot, String section, String code, String noun) {
        spot.textNode()
                .filter(word -> !isSaid(word.mark()))
                .ifPresent(word -> names.in(section)
                        .filter(known -> !known.contains(word.text()))
                        .ifPresent(known -> add(spot, code, undeclared(word, section, noun, known))));
    }

    private String undeclared(TextNode word, String section, String noun, Set<String> known) {
        return quote(word.text()) + " is not " + noun + " of this scheme"
                + (known.isEmpty()
                        ? ", which declares none; declare it under '" + section + "'"
                        : nearest(word.text(), known));
    }
}
