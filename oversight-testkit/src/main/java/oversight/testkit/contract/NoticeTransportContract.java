package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.notice.NoticeReason;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Urgency;
import oversight.api.spi.NoticeTransport;
import oversight.api.spi.NoticeTransport.Answer;

/**
 * The rules of {@link NoticeTransport}. A host's test class implements this interface and inherits a test for each rule. The tests hand over
 * notices with the keys {@code contract-1} and so on, about the invented child {@code contract-child}.
 */
@ExtendWith(RuleFailures.class)
public interface NoticeTransportContract {

    /**
     * The transport under test, with nothing delivered yet. Called once in each test.
     *
     * @return the transport
     */
    NoticeTransport newTransport();

    /**
     * What has reached people by now: the key of every message that a recipient would see, as often as they would see it.
     *
     * @param transport the transport that {@link #newTransport()} gave
     * @return the keys
     */
    List<NoticeKey> messages(NoticeTransport transport);

    /**
     * The authority under which the transport works.
     *
     * @return the authority
     */
    AuthorityId authority();

    /**
     * Somebody who can be reached.
     *
     * @return a recipient
     */
    Party reachable();

    /**
     * Somebody who cannot be reached.
     *
     * @return a recipient; empty for a transport that reaches everybody, and rule 5 is then skipped
     */
    Optional<Party> unreachable();

    /** Rule 1. */
    @Test
    @DisplayName("TRA-1 A notice to somebody who can be reached is taken and becomes one message")
    default void tra01_aNoticeBecomesOneMessage() {
        NoticeTransport transport = newTransport();
        assertThat(transport.deliver(notice("contract-1", reachable())))
                .as("the answer about %s, who can be reached: Taken once the message is safe with you", reachable())
                .isEqualTo(new Answer.Taken());
        assertThat(messages(transport))
                .as("the messages after Taken: whatever you call taken must reach the recipient, also after a crash")
                .containsExactly(NoticeKey.of("contract-1"));
    }

    /** Rule 2. */
    @Test
    @DisplayName("TRA-2 The same notice handed over again is taken and becomes no second message")
    default void tra02_aRepeatBecomesNoSecondMessage() {
        NoticeTransport transport = newTransport();
        for (int i = 0; i < 3; i++) {
            assertThat(transport.deliver(notice("contract-1", reachable())))
                    .as("the answer to the same notice, call %s: a repeat is Taken, because it is there", i + 1)
                    .isEqualTo(new Answer.Taken());
        }
        assertThat(messages(transport))
                .as(
                        "the messages after three calls with one key: keep the keys and make no second message of one, because the engine hands over again whenever it did not learn the answer")
                .containsExactly(NoticeKey.of("contract-1"));
    }

    /** Rule 3. */
    @Test
    @DisplayName("TRA-3 Two notices to one person about one child are two messages: the key alone makes a repeat")
    default void tra03_anotherKeyIsAnotherMessage() {
        NoticeTransport transport = newTransport();
        transport.deliver(notice("contract-1", reachable()));
        transport.deliver(notice("contract-2", reachable()));
        assertThat(messages(transport))
                .as("the messages of two keys: tell repeats by the key alone, not by recipient, child or reason")
                .containsExactlyInAnyOrder(NoticeKey.of("contract-1"), NoticeKey.of("contract-2"));
    }

    /** Rule 4. */
    @Test
    @DisplayName("TRA-4 The same notice handed over by many threads at the same time becomes one message")
    default void tra04_manyThreadsMakeOneMessage() {
        NoticeTransport transport = newTransport();
        Notice notice = notice("contract-1", reachable());
        assertThat(Together.run(thread -> transport.deliver(notice))).doesNotContainNull();
        assertThat(messages(transport))
                .as(
                        "the messages after many calls at the same time: let a unique index on the key decide who was first")
                .containsExactly(NoticeKey.of("contract-1"));
    }

    /** Rule 5. */
    @Test
    @DisplayName("TRA-5 A notice to somebody who cannot be reached is not called taken, and becomes no message")
    default void tra05_whatReachesNobodyIsNotTaken() {
        Assumptions.assumeTrue(unreachable().isPresent(), "the transport reaches everybody");
        NoticeTransport transport = newTransport();
        Answer answer = transport.deliver(notice("contract-1", unreachable().orElseThrow()));
        assertThat(answer)
                .as(
                        "the answer about %s, who cannot be reached: NotNow if it may work later, Refused if it never will",
                        unreachable().orElseThrow())
                .isInstanceOfAny(Answer.NotNow.class, Answer.Refused.class);
        assertThat(messages(transport))
                .as("the messages after a notice that was not taken")
                .isEmpty();
    }

    private Notice notice(String key, Party recipient) {
        return Notice.builder()
                .key(NoticeKey.of(key))
                .authority(authority())
                .child(ChildRef.of("contract-child"))
                .about("contract-note")
                .recipient(recipient)
                .reason(NoticeReason.NOT_THE_LINE_MANAGER)
                .rule(RuleRef.law("DM-9"))
                .obligation(Obligation.MANDATORY)
                .urgency(Urgency.ROUTINE)
                .madeAt(Instant.parse("2026-10-05T09:00:00Z"))
                .dueAt(Instant.parse("2026-10-06T08:00:00Z"))
                .build();
    }
}
