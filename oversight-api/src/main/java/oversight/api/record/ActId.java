package oversight.api.record;

import oversight.api.internal.Ids;

/**
 * An act on the record: a correction, a disagreement, a move, an erasure.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record ActId(String value) {

    public ActId {
        Ids.check("act identifier", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static ActId of(String value) {
        return new ActId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
