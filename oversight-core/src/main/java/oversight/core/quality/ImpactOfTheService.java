package oversight.core.quality;

import java.util.List;
import oversight.api.finding.FindingCodes;

/** An impact that speaks of the service, and in which the child does not occur; or occurs as a problem for adults, and nothing says how it is for them. */
final class ImpactOfTheService implements Look {

    @Override
    public String code() {
        return FindingCodes.IMPACT_OF_THE_SERVICE;
    }

    @Override
    public List<String> paths(Draft draft) {
        Part impact = draft.part(Paths.IMPACT);
        boolean missed = impact != null && (isOfTheService(impact, draft) || isOfAProblem(impact, draft));
        return missed ? List.of(Paths.IMPACT) : List.of();
    }

    private static boolean isOfTheService(Part impact, Draft draft) {
        return impact.hasOwn(WordList.SERVICE)
                && !speaksOfTheChild(impact)
                && !names(impact, draft.names().get());
    }

    private static boolean isOfAProblem(Part impact, Draft draft) {
        return impact.hasOwn(WordList.ADULT_CENTRED) && !impact.has(WordList.LIFE) && !Voice.isHeard(impact, draft);
    }

    /** Whether the child is spoken of; "she" after "Mum" in the same sentence is Mum. */
    private static boolean speaksOfTheChild(Part impact) {
        for (Hit hit : impact.hits(WordList.CHILD)) {
            if (!Subjects.isOfAnAdult(impact, hit.from())) {
                return true;
            }
        }
        return false;
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
