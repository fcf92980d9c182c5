package oversight.api.party;

/**
 * Somebody who decides, is told or owes something: a person, a post, a body, a role around the child, or a party outside. A
 * notice to a post or a role that nobody fills keeps that post or role as its recipient, so that it is seen and not dropped.
 */
public sealed interface Party permits StaffRef, PostId, BodyId, CaseRole, OutsideParty {

    /**
     * The identifier without its sort.
     *
     * @return for example {@code tm-7}
     */
    String value();

    /**
     * The stable written form, unique over all sorts of party.
     *
     * @return for example {@code staff:tm-7} or {@code body:resources-panel}
     */
    String key();

    /**
     * Reads the written form that {@link #key()} gives.
     *
     * @param key for example {@code staff:tm-7}
     * @return the party
     * @throws IllegalArgumentException when the text names no sort of party
     */
    static Party parse(String key) {
        int colon = key.indexOf(':');
        String sort = colon < 0 ? "" : key.substring(0, colon);
        String value = key.substring(colon + 1);
        return switch (sort) {
            case "staff" -> StaffRef.of(value);
            case "post" -> PostId.of(value);
            case "body" -> BodyId.of(value);
            case "role" -> CaseRole.of(value);
            case "outside" -> OutsideParty.of(value);
            default ->
                throw new IllegalArgumentException("A party is written staff:…, post:…, body:…, role:… or outside:…");
        };
    }
}
