package oversight.mutation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the mutants of an area say of its tests. An immutable value.
 *
 * @param area the area
 * @param all how many mutants there were
 * @param found how many the tests found
 * @param accepted the survivors that are on the reviewed list
 * @param open the survivors that are not
 * @param stale keys of the list whose mutant is found by now
 * @param unknown keys of the list for which there is no mutant any more: the code has changed, and the reason is for nothing
 */
record Verdict(
        String area,
        int all,
        int found,
        List<Mutant> accepted,
        List<Mutant> open,
        Set<String> stale,
        Set<String> unknown) {

    /**
     * Compares a report with the reviewed list.
     *
     * @param area the area
     * @param mutants its mutants
     * @param reviewed its list
     * @return what is to be said
     */
    static Verdict of(String area, List<Mutant> mutants, Reviewed reviewed) {
        List<Mutant> survivors = mutants.stream().filter(Mutant::isSurvivor).toList();
        Set<String> living = survivors.stream().map(Mutant::key).collect(Collectors.toSet());
        Set<String> keys = mutants.stream().map(Mutant::key).collect(Collectors.toSet());
        Set<String> stale = new TreeSet<>(reviewed.reasons().keySet());
        stale.removeAll(living);
        Set<String> unknown = new TreeSet<>(stale);
        unknown.removeAll(keys);
        stale.removeAll(unknown);
        return new Verdict(
                area,
                mutants.size(),
                mutants.size() - survivors.size(),
                survivors.stream().filter(reviewed::knows).toList(),
                survivors.stream().filter(mutant -> !reviewed.knows(mutant)).toList(),
                stale,
                unknown);
    }

    /**
     * Whether nothing has to be done.
     *
     * @return true if every survivor is on the list, and the list says nothing of mutants that are not there
     */
    boolean isClean() {
        return open.isEmpty() && unknown.isEmpty();
    }

    /**
     * The verdict in a line.
     *
     * @return the figures
     */
    String line() {
        return "%s: %d of %d mutants found, %d survivors reviewed, %d open"
                .formatted(area, found, all, accepted.size(), open.size());
    }
}
