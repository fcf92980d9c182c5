package oversight.api.duty;

import oversight.api.internal.Ids;

/**
 * A duty. Worked out from what made it, so the same record gives the same identifiers everywhere.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record DutyId(String value) {

    public DutyId {
        Ids.check("duty identifier", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static DutyId of(String value) {
        return new DutyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
