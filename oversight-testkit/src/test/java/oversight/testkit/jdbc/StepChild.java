package oversight.testkit.jdbc;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import javax.sql.DataSource;
import oversight.core.jdbc.JdbcNoteLedger;

/** A process of its own that does each kind of deed once and hands over what is due, and comes to a halt before its n-th step. */
final class StepChild {

    static final int HALTED = 137;
    static final int DEEDS = 4;

    private StepChild() {}

    /**
     * The URL of the database, the name of the round, its hour, before which step to halt, whether reads are steps too, and whether deliveries are to be written after the commit.
     */
    public static void main(String[] arguments) {
        DataSource source = Databases.pool(arguments[0]);
        SwitchedDataSource switched = new SwitchedDataSource(source);
        JdbcNoteLedger ledger = JdbcNoteLedger.ownTransactions(switched);
        Worker worker = new Worker(
                ledger,
                Desk.clock(Integer.parseInt(arguments[2])),
                arguments[1],
                new FileOutputStream(FileDescriptor.out));
        Halting halting = new Halting(
                Integer.parseInt(arguments[3]), Boolean.parseBoolean(arguments[4]), Boolean.parseBoolean(arguments[5]));
        switched.to(halting.over(source));
        for (int n = 0; n < DEEDS; n++) {
            worker.work();
        }
        worker.dispatch(2);
        Runtime.getRuntime().halt(0); // as suddenly, but after the last step
    }

    /** Counts the steps: what is written, every commit, and what is read if that is asked for. */
    private static final class Halting extends JdbcCalls {

        private final int before;
        private final boolean readsToo;
        private final boolean late;
        private PreparedStatement held;
        private int steps;

        Halting(int before, boolean readsToo, boolean late) {
            this.before = before;
            this.readsToo = readsToo;
            this.late = late;
        }

        @Override
        Object answer(Call call) throws Throwable {
            boolean commits = call.isOn(Connection.class) && call.name().equals("commit");
            boolean reads = call.isOn(PreparedStatement.class) && call.name().startsWith("execute");
            if (commits || call.writes() || readsToo && reads) {
                step();
            }
            if (late && call.sql().startsWith("insert into ovs_delivery")) {
                return later(call);
            }
            Object answer = call.pass();
            if (commits && held != null) {
                afterwards((Connection) call.real());
            }
            return answer;
        }

        private void step() {
            steps++;
            if (steps == before) {
                Runtime.getRuntime().halt(HALTED);
            }
        }

        /** The mistake: the deliveries are kept back until the rest is committed. */
        private Object later(Call call) throws Throwable {
            if (call.name().equals("executeBatch")) {
                held = (PreparedStatement) call.real();
                return new int[0];
            }
            return call.name().equals("close") ? null : call.pass();
        }

        private void afterwards(Connection connection) throws Exception {
            step();
            held.executeBatch();
            held.close();
            held = null;
            connection.commit();
        }
    }
}
