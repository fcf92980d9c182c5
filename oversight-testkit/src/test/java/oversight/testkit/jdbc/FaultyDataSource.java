package oversight.testkit.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import oversight.testkit.jdbc.Fault.Kind;

/** Connections to a real database on which the n-th call of all goes wrong; not thread-safe. */
final class FaultyDataSource extends JdbcCalls {

    /** No call has this number: nothing goes wrong. */
    static final int NEVER = 0;

    private static final int SHORT_WHILE = 2;

    private final Fault fault;
    private final int failing;
    private final List<Connection> opened = new ArrayList<>();
    private final List<Boolean> fitting = new ArrayList<>();
    private int closed;
    private boolean dead;
    private boolean readOnly;
    private boolean warned;

    FaultyDataSource(Fault fault, int failing) {
        this.fault = fault;
        this.failing = failing;
    }

    /** The numbers of the calls that can go wrong in this way. */
    List<Integer> places() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < fitting.size(); i++) {
            if (fitting.get(i)) {
                places.add(i + 1);
            }
        }
        return places;
    }

    /** How many connections nobody has tried to close. */
    int leaked() {
        return opened.size() - closed;
    }

    /** Ends what is still open, as a server does when its client is gone. */
    void hangUp() throws SQLException {
        for (Connection connection : opened) {
            if (!connection.isClosed()) {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
                connection.close();
            }
        }
    }

    /** One of many that are alike: a parameter but the first, a column but those of text. */
    private static boolean isRepetition(Call call) {
        return call.name().equals("setObject") && !call.arguments()[0].equals(1)
                || List.of("getLong", "getInt", "getBoolean", "wasNull").contains(call.name());
    }

    @Override
    Object answer(Call call) throws Throwable {
        if (isRepetition(call)) {
            return opened(call.pass());
        }
        fitting.add(fault.fits(call));
        if (call.isOn(Connection.class) && call.name().equals("close")) {
            closed++;
        }
        boolean now = fitting.size() == failing;
        if (dead || readOnly && call.writes()) {
            throw fault.exception();
        }
        if (warned && call.name().equals("getWarnings")) {
            return new SQLWarning(Fault.NARRATIVE);
        }
        return now ? wrong(call) : opened(call.pass());
    }

    private Object opened(Object answer) {
        if (answer instanceof Connection connection) {
            opened.add(connection);
        }
        return answer;
    }

    private Object wrong(Call call) throws Throwable {
        return switch (fault.kind()) {
            case COUNT_0 -> counted(call, 0);
            case COUNT_2 -> counted(call, 2);
            case AUTOCOMMIT -> {
                flip(call);
                yield opened(call.pass());
            }
            case WARNING -> {
                warned = true;
                yield opened(call.pass());
            }
            default -> throw thrown(call);
        };
    }

    private Exception thrown(Call call) throws Throwable {
        if (fault.done() && call.pass() instanceof Connection connection) {
            connection.close(); // it never reaches anybody who could
        }
        if (fault.kind() == Kind.HANG) {
            Thread.sleep(SHORT_WHILE);
        }
        dead = fault.kind() == Kind.CLOSED || fault.kind() == Kind.HANG;
        readOnly = fault.kind() == Kind.READ_ONLY;
        return fault.exception();
    }

    private Object counted(Call call, int count) throws Throwable {
        Object real = fault.done() ? call.pass() : 0;
        if (call.name().equals("executeUpdate")) {
            return count;
        }
        int[] counts = new int[real instanceof int[] rows ? rows.length : 1];
        Arrays.fill(counts, count);
        return counts;
    }

    private static void flip(Call call) throws SQLException {
        Connection connection =
                call.real() instanceof Statement statement ? statement.getConnection() : (Connection) call.real();
        if (!connection.isClosed()) {
            connection.setAutoCommit(!connection.getAutoCommit());
        }
    }
}
