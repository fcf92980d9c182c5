package oversight.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The survivors that somebody has looked at, each with the reason for which it may live. The list of an area is a text: a line that begins with {@code #}
 * is the reason of the keys that follow it, up to the next reason.
 *
 * @param reasons the keys and their reasons
 */
record Reviewed(Map<String, String> reasons) {

    /**
     * Reads the list of an area.
     *
     * @param file the list; an area without one has no survivors
     * @return the list
     * @throws IOException when it cannot be read, or a key stands without a reason, or twice
     */
    static Reviewed read(Path file) throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        String reason = "";
        for (String line : Files.exists(file) ? Files.readString(file).lines().toList() : Set.<String>of()) {
            if (line.startsWith("#")) {
                reason = line.substring(1).strip();
            } else if (!line.isBlank()) {
                if (reason.isEmpty() || reasons.put(line.strip(), reason) != null) {
                    throw new IOException("without a reason, or twice: " + line);
                }
            }
        }
        return new Reviewed(reasons);
    }

    /**
     * What of the list is about these mutants: for a run that looks at some classes only.
     *
     * @param mutants the mutants
     * @return a list that says nothing of others
     */
    Reviewed about(List<Mutant> mutants) {
        Map<String, String> some = new LinkedHashMap<>(reasons);
        some.keySet().retainAll(mutants.stream().map(Mutant::key).collect(Collectors.toSet()));
        return new Reviewed(some);
    }

    /**
     * Whether a survivor is listed.
     *
     * @param mutant the survivor
     * @return true if somebody has said why it may live
     */
    boolean knows(Mutant mutant) {
        return reasons.containsKey(mutant.key());
    }
}
