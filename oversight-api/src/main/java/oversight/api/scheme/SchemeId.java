package oversight.api.scheme;

import oversight.api.internal.Ids;

/**
 * A scheme of delegation across its dated versions.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record SchemeId(String value) {

    public SchemeId {
        Ids.check("scheme identifier", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static SchemeId of(String value) {
        return new SchemeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
