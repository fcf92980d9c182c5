package oversight.core.quality;

import java.util.List;
import oversight.api.finding.FindingCodes;
import oversight.api.text.Narrative;

/** A text that was given and in which a reader sees nothing. */
final class NothingToSee implements Look {

    @Override
    public String code() {
        return FindingCodes.NOTHING_TO_SEE;
    }

    @Override
    public List<String> paths(Draft draft) {
        return draft.where(part -> !Narrative.of(part.words().text()).isVisible());
    }
}
