package oversight.core.quality;

import java.util.List;
import oversight.api.finding.FindingCodes;

/** A judgement that stands as a fact: nothing before it in the sentence says that it is somebody's view. */
final class Opinion implements Look {

    @Override
    public String code() {
        return FindingCodes.OPINION_AS_FACT;
    }

    @Override
    public List<String> paths(Draft draft) {
        return draft.parts().stream()
                .filter(part -> part.own("opinion").stream().anyMatch(hit -> !isSomebodys(part, hit)))
                .map(Part::path)
                .toList();
    }

    private static boolean isSomebodys(Part part, Hit opinion) {
        int sentence = part.sentence(opinion);
        return part.isIn("questioned", sentence) || part.isBefore("view", sentence, opinion.from());
    }
}
