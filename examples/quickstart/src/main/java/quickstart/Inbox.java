package quickstart;

import java.util.HashSet;
import java.util.Set;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.spi.NoticeTransport;

/** The host's inbox. It is busy the first time it is asked to reach the assistant director, so that one can see what then happens. */
final class Inbox implements NoticeTransport {

    private final Set<NoticeKey> received = new HashSet<>();
    private boolean busy = true;

    @Override
    public synchronized Answer deliver(Notice notice) {
        if (busy && notice.getRecipient().equals(SampleCouncil.ASSISTANT_DIRECTOR)) {
            busy = false;
            return new Answer.NotNow("inbox-busy");
        }
        received.add(notice.getKey()); // the same notice again is the same key, so it is one message
        return new Answer.Taken();
    }

    synchronized int size() {
        return received.size();
    }
}
