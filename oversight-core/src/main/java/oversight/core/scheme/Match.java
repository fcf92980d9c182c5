package oversight.core.scheme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import oversight.api.decision.Given;

/**
 * Gives the parts of a way to those who agreed so that as few as possible are left, each part to somebody else, and none before those that come first. A
 * small search: of those who could take a part only the earliest matter, one more than there are parts after it, since an earlier word leaves the later
 * parts more freedom and each later part can take only one of them away.
 */
final class Match {

    private static final int NOBODY = -1;

    private final Way way;
    private final int own;
    private final List<Given> words;
    private final List<List<Integer>> able = new ArrayList<>();
    private final int[] taken;
    private int[] best = new int[0];
    private int fewest = Integer.MAX_VALUE;

    /**
     * A match of a way.
     *
     * @param way the way
     * @param own the decider's part, which nobody else takes; negative where the decider takes none
     * @param words the agreements, earliest first
     * @param can whether somebody can speak for a part
     */
    Match(Way way, int own, List<Given> words, BiPredicate<Given, Part> can) {
        this.way = way;
        this.own = own;
        this.words = words;
        this.taken = new int[way.parts().size()];
        for (Part part : way.parts()) {
            List<Integer> speakers = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                if (can.test(words.get(i), part)) {
                    speakers.add(i);
                }
            }
            able.add(speakers);
        }
    }

    /** The parts that are left, as indexes in order; empty where every way of giving them leaves the part that must not be left. */
    Optional<List<Integer>> left(int mustBeTaken) {
        place(0, 0, mustBeTaken);
        if (fewest == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        List<Integer> left = new ArrayList<>();
        for (int part = 0; part < best.length; part++) {
            if (part != own && best[part] == NOBODY) {
                left.add(part);
            }
        }
        return Optional.of(left);
    }

    private void place(int part, int leftSoFar, int mustBeTaken) {
        if (leftSoFar >= fewest) {
            return;
        }
        if (part == taken.length) {
            fewest = leftSoFar;
            best = taken.clone();
            return;
        }
        taken[part] = NOBODY;
        if (part == own) {
            place(part + 1, leftSoFar, mustBeTaken);
            return;
        }
        for (int speaker : candidates(part)) {
            taken[part] = speaker;
            place(part + 1, leftSoFar, mustBeTaken);
        }
        taken[part] = NOBODY;
        if (part != mustBeTaken) {
            place(part + 1, leftSoFar + 1, mustBeTaken);
        }
    }

    private List<Integer> candidates(int part) {
        Instant earliest = Instant.MIN;
        for (int before : way.before().get(part)) {
            if (taken[before] == NOBODY) {
                return List.of();
            }
            Instant spoken = words.get(taken[before]).getAt();
            earliest = spoken.isAfter(earliest) ? spoken : earliest;
        }
        Instant notBefore = earliest;
        return able.get(part).stream()
                .filter(speaker -> isFree(speaker, part))
                .filter(speaker -> !words.get(speaker).getAt().isBefore(notBefore))
                .limit(taken.length - (long) part)
                .toList();
    }

    private boolean isFree(int speaker, int part) {
        for (int earlier = 0; earlier < part; earlier++) {
            if (taken[earlier] == speaker) {
                return false;
            }
        }
        return true;
    }
}
