package oversight.testkit.architecture.offenders.habits;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import oversight.api.note.CaseNote;
import oversight.api.note.OversightNote;
import oversight.api.record.LedgerEntry;
import oversight.api.text.Narrative;

/** Says to a log and in exceptions what people wrote. */
final class RepeatsWords {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatsWords.class);

    private RepeatsWords() {}

    static void log(CaseNote note, OversightNote kind, LedgerEntry entry, Narrative words, RuntimeException failed) {
        LOG.warn("a note {}", note);
        LOG.warn("a kind of note {}", kind);
        LOG.info("an entry {}", entry);
        LOG.debug("narrative {}", words);
        LOG.error("its text {} {}", 1, words.text().strip());
        LOG.error("a document {}", entry.getDocument());
        LOG.warn("an exception", failed);
        LOG.warn("its message {}", failed.getMessage());
        LOG.warn("changing words " + entry.getId());
        List.of("words").forEach(LOG::warn);
    }

    static void refuse(CaseNote note, Narrative words) {
        if (words.isVisible()) {
            throw new IllegalArgumentException("not this: " + words.text());
        }
        throw new IllegalStateException("nor this: " + note);
    }

    /** Identifiers and counts: no offence. */
    static void fine(LedgerEntry entry, Narrative words, RuntimeException failed) {
        LOG.warn("entry {} after {}", entry.getId(), entry.getSequence());
        LOG.warn("failed: {}", failed.getClass().getName());
        LOG.warn("visible: {}", words.isVisible());
        throw new IllegalStateException("entry " + entry.getId() + " is not there");
    }
}
