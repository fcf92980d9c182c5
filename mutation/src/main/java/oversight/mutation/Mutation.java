package oversight.mutation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Mutates the areas that are asked for and says which mutants nobody found. It fails when one of them is not on the reviewed list. */
public final class Mutation {

    private final Path root;
    private final Path folder;
    private final List<String> only = Area.list(System.getProperty("mutation.only", ""));
    private final List<String> without = Area.list(System.getProperty("mutation.without", ""));

    private Mutation(Path root) {
        this.root = root;
        this.folder = root.resolve("mutation");
    }

    /**
     * Runs it.
     *
     * @param args the folder of the whole project; and the areas, with commas, or {@code all}
     * @throws IOException when a description, a list or a report cannot be read
     */
    public static void main(String[] args) throws IOException {
        Mutation mutation = new Mutation(Path.of(args[0]).toAbsolutePath().normalize());
        List<Verdict> verdicts = new ArrayList<>();
        for (String name : args[1].equals("all") ? Area.NAMES : Area.list(args[1])) {
            verdicts.add(mutation.judge(name));
        }
        System.out.println();
        verdicts.forEach(verdict -> System.out.println(verdict.line()));
        if (!verdicts.stream().allMatch(Verdict::isClean)) {
            System.exit(1);
        }
    }

    private Verdict judge(String name) throws IOException {
        Area area = Area.read(folder.resolve("areas"), name);
        Path report = new Mutants(root, folder.resolve("target").resolve("mutants")).lookFor(area, only, without);
        List<Mutant> mutants = MutantReport.read(report);
        Reviewed reviewed = Reviewed.read(folder.resolve("areas").resolve(name + ".survivors.txt"));
        Verdict verdict = Verdict.of(name, mutants, only.isEmpty() ? reviewed : reviewed.about(mutants));
        verdict.open()
                .forEach(mutant -> System.out.println(
                        "open: " + mutant.key() + "   (line " + mutant.line() + ", " + mutant.status() + ")"));
        verdict.stale().forEach(key -> System.out.println("found by now, and still on the list: " + key));
        verdict.unknown().forEach(key -> System.out.println("on the list, and no such mutant: " + key));
        return verdict;
    }
}
