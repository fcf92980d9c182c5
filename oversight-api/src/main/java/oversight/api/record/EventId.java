package oversight.api.record;

import oversight.api.internal.Ids;

/**
 * An event that was reported. Whoever reports it gives it, so that a repeated report is harmless.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record EventId(String value) {

    public EventId {
        Ids.check("event identifier", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static EventId of(String value) {
        return new EventId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
