package oversight.api;

import oversight.api.party.AuthorityId;

/**
 * Management oversight for one authority: who may decide, whether a note is good enough, what is owed, who is told, and what can be
 * explained years later. Immutable and safe for use by many threads; it starts none and holds no static state, so that several stand side by
 * side, one for each authority. Build it with {@code oversight.core.OversightEngine}; it is called by hosts and implemented by the library alone.
 */
public interface Oversight {

    /**
     * The authority that it serves.
     *
     * @return the authority; part of every key
     */
    AuthorityId authority();

    /**
     * Who may decide.
     *
     * @return the room for decisions
     */
    Decisions decisions();

    /**
     * What happens, and who is told of it.
     *
     * @return the room for events
     */
    Events events();

    /**
     * Notes: check and record.
     *
     * @return the room for notes
     */
    Notes notes();

    /**
     * What is owed.
     *
     * @return the room for duties
     */
    Duties duties();

    /**
     * Who is told.
     *
     * @return the room for deliveries
     */
    Deliveries deliveries();

    /**
     * The record as it can be read back.
     *
     * @return the room for records
     */
    Records records();
}
