package oversight.core.quality;

import java.util.List;
import oversight.api.finding.FindingCodes;

/** The child as an object, or as a problem for adults; of a thing, or called into question, the words mean something else. */
final class AdultCentred implements Look {

    @Override
    public String code() {
        return FindingCodes.ADULT_CENTRED_WORDING;
    }

    @Override
    public List<String> paths(Draft draft) {
        return draft.where(part -> {
            for (Hit hit : part.hits(WordList.ADULT_CENTRED)) {
                if (part.isOwn(hit)
                        && !part.isIn(WordList.QUESTIONED, part.sentence(hit))
                        && !Subjects.isDenied(part, hit)
                        && !Subjects.isOfAThing(part, hit, draft.names().get())) {
                    return true;
                }
            }
            return false;
        });
    }
}
