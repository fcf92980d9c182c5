package casework;

import java.time.Duration;
import oversight.api.HostFailureException;
import oversight.api.note.DecisionNote;
import oversight.api.party.ChildRef;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;

/** A day in a host with Spring: a service that fails, the same service when it does not, and the delivery that follows. */
public final class Casework {

    private static final ChildRef CHILD = People.CHILD_1042;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Casework() {}

    /**
     * Runs the day, and ends with a code other than 0 when something is not as it should be.
     *
     * @param args the folder of the database
     * @throws InterruptedException when it is told to stop
     */
    public static void main(String[] args) throws InterruptedException {
        System.setProperty(CaseworkConfiguration.FOLDER, args[0]);
        boolean right;
        try (var context = new AnnotationConfigApplicationContext(CaseworkConfiguration.class)) {
            right = day(context.getBean(CaseService.class));
        }
        System.out.println(right ? "Everything as it should be." : "Something is not as it should be.");
        System.exit(right ? 0 : 1);
    }

    private static boolean day(CaseService service) throws InterruptedException {
        DecisionNote note = NoteVariants.withId(SampleNotes.policeProtection(), "N-1");
        try {
            service.closeVisit(note, true);
            return false;
        } catch (IllegalStateException refused) {
            System.out.println("The service failed after the note: " + refused.getMessage());
        }
        Kept before = service.kept(CHILD);
        System.out.println("Rolled back: " + before);

        service.closeVisit(note, false);
        Kept after = service.kept(CHILD);
        System.out.println("Committed:   " + after);

        int delivered = awaitDelivery(service, after.notices());
        System.out.println("Delivered by db-scheduler: " + delivered + " of " + after.notices());
        boolean whole = service.verifies(CHILD);
        System.out.println("The chain of the record verifies: " + whole);
        return before.isNothing()
                && after.notes() == 1
                && after.duties() > 0
                && after.notices() > 0
                && after.visits() == 1
                && delivered == after.notices()
                && service.messages() == after.notices()
                && whole
                && refusedOutside(service);
    }

    private static int awaitDelivery(CaseService service, int notices) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (service.delivered(CHILD) < notices && System.nanoTime() < until) {
            Thread.sleep(100);
        }
        return service.delivered(CHILD);
    }

    /** The record is not even looked at without a transaction. */
    private static boolean refusedOutside(CaseService service) {
        try {
            service.recordOutside(SampleNotes.notProgressed());
            return false;
        } catch (HostFailureException refused) {
            System.out.println("Outside a transaction: " + refused.getMessage());
            return refused.getMessage().contains(IllegalTransactionStateException.class.getName());
        }
    }
}
