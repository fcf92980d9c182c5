package oversight.testkit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static oversight.testkit.jdbc.Sample.CHILD;
import static oversight.testkit.jdbc.Sample.OTHER_CHILD;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import oversight.api.notice.Delivery;
import oversight.api.record.ChainHead;
import oversight.api.record.LedgerEntry;
import oversight.api.spi.AppendResult;
import oversight.api.spi.ChildKey;
import oversight.api.spi.NoteLedger;
import oversight.core.jdbc.JdbcNoteLedger;

/** What a ledger in the host's transaction owes the host: it ends when and as the host ends it. */
interface HostTransactionRules {

    Host newHost();

    @Test
    default void aRollbackOfTheHostLosesEverything() throws Exception {
        Host host = withLog(newHost());
        NoteLedger ledger = host.ledger();
        host.transact(() -> ledger.append(Sample.full(ledger, CHILD, "n-1")));
        Object before = host.transact(() -> Sample.everything(ledger));

        assertThatThrownBy(() -> host.transact(() -> {
                    host.run("insert into host_log values ('lost')");
                    assertThat(ledger.append(Sample.discharging(ledger, CHILD, "n-2", "n-1")))
                            .isEqualTo(AppendResult.APPENDED);
                    assertThat(ledger.entries(CHILD)).hasSize(2);
                    throw new IllegalStateException("the host thinks better of it");
                }))
                .hasMessage("the host thinks better of it");

        assertThat(host.<Object>transact(() -> Sample.everything(ledger))).isEqualTo(before);
        assertThat(log(host)).isZero();
    }

    @Test
    default void aCommitOfTheHostKeepsEverythingWithItsOwnWork() throws Exception {
        Host host = withLog(newHost());
        NoteLedger ledger = host.ledger();
        host.transact(() -> {
            host.run("insert into host_log values ('before')");
            ledger.append(Sample.full(ledger, CHILD, "n-1"));
            ledger.append(Sample.full(ledger, CHILD, "n-2"));
            ledger.append(Sample.full(ledger, OTHER_CHILD, "n-3"));
            host.run("insert into host_log values ('after')");
            return true;
        });

        assertThat(host.transact(() -> ledger.entries(CHILD)))
                .extracting(LedgerEntry::getId)
                .containsExactly("n-1", "n-2");
        assertThat(host.transact(() -> ledger.duties(Sample.allDuties()))).hasSize(3);
        assertThat(host.transact(() -> ledger.deliveries(Sample.allDeliveries())))
                .hasSize(3);
        assertThat(log(host)).isEqualTo(2);
    }

    @Test
    default void anAnswerThatNothingWasWrittenLeavesTheTransactionUsable() throws Exception {
        Host host = withLog(newHost());
        NoteLedger ledger = host.ledger();
        host.transact(() -> ledger.append(Sample.full(ledger, CHILD, "n-1")));
        host.transact(() -> {
            assertThat(ledger.append(Sample.full(Sample.EMPTY, CHILD, "n-2"))).isEqualTo(AppendResult.OUTDATED);
            assertThat(ledger.append(Sample.full(ledger, OTHER_CHILD, "n-1"))).isEqualTo(AppendResult.ALREADY_THERE);
            assertThatThrownBy(() -> ledger.append(Sample.illFormed(ledger, CHILD, "n-2")))
                    .isInstanceOf(IllegalArgumentException.class);
            host.run("insert into host_log values ('kept')");
            return ledger.append(Sample.full(ledger, CHILD, "n-2"));
        });

        assertThat(log(host)).isEqualTo(1);
        assertThat(host.transact(() -> ledger.entries(CHILD))).hasSize(2);
        assertThat(host.transact(() -> ledger.entries(OTHER_CHILD))).isEmpty();
    }

    @Test
    default void aFirstEntryThatAnotherTransactionCommitsMeanwhileMovesTheHead() throws Exception {
        Host host = withLog(newHost());
        assertThat(answerWhile(host, true, CHILD, "n-1", "n-2")).isEqualTo(AppendResult.OUTDATED);
        assertThat(host.transact(() -> host.ledger().entries(CHILD)))
                .extracting(LedgerEntry::getId)
                .containsExactly("n-1");
        assertThat(log(host)).isEqualTo(1);
    }

    @Test
    default void aFirstEntryThatAnotherTransactionTakesBackDoesNot() throws Exception {
        Host host = withLog(newHost());
        assertThat(answerWhile(host, false, CHILD, "n-1", "n-2")).isEqualTo(AppendResult.APPENDED);
        assertThat(host.transact(() -> host.ledger().entries(CHILD)))
                .extracting(LedgerEntry::getId)
                .containsExactly("n-2");
        assertThat(log(host)).isEqualTo(1);
    }

