package oversight.core.flow;

import java.util.function.Predicate;
import oversight.api.notice.NoticeReason;
import oversight.api.party.Party;
import oversight.api.scheme.Due;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Urgency;
import oversight.api.scheme.Whom;

/**
 * What somebody is to be told by one rule, before anybody has looked whether they can be: who is meant, as what, why, how urgently and by when.
 *
 * @param party who is meant
 * @param whom as what
 * @param matter about what
 * @param knows who does not stand in for them, because they know
 */
record Message(
        Party party,
        Whom whom,
        Matter matter,
        NoticeReason reason,
        RuleRef rule,
        Obligation obligation,
        Urgency urgency,
        Due due,
        Predicate<Party> knows) {}
