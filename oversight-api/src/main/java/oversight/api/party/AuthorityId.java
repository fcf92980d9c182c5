package oversight.api.party;

import oversight.api.internal.Ids;

/**
 * The authority whose scheme is applied: one council, trust or agency. Part of every key, so that two authorities served by
 * one process never meet.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record AuthorityId(String value) {

    public AuthorityId {
        Ids.check("authority identifier", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static AuthorityId of(String value) {
        return new AuthorityId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
