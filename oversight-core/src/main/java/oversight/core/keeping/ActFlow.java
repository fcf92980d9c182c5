package oversight.core.keeping;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import oversight.api.Keeping;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.Act.Erase;
import oversight.api.record.Act.Merge;
import oversight.api.record.Act.Move;
import oversight.api.record.ActId;
import oversight.api.record.ChainHead;
import oversight.api.record.Counterpart;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordAct;
import oversight.api.record.RecordedAct;
import oversight.api.record.SchemePin;
import oversight.api.spi.Append;
import oversight.core.calendar.WorkingTime;
import oversight.core.flow.Appending;
import oversight.core.flow.Calendars;
import oversight.core.flow.Found;
import oversight.core.flow.FreshId;
import oversight.core.flow.References;
import oversight.core.flow.ReminderPlan;
import oversight.core.host.GuardedLedger;
import oversight.core.host.People;
import oversight.core.record.Beside;
import oversight.core.record.BookItem;
import oversight.core.record.BookItem.ActItem;
import oversight.core.record.Chain;
import oversight.core.record.Documents;
import oversight.core.record.Milliseconds;
import oversight.core.record.NewEntry;
import oversight.core.record.RecordBook;
import oversight.core.record.Remains;
import oversight.core.record.Taken;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.SchemeRegister;

/** An act on a record: checked against the record as it stands, and appended with everything that it does, or not at all. */
public final class ActFlow {

    /** What is done about a duty or a notice is judged by that duty or notice: a record of thousands of entries is not read for it. */
    private static final RecordBook NOTHING_READ = RecordBook.of(List.of());

    private final AuthorityId authority;
    private final GuardedLedger ledger;
    private final SchemeRegister register;
    private final Clock clock;
    private final RandomGenerator random;
    private final Calendars calendars;
    private final Bookshelf shelf;
    private final References references;
    private final Obligations obligations;
    private final Appending appending;

    /**
     * The flow over these parts.
     *
     * @param ledger the ledger
     * @param register the versions of the scheme
     * @param clock the engine's clock
     * @param random draws identifiers for acts that come without one
     * @param calendars says when something is due
     * @param people the host's people, afresh for each act
     * @param appending writes
     */
    public ActFlow(
            GuardedLedger ledger,
            SchemeRegister register,
            Clock clock,
            RandomGenerator random,
            Calendars calendars,
            Supplier<People> people,
            Appending appending) {
        this.authority = ledger.authority();
        this.ledger = ledger;
        this.register = register;
        this.clock = clock;
        this.random = random;
        this.calendars = calendars;
        this.shelf = new Bookshelf(ledger);
        this.references = new References(ledger);
        this.obligations = new Obligations(ledger, people);
        this.appending = appending;
    }

    /** What is about to be done: with everything that was resolved against the record. */
    private record Resolved(RecordedAct act, List<Counterpart> counterparts) {

        /** The entries whose words it takes. */
        List<String> erases() {
            return Taken.by(act).stream().map(EntryRef::value).toList();
        }
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /**
     * Does an act.
     *
     * @param asked the act
     * @return what came of it
     */
    public Keeping keep(RecordAct asked) {
        ActId id = asked.getId().orElseGet(() -> ActId.of(FreshId.from(random)));
        Optional<Keeping> before = asked.getId().flatMap(given -> repeated(asked, given));
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = Milliseconds.of(clock.instant());
        Optional<CompiledScheme> scheme = register.inForce(now);
        if (scheme.isEmpty()) {
            return new Keeping.Refused(List.of(Found.blocking(FindingCodes.NO_SCHEME_IN_FORCE, "")));
        }
        Attempt attempt = new Attempt(asked, id, now, scheme.get());
        return appending
                .append(asked.getChild(), attempt::after)
                .<Keeping>map(
                        done -> new Keeping.Kept(attempt.act(), done.getEntry().getSequence(), false))
                .or(() -> repeated(asked, id))
                .orElseGet(() -> new Keeping.Refused(attempt.findings));
    }

    /** One try after another at the end of a record that may grow meanwhile. */
    private final class Attempt {

        private final RecordAct asked;
        private final ActId id;
        private final Instant now;
        private final CompiledScheme scheme;
        private List<Finding> findings = List.of();
        private Optional<Resolved> resolved = Optional.empty();

        Attempt(RecordAct asked, ActId id, Instant now, CompiledScheme scheme) {
            this.asked = asked;
            this.id = id;
            this.now = now;
            this.scheme = scheme;
        }

        RecordedAct act() {
            return resolved.orElseThrow().act();
        }

