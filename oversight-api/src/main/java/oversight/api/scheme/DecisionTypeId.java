package oversight.api.scheme;

import oversight.api.internal.Ids;

/**
 * A named thing that can be decided: placement with parents, external placement.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record DecisionTypeId(String value) {

    public DecisionTypeId {
        Ids.check("decision type", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static DecisionTypeId of(String value) {
        return new DecisionTypeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
