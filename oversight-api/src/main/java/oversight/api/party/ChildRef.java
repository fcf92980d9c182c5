package oversight.api.party;

import oversight.api.internal.Ids;

/**
 * The host's opaque reference to a child or young person.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record ChildRef(String value) {

    public ChildRef {
        Ids.check("child reference", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static ChildRef of(String value) {
        return new ChildRef(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
