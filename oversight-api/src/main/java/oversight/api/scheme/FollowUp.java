package oversight.api.scheme;

import oversight.api.party.BodyId;

/** What a permitted decision brings with it. */
public sealed interface FollowUp {

    /**
     * A body ratifies it afterwards, even when the matter has ended meanwhile.
     *
     * @param by the body
     * @param due when it is to have been put to the body
     */
    record Ratify(BodyId by, Due due) implements FollowUp {}

    /**
     * A higher post looks at it afterwards.
     *
     * @param by whom
     * @param due by when
     */
    record QualityAssure(Whom by, Due due) implements FollowUp {}

    /**
     * Agreed verbally now, on paper by the due time.
     *
     * @param due by when
     */
    record ConfirmInWriting(Due due) implements FollowUp {}
}
