package oversight.testkit.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.spi.NoticeTransport;

/**
 * A transport that keeps what it was given. It takes everything, unless a test has written down how the next calls end: each line of that
 * script serves one call, in order, and after the last line everything is taken again. A repeat under a key that it has taken is
 * no second message. Thread-safe.
 *
 * <pre>{@code
 * RecordingTransport transport = new RecordingTransport().notNow("inbox-busy", 2).refuse("no-such-inbox");
 * }</pre>
 */
public final class RecordingTransport implements NoticeTransport {

    private final Object lock = new Object();
    private final Deque<Step> script = new ArrayDeque<>();
    private final List<Notice> given = new ArrayList<>();
    private final Map<NoticeKey, Notice> messages = new LinkedHashMap<>();

    /** A transport that takes everything. */
    public RecordingTransport() {}

    /**
     * The next call takes its notice.
     *
     * @return this transport
     */
    public RecordingTransport take() {
        return then(this::taken);
    }

    /**
     * The next calls answer "not now".
     *
     * @param code the transport's code
     * @param times how many calls
     * @return this transport
     */
    public RecordingTransport notNow(String code, int times) {
        Answer answer = new Answer.NotNow(code);
        for (int i = 0; i < times; i++) {
            then(notice -> answer);
        }
        return this;
    }

    /**
     * The next call refuses its notice for good.
     *
     * @param code the transport's code
     * @return this transport
     */
    public RecordingTransport refuse(String code) {
        Answer answer = new Answer.Refused(code);
        return then(notice -> answer);
    }

    /**
     * The next call throws, as a broken transport does.
     *
     * @param failure what is thrown
     * @return this transport
     */
    public RecordingTransport fail(RuntimeException failure) {
        return then(notice -> {
            throw failure;
        });
    }

    /**
     * The next call has taken its notice and throws nevertheless, as one whose answer is lost on the way.
     *
     * @param failure what is thrown
     * @return this transport
     */
    public RecordingTransport takeAndFail(RuntimeException failure) {
        return then(notice -> {
            taken(notice);
            throw failure;
        });
    }

    /**
     * The next call gives null, which no transport may.
     *
     * @return this transport
     */
    @SuppressWarnings("NullAway") // the fault is the purpose
    public RecordingTransport giveNull() {
        return then(notice -> null);
    }

    /**
     * The next call waits until the latch opens, then takes its notice. No lock is held meanwhile. When the thread is interrupted it answers
     * "not now" with the code {@code interrupted} and leaves the thread's mark set.
     *
     * @param latch opened by the test
     * @return this transport
     */
    public RecordingTransport holdUntil(CountDownLatch latch) {
        return then(notice -> {
            try {
                latch.await();
                return taken(notice);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Answer.NotNow("interrupted");
            }
        });
    }

    /**
     * Every notice that was handed over, repeats and failures included.
     *
     * @return a copy, in the order of the calls
     */
    public List<Notice> given() {
        synchronized (lock) {
            return List.copyOf(given);
        }
    }

    /**
     * What the recipients see: each notice that was taken, once.
     *
     * @return a copy, in the order in which they were first taken
     */
    public List<Notice> messages() {
        synchronized (lock) {
            return List.copyOf(messages.values());
        }
    }

    /**
     * What one recipient sees.
     *
     * @param recipient the written form of the party, for example {@code staff:tm-amara}
     * @return a copy, in the order in which they were first taken
     */
    public List<Notice> messagesTo(String recipient) {
        return messages().stream()
                .filter(notice -> notice.getRecipient().key().equals(recipient))
                .toList();
    }

    @Override
    public Answer deliver(Notice notice) {
        Step step;
        synchronized (lock) {
            given.add(notice);
            step = script.isEmpty() ? this::taken : script.remove();
        }
        return step.answer(notice);
    }

    private RecordingTransport then(Step step) {
        synchronized (lock) {
            script.add(step);
        }
        return this;
    }

    private Answer taken(Notice notice) {
        synchronized (lock) {
            messages.putIfAbsent(notice.getKey(), notice);
        }
        return new Answer.Taken();
    }

    /** How one call ends. */
    private interface Step {
        Answer answer(Notice notice);
    }
}
