package oversight.core.keeping;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oversight.api.party.AuthorityId;
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
import oversight.core.host.HostCalls;
import oversight.core.record.Checkpoint;
import oversight.core.record.Documents;
import oversight.core.record.Milliseconds;
import oversight.core.record.NewEntry;
import oversight.core.scheme.SchemeRegister;

/** The book of checkpoints of an authority: made, anchored outside, and all records verified against it. */
public final class Checkpoints {

    private static final int PAGE = 1000;

    private final AuthorityId authority;
    private final SchemeRegister register;
    private final Clock clock;
    private final Bookshelf shelf;
    private final Appending appending;
    private final @Nullable HeadAnchor anchor;
    private final HostCalls calls;

    /**
     * Checkpoints of one authority.
     *
     * @param authority the authority
     * @param register the versions of the scheme
     * @param clock the engine's clock
     * @param shelf the records
     * @param appending writes
     * @param anchor the host's anchor; null for none
     * @param calls how the host is called
     */
    public Checkpoints(
            AuthorityId authority,
            SchemeRegister register,
            Clock clock,
            Bookshelf shelf,
            Appending appending,
            @Nullable HeadAnchor anchor,
            HostCalls calls) {
        this.authority = authority;
        this.register = register;
        this.clock = clock;
        this.shelf = shelf;
        this.appending = appending;
        this.anchor = anchor;
        this.calls = calls;
    }

    /**
     * Makes checkpoints of what changed, and anchors the end of their book.
     *
     * @return the end
     */
    public AnchoredHead make() {
        Instant now = Milliseconds.of(clock.instant());
        for (List<RecordEnd> page = changed(); !page.isEmpty(); page = changed()) {
            append(new Checkpoint(now, page), now);
        }
        AnchoredHead head = AnchoredHead.builder()
                .authority(authority)
                .head(shelf.head(Checkpoint.BOOK))
                .at(now)
                .build();
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
                    authority, Checkpoint.BOOK, id, EntryKind.CHECKPOINT, now, pin, Documents.write(checkpoint));
            return Optional.of(
                    Append.builder().entry(appending.seal(entry, head)).build());
        });
    }

    /** The first of the ends that changed since the last checkpoint. */
    private List<RecordEnd> changed() {
        Map<ChildRef, ChainHead> known = known(shelf.volume(Checkpoint.BOOK).entries());
        List<RecordEnd> changed = new ArrayList<>();
        for (RecordEnd end : new Ends(shelf)) {
            if (!end.getHead().equals(known.get(end.getChild()))) {
                changed.add(end);
            }
            if (changed.size() == PAGE) {
                break;
            }
        }
        return changed;
    }

    /** The last end of each record that a checkpoint knows. A checkpoint that cannot be read is found by its chain. */
    private static Map<ChildRef, ChainHead> known(List<LedgerEntry> book) {
        Map<ChildRef, ChainHead> known = new LinkedHashMap<>();
        for (LedgerEntry entry : book) {
            if (!entry.isGone()) {
                Documents.readCheckpoint(entry).ends().forEach(end -> known.put(end.getChild(), end.getHead()));
            }
        }
        return known;
    }

    /**
     * Verifies every record for itself, and against what the checkpoints know.
     *
     * @return what was found
     */
    public LedgerVerification verify() {
        Bookshelf.Volume book = shelf.volume(Checkpoint.BOOK);
        Optional<AnchoredHead> anchored = anchored();
        List<Verification> broken = new ArrayList<>();
        Verification ofBook =
                met(book, book.verify(), anchored.map(AnchoredHead::getHead).orElse(book.head()));
        add(broken, ofBook);
        Map<ChildRef, ChainHead> known = ofBook.isWhole() ? new HashMap<>(known(book.entries())) : new HashMap<>();
        long records = 0;
        for (RecordEnd end : new Ends(shelf)) {
            records++;
            add(broken, verify(end.getChild(), known.remove(end.getChild())));
        }
        known.forEach((child, head) -> add(broken, verify(child, head)));
        return LedgerVerification.builder()
                .records(records)
                .checkpoints(book.entries().size())
                .broken(broken)
                .anchored(anchored)
                .build();
    }

    private Verification verify(ChildRef child, @Nullable ChainHead known) {
        Bookshelf.Volume record = shelf.volume(child);
        Verification own = record.verify();
        return known == null ? own : met(record, own, known);
    }

    /** A record has to reach as far as it did when its end was remembered, and to say the same there. */
    private static Verification met(Bookshelf.Volume record, Verification own, ChainHead remembered) {
        boolean met = remembered.getSequence() == 0
                || record.entries().stream()
                        .anyMatch(entry -> entry.getSequence() == remembered.getSequence()
                                && entry.getHash().equals(remembered.getHash()));
        if (met) {
            return own;
        }
        return Verification.builder()
                .from(own)
                .addBreaks(Break.builder()
                        .sequence(remembered.getSequence())
                        .kind(Break.Kind.END_MISSING)
                        .build())
                .build();
    }

    private Optional<AnchoredHead> anchored() {
        return anchor == null
                ? Optional.empty()
                : calls.ask(HeadAnchor.class, "newest", () -> anchor.newest(authority));
    }

    private static void add(List<Verification> broken, Verification verification) {
        if (!verification.isWhole()) {
            broken.add(verification);
        }
    }
}
