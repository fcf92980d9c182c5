package oversight.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import oversight.api.scheme.Origin;
import oversight.api.scheme.SchemeProblem;
import oversight.core.form.Path;

/** Gathers what is to be pointed out. Used by one thread. */
final class Remarks {

    private final List<SchemeProblem> problems = new ArrayList<>();

    /** Something about a place of which the scheme knows where it is written. */
    void add(String code, Optional<Origin> origin, Path path, String message) {
        SchemeProblem.Builder problem =
                SchemeProblem.builder().code(code).path(path.withText()).message(message);
        origin.ifPresent(
                place -> problem.file(place.getFile()).line(place.getLine()).column(place.getColumn()));
        problems.add(problem.build());
    }

    /** Something about a place of which only the path is known. */
    void add(String code, Path path, String message) {
        add(code, Optional.empty(), path, message);
    }

    /** In the order of the file; what has no line comes first. */
    List<SchemeProblem> listed() {
        return problems.stream()
                .sorted(Comparator.comparingInt(SchemeProblem::getLine)
                        .thenComparingInt(SchemeProblem::getColumn)
                        .thenComparing(SchemeProblem::getCode))
                .toList();
    }
}
