package oversight.core.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oversight.api.circumstance.Facts;
import oversight.api.scheme.Approval;

/**
 * One way in which an approval can be given: one option of each choice, and every part of the rest.
 *
 * @param parts the parts, in the order in which they are written
 * @param before of each part, those that have to be spoken for before it; as indexes
 * @param deciding the parts that can be the decider's
 * @param ofBodies the parts of bodies that are the decider's only where the decider is that body
 * @param within what has to hold for the way to exist
 */
record Way(
        List<Part> parts,
        List<List<Integer>> before,
        List<Integer> deciding,
        List<Integer> ofBodies,
        List<Guard> within) {

    private static final Way EMPTY = new Way(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Every way, in the order in which they are written. */
    static List<Way> of(Approval approval, Hierarchy hierarchy, Vocabulary vocabulary) {
        if (approval instanceof Approval.AnyOf any) {
            return any.options().stream()
                    .flatMap(option -> of(option, hierarchy, vocabulary).stream())
                    .toList();
        }
        if (approval instanceof Approval.Within within) {
            Guard guard = vocabulary.guard(within.when(), List.of());
            return of(within.by(), hierarchy, vocabulary).stream()
                    .map(way -> way.within(guard))
                    .toList();
        }
        List<Approval> parts = Approvals.parts(approval);
        if (parts.isEmpty()) {
            Part part = Part.of(approval, hierarchy);
            return List.of(new Way(List.of(part), List.of(List.of()), List.of(0), List.of(), List.of()));
        }
        boolean inOrder = approval instanceof Approval.InOrder;
        List<Way> ways = List.of(EMPTY);
        for (Approval part : parts) {
            List<Way> next = of(part, hierarchy, vocabulary);
            ways = ways.stream()
                    .flatMap(way -> next.stream().map(more -> inOrder ? way.then(more) : way.and(more)))
                    .toList();
        }
        return ways.stream().map(Way::peopleFirst).toList();
    }

    boolean exists(Facts facts) {
        return within.stream().allMatch(guard -> guard.fit(facts) == Fit.YES);
    }

    private Way within(Guard guard) {
        return new Way(parts, before, deciding, ofBodies, joined(List.of(guard), within));
    }

    /** Both, in any order. */
    private Way and(Way more) {
        return with(more, List.of(), joined(deciding, moved(more.deciding)), joined(ofBodies, moved(more.ofBodies)));
    }

    /** This, and then the other, which decides. */
    private Way then(Way more) {
        List<Integer> all = IntStream.range(0, parts.size()).boxed().toList();
        return with(more, all, moved(more.deciding), moved(more.ofBodies));
    }

    private Way with(Way more, List<Integer> first, List<Integer> nowDeciding, List<Integer> nowOfBodies) {
        List<List<Integer>> order = new ArrayList<>(before);
        more.before.forEach(earlier -> order.add(joined(first, moved(earlier))));
        return new Way(
                joined(parts, more.parts), List.copyOf(order), nowDeciding, nowOfBodies, joined(within, more.within));
    }

    /** Where a part is a person's, a body's part is the decider's only where the decider is that body. */
    private Way peopleFirst() {
        Map<Boolean, List<Integer>> ofBody = deciding.stream()
                .collect(Collectors.partitioningBy(i -> parts.get(i).isOfBody()));
        List<Integer> people = ofBody.getOrDefault(false, List.of());
        List<Integer> bodies = ofBody.getOrDefault(true, List.of());
        return people.isEmpty() ? this : new Way(parts, before, people, joined(ofBodies, bodies), within);
    }

    private List<Integer> moved(List<Integer> indexes) {
        return indexes.stream().map(i -> i + parts.size()).toList();
    }

    private static <T> List<T> joined(List<T> first, List<T> last) {
        return Stream.concat(first.stream(), last.stream()).toList();
    }
}
