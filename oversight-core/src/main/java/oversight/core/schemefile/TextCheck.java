package oversight.core.schemefile;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oversight.api.text.Narrative;
import oversight.core.form.BooleanNode;
import oversight.core.form.Limits;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Mark;
import oversight.core.form.Path;
import oversight.core.form.TextNode;

/** Checks every text of a scheme, so that what a reader of the file sees is what it says. */
final class TextCheck {

    private static final int LONGEST = 1_000;

    /** Some scripts and emoji cannot be written without these two: the joiner and the non-joiner. */
    private static final Set<Integer> JOINERS = Set.of(0x200C, 0x200D);

    private static final List<String> VALUES = List.of("choice", "yes-no", "amount", "date");

    private final Report report;

    TextCheck(Report report) {
        this.report = report;
    }

    /** Checks all texts from here on. */
    void check(Spot spot) {
        check(spot, 1);
    }

    private void check(Spot spot, int depth) {
        boolean scalar = !(spot.node() instanceof MapNode) && !(spot.node() instanceof ListNode);
        if (depth > Limits.DEEPEST && !scalar) {
            report.add(
                    spot,
                    SchemeCodes.TOO_DEEP,
                    "nested more than " + Limits.DEEPEST + " deep when it is written out in full; write it flatter");
        } else if (spot.node() instanceof MapNode map) {
            int index = 0;
            for (MapNode.Entry entry : map.entries()) {
                Spot value = new Spot(entry.value(), spot.path().entry(index++, entry.key()));
                text(entry.key(), entry.keyMark(), value.path());
                check(value, depth + 1);
            }
        } else if (spot.node() instanceof ListNode) {
            List<Spot> items = spot.list();
            twice(items);
            items.forEach(item -> check(item, depth + 1));
        } else if (spot.node() instanceof TextNode text) {
            text(text.text(), text.mark(), spot.path());
        }
    }

    private void text(String text, Mark mark, Path path) {
        if (report.isSaid(mark)) {
            return;
        }
        int unseen = unseen(text);
        if (unseen >= 0) {
            String code = String.format(Locale.ROOT, "U+%04X", unseen);
            report.add(
                    mark,
                    path,
                    SchemeCodes.INVISIBLE,
                    "a character that a reader does not see (" + code + "); remove it");
        } else if (!startsVisibly(text) && !Narrative.of(text).isVisible()) {
            report.add(mark, path, SchemeCodes.BLANK, "there is nothing to read here; write it out");
        } else if (text.length() > LONGEST && text.codePointCount(0, text.length()) > LONGEST) {
            String message = "longer than " + LONGEST + " characters; say it in fewer words";
            report.add(mark, path, SchemeCodes.TEXT_TOO_LONG, message);
        }
    }

    /** The first character that nobody sees, or -1. */
    private static int unseen(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                int point = text.codePointAt(i);
                if (isUnseen(point)) {
                    return point;
                }
                i += Character.charCount(point) - 1;
            }
        }
        return -1;
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t';
            case Character.FORMAT -> !JOINERS.contains(c); // among them those that turn the text round
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE -> true;
            default -> (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF; // never characters, in any year's Unicode
        };
    }

    /** Nearly every text: the whole of it need not be looked at. */
    private static boolean startsVisibly(String text) {
        return !text.isEmpty() && text.charAt(0) < 128 && Character.isLetterOrDigit(text.charAt(0));
    }

    /** Says so where a list of words or values has one twice. Members of an approval may be alike: two managers of one grade. */
    private void twice(List<Spot> items) {
        if (items.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Spot item : items) {
            value(item)
                    .filter(value -> !seen.add(value))
                    .ifPresent(second ->
                            report.add(item, SchemeCodes.SAME_TWICE, "the same stands above in this list; keep one"));
        }
    }

    /** A word, number or value as text, so that equal ones are equal text. */
    private static Optional<String> value(Spot item) {
        Optional<String> kind = VALUES.stream().filter(item::isOnly).findFirst();
        Spot scalar = kind.flatMap(item::get).orElse(item);
        if (scalar.node() instanceof BooleanNode bool) {
            return Optional.of(kind + " " + bool.value());
        }
        return scalar.text()
                .map(text -> kind + "'" + text)
                .or(() -> scalar.number()
                        .map(number -> kind + " " + number.value().toPlainString()));
    }
}
