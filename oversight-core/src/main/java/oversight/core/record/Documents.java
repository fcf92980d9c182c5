package oversight.core.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import oversight.api.RecordUnreadableException;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.Counterpart;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordAct;
import oversight.api.record.RecordedAct;
import oversight.api.record.RecordedNote;
import oversight.api.text.Narrative;
import oversight.core.form.CanonicalJson;
import oversight.core.form.Limits;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Node;
import oversight.core.form.ObjectShape;
import oversight.core.form.Problem;
import oversight.core.form.Problems;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;
import oversight.core.form.TextNode;

/**
 * The document of an entry: canonical JSON, {@code {"format":"oversight/1","note":{...}}} or {@code
 * {"format":"oversight/1","announced":{...}}}. Every attribute is written, so that the record explains the decision for as long as it is
 * kept (MO-7), and what is read equals what was written. Stateless and safe for any thread.
 */
public final class Documents {

    /** The format that this version writes. A reader that does not know a document's format refuses it. */
    static final String FORMAT = "oversight/1";

    private static final Limits LIMITS = Limits.forRecords();
    private static final Shape<RecordedNote> NOTE = document("note", RecordShapes.NOTE);
    private static final Shape<AnnouncedDecision> ANNOUNCED = document("announced", DecisionShapes.ANNOUNCED);
    private static final Shape<RecordedAct> ACT = document("act", ActShapes.RECORDED);
    private static final Shape<Counterpart> COUNTERPART = document("counterpart", ActShapes.COUNTERPART);
    private static final Shape<Checkpoint> CHECKPOINT = document("checkpoint", Checkpoint.SHAPE);
    private static final Shape<EventEntry> EVENT = document("event", EventShapes.ENTRY);
    private static final Shape<EngineEntry> ENGINE = document("byEngine", EngineShapes.ENTRY);

    private Documents() {}

    /**
     * The document of a note.
     *
     * @param note the note; its times are to the millisecond, see {@link Milliseconds}
     * @return canonical JSON, which holds what people wrote: never log it
     * @throws IllegalArgumentException with fixed words, when a time is finer, text cannot be kept (half a surrogate pair or U+0000), or the
     *     document would be too large to be read again
     */
    public static String write(RecordedNote note) {
        return print(NOTE.write(note));
    }

    /**
     * The document of a decision that was announced when it was taken.
     *
     * @param announced the decision; its time is to the millisecond
     * @return canonical JSON
     * @throws IllegalArgumentException with fixed words, as for a note
     */
    public static String write(AnnouncedDecision announced) {
        return print(ANNOUNCED.write(announced));
    }

    /**
     * The document of an event that was reported.
     *
     * @param event the event and who had to be told; its times are to the millisecond
     * @return canonical JSON, without anything that a person wrote
     * @throws IllegalArgumentException when it would be too large to be read again
     */
    public static String write(EventEntry event) {
        return print(EVENT.write(event));
    }

    /**
     * The note of an entry.
     *
     * @param entry an entry of kind {@link EntryKind#NOTE}
     * @return what was recorded
     * @throws RecordUnreadableException when the document is not exactly in the form that is written, or says another thing than the
     *     entry's header; it names the place and never the text
     */
    public static RecordedNote readNote(LedgerEntry entry) {
        RecordedNote note = read(NOTE, EntryKind.NOTE, entry);
        agree(entry, "id", entry.getId(), EntryRef.of(note.getId()).value());
        agree(entry, "authority", entry.getAuthority(), note.getAuthority());
        agree(entry, "note.child", Optional.of(entry.getChild()), note.getNote().getChild());
        agree(entry, "recordedAt", entry.getRecordedAt(), note.getRecordedAt());
        agree(entry, "scheme", entry.getScheme(), note.getScheme());
        return note;
    }

    /**
     * What people wrote in the note of an entry, to be compared with other words: read without asking whether the rest of the document is as it should be.
     *
     * @param entry an entry of kind {@link EntryKind#NOTE}
     * @return its texts, references among them; none where the document is gone or is not JSON
     */
    public static List<Narrative> textsIn(LedgerEntry entry) {
        List<Narrative> texts = new ArrayList<>();
        Node document = CanonicalJson.parse(entry.getDocument(), LIMITS, Problems.withoutText());
        under(document, "note").flatMap(it -> under(it, "note")).ifPresent(note -> collect(note, texts));
        return texts;
    }

    private static Optional<Node> under(@Nullable Node node, String key) {
        return node instanceof MapNode map ? map.entry(key).map(MapNode.Entry::value) : Optional.empty();
    }

