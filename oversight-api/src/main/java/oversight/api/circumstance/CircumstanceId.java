package oversight.api.circumstance;

import oversight.api.internal.Ids;

/**
 * A circumstance on which a scheme's rules may depend, declared in its vocabulary.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record CircumstanceId(String value) {

    public CircumstanceId {
        Ids.check("circumstance identifier", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static CircumstanceId of(String value) {
        return new CircumstanceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
