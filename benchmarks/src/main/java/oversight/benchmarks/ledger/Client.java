package oversight.benchmarks.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oversight.api.Oversight;
import oversight.api.note.CaseNote;
import oversight.benchmarks.ledger.OneConnection.Done;
import oversight.core.jdbc.JdbcNoteLedger;

/** A process with one connection that records or delivers in blocks, when and as it is told on its standard input. */
public final class Client {

    private static final int CLAIM = 100;

    private final OneConnection connection;
    private final Bare bare;
    private final Oversight own;
    private final Oversight inHost;

    private Client(String url, String name) throws SQLException {
        connection = new OneConnection(url);
        bare = Bare.learnt(connection, name);
        own = SampleOffice.on(JdbcNoteLedger.ownTransactions(connection.source()), notice -> {});
        inHost = SampleOffice.on(JdbcNoteLedger.hostTransaction(connection::real), notice -> {});
    }

    /** What is done in a block; it says how many notes or notices it did. */
    @FunctionalInterface
    private interface Block {
        int run() throws SQLException;
    }

    /**
     * Runs until its standard input ends. A line is a kind of block, its size and its name; it answers "ready", waits for a line, and answers how many notes
     * or notices it did in how many nanoseconds.
     *
     * @param args where the database is, and the name of this process
     * @throws IOException when the one who started it is gone
     * @throws SQLException when the database fails
     */
    public static void main(String[] args) throws IOException, SQLException {
        Client client = new Client(args[0], args[1]);
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("ready");
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            String[] words = line.split(" ");
            Block block = client.block(words[0], Integer.parseInt(words[1]), args[1] + words[2]);
            System.out.println("ready");
            orders.readLine();
            long began = System.nanoTime();
            int done = block.run();
            System.out.println(done + " " + (System.nanoTime() - began));
        }
        client.connection.close();
    }

    private Block block(String kind, int size, String name) {
        return switch (kind) {
            case "bare" ->
                writing(Stream.iterate(0, i -> i + 1)
                        .limit(size)
                        .flatMap(i -> bare.prepared(name + "." + i).stream())
                        .toList());
            case "own" -> recording(own, notes(size, name), false);
            case "host" -> recording(inHost, notes(size, name), true);
            case "deliver-bare" -> () -> bare.deliver(size * CLAIM);
            case "deliver-own" -> () -> own.deliveries().dispatch(size * CLAIM).getDelivered();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static List<CaseNote> notes(int passes, String name) {
        List<CaseNote> notes = new ArrayList<>();
        for (int i = 0; i < passes; i++) {
            notes.addAll(SampleOffice.pass(name + "." + i));
        }
        return notes;
    }

    private Block writing(List<List<Done>> notes) {
        return () -> {
            for (List<Done> note : notes) {
                bare.write(note);
            }
            return notes.size();
        };
    }

    private Block recording(Oversight oversight, List<CaseNote> notes, boolean host) {
        return () -> {
            for (CaseNote note : notes) {
                if (host) {
                    connection.real().setAutoCommit(false);
                }
                SampleOffice.record(oversight, note);
                if (host) {
                    connection.real().commit();
                    connection.real().setAutoCommit(true);
                }
            }
            return notes.size();
        };
    }
}
