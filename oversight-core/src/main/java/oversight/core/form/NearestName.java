package oversight.core.form;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class NearestName {

    private NearestName() {}

    /**
     * The allowed name with the fewest slips of the pen from what was written, if about two letters in three are right.
     *
     * @param written what was written
     * @param allowed the names that would do
     * @return the nearest of them, or empty when none is near
     */
    public static Optional<String> of(String written, Collection<String> allowed) {
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String name : allowed) {
            int most = Math.max(1, name.length() / 3);
            if (Math.abs(name.length() - written.length()) <= most) {
                int slips = slips(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
                if (slips <= most && slips < fewest) {
                    best = name;
                    fewest = slips;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Letters added, dropped, changed or swapped with their neighbour (optimal string alignment). */
    private static int slips(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
