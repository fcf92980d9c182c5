package oversight.core;

import jakarta.validation.Validator;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import oversight.api.Decisions;
import oversight.api.Deliveries;
import oversight.api.Duties;
import oversight.api.Events;
import oversight.api.Notes;
import oversight.api.Oversight;
import oversight.api.Records;
import oversight.api.party.AuthorityId;
import oversight.api.party.Party;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.api.spi.ArrangementRegister;
import oversight.api.spi.CaseFacts;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.HeadAnchor;
import oversight.api.spi.HolidayCalendar;
import oversight.api.spi.NamesAround;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.api.spi.OversightObserver;
import oversight.api.spi.StaffDirectory;
import oversight.core.delivery.Retries;

/**
 * The engine behind {@link Oversight}: one for each authority. Immutable, safe for many threads; it starts none. Everything is wired here, on the builder;
 * nothing is looked up on the class path.
 */
public final class OversightEngine implements Oversight {

    private final AuthorityId authority;
    private final Decisions decisions;
    private final Events events;
    private final Notes notes;
    private final Duties duties;
    private final Deliveries deliveries;
    private final Records records;

    private OversightEngine(Wiring wiring) {
        this.authority = wiring.authority();
        this.decisions = wiring.decisions();
        this.events = wiring.events();
        this.notes = wiring.notes();
        this.duties = wiring.duties();
        this.deliveries = wiring.deliveries();
        this.records = wiring.records();
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public AuthorityId authority() {
        return authority;
    }

    @Override
    public Decisions decisions() {
        return decisions;
    }

    @Override
    public Events events() {
        return events;
    }

    @Override
    public Notes notes() {
        return notes;
    }

    @Override
    public Duties duties() {
        return duties;
    }

    @Override
    public Deliveries deliveries() {
        return deliveries;
    }

    @Override
    public Records records() {
        return records;
    }

    /** Wires an engine; not thread-safe. Scheme, staff directory, case team, ledger and transport are needed, the rest has defaults. */
    public static final class Builder {

        private final List<Scheme> schemes = new ArrayList<>();
        private @Nullable StaffDirectory staffDirectory;
        private @Nullable CaseTeam caseTeam;
        private @Nullable ArrangementRegister arrangements;
        private @Nullable NamesAround namesAround;
        private @Nullable CaseFacts caseFacts;
        private @Nullable NoteLedger ledger;
        private @Nullable NoteLedger deliveryLedger;
        private @Nullable NoticeTransport transport;
        private @Nullable HeadAnchor anchor;
        private @Nullable HolidayCalendar holidays;
        private @Nullable Validator hostValidator;
        private @Nullable ExecutorService executor;
        private OversightObserver observer = observation -> {};
        private Function<Party, String> names = Party::value;
        private Clock clock = Clock.systemUTC();
        private RandomGenerator random = new SecureRandom();
        private Retries retries = Retries.usual();
        private Duration deadline = Duration.ofSeconds(10);

        private Builder() {}

        /**
         * A version of the authority's scheme; call it once for each version that is to be held. A question is answered by the version in force at its time.
         *
         * @param scheme the version
         * @return this builder
         */
        public Builder scheme(Scheme scheme) {
            schemes.add(scheme);
            return this;
        }

        /**
         * The host's staff.
         *
         * @param directory the directory
         * @return this builder
         */
        public Builder staffDirectory(StaffDirectory directory) {
            this.staffDirectory = directory;
            return this;
        }

        /**
         * Who is around a child.
         *
         * @param team the host's case teams
         * @return this builder
         */
        public Builder caseTeam(CaseTeam team) {
            this.caseTeam = team;
            return this;
        }

        /**
         * The host's recorded agreements about who decides: grants, passing on, nominations, overrides for one child. Without it there are none.
         *
         * @param register the agreements
         * @return this builder
         */
        public Builder arrangements(ArrangementRegister register) {
            this.arrangements = register;
            return this;
        }

        /**
         * The names around a child, by which a name out of another child's record is found in a note. Without it, such a slip is not looked for.
         *
         * @param names the host's names
         * @return this builder
         */
        public Builder namesAround(NamesAround names) {
            this.namesAround = names;
            return this;
        }

        /**
         * What a scheme may ask about a case as a whole, by which the engine says how often it is looked over. Without it nothing is known of a case, and the strictest
         * interval of the scheme counts.
         *
         * @param facts the host's facts
         * @return this builder
         */
        public Builder caseFacts(CaseFacts facts) {
            this.caseFacts = facts;
            return this;
        }

        /**
         * Where the record is kept.
         *
         * @param noteLedger the ledger
         * @return this builder
         */
        public Builder ledger(NoteLedger noteLedger) {
            this.ledger = noteLedger;
            return this;
        }

        /**
         * The same record, for delivery: give it when the ledger works in a transaction of the host's, so that a notice is claimed and moved in transactions of its
         * own, and nobody is told of a note whose transaction is then rolled back. Without it, delivery uses the ledger. Reminders use it too. Do not dispatch, remind, retry or park inside a
         * transaction that has recorded something about the same child: the one would wait for the other for ever.
         *
         * @param noteLedger a ledger over the same tables, with transactions of its own
         * @return this builder
         */
        public Builder deliveryLedger(NoteLedger noteLedger) {
            this.deliveryLedger = noteLedger;
            return this;
        }

        /**
         * The host's way to reach people.
         *
         * @param noticeTransport the transport
         * @return this builder
         */
        public Builder transport(NoticeTransport noticeTransport) {
            this.transport = noticeTransport;
            return this;
        }

        /**
         * Where the end of the whole ledger is kept outside it. Without it, it cannot be proved that the ends of records were not cut off together with the ledger's own
         * memory of them.
         *
         * @param headAnchor the anchor
         * @return this builder
         */
        public Builder anchor(HeadAnchor headAnchor) {
            this.anchor = headAnchor;
            return this;
        }

        /**
         * Public holidays, where the built-in lists do not serve.
         *
         * @param calendar the host's holidays
         * @return this builder
         */
        public Builder holidays(HolidayCalendar calendar) {
            this.holidays = calendar;
            return this;
        }

        /**
         * Told of what the engine does, for metrics. Without it nobody is.
         *
         * @param oversightObserver the observer
         * @return this builder
         */
        public Builder observer(OversightObserver oversightObserver) {
            this.observer = oversightObserver;
            return this;
        }

        /**
         * What people and parties are called in the reader's view. Without it the reader sees references.
         *
         * @param partyNames the name of a party; called on the caller's thread
         * @return this builder
         */
        public Builder readerNames(Function<Party, String> partyNames) {
            this.names = partyNames;
            return this;
        }

        /**
         * The clock: when something is recorded, and what is due. Without it the system's.
         *
         * @param engineClock the clock
         * @return this builder
         */
        public Builder clock(Clock engineClock) {
            this.clock = engineClock;
            return this;
        }

        /**
         * The source of salts and of identifiers for notes that come without one. It must not be predictable; without it the system's secure one.
         *
         * @param generator the generator; safe for many threads
         * @return this builder
         */
        public Builder random(RandomGenerator generator) {
            this.random = generator;
            return this;
        }

        /**
         * A validator of the host's own, which is tried with a note that is known to be bad: when it finds nothing, the host would accept anything, and the engine
         * refuses to start. The engine itself checks with its own.
         *
         * @param validator the host's validator
         * @return this builder
         */
        public Builder hostValidator(Validator validator) {
            this.hostValidator = validator;
            return this;
        }

        /**
         * Calls the directory, the case team, the case facts, the agreements, the transport and the holiday calendar on this executor, each within the deadline: a call that hangs then becomes a failure that names it.
         * Without this the engine, which starts no threads, calls them on the caller's thread and waits for as long as they take. The ledger is always
         * called on the caller's thread, for the sake of the transaction.
         *
         * @param pool the host's executor; it is not shut down
         * @param atMost how long one call may take
         * @return this builder
         */
        public Builder hostCalls(ExecutorService pool, Duration atMost) {
            if (atMost.isZero() || atMost.isNegative()) {
                throw new IllegalArgumentException("The deadline of host calls is longer than nothing");
            }
            this.executor = pool;
            this.deadline = atMost;
            return this;
        }

        /**
         * When a failed delivery is tried again. Without it: after a minute, doubling to four hours, twelve times.
         *
         * @param first the wait after the first failure, longer than nothing
         * @param longest the longest wait, no shorter than the first
         * @param attempts how often it is tried before a person has to look, 1 or more
         * @return this builder
         */
        public Builder retries(Duration first, Duration longest, int attempts) {
            this.retries = new Retries(first, longest, attempts);
            return this;
        }

        /**
         * Builds the engine.
         *
         * @return the engine
         * @throws SchemeDefinitionException when a scheme has problems: all of them are listed
         * @throws IllegalStateException when something is missing, two versions do not fit together, or a validator finds nothing wrong with a bad note
         */
        public OversightEngine build() {
            EngineParts parts = new EngineParts(
                    List.copyOf(schemes),
                    staffDirectory,
                    caseTeam,
                    arrangements,
                    namesAround,
                    caseFacts,
                    ledger,
                    deliveryLedger,
                    transport,
                    anchor,
                    holidays,
                    hostValidator,
                    executor,
                    observer,
                    names,
                    clock,
                    random,
                    retries,
                    deadline);
            return new OversightEngine(new Wiring(parts));
        }
    }
}
