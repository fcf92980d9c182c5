package oversight.core.quality;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oversight.api.finding.FindingCodes;

/** Words of the trade that neither the note nor the scheme explains. */
final class Jargon implements Look {

    @Override
    public String code() {
        return FindingCodes.JARGON;
    }

    @Override
    public List<String> paths(Draft draft) {
        return draft.parts().stream()
                .filter(part -> part.own("jargon").stream()
                        .filter(hit -> !part.isIn("questioned", part.sentence(hit)))
                        .anyMatch(hit -> !draft.explained().contains(phrase(part, hit))))
                .map(Part::path)
                .toList();
    }

    private static String phrase(Part part, Hit hit) {
        return IntStream.range(hit.from(), hit.to()).mapToObj(part.words()::low).collect(Collectors.joining(" "));
    }
}
