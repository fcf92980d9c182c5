package oversight.core.flow;

import oversight.api.notice.Notice;
import oversight.api.party.Party;

/**
 * A notice to somebody.
 *
 * @param as the post, role, body or party outside as which they are told, or in whose place
 * @param notice the notice
 */
record Addressed(Party as, Notice notice) {}
