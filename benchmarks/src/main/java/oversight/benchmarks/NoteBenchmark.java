package oversight.benchmarks;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import oversight.api.note.NoteId;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.record.EntryKind;
import oversight.api.record.RecordedNote;
import oversight.api.record.SchemePin;
import oversight.api.scheme.SchemeId;
import oversight.core.json.OversightJson;
import oversight.core.record.Chain;
import oversight.core.record.Documents;
import oversight.core.record.NewEntry;

/** Whether a note is good enough, beside what a bare Hibernate Validator takes for the same note; and what writing it down and chaining it adds. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NoteBenchmark {

    private static final SchemePin PIN = SchemePin.builder()
            .scheme(SchemeId.of("s"))
            .version("1")
            .hash("0".repeat(64))
            .build();
    private static final Instant AT = Instant.parse("2026-11-30T10:00:00Z");

    /**
     * The limit: the constraints of the note types, judged by a bare Hibernate Validator.
     *
     * @param state the note
     * @return the violations
     */
    @Benchmark
    public Object limitHibernateValidator(NoteState state) {
        return state.validator().validate(state.note());
    }

    /**
     * All the rules, with the directory and the case team asked, after another note about the child.
     *
     * @param state the note
     * @return what was found
     */
    @Benchmark
    public Object oversightCheck(NoteState state) {
        return state.afterAnother().notes().check(state.note());
    }

    /**
     * The same where the note before was this one, which is the most that there is to compare.
     *
     * @param state the note
     * @return what was found
     */
    @Benchmark
    public Object oversightCheckOfACopy(NoteState state) {
        return state.afterItself().notes().check(state.note());
    }

    /**
     * The document of the note, its commitment and its place in the chain.
     *
     * @param state the note
     * @return the entry
     */
    @Benchmark
    public Object writeAndChain(NoteState state) {
        String document = Documents.write(recorded(state));
        NewEntry entry =
                new NewEntry(AuthorityId.of("a"), ChildRef.of("C-1042"), "note:n", EntryKind.NOTE, AT, PIN, document);
        return Chain.seal(entry, Chain.empty(), state.salts());
    }

    /**
     * The note as JSON and back.
     *
     * @param state the note
     * @return the note
     */
    @Benchmark
    public Object jsonThereAndBack(NoteState state) {
        return OversightJson.readNote(OversightJson.write(state.note()));
    }

    private static RecordedNote recorded(NoteState state) {
        return RecordedNote.builder()
                .id(NoteId.of("n"))
                .authority(AuthorityId.of("a"))
                .note(state.note())
                .heading("Management Oversight")
                .recorder(StaffRef.of("tm-amara"))
                .recordedAt(AT)
                .scheme(PIN)
                .build();
    }
}
