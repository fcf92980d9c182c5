package oversight.api.scheme;

import oversight.api.internal.Ids;

/**
 * An event of which people have to be told, listed by a scheme.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record EventTypeId(String value) {

    public EventTypeId {
        Ids.check("event identifier", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static EventTypeId of(String value) {
        return new EventTypeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
