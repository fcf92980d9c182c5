package oversight.core.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import oversight.api.record.Break;
import oversight.api.record.ChainHead;
import oversight.api.record.LedgerEntry;
import oversight.api.record.Verification;
import oversight.api.spi.ChildKey;

/**
 * The chain of a child's record: a change, a gap, an addition or a reordering is found, and where. Each entry commits to its document with
 * a salted hash, and to the entry before it with a hash, so that one day a document can be erased and its place in the chain still be proved.
 * {@code docs/record-format.md} describes it for those who verify without this library. Stateless and safe for any thread.
 *
 * <p>A chain by itself does not show that its end was cut off, or that all of it was written anew: that is what the {@link ChainHead} is for,
 * kept where whoever can change the entries cannot change it.
 */
public final class Chain {

    private static final int SALT_BYTES = 16;

    private Chain() {}

    /**
     * The head of a record without entries.
     *
     * @return sequence 0 and a hash of zeros
     */
    public static ChainHead empty() {
        return ChainHead.builder().sequence(0).hash(Sha256.ZEROS).build();
    }

    /**
     * The head of a record that ends with an entry.
     *
     * @param last the last entry
     * @return its sequence and hash
     */
    public static ChainHead endingWith(LedgerEntry last) {
        return ChainHead.builder()
                .sequence(last.getSequence())
                .hash(last.getHash())
                .build();
    }

    /**
     * The head of a record with these entries.
     *
     * @param entries the entries in order
     * @return the head after the last one
     */
    public static ChainHead endOf(List<LedgerEntry> entries) {
        return entries.isEmpty() ? empty() : endingWith(entries.get(entries.size() - 1));
    }

    /**
     * Gives an entry its place after the head. It changes nothing but the state of the random numbers; an append that comes too late is
     * sealed again with the new head.
     *
     * @param entry the entry
     * @param head the end of the child's record
     * @param random for 128 bits of salt; a {@link java.security.SecureRandom}, because an erased document must not be guessed from its
     *     commitment
     * @return the entry as it is stored
     * @throws IllegalArgumentException with fixed words, when the time is finer than a millisecond or a text has half a surrogate pair
     */
    public static LedgerEntry seal(NewEntry entry, ChainHead head, RandomGenerator random) {
        byte[] bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        String salt = Sha256.hex(bytes);
        LedgerEntry.Builder sealed = LedgerEntry.builder()
                .authority(entry.authority())
                .child(entry.child())
                .sequence(Math.addExact(head.getSequence(), 1))
                .id(entry.id())
                .kind(entry.kind())
                .recordedAt(entry.recordedAt())
                .scheme(entry.scheme())
                .document(entry.document())
                .salt(salt)
                .commitment(Sha256.commitment(salt, entry.document()).orElseThrow(Chain::cannotBeKept))
                .previous(head.getHash())
                .hash(Sha256.ZEROS);
        return sealed.hash(Header.hash(sealed.build()).orElseThrow(Chain::cannotBeKept))
                .build();
    }

    /**
     * Whether a record is what was recorded. Each entry is looked at for itself and against the one before it; the first thing that is
     * wrong with an entry is named. An entry whose document is gone is whole when a later act of the same record says why.
     *
     * @param child whose record it should be
     * @param entries the entries in the order of their record
     * @param head the end that the ledger remembers
     * @return what was found
     */
    public static Verification verify(ChildKey child, List<LedgerEntry> entries, ChainHead head) {
        List<Break> breaks = new ArrayList<>();
        Set<String> taken = Taken.outOf(entries);
        Link before = Link.START;
        for (LedgerEntry entry : entries) {
            Link link = Link.of(entry, before);
            Optional<Break.Kind> missing = entry.isGone() && !taken.contains(entry.getId())
                    ? Optional.of(Break.Kind.DOCUMENT_MISSING)
                    : Optional.empty();
            link.fault(entry, child, before).or(() -> missing).ifPresent(kind -> breaks.add(at(link.place(), kind)));
            before = link;
        }
        if (head.getSequence() != before.place() || !before.isHash(head.getHash())) {
            breaks.add(at(head.getSequence(), Break.Kind.END_MISSING));
        }
        return Verification.builder()
                .child(child.getChild())
                .entries(entries.size())
                .breaks(breaks)
                .build();
    }

    private static Break at(long place, Break.Kind kind) {
        return Break.builder().sequence(place).kind(kind).build();
    }

    private static IllegalArgumentException cannotBeKept() {
        return new IllegalArgumentException(
                "an entry is sealed only with times to the millisecond and text that UTF-8 can hold");
    }
}
