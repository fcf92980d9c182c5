package oversight.api.note;

import oversight.api.internal.Ids;

/**
 * The host's reference to an organised supervision session (MO-4).
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record SessionId(String value) {

    public SessionId {
        Ids.check("supervision session", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static SessionId of(String value) {
        return new SessionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
