package oversight.core.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.spi.ChildKey;

class LedgerExceptionTest {

    private static final String NARRATIVE = "Mum said that she was frightened";

    @Test
    void itSaysOperationStateAndCodeAndNothingElse() {
        LedgerException e = LedgerException.failed("append", new SQLException(NARRATIVE, "23505", 42));
        assertThat(e)
                .hasMessage("append failed: SQLState 23505, vendor code 42")
                .hasNoCause();
        assertThat(e.operation()).isEqualTo("append");
        assertThat(e.sqlState()).isEqualTo("23505");
        assertThat(e.vendorCode()).isEqualTo(42);
        assertThat(e.isCommitOutcomeUnknown()).isFalse();
        assertThat(e.isContention()).isFalse();
    }

    @Test
    void anUnknownCommitIsNamed() {
        LedgerException e = LedgerException.commitUnknown("append", new SQLException(NARRATIVE, "40001", 0));
        assertThat(e).hasMessage("append commit-outcome-unknown: SQLState 40001, vendor code 0");
        assertThat(e.isCommitOutcomeUnknown()).isTrue();
        assertThat(e.isContention()).as("it may have been kept").isFalse();
    }

    @Test
    void whatIsNoStateIsNotRepeated() {
        assertThat(LedgerException.failed("head", new SQLException(NARRATIVE, NARRATIVE)))
                .hasMessage("head failed: SQLState none, vendor code 0");
        assertThat(LedgerException.failed("head", new SQLException(NARRATIVE)).sqlState())
                .isEqualTo("none");
    }

    @Test
    void serialisationFailureAndDeadlockAreContention() {
        assertThat(LedgerException.failed("append", new SQLException("", "40001"))
                        .isContention())
                .isTrue();
        assertThat(LedgerException.failed("append", new SQLException("", "40P01"))
                        .isContention())
                .isTrue();
    }

    @Test
    void aTableThatIsGoneIsAFailureOfTheOperation() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:gone;DB_CLOSE_DELAY=-1");
        JdbcSchema.applyIfAbsent(database);
        JdbcNoteLedger ledger = JdbcNoteLedger.ownTransactions(database);
        try (var connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table ovs_head");
        }
        ChildKey child = ChildKey.builder()
                .authority(AuthorityId.of("northshire"))
                .child(ChildRef.of("c-1"))
                .build();
        LedgerException e = catchThrowableOfType(LedgerException.class, () -> ledger.head(child));
        assertThat(e.operation()).isEqualTo("head");
        assertThat(e.sqlState()).isIn("42S02", "42S03", "42S04");
        assertThat(e).hasNoCause().hasMessageNotContaining("OVS");
    }

    @Test
    void aDatabaseThatCannotBeReachedIsAFailureToOpen() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:absent;IFEXISTS=TRUE");
        LedgerException e = catchThrowableOfType(LedgerException.class, () -> JdbcNoteLedger.ownTransactions(database));
        assertThat(e.operation()).isEqualTo("open");
        assertThat(e).hasNoCause().hasMessageNotContaining("absent");
    }

    /** The reason for all this: the driver does repeat what a row holds. */
    @Test
    void h2RepeatsTheRow() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:");
        try (var connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table t (a varchar(5))");
            SQLException e = catchThrowableOfType(
                    SQLException.class, () -> statement.execute("insert into t values ('" + NARRATIVE + "')"));
            assertThat(e.getMessage()).contains(NARRATIVE);
            assertThat(LedgerException.failed("append", e)).hasMessageNotContaining(NARRATIVE);
        }
    }
}
