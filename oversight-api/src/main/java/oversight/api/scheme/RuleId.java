package oversight.api.scheme;

import oversight.api.internal.Ids;

/**
 * A rule of a scheme. Unique in its scheme version; rulings, findings, duties and notices name it.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record RuleId(String value) {

    public RuleId {
        Ids.check("rule identifier", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
