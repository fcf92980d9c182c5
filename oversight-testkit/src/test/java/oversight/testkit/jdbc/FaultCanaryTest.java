package oversight.testkit.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import oversight.api.spi.AppendResult;
import oversight.api.spi.NoteLedger;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.core.jdbc.JdbcSchema;
import oversight.core.jdbc.LedgerException;

/** The fault rules notice a ledger that does not tell the truth about a failure. */
class FaultCanaryTest {

    private static final Fault BEFORE = new Fault(Fault.Kind.EXCEPTION, false);
    private static final Fault AFTER = new Fault(Fault.Kind.EXCEPTION, true);

    @Test
    void aFailureThatIsSwallowedIsNoticed() {
        FaultRules rules = new Lying(failure -> !failure.isCommitOutcomeUnknown(), AppendResult.APPENDED);
        assertThatThrownBy(() -> rules.anAppendIsWholeOrNotThere(BEFORE)).isInstanceOf(AssertionError.class);
    }

    @Test
    void anUnknownCommitThatIsTakenForAFailureIsNoticed() {
        FaultRules rules = new Lying(LedgerException::isCommitOutcomeUnknown, AppendResult.OUTDATED);
        assertThatThrownBy(() -> rules.anAppendIsWholeOrNotThere(AFTER)).isInstanceOf(AssertionError.class);
    }

    @Test
    void anUnknownCommitThatIsTakenForASuccessIsNoticed() {
        FaultRules rules = new Lying(LedgerException::isCommitOutcomeUnknown, AppendResult.APPENDED);
        assertThatThrownBy(() -> rules.anAppendIsWholeOrNotThere(BEFORE)).isInstanceOf(AssertionError.class);
    }

    /** Answers this instead of those failures. */
    private record Lying(Predicate<LedgerException> about, AppendResult lie) implements FaultRules {

        @Override
        public DataSource emptyDatabase() {
            JdbcDataSource database = new JdbcDataSource();
            database.setURL("jdbc:h2:mem:canary;DB_CLOSE_DELAY=-1");
            Databases.run(database, "drop all objects");
            JdbcSchema.applyIfAbsent(database);
            return database;
        }

        @Override
        public NoteLedger ledgerOn(DataSource source) {
            NoteLedger honest = JdbcNoteLedger.ownTransactions(source);
            ClassLoader loader = FaultCanaryTest.class.getClassLoader();
            return (NoteLedger) Proxy.newProxyInstance(
                    loader, new Class<?>[] {NoteLedger.class}, (proxy, method, arguments) -> {
                        try {
                            return method.invoke(honest, arguments);
                        } catch (InvocationTargetException e) {
                            if (e.getCause() instanceof LedgerException failure && about.test(failure)) {
                                return lie;
                            }
                            throw e.getCause();
                        }
                    });
        }
    }
}
