package oversight.testkit.jdbc;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import javax.sql.DataSource;
import oversight.core.jdbc.JdbcNoteLedger;

/** A process of its own that works until it is killed. What it says is its output. */
final class KillChild {

    private KillChild() {}

    /**
     * The URL of the database, the name of the round, its hour, and whether H2 is to delay its writes, as it does by default; without any it works for a moment in memory, and
     * ends.
     */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            rehearse();
            return;
        }
        DataSource source = Databases.pool(arguments[0]);
        JdbcNoteLedger ledger = JdbcNoteLedger.ownTransactions(source);
        if (Boolean.parseBoolean(arguments[3])) {
            Databases.run(source, "set write_delay 500"); // after the ledger has looked
        }
        Worker worker = new Worker(
                ledger,
                Desk.clock(Integer.parseInt(arguments[2])),
                arguments[1],
                new FileOutputStream(FileDescriptor.out));
        while (true) {
            step(worker);
        }
    }

    private static void rehearse() {
        DataSource source = Databases.pool("jdbc:h2:mem:rehearsal;DB_CLOSE_DELAY=-1");
        Worker worker = new Worker(
                JdbcNoteLedger.ownTransactions(source), Desk.clock(0), "rehearsal", OutputStream.nullOutputStream());
        for (int n = 0; n < 40; n++) {
            step(worker);
        }
    }

    private static void step(Worker worker) {
        boolean pause = worker.next().isLastOfItsKind();
        worker.work();
        if (pause) {
            worker.dispatch(8);
        }
    }
}
