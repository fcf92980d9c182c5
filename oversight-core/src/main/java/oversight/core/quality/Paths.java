package oversight.core.quality;

import java.util.Set;

/** The parts of a note, by what they are for. */
final class Paths {

    static final String IMPACT = "impactOnChild";

    private static final Set<String> DIRECTS = Set.of("direction", "documentReview.direction");

    private Paths() {}

    /** What is to be done, or was advised. */
    static boolean isAct(String path) {
        return path.endsWith("].what") || path.endsWith("].advised");
    }

    /** What somebody is to do, in an action, an advice or a direction. */
    static boolean isDirecting(String path) {
        return isAct(path) || DIRECTS.contains(path);
    }

    /** Where one word is enough. */
    static boolean isRemark(String path) {
        return path.startsWith("checklist[");
    }
}
