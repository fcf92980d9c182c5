package oversight.api.party;

import oversight.api.internal.Ids;

/**
 * The host's opaque reference to a member of staff, whatever post they hold at a time.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record StaffRef(String value) implements Party {

    public StaffRef {
        Ids.check("staff reference", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static StaffRef of(String value) {
        return new StaffRef(value);
    }

    @Override
    public String key() {
        return "staff:" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
