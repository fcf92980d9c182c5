package oversight.testkit.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import oversight.api.notice.Notice;
import oversight.testkit.memory.RecordingTransport;

/** The recording transport keeps the rules, and each rule refuses a transport that breaks it. */
class NoticeTransportContractTest extends TransportFixture {

    NoticeTransportContractTest() {
        super(Recording::new);
    }

    /** A wrong implementation for each rule. */
    Map<String, Supplier<WithInboxes>> wrong() {
        return Map.of(
                "tra01", SaysTakenAndForgets::new,
                "tra02", EveryCallIsAMessage::new,
                "tra03", OneMessageForEachPerson::new,
                "tra04", LooksBeforeItLeaps::new,
                "tra05", TakesWhatReachesNobody::new);
    }

    @TestFactory
    Stream<DynamicTest> each_rule_refuses_a_wrong_transport() {
        return Rules.catchWhatIsWrong(
                NoticeTransportContract.class,
                wrong().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> new TransportFixture(e.getValue()))));
    }

    /** The recording transport, with one recipient who has no inbox. */
    private static class Recording implements WithInboxes {
        final RecordingTransport transport = new RecordingTransport();

        @Override
        public List<Notice> inboxes() {
            return transport.messages();
        }

        @Override
        public Answer deliver(Notice notice) {
            return notice.getRecipient().equals(UNREACHABLE)
                    ? new Answer.Refused("no-such-inbox")
                    : transport.deliver(notice);
        }
    }

    private static final class SaysTakenAndForgets extends Recording {
        @Override
        public Answer deliver(Notice notice) {
            return new Answer.Taken();
        }
    }

    private static final class EveryCallIsAMessage extends Recording {
        @Override
        public List<Notice> inboxes() {
            return transport.given();
        }
    }

    private static final class OneMessageForEachPerson extends Recording {
        @Override
        public List<Notice> inboxes() {
            return new ArrayList<>(transport.given().stream()
                    .collect(Collectors.toMap(Notice::getRecipient, n -> n, (first, second) -> first))
                    .values());
        }
    }

    /** Looks whether the key is known, and only later notes it down. */
    private static final class LooksBeforeItLeaps implements WithInboxes {
        private final Set<String> known = new HashSet<>();
        private final List<Notice> inbox = new CopyOnWriteArrayList<>();

        @Override
        public List<Notice> inboxes() {
            return inbox;
        }

        @Override
        public Answer deliver(Notice notice) {
            boolean first;
            synchronized (known) {
                first = !known.contains(notice.getKey().value());
            }
            pause();
            if (first) {
                inbox.add(notice);
                synchronized (known) {
                    known.add(notice.getKey().value());
                }
            }
            return new Answer.Taken();
        }

        private static void pause() {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class TakesWhatReachesNobody extends Recording {
        @Override
        public Answer deliver(Notice notice) {
            return transport.deliver(notice);
        }
    }
}
