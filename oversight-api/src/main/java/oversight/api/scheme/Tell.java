package oversight.api.scheme;

import java.util.Optional;

/**
 * Who needs to know, and by when.
 *
 * @param whom who is told
 * @param due by when
 * @param urgency how they are to be reached
 * @param discretion at whose discretion they are told; empty when they are always told
 */
public record Tell(Whom whom, Due due, Urgency urgency, Optional<Whom> discretion) {

    /**
     * Told always, in the ordinary way.
     *
     * @param whom who is told
     * @param due by when
     * @return the recipient
     */
    public static Tell always(Whom whom, Due due) {
        return new Tell(whom, due, Urgency.ROUTINE, Optional.empty());
    }
}
