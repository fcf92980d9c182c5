package oversight.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import oversight.api.decision.Enquiry;
import oversight.api.party.StaffRef;

/** A scheme, the questions that are asked of it one after another, and the hand-written table. Used by one thread. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class Workload {

    /** How many rules the scheme has. */
    @Param("480")
    public int rules;

    /** How many different questions are asked in turn. */
    @Param("1024")
    public int questions;

    private Spec spec;
    private Staff staff;
    private HandTable table;
    private Request[] requests;
    private Enquiry[] enquiries;
    private int last;

    /** Makes the questions, and checks the table against the rules. */
    @Setup(Level.Trial)
    public void setUp() {
        spec = Spec.of(rules);
        staff = new Staff();
        table = new HandTable(spec);
        Questions asked = new Questions(spec, staff, questions);
        requests = asked.requests().toArray(new Request[0]);
        enquiries = asked.enquiries().toArray(new Enquiry[0]);
        Agreement.ofTable(this);
    }

    /** The number of the question whose turn it is. */
    int next() {
        last = (last + 1) & (requests.length - 1);
        return last;
    }

    int size() {
        return requests.length;
    }

    Spec spec() {
        return spec;
    }

    Staff staff() {
        return staff;
    }

    Request request(int i) {
        return requests[i];
    }

    Enquiry enquiry(int i) {
        return enquiries[i];
    }

    HandTable.Answer hand(int i) {
        Request request = requests[i];
        return table.decide(request.typeName(), request.context(), request.tier());
    }

    /** The table asked with the library's own question, which first has to be read. */
    HandTable.Answer handOnEnquiry(int i) {
        Enquiry enquiry = enquiries[i];
        return table.decide(enquiry.getDecision().value(), Term.context(enquiry.getFacts()), requests[i].tier());
    }

    String handExplanation(int i) {
        return table.explain(hand(i));
    }

    List<StaffRef> handWhoCan(int i) {
        Request request = requests[i];
        return table.whoCan(request.typeName(), request.context(), staff);
    }
}
