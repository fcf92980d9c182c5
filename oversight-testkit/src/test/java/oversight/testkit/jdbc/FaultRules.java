package oversight.testkit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static oversight.testkit.jdbc.Sample.CHILD;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.NoticeKey;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.NoteLedger;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.core.jdbc.LedgerException;

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

    static List<Fault> faults() {
        return Fault.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    default void anAppendIsWholeOrNotThere(Fault fault) throws Exception {
        forEveryCall(fault, 15, ledger -> {
            Append second = Sample.discharging(ledger, CHILD, "n-2", "n-1");
            return () -> ledger.append(second) == AppendResult.APPENDED;
        });
    }

    /** On two records at once, and with something erased. */
    @ParameterizedTest
    @MethodSource("faults")
    default void anAppendToTwoRecordsIsWholeOrNotThere(Fault fault) throws Exception {
        forEveryCall(fault, 20, ledger -> {
            Append both = Append.builder()
                    .from(Sample.full(ledger, CHILD, "n-2"))
                    .addCounterparts(Sample.entry(Sample.EMPTY, Sample.OTHER_CHILD, "n-3"))
                    .addErases("n-1")
                    .build();
            return () -> ledger.append(both) == AppendResult.APPENDED;
        });
    }

    @ParameterizedTest
    @MethodSource("faults")
    default void aClaimIsWholeOrNotThere(Fault fault) throws Exception {
        forEveryCall(fault, 8, ledger -> () -> !ledger.claim(Sample.claim(10)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("faults")
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
                        .at(Sample.NOON)
                        .nextAt(Sample.NOON)
                        .build()));
    }

    /** What is read is all there is, or nothing is answered. */
    @ParameterizedTest
    @MethodSource("faults")
    default void whatIsReadIsWhole(Fault fault) throws Exception {
        DataSource database = emptyDatabase();
        NoteLedger healthy = JdbcNoteLedger.ownTransactions(database);
        healthy.append(Sample.full(healthy, CHILD, "n-1"));
        SwitchedDataSource switched = new SwitchedDataSource(database);
        NoteLedger ledger = ledgerOn(switched);
        for (Function<NoteLedger, Object> question : Sample.QUESTIONS) {
            Object right = question.apply(healthy);
            for (int place : places(fault, database, switched, () -> question.apply(ledger) != null)) {
                FaultyDataSource faulty = new FaultyDataSource(fault, place);
                switched.to(faulty.over(database));
                Outcome outcome = outcome(() -> {
                    assertThat(question.apply(ledger).equals(right)).isTrue();
                    return true;
                });
                switched.to(database);
                assertThat(outcome).isNotEqualTo(Outcome.UNKNOWN);
                assertThat(faulty.leaked()).isZero();
                faulty.hangUp();
                assertThat(question.apply(ledger).equals(right)).isTrue();
            }
        }
    }

    /** One call of the ledger, made ready on a database that works; true when it did something. */
    interface Step {
        boolean run();
    }

    private void forEveryCall(Fault fault, int atLeast, Function<NoteLedger, Step> step) throws Exception {
        DataSource database = emptyDatabase();
        NoteLedger healthy = JdbcNoteLedger.ownTransactions(database);
        healthy.append(Sample.full(healthy, CHILD, "n-1"));
        SwitchedDataSource switched = new SwitchedDataSource(database);
        List<Integer> places = places(fault, database, switched, step.apply(ledgerOn(switched)));
        List<Object> whole = Sample.everything(healthy);
        for (int place : places) {
            assertThatCode(() -> judge(fault, place, step, whole))
                    .as("call %s", place)
                    .doesNotThrowAnyException();
        }
        assertThat(places).as("calls that were made to fail").hasSizeGreaterThanOrEqualTo(leastOf(fault, atLeast));
    }

    private static int leastOf(Fault fault, int atLeast) {
        return switch (fault.kind()) {
            case COUNT_0, COUNT_2, POOL_EMPTY, READ_ONLY, AUTOCOMMIT -> 0;
            default -> atLeast;
        };
    }

    /** The calls of a step that can go wrong in this way. */
    private static List<Integer> places(Fault fault, DataSource database, SwitchedDataSource switched, Step step) {
        FaultyDataSource faultless = new FaultyDataSource(fault, FaultyDataSource.NEVER);
        switched.to(faultless.over(database));
        assertThat(step.run()).isTrue();
        switched.to(database);
        return faultless.places();
    }

    private void judge(Fault fault, int failing, Function<NoteLedger, Step> step, List<Object> whole) throws Exception {
        DataSource database = emptyDatabase();
        NoteLedger healthy = JdbcNoteLedger.ownTransactions(database);
        healthy.append(Sample.full(healthy, CHILD, "n-1"));
        SwitchedDataSource switched = new SwitchedDataSource(database);
        NoteLedger ledger = ledgerOn(switched);
        Step ready = step.apply(ledger);
        List<Object> before = Sample.everything(healthy);

        FaultyDataSource faulty = new FaultyDataSource(fault, failing);
        switched.to(faulty.over(database));
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
        assertThat(Sample.everything(healthy).equals(whole)).as("whole").isTrue();
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
            assertThat(trace.toString()).doesNotContain(Fault.NARRATIVE);
            assertThat(e).hasNoCause().hasNoSuppressedExceptions();
            return e.isCommitOutcomeUnknown() ? Outcome.UNKNOWN : Outcome.NOT_DONE;
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("unchecked");
            return Outcome.NOT_DONE;
        }
    }
}
