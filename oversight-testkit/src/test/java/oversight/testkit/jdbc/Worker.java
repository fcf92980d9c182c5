package oversight.testkit.jdbc;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import oversight.api.Dispatched;
import oversight.api.Oversight;
import oversight.api.notice.Notice;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;

/**
 * Records, announces, keeps and dispatches, one deed after the other. What the engine has told it is kept it says, a line at a time and not before; what its transport
 * is handed it says at once. Used by one thread.
 */
final class Worker implements NoticeTransport {

    private final String round;
    private final OutputStream out;
    private final Oversight oversight;
    private final List<String> took = new ArrayList<>();
    private final List<String> busy = new ArrayList<>();
    private int next;

    Worker(NoteLedger ledger, Clock clock, String round, OutputStream out) {
        this.round = round;
        this.out = out;
        this.oversight = Desk.on(ledger, clock, this);
    }

    Deed next() {
        return new Deed(round, next);
    }

    /** The next deed; done again when it is called again after a failure. */
    void work() {
        Deed deed = next();
        deed.on(oversight);
        say("kept " + deed.name());
        next++;
    }

    /** Goes on as if the next deed had been done. */
    void lie() {
        say("kept " + next().name());
        next++;
    }

    /** Hands over what is due, and says what became of it as far as it has been told. */
    void dispatch(int limit) {
        took.clear();
        busy.clear();
        Dispatched done = oversight.deliveries().dispatch(limit);
        if (done.getDelivered() != took.size() || done.getFailed() != busy.size()) {
            throw new IllegalStateException("The engine says " + done.getDelivered() + " and " + done.getFailed()
                    + ", the transport " + took.size() + " and " + busy.size());
        }
        took.forEach(key -> say("delivered " + key));
        busy.forEach(key -> say("failed " + key));
    }

    @Override
    public Answer deliver(Notice notice) {
        String key = notice.getKey().value();
        boolean takes = Math.floorMod((key + round).hashCode(), 5) != 0;
        say((takes ? "took " : "busy ") + KillAccount.words(notice));
        (takes ? took : busy).add(key);
        return takes ? new Answer.Taken() : new Answer.NotNow("busy");
    }

    /** In one write to the file that the parent reads, so that the line outlives this process. */
    private void say(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
