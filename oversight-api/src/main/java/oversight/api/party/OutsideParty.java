package oversight.api.party;

import oversight.api.internal.Ids;

/**
 * Somebody outside the authority's staff, by what they are: parent, foster carer, school.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record OutsideParty(String value) implements Party {

    public OutsideParty {
        Ids.check("outside party", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static OutsideParty of(String value) {
        return new OutsideParty(value);
    }

    @Override
    public String key() {
        return "outside:" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
