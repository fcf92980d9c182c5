package oversight.testkit.reference;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import oversight.api.scheme.Scheme;

/** The page read in every way in which it can be read: one answer that any of them allows is no difference. How often another reading was needed is counted. */
final class Readings {

    private static final List<Set<OpenPoint>> OTHERS = IntStream.range(1, 1 << OpenPoint.values().length)
            .mapToObj(Readings::points)
            .sorted(Comparator.comparing(Set::size))
            .toList();

    private final ReferenceInterpreter ours = new ReferenceInterpreter();
    private final Map<Set<OpenPoint>, ReferenceInterpreter> others =
            new TreeMap<>(Comparator.comparing(OTHERS::indexOf));
    private final Map<String, Integer> needed = new TreeMap<>();

    Readings() {
        OTHERS.forEach(points -> others.put(points, new ReferenceInterpreter(new Sentences(points))));
    }

    private static Set<OpenPoint> points(int bits) {
        Set<OpenPoint> points = EnumSet.noneOf(OpenPoint.class);
        for (OpenPoint point : OpenPoint.values()) {
            if ((bits >> point.ordinal() & 1) == 1) {
                points.add(point);
            }
        }
        return points;
    }

    Set<Verdict> ours(List<Scheme> versions, ReferenceWorld world, Question question) {
        return question.allowed(ours, versions, world);
    }

    /** Whether an answer is one that the page allows, read in one way or another. */
    boolean allow(Verdict answer, Set<Verdict> ours, List<Scheme> versions, ReferenceWorld world, Question question) {
        if (ours.contains(answer)) {
            return true;
        }
        Optional<Set<OpenPoint>> reading = others.entrySet().stream()
                .filter(other ->
                        question.allowed(other.getValue(), versions, world).contains(answer))
                .map(Map.Entry::getKey)
                .findFirst();
        reading.ifPresent(points -> needed.merge(points.toString(), 1, Integer::sum));
        return reading.isPresent();
    }

    boolean allow(Verdict answer, List<Scheme> versions, ReferenceWorld world, Question question) {
        return allow(answer, ours(versions, world, question), versions, world, question);
    }

    /** How often which other reading was needed. */
    Map<String, Integer> needed() {
        return needed;
    }
}
