package oversight.api.party;

import oversight.api.internal.Ids;

/**
 * A post of the scheme: team manager, Youth Justice service manager. People hold posts for a time.
 *
 * @param value 1 to 100 letters, digits, '.', '_', ':', '/' or '-'; it is shown in logs and notices, so it must not hold a
 *     name or anything else about a person
 */
public record PostId(String value) implements Party {

    public PostId {
        Ids.check("post identifier", value);
    }

    /**
     * The identifier with this value.
     *
     * @param value the identifier's text
     * @return the identifier
     */
    public static PostId of(String value) {
        return new PostId(value);
    }

    @Override
    public String key() {
        return "post:" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
