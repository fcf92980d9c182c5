package oversight.core.quality;

import java.util.List;
import oversight.api.finding.FindingCodes;

/** Words that blame the child or the family, unless they are quoted or called into question. */
final class Blaming implements Look {

    @Override
    public String code() {
        return FindingCodes.BLAMING_WORDING;
    }

    @Override
    public List<String> paths(Draft draft) {
        return draft.parts().stream()
                .filter(part ->
                        part.own("blaming").stream().anyMatch(hit -> !part.isIn("questioned", part.sentence(hit))))
                .map(Part::path)
                .toList();
    }
}
