package oversight.api.scheme;

import oversight.api.internal.Ids;

/**
 * A kind of note that an authority tells apart within oversight, decision or supervision: an allocation note, a closure.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record SubKindId(String value) {

    public SubKindId {
        Ids.check("sub-kind identifier", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static SubKindId of(String value) {
        return new SubKindId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
