package oversight.api.party;

import oversight.api.internal.Ids;

/**
 * A body that decides, recommends or ratifies as one: a panel, a conference, a legal gateway meeting.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record BodyId(String value) implements Party {

    public BodyId {
        Ids.check("body identifier", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static BodyId of(String value) {
        return new BodyId(value);
    }

    @Override
    public String key() {
        return "body:" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
