package oversight.api.arrangement;

import oversight.api.internal.Ids;

/**
 * A recorded agreement about who decides, kept by the host.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record ArrangementId(String value) {

    public ArrangementId {
        Ids.check("arrangement identifier", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static ArrangementId of(String value) {
        return new ArrangementId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
