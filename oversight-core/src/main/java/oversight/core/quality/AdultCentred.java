package oversight.core.quality;

import java.util.List;
import oversight.api.finding.FindingCodes;

/** The child as an object, or as a problem for adults. */
final class AdultCentred implements Look {

    @Override
    public String code() {
        return FindingCodes.ADULT_CENTRED_WORDING;
    }

    @Override
    public List<String> paths(Draft draft) {
        return draft.parts().stream()
                .filter(part -> part.own("adult-centred").stream()
                        .anyMatch(hit -> !part.isIn("questioned", part.sentence(hit))))
                .map(Part::path)
                .toList();
    }
}
