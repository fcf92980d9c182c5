package oversight.testkit.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A way in which one call to the database goes wrong: nothing has been done by then, or what was asked for. */
record Fault(Kind kind, boolean done) {

    /** What a driver puts into its messages, and nobody else may. */
    static final String NARRATIVE = "Mum said that she was frightened";

    /** In which way. */
    enum Kind {
        /** The driver fails. */
        EXCEPTION,
        /** The driver fails in a way of its own. */
        UNCHECKED,
        /** The connection is gone: this call and all later ones on it fail. */
        CLOSED,
        /** Another transaction was in the way. */
        SERIALISATION,
        /** Two transactions waited for each other. */
        DEADLOCK,
        /** There is a row with that key. */
        DUPLICATE,
        /** The statement took too long. */
        CANCELLED,
        /** Nothing is heard until the driver gives up waiting, and the connection with it. */
        HANG,
        /** A statement says that it has changed no row. */
        COUNT_0,
        /** A statement says that it has changed two. */
        COUNT_2,
        /** There is no connection to be had. */
        POOL_EMPTY,
        /** From now on nothing can be written. */
        READ_ONLY,
        /** Somebody switches autocommit. */
        AUTOCOMMIT,
        /** It works, with a warning. */
        WARNING
    }

    /** Every kind, before and after; where nothing fails by itself there is one way only. */
    static List<Fault> all() {
        List<Fault> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.add(new Fault(kind, false));
            if (kind.ordinal() < Kind.POOL_EMPTY.ordinal()) {
                all.add(new Fault(kind, true));
            }
        }
        return all;
    }

    /** Whether such a call can go wrong in this way. */
    boolean fits(JdbcCalls.Call call) {
        return switch (kind) {
            case COUNT_0, COUNT_2 -> counts(call);
            case POOL_EMPTY -> call.isOn(DataSource.class);
            case READ_ONLY -> call.writes();
            case AUTOCOMMIT -> call.isOn(Connection.class) || call.isOn(PreparedStatement.class);
            default -> true;
        };
    }

    /** Only whether a statement of many rows has ended duties or erased entries nobody can tell by its count: what is ended or gone already counts 0. */
    private static boolean counts(JdbcCalls.Call call) {
        return call.name().equals("executeUpdate")
                || call.name().equals("executeBatch") && !call.sql().startsWith("update");
    }

    /** What the driver throws. */
    Exception exception() {
        return switch (kind) {
            case UNCHECKED -> new IllegalStateException("unchecked");
            case SERIALISATION -> new SQLException("could not serialise (" + NARRATIVE + ")", "40001");
            case DEADLOCK -> new SQLException("deadlock (" + NARRATIVE + ")", "40P01");
            case DUPLICATE -> new SQLException("Key (document)=(" + NARRATIVE + ") already exists", "23505");
            case CANCELLED -> new SQLTimeoutException("canceling statement: " + NARRATIVE, "57014");
            case POOL_EMPTY -> new SQLTransientConnectionException("no connection for " + NARRATIVE, "08001");
            case READ_ONLY -> new SQLException("read-only: insert (" + NARRATIVE + ")", "25006");
            case CLOSED -> new SQLException("closed (" + NARRATIVE + ")", "08003");
            default -> new SQLException("Failing row contains (" + NARRATIVE + ")", done ? NARRATIVE : "08006", 17);
        };
    }
}
