package oversight.testkit.journey;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import oversight.api.note.DecisionNote;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.SessionId;
import oversight.api.note.SupervisionNote;
import oversight.api.party.ChildRef;
import oversight.api.spi.ChildKey;
import oversight.api.spi.NoteLedger;
import oversight.testkit.people.People;

/** A small scheme of which the tests of duties write the rest, and notes under it. */
final class DutyScheme {

    private static final String BASE = Barset.HEAD + """
              panel-clerk: Panel Clerk
            bodies: {resources-panel: Resources Panel}
            circumstances:
              timing: [planned, emergency, out-of-hours]
              status: [in-need, child-protection, looked-after]
              experience: [newly-qualified, experienced]
              plan-months: count
            decisions:
              placement-with-parents:
                name: Placement with parents
                rules:
                  - id: home
                    by: {at-least: SM}
                    follow-up: [ratify: {by: resources-panel, due: {working-days: 5}}, confirm-in-writing: {due: {days: 2}}]
                    cite: {source: table, place: row 7}
            duties:
              - {id: family-told, on: {kinds: oversight}, owes: tell, owner: {post: panel-clerk}, due: {working-days: 1}, cite: table}
            calendar:
              zone: Europe/London
              hours: {monday: 09:00-17:00, tuesday: 09:00-17:00, wednesday: 09:00-17:00, thursday: 09:00-17:00, friday: 09:00-17:00}
            """;

    private DutyScheme() {}

    /** The scheme with reminders; those lines but the first are indented. */
    static String with(String reminders) {
        return reminders.isEmpty() ? BASE : BASE + "reminders:\n  " + reminders + "\n";
    }

    /** The scheme with a section more. */
    static String and(String section) {
        return BASE + section;
    }

    /** The scheme with a duty more. */
    static String owing(String duty) {
        return BASE.replace("duties:\n", "duties:\n  - " + duty + "\n");
    }

    /** Given by Amara about Bilal's work, with one action of his. */
    static OversightNote anOversightNote(String id, String occurredAt, String actionDue) {
        return OversightNote.builder()
                .id(NoteId.of(id))
                .child(People.CHILD_1042)
                .author(People.AMARA)
                .practitioner(People.BILAL)
                .occurredAt(Written.london(occurredAt))
                .review("I read the plan and the last three visits.")
                .direction("Ask the child what the mornings are like now, and bring it to the core group.")
                .impactOnChild(
                        "The child gets to school in time since the breakfast club began and says that it is better.")
                .addAction(action(actionDue))
                .build();
    }

    /** Given by Amara to Bilal. */
    static SupervisionNote supervision(String id, String occurredAt) {
        return SupervisionNote.builder()
                .id(NoteId.of(id))
                .child(People.CHILD_1042)
                .author(People.AMARA)
                .practitioner(People.BILAL)
                .occurredAt(Written.london(occurredAt))
                .session(SessionId.of("SUP-" + id))
                .analysis("We went through the plan. The mornings are better and the visits are on time.")
                .impactOnChild(
                        "The child gets to school in time since the breakfast club began and says that it is better.")
                .addAction(action("2027-03-01"))
                .build();
    }

    /** The decision of 10 November, which has no occasion in this scheme. */
    static DecisionNote decision() {
        return DecisionNote.builder()
                .from(AnnounceJourneyTest.note(People.CHILD_1042))
                .occasion(Optional.empty())
                .build();
    }

    private static PlannedAction action(String due) {
        return PlannedAction.builder()
                .what("Visit before school on two mornings and write down what the child says")
                .owner(People.BILAL)
                .due(LocalDate.parse(due))
                .why("So that the plan is about what the child's mornings are really like.")
                .build();
    }

    /** A ledger that has lost the end of one child's record. */
    static NoteLedger failingFor(NoteLedger ledger, ChildRef child) {
        return (NoteLedger) Proxy.newProxyInstance(
                NoteLedger.class.getClassLoader(), new Class<?>[] {NoteLedger.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("head")
                            && List.of(arguments).stream()
                                    .anyMatch(key -> key instanceof ChildKey of
                                            && of.getChild().equals(child))) {
                        throw new IllegalStateException("The end of this record is lost");
                    }
                    try {
                        return method.invoke(ledger, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
