package oversight.core.keeping;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oversight.api.RecordUnreadableException;
import oversight.api.party.ChildRef;
import oversight.api.record.AnchoredHead;
import oversight.api.record.Break;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.record.LedgerVerification;
import oversight.api.record.RecordEnd;
import oversight.api.record.SchemePin;
import oversight.api.record.Verification;
import oversight.api.spi.Append;
import oversight.api.spi.HeadAnchor;
import oversight.core.flow.Appending;
import oversight.core.host.GuardedLedger;
import oversight.core.host.HostCalls;
import oversight.core.record.Checkpoint;
import oversight.core.record.Documents;
import oversight.core.record.Milliseconds;
import oversight.core.record.NewEntry;
import oversight.core.scheme.SchemeRegister;

/** The book of checkpoints of an authority: made, anchored outside, and all records verified against it. */
public final class Checkpoints {

    private static final int PAGE = 1000;

    private final GuardedLedger ledger;
    private final SchemeRegister register;
    private final Clock clock;
    private final Bookshelf shelf;
    private final Appending appending;
    private final @Nullable HeadAnchor anchor;
    private final HostCalls calls;

    /**
     * Checkpoints of one authority.
     *
     * @param ledger the ledger
     * @param register the versions of the scheme
     * @param clock the engine's clock
     * @param appending writes
     * @param anchor the host's anchor; null for none
     * @param calls how the host is called
     */
    public Checkpoints(
            GuardedLedger ledger,
            SchemeRegister register,
            Clock clock,
            Appending appending,
            @Nullable HeadAnchor anchor,
            HostCalls calls) {
        this.ledger = ledger;
        this.shelf = new Bookshelf(ledger);
        this.register = register;
        this.clock = clock;
        this.appending = appending;
        this.anchor = anchor;
        this.calls = calls;
    }

    /**
     * Makes checkpoints of what changed, in one pass, and anchors the end of their book. What changes meanwhile is for the next time.
     *
     * @return the end
     * @throws IllegalStateException when the book is not the one whose end the anchor keeps: anchoring it would cover up what was done to it
     */
    public AnchoredHead make() {
        Instant now = Milliseconds.of(clock.instant());
        Bookshelf.Volume book = shelf.volume(Checkpoint.BOOK);
        if (anchored().filter(kept -> !reaches(book, kept.getHead())).isPresent()) {
            throw new IllegalStateException("The book of checkpoints is not the one whose end the anchor keeps. Call"
                    + " verifyAll() and find out what was done to the ledger before another checkpoint is made");
        }
        Map<ChildRef, List<ChainHead>> known = known(book.entries());
        List<RecordEnd> changed = new ArrayList<>();
        for (RecordEnd end : new Ends(ledger)) {
            List<ChainHead> before = known.getOrDefault(end.getChild(), List.of());
            if (before.isEmpty() || !before.get(before.size() - 1).equals(end.getHead())) {
                changed.add(end);
            }
            if (changed.size() == PAGE) {
                append(new Checkpoint(now, changed), now);
                changed.clear();
            }
        }
        if (!changed.isEmpty()) {
            append(new Checkpoint(now, changed), now);
        }
        return anchor(AnchoredHead.builder()
                .authority(ledger.authority())
                .head(ledger.head(Checkpoint.BOOK))
                .at(now)
                .build());
    }

    private AnchoredHead anchor(AnchoredHead head) {
        if (anchor != null) {
            calls.ask(HeadAnchor.class, "keep", () -> {
                anchor.keep(head);
                return true;
            });
        }
        return head;
    }

    private void append(Checkpoint checkpoint, Instant now) {
        SchemePin pin = register.newest().pin();
        appending.append(Checkpoint.BOOK, head -> {
            String id = "checkpoint:" + (head.getSequence() + 1);
            NewEntry entry = new NewEntry(
                    ledger.authority(),
                    Checkpoint.BOOK,
                    id,
                    EntryKind.CHECKPOINT,
                    now,
                    pin,
                    Documents.write(checkpoint));
            return Optional.of(
                    Append.builder().entry(appending.seal(entry, head)).build());
        });
    }

    /** All ends of each record that a checkpoint has ever named. A checkpoint that cannot be read is found by the chain of the book. */
    private static Map<ChildRef, List<ChainHead>> known(List<LedgerEntry> book) {
        Map<ChildRef, List<ChainHead>> known = new LinkedHashMap<>();
        for (LedgerEntry entry : book) {
            ends(entry)
                    .forEach(end -> known.computeIfAbsent(end.getChild(), child -> new ArrayList<>())
                            .add(end.getHead()));
        }
        return known;
    }

    private static List<RecordEnd> ends(LedgerEntry entry) {
        try {
            return entry.getKind() == EntryKind.CHECKPOINT
                    ? Documents.readCheckpoint(entry).ends()
                    : List.of();
        } catch (RecordUnreadableException damaged) {
            return List.of();
        }
    }

    /**
     * Verifies every record for itself, and against what the checkpoints know.
     *
     * @return what was found
     */
    public LedgerVerification verify() {
        Optional<AnchoredHead> anchored = anchored();
        Bookshelf.Volume book = shelf.volume(Checkpoint.BOOK);
        List<Verification> broken = new ArrayList<>();
        add(
                broken,
                met(
                        book,
                        book.verify(),
                        anchored.map(AnchoredHead::getHead).stream().toList()));
        Map<ChildRef, List<ChainHead>> known = known(book.entries());
        long records = 0;
        for (RecordEnd end : new Ends(ledger)) {
            records++;
            List<ChainHead> named = known.remove(end.getChild());
            add(broken, verify(end.getChild(), named == null ? List.of() : named));
        }
        known.forEach((child, named) -> add(broken, verify(child, named)));
        return LedgerVerification.builder()
                .records(records)
                .checkpoints(book.entries().size())
                .broken(broken)
                .anchored(anchored)
                .build();
    }

    private Verification verify(ChildRef child, List<ChainHead> named) {
        Bookshelf.Volume record = shelf.volume(child);
        return met(record, shelf.verify(record), named);
    }

    /** A record has to reach as far as it ever did when its end was remembered, and to say the same there. */
    private static Verification met(Bookshelf.Volume record, Verification own, List<ChainHead> remembered) {
        List<Break> missing = remembered.stream()
                .distinct()
                .filter(head -> !reaches(record, head))
                .map(head -> Break.builder()
                        .sequence(head.getSequence())
                        .kind(Break.Kind.END_MISSING)
                        .build())
                .toList();
        return Verification.builder().from(own).addAllBreaks(missing).build();
    }

    /** Entries stand at their places in a whole record; in a broken one the place is looked for. */
    private static boolean reaches(Bookshelf.Volume record, ChainHead head) {
        return head.getSequence() == 0
                || record.entries().stream()
                        .anyMatch(entry -> entry.getSequence() == head.getSequence()
                                && entry.getHash().equals(head.getHash()));
    }

    private Optional<AnchoredHead> anchored() {
        return anchor == null
                ? Optional.empty()
                : calls.ask(HeadAnchor.class, "newest", () -> anchor.newest(ledger.authority()));
    }

    private static void add(List<Verification> broken, Verification verification) {
        if (!verification.isWhole()) {
            broken.add(verification);
        }
    }
}
