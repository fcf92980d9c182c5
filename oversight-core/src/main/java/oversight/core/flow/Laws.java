package oversight.core.flow;

import java.util.ArrayList;
import java.util.List;
import oversight.api.notice.NoticeReason;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.record.DecisionRuling.Standing;
import oversight.api.scheme.Due;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Urgency;
import oversight.api.scheme.Whom;

/**
 * What is told whatever a scheme says: to the practitioner's line manager, when somebody else gave the oversight (DM-9), and to whoever may decide, when a decision was
 * taken without the authority. No row, no answer of the author and no other notice takes the place of these.
 */
final class Laws {

    static final Due SOON = new Due.StartOfNextWorkingDay();

    private final Escalation escalation;

    Laws(Escalation escalation) {
        this.escalation = escalation;
    }

    List<Message> messages(Stamped stamped) {
        List<Message> messages = new ArrayList<>(lineManager(stamped));
        stamped.ruled().decisions().forEach(decision -> messages.addAll(withoutAuthority(decision, stamped)));
        return messages;
    }

    /** DM-9: judged by who managed whom when the oversight was given: by the author of the note, and by the decider of each decision. */
    private static List<Message> lineManager(Stamped stamped) {
        List<Message> messages = new ArrayList<>();
        if (stamped.note().kind() != NoteKind.DECISION) {
            messages.addAll(lineManager(Matter.of(stamped), stamped.author()));
        }
        for (RuledDecision decision : stamped.ruled().decisions()) {
            messages.addAll(lineManager(Matter.of(stamped, decision, List.of()), decision.decider()));
        }
        return messages;
    }

    private static List<Message> lineManager(Matter matter, StaffRef giver) {
        Whom whom = Whom.Part.LINE_MANAGER_OF_PRACTITIONER;
        return matter.find(whom).stream()
                .filter(manager -> !manager.equals(giver))
                .map(manager ->
                        law(manager, whom, matter, NoticeReason.NOT_THE_LINE_MANAGER, RuleRef.law("DM-9"), giver))
                .toList();
    }

    private List<Message> withoutAuthority(RuledDecision decision, Stamped stamped) {
        if (decision.standing() == Standing.WITHIN_AUTHORITY) {
            return List.of();
        }
        Matter found = escalation.matter(stamped, decision);
        boolean parts = decision.standing() == Standing.INCOMPLETE;
        Matter matter = parts
                ? Matter.of(stamped, decision, List.of())
                : found; // each part is somebody's own, so none stands in for another
        Whom whom = decision.standing() == Standing.NOT_ESTABLISHED
                ? Whom.Part.LINE_MANAGER_OF_DECIDER
                : Whom.Part.WHO_MAY_DECIDE;
        List<Party> told = parts ? found.mayDecide() : found.find(whom);
        NoticeReason reason = reason(decision.standing());
        return told.stream()
                .map(party -> law(party, whom, matter, reason, decision.rule(), decision.decider()))
                .toList();
    }

    private static NoticeReason reason(Standing standing) {
        return switch (standing) {
            case NOT_ESTABLISHED -> NoticeReason.AUTHORITY_NOT_ESTABLISHED;
            case INCOMPLETE -> NoticeReason.AGREEMENT_OUTSTANDING;
            default -> NoticeReason.BEYOND_AUTHORITY;
        };
    }

    private static Message law(
            Party party, Whom whom, Matter matter, NoticeReason reason, RuleRef rule, StaffRef giver) {
        Urgency urgency = reason == NoticeReason.BEYOND_AUTHORITY ? Urgency.AT_ONCE : Urgency.ROUTINE;
        return new Message(party, whom, matter, reason, rule, Obligation.MANDATORY, urgency, SOON, giver::equals);
    }
}
