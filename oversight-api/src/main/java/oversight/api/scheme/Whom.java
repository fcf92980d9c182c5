package oversight.api.scheme;

import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;

/** Whom a rule means, before anybody has looked up who that is at the time: the recipient of a notice or the owner of a duty. */
public sealed interface Whom {

    /** Whom the scheme names by itself, whatever the note or decision is about: a decision can be put to them for confirmation. */
    sealed interface Named extends Whom permits Holding, InRole, OnBody, Outside {}

    /**
     * Whoever holds the post.
     *
     * @param post the post
     */
    record Holding(PostId post) implements Named {}

    /**
     * Whoever has the role around the child.
     *
     * @param role the role
     */
    record InRole(CaseRole role) implements Named {}

    /**
     * A body.
     *
     * @param body the body
     */
    record OnBody(BodyId body) implements Named {}

    /**
     * A party outside the authority.
     *
     * @param party the party
     */
    record Outside(OutsideParty party) implements Named {}

    /** Whoever takes this part in the note or decision itself, or stands in this relation to it. */
    enum Part implements Whom {
        /** Who wrote the note, or reported the event. */
        AUTHOR,
        /** Who decided; of an event, who reported it. */
        DECIDER,
        /** Who asked for the decision; nobody, of an event. */
        REQUESTER,
        /** The worker whom the note is about: named on it, or else the allocated worker of the case team. */
        PRACTITIONER,
        /** Who managed the practitioner at the time (DM-8, DM-9). */
        LINE_MANAGER_OF_PRACTITIONER,
        /** Who managed the decider at the time; of an event, who managed whoever reported it. */
        LINE_MANAGER_OF_DECIDER,
        /** The nearest people who may take the decision that is at stake; nobody, of an event. */
        WHO_MAY_DECIDE
    }
}