    private static void collect(Node node, List<Narrative> texts) {
        if (node instanceof TextNode text) {
            texts.add(Narrative.of(text.text()));
        } else if (node instanceof MapNode map) {
            map.entries().forEach(entry -> collect(entry.value(), texts));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> collect(item, texts));
        }
    }

    /**
     * The announced decision of an entry.
     *
     * @param entry an entry of kind {@link EntryKind#DECISION_TAKEN}
     * @return what was announced
     * @throws RecordUnreadableException as for a note
     */
    public static AnnouncedDecision readAnnounced(LedgerEntry entry) {
        AnnouncedDecision announced = read(ANNOUNCED, EntryKind.DECISION_TAKEN, entry);
        agree(entry, "id", entry.getId(), EntryRef.of(announced.getId()).value());
        agree(entry, "child", entry.getChild(), announced.getChild());
        return announced;
    }

    /**
     * The event of an entry.
     *
     * @param entry an entry of kind {@link EntryKind#EVENT}
     * @return what was reported, and who had to be told
     * @throws RecordUnreadableException as for a note
     */
    public static EventEntry readEvent(LedgerEntry entry) {
        EventEntry event = read(EVENT, EntryKind.EVENT, entry);
        agree(entry, "reported.id", entry.getId(), event.id().value());
        agree(entry, "authority", entry.getAuthority(), event.authority());
        agree(entry, "reported.child", entry.getChild(), event.event().getChild());
        agree(entry, "recordedAt", entry.getRecordedAt(), event.recordedAt());
        agree(entry, "scheme", entry.getScheme(), event.scheme());
        return event;
    }

    /**
     * The document of an act.
     *
     * @param act the act; its times are to the millisecond
     * @return canonical JSON
     * @throws IllegalArgumentException with fixed words, as for a note
     */
    public static String write(RecordedAct act) {
        return print(ACT.write(act));
    }

    /**
     * The document of what an act put on another record.
     *
     * @param counterpart the counterpart
     * @return canonical JSON
     * @throws IllegalArgumentException with fixed words, as for a note
     */
    public static String write(Counterpart counterpart) {
        return print(COUNTERPART.write(counterpart));
    }

    /**
     * The document of a checkpoint.
     *
     * @param checkpoint the checkpoint
     * @return canonical JSON
     * @throws IllegalArgumentException when it would be too large to be read again
     */
    public static String write(Checkpoint checkpoint) {
        return print(CHECKPOINT.write(checkpoint));
    }

    /**
     * The act of an entry.
     *
     * @param entry an entry of kind {@link EntryKind#ACT}
     * @return what was done
     * @throws RecordUnreadableException as for a note
     */
    public static RecordedAct readAct(LedgerEntry entry) {
        RecordedAct act = read(ACT, EntryKind.ACT, entry);
        agree(entry, "id", entry.getId(), EntryRef.of(act.getId()).value());
        agree(entry, "authority", entry.getAuthority(), act.getAuthority());
        agree(entry, "done.child", entry.getChild(), act.getDone().getChild());
        agree(entry, "recordedAt", entry.getRecordedAt(), act.getRecordedAt());
        agree(entry, "scheme", entry.getScheme(), act.getScheme());
        agree(entry, "erased", false, act.isErased());
        agree(entry, "remains", true, Remains.areSound(act));
        return act;
    }

    /** The act in a document, whatever the header says: what is wrong with that is reported for itself. */
    static RecordedAct actIn(LedgerEntry entry) {
        return read(ACT, EntryKind.ACT, entry);
    }

    /**
     * What an act put on this record.
     *
     * @param entry an entry of kind {@link EntryKind#COUNTERPART}
     * @return the counterpart
     * @throws RecordUnreadableException as for a note
     */
    public static Counterpart readCounterpart(LedgerEntry entry) {
        Counterpart counterpart = read(COUNTERPART, EntryKind.COUNTERPART, entry);
        agree(entry, "act", entry.getId(), Beside.entryOf(counterpart).value());
        agree(entry, "authority", entry.getAuthority(), counterpart.getAuthority());
        agree(entry, "child", entry.getChild(), counterpart.getChild());
        agree(entry, "recordedAt", entry.getRecordedAt(), counterpart.getRecordedAt());
        agree(entry, "scheme", entry.getScheme(), counterpart.getScheme());
        counterpart
                .getEvent()
                .ifPresent(event -> agree(
                        entry,
                        "event.reported.child",
                        entry.getChild(),
                        event.getReported().getChild()));
        counterpart.getBeside().ifPresent(beside -> {
            RecordAct done = beside.getDone();
            agree(entry, "beside.done.child", entry.getChild(), done.getChild());
            agree(entry, "beside.done.act", true, Beside.isBeside(done.getAct()));
            agree(entry, "beside.remains", true, beside.getRemains().isEmpty() && Remains.areSound(beside));
        });
        return counterpart;
    }

    /**
     * The checkpoint of an entry.
     *
     * @param entry an entry of kind {@link EntryKind#CHECKPOINT}
     * @return the checkpoint
     * @throws RecordUnreadableException as for a note
     */
    public static Checkpoint readCheckpoint(LedgerEntry entry) {
        Checkpoint checkpoint = read(CHECKPOINT, EntryKind.CHECKPOINT, entry);
        agree(entry, "at", entry.getRecordedAt(), checkpoint.at());
        return checkpoint;
    }

    /**
     * The document of what the engine did by itself.
     *
     * @param done what it did; its times are to the millisecond
     * @return canonical JSON, without anything that a person wrote
     * @throws IllegalArgumentException when it would be too large to be read again
     */
    public static String write(EngineEntry done) {
        return print(ENGINE.write(done));
    }

    /**
     * What the engine did by itself.
     *
     * @param entry an entry of kind {@link EntryKind#BY_ENGINE}
     * @return what it did
     * @throws RecordUnreadableException as for a note
     */
    public static EngineEntry readEngine(LedgerEntry entry) {
        EngineEntry done = read(ENGINE, EntryKind.BY_ENGINE, entry);
        agree(entry, "did", entry.getId(), done.id().value());
        agree(entry, "authority", entry.getAuthority(), done.authority());
        agree(entry, "child", entry.getChild(), done.child());
        agree(entry, "recordedAt", entry.getRecordedAt(), done.recordedAt());
        agree(entry, "scheme", entry.getScheme(), done.scheme());
        return done;
    }

    private static String print(Node document) {
        String text = CanonicalJson.print(document);
        if (text.length() > LIMITS.maxLength() || count(document) > LIMITS.maxNodes()) {
            throw new IllegalArgumentException("the note is too large to be kept: a document has at most "
                    + LIMITS.maxLength() + " characters and " + LIMITS.maxNodes() + " values");
        }
        return text;
    }

    private static int count(Node node) {
        if (node instanceof MapNode map) {
            return 1
                    + map.entries().stream().mapToInt(e -> 1 + count(e.value())).sum();
        }
        return node instanceof ListNode list
                ? 1 + list.items().stream().mapToInt(Documents::count).sum()
                : 1;
    }

    private static <T> T read(Shape<T> shape, EntryKind kind, LedgerEntry entry) {
        long sequence = entry.getSequence();
        if (entry.getKind() != kind) {
            throw new RecordUnreadableException(sequence, "it is an entry of another kind");
        }
        if (entry.isGone()) {
            throw new RecordUnreadableException(sequence, "its document was erased or moved to another record");
        }
        Problems problems = Problems.withoutText();
        Node document = CanonicalJson.parse(entry.getDocument(), LIMITS, problems);
        T value = shape.readWhole(document, problems).orElseThrow(() -> unreadable(sequence, problems));
        if (!CanonicalJson.print(shape.write(value)).equals(entry.getDocument())) {
            throw new RecordUnreadableException(sequence, "its document is not in the canonical form");
        }
        return value;
    }

    private static RecordUnreadableException unreadable(long sequence, Problems problems) {
        Problem first = problems.list().get(0);
        String where = first.path().isEmpty() ? "" : " at " + first.path();
        return new RecordUnreadableException(sequence, first.message() + where + " [" + first.code() + "]");
    }

    private static void agree(LedgerEntry entry, String path, Object header, Object document) {
        if (!header.equals(document)) {
            throw new RecordUnreadableException(
                    entry.getSequence(), "its header and its document do not agree at " + path);
        }
    }

    private static <T> Shape<T> document(String key, Shape<T> content) {
        return ObjectShape.<T, Slot<T>>of("document", Slot::new, Slot::take)
                .required("format", Shapes.choice(Map.of(FORMAT, FORMAT)), value -> FORMAT, (slot, format) -> {})
                .required(key, content, value -> value, Slot::put)
                .end();
    }

    /** Holds what is read until the whole document is. */
    private static final class Slot<T> {

        private @Nullable T value;

        void put(T read) {
            value = read;
        }

        T take() {
            return Objects.requireNonNull(value);
        }
    }

    /**
     * What an entry says, where it can be read: for whoever would rather leave a duty open, where it is seen, than fail because another entry is damaged.
     *
     * @param entry the entry
     * @param read how it is read
     * @param <T> what stands in it
     * @return what it says; empty when it cannot be read
     */
    public static <T> Optional<T> readable(LedgerEntry entry, Function<LedgerEntry, T> read) {
        try {
            return Optional.of(read.apply(entry));
        } catch (RecordUnreadableException damaged) {
            return Optional.empty();
        }
    }
}