        Optional<Append> after(ChainHead head) {
            boolean isBrief = References.isOnlyWhereItGoesOn(asked.getAct());
            RecordBook book = isBrief ? NOTHING_READ : shelf.book(asked.getChild());
            Optional<ChildRef> otherChild = ActCheck.otherRecord(asked.getAct());
            Optional<ChainHead> otherHead = otherChild.map(ledger::head);
            RecordBook other = otherChild.map(shelf::book).orElse(NOTHING_READ);
            findings = ActCheck.check(
                    asked,
                    book,
                    other,
                    isBrief && references.mergedInto(asked.getChild()).isPresent(),
                    now.atZone(scheme.scheme().getCalendar().getZone()).toLocalDate());
            Consequences consequences = consequences(book);
            findings = both(findings, consequences.findings());
            if (!findings.isEmpty()) {
                return Optional.empty();
            }
            Resolved act = resolve(book, consequences);
            resolved = Optional.of(act);
            Append.Builder append =
                    consequences.setOff().after(sealed(act.act(), head)).addAllErases(act.erases());
            ChainHead end = otherHead.orElse(head);
            for (Counterpart counterpart : act.counterparts()) {
                LedgerEntry entry = sealed(counterpart, end);
                append.addCounterparts(entry);
                end = Chain.endingWith(entry);
            }
            return Optional.of(append.build());
        }

        private Consequences consequences(RecordBook book) {
            RecordAct named = RecordAct.builder().from(asked).id(id).build();
            return findings.isEmpty()
                    ? obligations.of(named, book, now, time(), new ReminderPlan(scheme, time()))
                    : Consequences.NONE;
        }

        private WorkingTime time() {
            return calendars.of(scheme);
        }

        private Resolved resolve(RecordBook book, Consequences consequences) {
            Act act = asked.getAct();
            if (act instanceof Move move) {
                Moving moving = Moving.of(move, book);
                return new Resolved(
                        taking(moving.item(), move.entry())
                                .tookBeside(moving.takenBeside())
                                .build(),
                        moving.counterparts(() -> counterpart(move.to())));
            }
            if (act instanceof Erase erase) {
                BookItem item = book.find(erase.entry()).orElseThrow();
                List<RecordedAct> remains = item instanceof ActItem erased ? Remains.of(erased.act()) : List.of();
                return new Resolved(
                        taking(item, erase.entry()).addAllRemains(remains).build(), List.of());
            }
            List<Counterpart> counterparts = act instanceof Merge merge
                    ? List.of(counterpart(merge.into()).merged(asked.getChild()).build())
                    : List.of();
            return new Resolved(
                    recorded()
                            .duty(consequences.duty())
                            .notice(consequences.notice())
                            .build(),
                    counterparts);
        }

        /** An act that takes words, from the entry in which they stand now. */
        private RecordedAct.Builder taking(BookItem item, EntryRef named) {
            EntryRef stands = EntryRef.of(item.entry().getId());
            return recorded().tookFrom(Optional.of(stands).filter(entry -> !entry.equals(named)));
        }

        private RecordedAct.Builder recorded() {
            return RecordedAct.builder()
                    .id(id)
                    .authority(authority)
                    .done(RecordAct.builder().from(asked).id(id).build())
                    .recordedAt(now)
                    .scheme(scheme.pin());
        }

        private Counterpart.Builder counterpart(ChildRef child) {
            return Counterpart.builder()
                    .actId(id)
                    .authority(authority)
                    .child(child)
                    .by(asked.getBy())
                    .recordedAt(now)
                    .scheme(scheme.pin());
        }

        private LedgerEntry sealed(RecordedAct act, ChainHead head) {
            return seal(asked.getChild(), EntryRef.of(id), EntryKind.ACT, Documents.write(act), head);
        }

        private LedgerEntry sealed(Counterpart counterpart, ChainHead head) {
            return seal(
                    counterpart.getChild(),
                    Beside.entryOf(counterpart),
                    EntryKind.COUNTERPART,
                    Documents.write(counterpart),
                    head);
        }

        private LedgerEntry seal(ChildRef child, EntryRef entry, EntryKind kind, String document, ChainHead head) {
            SchemePin pin = scheme.pin();
            return appending.seal(new NewEntry(authority, child, entry.value(), kind, now, pin, document), head);
        }
    }

    private Optional<Keeping> repeated(RecordAct asked, ActId id) {
        return ledger.entry(EntryRef.of(id).value()).<Keeping>map(entry -> {
            if (entry.isGone()) {
                return new Keeping.Refused(List.of(Found.blocking(FindingCodes.ACT_ENTRY_GONE, "id")));
            }
            RecordedAct act = Documents.readAct(entry);
            if (!RecordAct.builder().from(asked).id(id).build().equals(act.getDone())) {
                throw new IllegalArgumentException(
                        "Act " + id + " is on the record with other content; give a new act its own identifier");
            }
            return new Keeping.Kept(act, entry.getSequence(), true);
        });
    }
}