    @Test
    default void anIdentifierThatAnotherTransactionCommitsMeanwhileIsThere() throws Exception {
        Host host = withLog(newHost());
        assertThat(answerWhile(host, true, OTHER_CHILD, "n-1", "n-1")).isEqualTo(AppendResult.ALREADY_THERE);
        assertThat(host.transact(() -> host.ledger().head(OTHER_CHILD))).isEqualTo(Sample.EMPTY);
        host.transact(() -> host.ledger().append(Sample.full(host.ledger(), OTHER_CHILD, "n-2")));
        ChainHead head = host.transact(() -> host.ledger().head(OTHER_CHILD));

        assertThat(answerWhile(host, true, OTHER_CHILD, "n-3", "n-3")).isEqualTo(AppendResult.ALREADY_THERE);
        assertThat(host.transact(() -> host.ledger().head(OTHER_CHILD))).isEqualTo(head);
        assertThat(log(host)).isEqualTo(2);
    }

    /** Claims that waited for each other could wait in a circle, which only the host could do again. */
    @Test
    default void aClaimDoesNotWaitForOneThatIsNotCommittedAndPassesOverWhatItHolds() throws Exception {
        Host host = newHost();
        host.transact(() -> host.ledger().append(Sample.full(host.ledger(), CHILD, "n-1")));
        host.transact(() -> host.ledger().append(Sample.full(host.ledger(), CHILD, "n-2")));
        host.transact(() -> {
            List<Delivery> mine = host.ledger().claim(Sample.claim(1));
            List<Delivery> theirs =
                    CompletableFuture.supplyAsync(() -> claimed(host, 1)).get(10, TimeUnit.SECONDS);
            assertThat(mine).hasSize(1);
            assertThat(theirs).hasSize(1).doesNotContainAnyElementsOf(mine);
            assertThat(CompletableFuture.supplyAsync(() -> claimed(host, 2)).get(10, TimeUnit.SECONDS))
                    .isEmpty();
            return true;
        });
    }

    @Test
    default void aConnectionInAutocommitIsRefused() throws Exception {
        Host host = newHost();
        host.transact(() -> {
            Connection connection = host.connection();
            NoteLedger ledger = JdbcNoteLedger.hostTransaction(() -> connection);
            connection.setAutoCommit(true);
            assertThatThrownBy(() -> ledger.head(CHILD))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("autocommit");
            assertThatThrownBy(() -> ledger.append(Sample.full(Sample.EMPTY, CHILD, "n-1")))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(connection.isClosed()).isFalse();
            connection.setAutoCommit(false);
            assertThat(ledger.head(CHILD)).isEqualTo(Sample.EMPTY);
            return true;
        });
    }

    /** Appends to the first child in one transaction and, before that ends, something else in another; what the other is told. */
    private static AppendResult answerWhile(Host host, boolean commit, ChildKey child, String first, String second)
            throws Exception {
        ChainHead head = host.transact(() -> host.ledger().head(child));
        CompletableFuture<AppendResult> answer = host.transact(() -> {
            assertThat(host.ledger().append(Sample.full(host.ledger(), CHILD, first)))
                    .isEqualTo(AppendResult.APPENDED);
            CompletableFuture<AppendResult> other =
                    CompletableFuture.supplyAsync(() -> inTransaction(host, child, head, second));
            // Long enough for it to come to where it waits.
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
            assertThat(other).isNotDone();
            if (!commit) {
                host.connection().rollback();
            }
            return other;
        });
        return answer.get(30, TimeUnit.SECONDS);
    }

    private static AppendResult inTransaction(Host host, ChildKey child, ChainHead head, String id) {
        try {
            return host.transact(() -> {
                AppendResult result = host.ledger().append(Sample.full(head, child, id));
                host.run("insert into host_log values ('other')");
                return result;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Delivery> claimed(Host host, int limit) {
        try {
            return host.transact(() -> host.ledger().claim(Sample.claim(limit)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Host withLog(Host host) throws Exception {
        host.transact(() -> {
            host.run("drop table if exists host_log");
            host.run("create table host_log (what varchar(20))");
            return true;
        });
        return host;
    }

    private static int log(Host host) throws Exception {
        return host.transact(() -> {
            try (var statement = host.connection().createStatement();
                    var rows = statement.executeQuery("select count(*) from host_log")) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }
}
