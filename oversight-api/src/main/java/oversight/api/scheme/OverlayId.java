package oversight.api.scheme;

import oversight.api.internal.Ids;

/**
 * Rules that stand over a scheme for a time.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record OverlayId(String value) {

    public OverlayId {
        Ids.check("overlay identifier", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static OverlayId of(String value) {
        return new OverlayId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
