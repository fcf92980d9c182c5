package oversight.core.quality;

import java.util.List;
import oversight.api.finding.FindingCodes;

/** An impact that speaks of the service, and in which the child does not occur. */
final class ImpactOfTheService implements Look {

    @Override
    public String code() {
        return FindingCodes.IMPACT_OF_THE_SERVICE;
    }

    @Override
    public List<String> paths(Draft draft) {
        return draft
                .part(Paths.IMPACT)
                .filter(part -> !part.own("service").isEmpty())
                .filter(part -> !part.has("child") && !names(part, draft.names().get()))
                .map(Part::path)
                .stream()
                .toList();
    }

    /** Whether the child is named; where their name is not known, any name may be theirs. */
    private static boolean names(Part part, Names names) {
        Words words = part.words();
        for (int i = 0; i < words.size(); i++) {
            boolean named = names.knowsTheChild()
                    ? names.isChild(words.low(i))
                    : words.isCapital(i) && !words.at(i).first() && !part.has("day");
            if (named) {
                return true;
            }
        }
        return false;
    }
}
