package oversight.core.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.spi.Append;
import oversight.api.spi.DutyMove;
import oversight.core.host.People;
import oversight.core.record.Checkpoint;
import oversight.core.record.Documents;
import oversight.core.record.EngineEntry;
import oversight.core.record.Milliseconds;
import oversight.core.record.NewEntry;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.SchemeRegister;

/** From when on a case is looked over, and what becomes of that when the case changes (MO-6). */
public final class ExpectFlow {

    private final AuthorityId authority;
    private final SchemeRegister register;
    private final Clock clock;
    private final Supplier<People> people;
    private final OversightInterval interval;
    private final Appending appending;
    private final OnRecord onRecord;

    /**
     * The flow over these parts.
     *
     * @param authority the authority that is part of every key
     * @param register the versions of the scheme
     * @param clock the engine's clock
     * @param people the host's people, afresh for each case
     * @param interval says how often a case is looked over
     * @param appending writes
     * @param onRecord what is on the record already
     */
    public ExpectFlow(
            AuthorityId authority,
            SchemeRegister register,
            Clock clock,
            Supplier<People> people,
            OversightInterval interval,
            Appending appending,
            OnRecord onRecord) {
        this.authority = authority;
        this.register = register;
        this.clock = clock;
        this.people = people;
        this.interval = interval;
        this.appending = appending;
        this.onRecord = onRecord;
    }

    /**
     * Says that a case is to be looked over.
     *
     * @param child the child
     * @param since from when it is counted, unless the case has been looked over later
     * @return what is owed next
     */
    public Optional<Duty> expect(ChildRef child, Instant since) {
        Instant now = Milliseconds.of(clock.instant());
        Instant from = Milliseconds.of(since);
        CompiledScheme scheme = register.inForce(now)
                .orElseThrow(() -> new IllegalStateException("No version of the scheme is in force now"));
        if (child.equals(Checkpoint.BOOK)) {
            throw new IllegalArgumentException("The book of checkpoints is no child's record");
        }
        if (from.isAfter(now)) {
            throw new IllegalArgumentException("A case is looked over from when it opens, not before");
        }
        Expecting expecting = new Expecting(onRecord.goesOnUnder(child), from, now, scheme);
        appending.append(expecting.child, expecting::after);
        return expecting.stands();
    }

    /** One try after another at the end of a record that may grow meanwhile. */
    private final class Expecting {

        private final ChildRef child;
        private final Instant since;
        private final Instant now;
        private final CompiledScheme scheme;
        private final Matter matter;
        private boolean isAsked = true;

        Expecting(ChildRef child, Instant since, Instant now, CompiledScheme scheme) {
            this.child = child;
            this.since = since;
            this.now = now;
            this.scheme = scheme;
            this.matter = new Matter(
                    child,
                    now,
                    people.get(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }

        /** What is owed by now, if anything is asked for. */
        Optional<Duty> stands() {
            return isAsked
                    ? new Ending(onRecord).openOversight(child).stream().min(Comparator.comparing(Duty::getDueAt))
                    : Optional.empty();
        }

        Optional<Append> after(ChainHead head) {
            Ending ending = new Ending(onRecord);
            List<Duty> open = ending.openOversight(child);
            Instant start = ending.lastOversight(child)
                    .filter(last -> last.isAfter(since))
                    .orElse(since);
            Optional<Duty> next = interval.next(scheme, authority, matter, start, now, "oversight:" + child.value());
            isAsked = next.isPresent();
            return next.filter(duty -> onRecord.isOpen(child))
                    .filter(duty -> open.stream()
                            .noneMatch(already -> !already.getDueAt().isAfter(duty.getDueAt())))
                    .map(duty -> instead(duty, open, head));
        }

        private Append instead(Duty duty, List<Duty> open, ChainHead head) {
            List<DutyMove> moves = open.stream()
                    .map(already -> DutyMove.builder()
                            .authority(authority)
                            .duty(already.getId())
                            .change(already.getChange())
                            .to(DutyState.SUPERSEDED)
                            .at(now)
                            .build())
                    .toList();
            EngineEntry.OversightExpected deed = new EngineEntry.OversightExpected(duty, open);
            EngineEntry entry = new EngineEntry(authority, child, deed, now, scheme.pin());
            LedgerEntry sealed = appending.seal(
                    new NewEntry(
                            authority,
                            child,
                            entry.id().value(),
                            EntryKind.BY_ENGINE,
                            now,
                            scheme.pin(),
                            Documents.write(entry)),
                    head);
            return new SetOff(List.of(duty), List.of(), moves, List.of())
                    .after(sealed)
                    .build();
        }
    }
}
