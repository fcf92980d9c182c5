package oversight.testkit.notes;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Times of the examples as a manager would write them. */
final class London {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The instant at which the clocks in London show this. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
