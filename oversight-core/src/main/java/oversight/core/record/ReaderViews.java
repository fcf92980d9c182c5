package oversight.core.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import oversight.api.RecordUnreadableException;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.record.Passage;
import oversight.api.record.ReaderEntry;
import oversight.api.record.ReaderView;
import oversight.api.record.RecordedNote;
import oversight.api.record.SchemePin;
import oversight.api.record.Verification;
import oversight.api.scheme.Scheme;

/**
 * The record as the child is shown it: in order, in plain words, and whole (MO-7, MO-8). Every word that was written in a note is in the
 * view; nothing is withheld. Immutable and safe for any thread, if the functions are.
 */
public final class ReaderViews {

    private final Function<Party, String> parties;
    private final Function<SchemePin, Optional<Scheme>> schemes;
    private final ZoneId zone;

    /**
     * Views for one authority.
     *
     * @param parties the name of a person, role or party as the reader knows it; {@code Party::value} shows the reference
     * @param schemes the scheme version that was pinned, for the names of decisions, posts and questions; empty when it is no longer held, and
     *     then their identifiers are shown
     * @param zone the zone in which times are told
     */
    public ReaderViews(Function<Party, String> parties, Function<SchemePin, Optional<Scheme>> schemes, ZoneId zone) {
        this.parties = requireNonNull(parties, "parties");
        this.schemes = requireNonNull(schemes, "schemes");
        this.zone = requireNonNull(zone, "zone");
    }

    /**
     * The view of a record.
     *
     * @param child the child
     * @param entries the whole record, in order
     * @param verification what came of verifying the same entries
     * @param locale English, or Welsh; any other gives English
     * @return the view; an announced decision is an entry of its own, so that nothing is left out
     * @throws RecordUnreadableException when an entry cannot be read
     */
    public ReaderView of(ChildRef child, List<LedgerEntry> entries, Verification verification, Locale locale) {
        ReaderWords words = new ReaderWords(locale, zone);
        return ReaderView.builder()
                .child(child)
                .verified(verification.isWhole())
                .addIntroduction(Passage.builder()
                        .label(words.say("intro.label"))
                        .text(words.say(verification.isWhole() ? "intro.whole" : "intro.broken"))
                        .build())
                .entries(entries.stream().map(entry -> entry(entry, words)).toList())
                .build();
    }

    private ReaderEntry entry(LedgerEntry entry, ReaderWords words) {
        Passages passages = new Passages(words, new ReaderNames(schemes.apply(entry.getScheme()), parties, words));
        return entry.getKind() == EntryKind.NOTE ? note(entry, passages) : announced(entry, passages);
    }

    private static ReaderEntry note(LedgerEntry entry, Passages passages) {
        RecordedNote recorded = Documents.readNote(entry);
        NotePassages.write(recorded, passages);
        return entry(entry, recorded.getHeading(), recorded.getNote().getOccurredAt(), passages);
    }

    private static ReaderEntry announced(LedgerEntry entry, Passages passages) {
        AnnouncedDecision announced = Documents.readAnnounced(entry);
        passages.when("recorded", Optional.of(entry.getRecordedAt()));
        DecisionPassages.write(announced, passages);
        passages.say("announced.label", passages.words().say("announced.text"));
        String heading = passages.words().say("heading.announced");
        return entry(entry, heading, Optional.of(announced.getTakenAt()), passages);
    }

    private static ReaderEntry entry(
            LedgerEntry entry, String heading, Optional<Instant> occurredAt, Passages passages) {
        return ReaderEntry.builder()
                .sequence(entry.getSequence())
                .heading(heading)
                .occurredAt(occurredAt)
                .recordedAt(entry.getRecordedAt())
                .passages(passages.toList())
                .build();
    }
}
