package oversight.testkit.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of the organisation's books: this place was filled by this occupant for this period. An empty occupant clears the place for
 * the period of all that stands above the line.
 *
 * @param place what is filled: a post, the line manager of somebody, a role around a child
 * @param occupant who or what fills it; empty for nobody
 * @param period when
 * @param <P> the sort of place
 * @param <O> the sort of occupant
 */
record Row<P, O>(P place, Optional<O> occupant, Period period) {

    Row<P, O> during(Period other) {
        return new Row<>(place, occupant, other);
    }

    /** Who fills a place at a time, in the order of the lines, each once. */
    static <P, O> List<O> occupants(List<Row<P, O>> rows, P place, Instant at) {
        List<O> found = new ArrayList<>();
        for (Row<P, O> row : rows) {
            if (row.place.equals(place) && row.period.contains(at)) {
                row.occupant.ifPresentOrElse(
                        o -> {
                            if (!found.contains(o)) {
                                found.add(o);
                            }
                        },
                        found::clear);
            }
        }
        return List.copyOf(found);
    }

    /** Who fills a place at a time by the last line that says anything of it. */
    static <P, O> Optional<O> occupant(List<Row<P, O>> rows, P place, Instant at) {
        Optional<O> found = Optional.empty();
        for (Row<P, O> row : rows) {
            if (row.place.equals(place) && row.period.contains(at)) {
                found = row.occupant;
            }
        }
        return found;
    }

    /** The places of these lines, in their order, each once. */
    static <P, O> List<P> places(List<Row<P, O>> rows) {
        return rows.stream().map(Row::place).distinct().toList();
    }
}
