package oversight.api.spi;

import oversight.api.internal.Ids;
import oversight.api.notice.Notice;

/**
 * The host's way to reach people: an inbox, a worklist, a mail server. A notice carries references only.
 *
 * <h2>Threading</h2>
 * Called from any thread, also at the same time; on the thread that dispatches, or on the executor given to the engine's builder.
 *
 * <h2>Transaction</h2>
 * Called outside any transaction of the ledger, with no lock held.
 *
 * <h2>Idempotency</h2>
 * The same notice may be handed over more than once, always under the same key: a repeat must not become a second message.
 *
 * <h2>Failure</h2>
 * An exception, a null or an answer after the deadline counts as {@link Answer.NotNow}: it is tried again. No failure here ever undoes a recording.
 */
public interface NoticeTransport {

    /**
     * Takes a notice, or says why not.
     *
     * @param notice the notice
     * @return what came of it
     */
    Answer deliver(Notice notice);

    /** What a transport says of a notice. */
    sealed interface Answer {

        /** It has the notice and will see to it. */
        record Taken() implements Answer {}

        /**
         * Not now; try again.
         *
         * @param code why, as a code of the transport's own: no text that a person wrote
         */
        record NotNow(String code) implements Answer {
            public NotNow {
                Ids.check("transport code", code);
            }
        }

        /**
         * Never; a person has to look.
         *
         * @param code why, as a code of the transport's own: no text that a person wrote
         */
        record Refused(String code) implements Answer {
            public Refused {
                Ids.check("transport code", code);
            }
        }
    }
}
