package oversight.api.scheme;

import java.util.List;
import java.util.Optional;
import oversight.api.party.BodyId;
import oversight.api.party.PostId;

/** What a permitted decision brings with it. */
public sealed interface FollowUp {

    /**
     * It is ratified afterwards, even when the matter has ended meanwhile. To a body or a party outside the decider puts it; whoever holds the post or has the
     * role owes it themselves, and nobody ratifies what they decided.
     *
     * @param by who ratifies it
     * @param due by when
     */
    record Ratify(Whom.Named by, Due due) implements FollowUp {

        /**
         * A body ratifies it.
         *
         * @param by the body
         * @param due when it is to have been put to the body
         */
        public Ratify(BodyId by, Due due) {
            this(new Whom.OnBody(by), due);
        }

        /**
         * Whoever holds a post ratifies it.
         *
         * @param by the post
         * @param due by when
         */
        public Ratify(PostId by, Due due) {
            this(new Whom.Holding(by), due);
        }
    }

    /**
     * A higher post looks at it afterwards.
     *
     * @param by whom
     * @param due by when
     * @param asNecessary whether the higher post chooses which decisions it looks at
     */
    record QualityAssure(Whom by, Due due, boolean asNecessary) implements FollowUp {

        /**
         * Every decision is looked at.
         *
         * @param by whom
         * @param due by when
         */
        public QualityAssure(Whom by, Due due) {
            this(by, due, false);
        }
    }

    /**
     * Agreed verbally now, on paper by the due time.
     *
     * @param due by when
     */
    record ConfirmInWriting(Due due) implements FollowUp {}

    /**
     * Somebody needs to know.
     *
     * @param tell who is told, and by when
     */
    record Inform(Tell tell) implements FollowUp {}

    /**
     * The approval has a condition attached, to be met by the due time.
     *
     * @param condition the condition, in the scheme's words
     * @param due by when
     */
    record MeetCondition(String condition, Due due) implements FollowUp {}

    /**
     * The approval lapses: after that time the decision no longer stands.
     *
     * @param after how long it stands, from when it was taken
     * @param extension how it may be extended, once; empty when it may not
     */
    record Lapse(Due after, Optional<Extension> extension) implements FollowUp {}

    /**
     * The form in which the decision is recorded.
     *
     * @param kind the kind of note
     * @param heading the heading under which it is filed, or empty for the kind's own
     * @param checklist what the note has to go through: the texts of items of the scheme's checklists, or the names of checklists for all their items; words that are neither are shown and not compared; empty for
     *     none
     */
    record RecordAs(NoteKind kind, Optional<String> heading, List<String> checklist) implements FollowUp {
        public RecordAs {
            checklist = List.copyOf(checklist);
        }
    }

    /**
     * How an approval that lapses may be extended, once.
     *
     * @param by who decides on the extension
     * @param until how long it stands then, from when it would have lapsed
     */
    record Extension(Approval by, Due until) {}
}
