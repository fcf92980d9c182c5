package oversight.api.scheme;

import oversight.api.internal.Ids;

/**
 * What brought a note about: an audit, a review to come, police protection. Open (MO-9): a scheme adds its own.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record OccasionId(String value) {

    public OccasionId {
        Ids.check("occasion identifier", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static OccasionId of(String value) {
        return new OccasionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
