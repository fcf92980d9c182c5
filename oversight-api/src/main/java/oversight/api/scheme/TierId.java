package oversight.api.scheme;

import oversight.api.internal.Ids;

/**
 * A tier of the hierarchy: the authority's own abbreviation serves well ({@code SM}, {@code HoS}).
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record TierId(String value) {

    public TierId {
        Ids.check("tier identifier", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static TierId of(String value) {
        return new TierId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
