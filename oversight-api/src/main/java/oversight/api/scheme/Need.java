package oversight.api.scheme;

/** What a decision needs before it may be taken, besides whoever decides. */
public sealed interface Need {

    /**
     * A recommendation. Whoever recommends does not decide.
     *
     * @param by whose
     */
    record Recommendation(Approval by) implements Need {}

    /**
     * A consultation: they are asked, and have no veto.
     *
     * @param of who
     */
    record Consultation(Approval of) implements Need {}

    /**
     * Something that must be so: an assessment is complete, legal advice is attached.
     *
     * @param that the condition on the facts
     */
    record Precondition(Condition that) implements Need {}
}
