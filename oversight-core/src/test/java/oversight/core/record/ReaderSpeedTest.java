package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import oversight.api.note.NoteId;
import oversight.api.party.Party;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.ReaderText;
import oversight.api.record.ReaderView;
import oversight.api.record.RecordedNote;
import oversight.core.reader.ReaderHtml;
import oversight.core.reader.ReaderJson;

/** A long record is read in seconds. What is measured is this thread's own time, because machines that build are busy with other things. */
class ReaderSpeedTest {

    private static final int ENTRIES = 10_000;
    /** Four times what is asked: even a thread's own time grows where others share the core. */
    private static final Duration BOUND = Duration.ofSeconds(20);

    @Test
    void tenThousandEntriesAreRenderedInSeconds() {
        List<LedgerEntry> entries = entries();
        long start = nanos();
        ReaderBook book = ReaderBook.of(entries, Chain.verify(Ledgers.key(), entries, Ledgers.head(entries)));
        long read = nanos();
        ReaderView view = new ReaderViews(Party::value, pin -> Optional.empty(), ZoneOffset.UTC)
                .forReader(Samples.CHILD, List.of(book), Locale.ENGLISH);
        String html = ReaderHtml.render(view);
        long rendered = nanos();
        int others = ReaderText.render(view).length() + ReaderJson.render(view).length();
        long all = nanos();

        System.out.printf(
                Locale.ROOT,
                "10,000 entries: read and verified %d ms, view and HTML (%d KB) %d ms, text and JSON (%d KB) %d ms%n",
                (read - start) / 1_000_000,
                html.length() / 1024,
                (rendered - read) / 1_000_000,
                others / 1024,
                (all - rendered) / 1_000_000);
        assertThat(view.getEntries()).hasSize(ENTRIES);
        assertThat(Duration.ofNanos(rendered - read)).isLessThan(BOUND);
        assertThat(Duration.ofNanos(all - rendered)).isLessThan(BOUND);
    }

    private static long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<LedgerEntry> entries() {
        List<RecordedNote> notes = Samples.full();
        Random random = new Random(1);
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            RecordedNote note = RecordedNote.builder()
                    .from(notes.get(i % notes.size()))
                    .id(NoteId.of("n-" + i))
                    .build();
            NewEntry entry = Ledgers.entry(
                    Samples.AUTHORITY,
                    Samples.CHILD,
                    EntryRef.of(note.getId()).value(),
                    EntryKind.NOTE,
                    Documents.write(note));
            entries.add(Chain.seal(entry, Ledgers.head(entries), random));
        }
        return entries;
    }
}
