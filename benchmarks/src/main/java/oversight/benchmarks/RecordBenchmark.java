package oversight.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordedNote;
import oversight.api.record.SchemePin;
import oversight.api.scheme.SchemeId;
import oversight.api.spi.ChildKey;
import oversight.core.record.Chain;
import oversight.core.record.Documents;
import oversight.core.record.NewEntry;
import oversight.core.record.RecordBook;

/** A record of ten thousand notes: verified, and read. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RecordBenchmark {

    private static final AuthorityId AUTHORITY = AuthorityId.of("a");
    private static final ChildRef CHILD = ChildRef.of("C-1042");

    /** Ten thousand entries of about 2 KB each. */
    @State(Scope.Thread)
    public static class TenThousand {

        private List<LedgerEntry> entries = List.of();

        /** Makes the record; fails when it does not verify. */
        @Setup(Level.Trial)
        public void setUp() {
            Random random = new Random(3);
            List<LedgerEntry> made = new ArrayList<>();
            for (int i = 0; i < 10_000; i++) {
                made.add(Chain.seal(entry(i), Chain.endOf(made), random));
            }
            entries = made;
            if (!Chain.verify(key(), entries, Chain.endOf(entries)).isWhole()) {
                throw new IllegalStateException("The record of the benchmark does not verify");
            }
        }

        private static NewEntry entry(int i) {
            SchemePin pin = SchemePin.builder()
                    .scheme(SchemeId.of("s"))
                    .version("1")
                    .hash("0".repeat(64))
                    .build();
            Instant at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i);
            RecordedNote note = RecordedNote.builder()
                    .id(NoteId.of("n-" + i))
                    .authority(AUTHORITY)
                    .note(OversightNote.builder()
                            .child(CHILD)
                            .author(StaffRef.of("tm-amara"))
                            .occurredAt(at)
                            .impactOnChild("She said that she sleeps better now. ".repeat(20))
                            .analysis("He told me about the walk to school. ".repeat(20))
                            .direction("Visit on Monday. ".repeat(20))
                            .build())
                    .heading("Management Oversight")
                    .recorder(StaffRef.of("tm-amara"))
                    .recordedAt(at)
                    .scheme(pin)
                    .build();
            return new NewEntry(AUTHORITY, CHILD, "note:n-" + i, EntryKind.NOTE, at, pin, Documents.write(note));
        }

        static ChildKey key() {
            return ChildKey.builder().authority(AUTHORITY).child(CHILD).build();
        }
    }

    /**
     * Every entry's hash, commitment and link.
     *
     * @param record the record
     * @return what was found
     */
    @Benchmark
    public Object verifyTenThousand(TenThousand record) {
        return Chain.verify(TenThousand.key(), record.entries, Chain.endOf(record.entries));
    }

    /**
     * Every entry's document, strictly.
     *
     * @param record the record
     * @return the book
     */
    @Benchmark
    public Object readTenThousand(TenThousand record) {
        return RecordBook.of(record.entries);
    }
}
