package oversight.testkit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.testkit.jdbc.Sample.CHILD;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.NoticeKey;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;
import oversight.api.spi.Claim;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.NoteLedger;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.core.jdbc.LedgerException;
import oversight.testkit.jdbc.FaultyDataSource.Fault;

/**
 * Every call to the database fails once, in every way. Whatever fails, the answer is true: nothing is there, or all is, or the ledger says that it does not
 * know and the same call settles it. No connection is left open, and nothing that a driver says gets out.
 */
interface FaultRules {

    DataSource emptyDatabase();

    /** The ledger that is judged. */
    default NoteLedger ledgerOn(DataSource source) {
        return JdbcNoteLedger.ownTransactions(source);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    default void anAppendIsWholeOrNotThere(Fault fault) throws Exception {
        forEveryCall(fault, 15, ledger -> {
            Append second = Sample.discharging(ledger, CHILD, "n-2", "n-1");
            return () -> ledger.append(second) == AppendResult.APPENDED;
        });
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    default void aClaimIsWholeOrNotThere(Fault fault) throws Exception {
        forEveryCall(
                fault,
                8,
                ledger -> () -> !ledger.claim(Claim.builder()
                                .authority(Sample.AUTHORITY)
                                .now(Sample.NOON)
                                .until(Sample.NOON.plusSeconds(60))
                                .limit(10)
                                .build())
                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    default void aMoveIsWholeOrNotThere(Fault fault) throws Exception {
        forEveryCall(
                fault,
                6,
                ledger -> () -> ledger.moveDelivery(DeliveryMove.builder()
                        .authority(Sample.AUTHORITY)
                        .key(NoticeKey.of("y-n-1"))
                        .change(0)
                        .to(DeliveryState.PARKED)
                        .attempts(0)
                        .nextAt(Sample.NOON)
                        .build()));
    }

    /** One call of the ledger, made ready on a database that works; true when it did something. */
    interface Step {
        boolean run();
    }

    private void forEveryCall(Fault fault, int atLeast, Function<NoteLedger, Step> step) throws Exception {
        int failing = 0;
        boolean fired = true;
        while (fired) {
            failing++;
            fired = judge(fault, failing, step);
        }
        assertThat(failing - 1).as("calls that were made to fail").isGreaterThanOrEqualTo(atLeast);
    }

    /** False when the step needed fewer calls than that. */
    private boolean judge(Fault fault, int failing, Function<NoteLedger, Step> step) throws Exception {
        DataSource database = emptyDatabase();
        NoteLedger healthy = JdbcNoteLedger.ownTransactions(database);
        healthy.append(Sample.full(healthy, CHILD, "n-1"));
        SwitchedDataSource switched = new SwitchedDataSource(database);
        NoteLedger ledger = ledgerOn(switched);
        Step ready = step.apply(ledger);
        List<Object> before = Sample.everything(healthy);

        FaultyDataSource faulty = new FaultyDataSource(database, fault, failing);
        switched.to(faulty.proxy());
        Outcome outcome = outcome(ready);
        assertThat(faulty.leaked()).isZero();
        faulty.hangUp();
        switched.to(database);

        boolean there = !Sample.everything(healthy).equals(before);
        if (outcome == Outcome.UNKNOWN) {
            assertThat(ready.run()).as("settled by doing it again").isEqualTo(!there);
        } else {
            assertThat(there).isEqualTo(outcome == Outcome.DONE);
            assertThat(outcome == Outcome.DONE || ready.run()).isTrue();
        }
        assertThat(Sample.everything(healthy)).isNotEqualTo(before);
        return faulty.fired();
    }

    /** What a caller is told. */
    enum Outcome {
        DONE,
        NOT_DONE,
        UNKNOWN
    }

    private static Outcome outcome(Step step) {
        try {
            return step.run() ? Outcome.DONE : Outcome.NOT_DONE;
        } catch (LedgerException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).doesNotContain(FaultyDataSource.NARRATIVE);
            assertThat(e).hasNoCause().hasNoSuppressedExceptions();
            return e.isCommitOutcomeUnknown() ? Outcome.UNKNOWN : Outcome.NOT_DONE;
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("unchecked");
            return Outcome.NOT_DONE;
        }
    }
}
