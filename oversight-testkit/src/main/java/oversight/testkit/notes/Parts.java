package oversight.testkit.notes;

import java.time.Instant;
import java.time.LocalDate;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Given;
import oversight.api.note.AlertChoice;
import oversight.api.note.PlannedAction;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;

/** Parts that several examples have. */
final class Parts {

    private Parts() {}

    static PlannedAction action(String what, Party owner, String due, String why) {
        return PlannedAction.builder()
                .what(what)
                .owner(owner)
                .due(LocalDate.parse(due))
                .why(why)
                .build();
    }

    static PlannedAction atOnce(String what, StaffRef owner, String due, String why) {
        return PlannedAction.builder()
                .from(action(what, owner, due, why))
                .immediate(true)
                .build();
    }

    static AlertChoice alert(String role) {
        return AlertChoice.builder().role(CaseRole.of(role)).accepted(true).build();
    }

    static AlertChoice noAlert(String role, String reason) {
        return AlertChoice.builder()
                .role(CaseRole.of(role))
                .accepted(false)
                .reason(reason)
                .build();
    }

    static Facts timing(String word) {
        return Facts.none().with("timing", word);
    }

    static Given given(String body, Instant at) {
        return Given.builder().by(BodyId.of(body)).at(at).build();
    }
}
