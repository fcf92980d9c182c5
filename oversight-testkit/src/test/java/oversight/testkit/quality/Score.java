package oversight.testkit.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import oversight.api.finding.FindingCodes;
import oversight.core.quality.Quality;

/** How often the library and a careful reader of the corpus agree, code by code. */
final class Score {

    /** How often the library was right, raised a false alarm, and missed something. */
    record Count(int right, int falseAlarms, int missed) {

        int cases() {
            return right + missed;
        }

        double precision() {
            return right + falseAlarms == 0 ? 1 : (double) right / (right + falseAlarms);
        }

        double recall() {
            return cases() == 0 ? 1 : (double) right / cases();
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();
    private final List<String> falseAlarms = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    private Score() {}

    static Score of(List<CorpusNote> notes, Quality quality) {
        Score score = new Score();
        FindingCodes.quality().forEach(code -> score.counts.put(code, new Count(0, 0, 0)));
        notes.forEach(note -> score.add(note, quality));
        return score;
    }

    private void add(CorpusNote note, Quality quality) {
        Set<CorpusNote.Label> found = new HashSet<>(note.found(quality));
        Set<CorpusNote.Label> expected = new HashSet<>(note.expected());
        for (CorpusNote.Label label : found) {
            boolean right = expected.contains(label);
            count(label.code(), right ? 1 : 0, right ? 0 : 1, 0);
            if (!right) {
                falseAlarms.add(label.code() + " " + note.id() + " " + label.at());
            }
        }
        for (CorpusNote.Label label : expected) {
            if (!found.contains(label)) {
                count(label.code(), 0, 0, 1);
                missed.add(label.code() + " " + note.id() + " " + label.at());
            }
        }
    }

    private void count(String code, int right, int falseAlarm, int miss) {
        counts.computeIfPresent(
                code,
                (key, sum) -> new Count(sum.right() + right, sum.falseAlarms() + falseAlarm, sum.missed() + miss));
    }

    Map<String, Count> counts() {
        return counts;
    }

    /** Where the library flags what a reader would not, by code, note and path. */
    List<String> falseAlarms() {
        return falseAlarms.stream().sorted().toList();
    }

    List<String> missed() {
        return missed.stream().sorted().toList();
    }

    String table(String part, int notes) {
        StringBuilder table = new StringBuilder(part + ": " + notes + " notes\n");
        table.append("code      cases  right  false  precision  recall\n");
        counts.forEach((code, count) -> table.append(String.format(
                Locale.ROOT,
                "%s %6d %6d %6d %10.2f %7.2f%n",
                code,
                count.cases(),
                count.right(),
                count.falseAlarms(),
                count.precision(),
                count.recall())));
        return table.toString();
    }
}
