package oversight.testkit.jdbc;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;
import oversight.api.spi.Claim;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.NoteLedger;
import oversight.core.jdbc.JdbcNoteLedger;

/** A process of its own that records and delivers until it is killed. What it has been told is kept it says on its output, a line at a time, and not before. */
final class KillChild {

    static final int CHILDREN = 5;

    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private final NoteLedger ledger;
    private final String round;

    private KillChild(NoteLedger ledger, String round) {
        this.ledger = ledger;
        this.round = round;
    }

    /** The URL of the database, the number of the round, and whether H2 is to delay its writes, as it does by default. */
    public static void main(String[] arguments) throws IOException {
        DataSource source = Databases.pool(arguments[0]);
        NoteLedger ledger = JdbcNoteLedger.ownTransactions(source);
        if (Boolean.parseBoolean(arguments[2])) {
            Databases.run(source, "set write_delay 500"); // after the ledger has looked
        }
        new KillChild(ledger, arguments[1]).work();
    }

    /** The identifier of the n-th entry of a round. Each discharges the duty of the one before. */
    static String id(String round, int n) {
        return "r" + round + "-" + n;
    }

    private void work() throws IOException {
        for (int n = 0; ; n++) {
            String id = id(round, n);
            var child = Sample.child("c-" + n % CHILDREN);
            Append append =
                    n == 0 ? Sample.full(ledger, child, id) : Sample.discharging(ledger, child, id, id(round, n - 1));
            if (ledger.append(append) != AppendResult.APPENDED) {
                throw new IllegalStateException("not appended");
            }
            say("entry " + id);
            if (n % 3 == 2) {
                deliver();
            }
        }
    }

    private void deliver() throws IOException {
        Claim claim = Claim.builder()
                .authority(Sample.AUTHORITY)
                .now(Sample.NOON)
                .until(Sample.NOON.plusSeconds(60))
                .limit(2)
                .build();
        for (Delivery delivery : ledger.claim(claim)) {
            boolean moved = ledger.moveDelivery(DeliveryMove.builder()
                    .authority(Sample.AUTHORITY)
                    .key(delivery.getNotice().getKey())
                    .change(delivery.getChange())
                    .to(DeliveryState.DELIVERED)
                    .attempts(1)
                    .nextAt(Sample.NOON)
                    .build());
            if (moved) {
                say("delivered " + delivery.getNotice().getKey());
            }
        }
    }

    /** In one write to the file that the parent reads, so that the line outlives this process. */
    private void say(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
