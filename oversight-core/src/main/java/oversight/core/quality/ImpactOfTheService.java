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
        Part impact = draft.part(Paths.IMPACT);
        boolean service = impact != null
                && impact.hasOwn(WordList.SERVICE)
                && !impact.has(WordList.CHILD)
                && !names(impact, draft.names().get());
        return service ? List.of(Paths.IMPACT) : List.of();
    }

    /** Whether the child is named; where their name is not known, any name may be theirs. */
    private static boolean names(Part part, Names names) {
        Words words = part.words();
        for (int i = 0; i < words.size(); i++) {
            boolean named = names.knowsTheChild()
                    ? names.isChild(words.hash(i))
                    : words.isCapital(i) && !words.isFirst(i) && !part.starts(WordList.DAY, i);
            if (named) {
                return true;
            }
        }
        return false;
    }
}
