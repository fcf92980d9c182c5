package oversight.core.quality;

import java.util.List;

/** Looks for one thing that a careful reader would look at again. */
interface Look {

    /** The code of what is found. */
    String code();

    /** The paths at which it is found; the empty path for the note as a whole. */
    List<String> paths(Draft draft);
}
