package oversight.api.party;

import oversight.api.internal.Ids;

/**
 * What somebody is to a child rather than in the hierarchy: allocated worker, reviewing officer, family intervention worker,
 * personal adviser. Open: a host and its scheme add their own.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record CaseRole(String value) implements Party {

    public CaseRole {
        Ids.check("case role", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static CaseRole of(String value) {
        return new CaseRole(value);
    }

    @Override
    public String key() {
        return "role:" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
