package oversight.core.reminding;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import oversight.api.HostFailureException;
import oversight.api.Reminded;
import oversight.api.duty.Duty;
import oversight.api.spi.DutyQuery;
import oversight.core.flow.Appending;
import oversight.core.flow.Calendars;
import oversight.core.flow.OnRecord;
import oversight.core.host.GuardedLedger;
import oversight.core.host.People;
import oversight.core.record.Milliseconds;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.SchemeRegister;

/** Goes through what is owed and reminds where the time for it has come. Safe for any thread, and for several nodes at the same time. */
public final class Reminding {

    private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);

    private static final int PAGE = 100;

    /** So many failures for each reminder that is asked for are gone past: one case that the host cannot answer for is not to hold up the others. */
    private static final int MOST_FAILURES = 10;

    private final GuardedLedger ledger;
    private final SchemeRegister register;
    private final Clock clock;
    private final Supplier<People> people;
    private final Calendars calendars;
    private final Appending appending;
    private final OnRecord onRecord;

    /**
     * Reminding over these parts.
     *
     * @param ledger the ledger
     * @param register the versions of the scheme
     * @param clock the engine's clock
     * @param people the host's people, afresh for each call
     * @param calendars says when something is due
     * @param appending writes
     * @param onRecord what is on the record already
     */
    public Reminding(
            GuardedLedger ledger,
            SchemeRegister register,
            Clock clock,
            Supplier<People> people,
            Calendars calendars,
            Appending appending,
            OnRecord onRecord) {
        this.ledger = ledger;
        this.register = register;
        this.clock = clock;
        this.people = people;
        this.calendars = calendars;
        this.appending = appending;
        this.onRecord = onRecord;
    }

    /**
     * Reminds people of what they owe.
     *
     * @param limit of how many duties at most, 1 or more; after ten times as many failures it gives up, because then the host is down
     * @return what came of it
     */
    public Reminded remind(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("At least one duty is gone through");
        }
        Instant now = Milliseconds.of(clock.instant());
        CompiledScheme scheme = register.inForce(now).orElseGet(register::newest);
        Reminder reminder = new Reminder(ledger, appending, onRecord, scheme, calendars.of(scheme), people.get(), now);
        Round round = new Round(reminder, limit);
        List<Duty> page = page(now, Optional.empty());
        while (round.goThrough(page) && page.size() == PAGE) {
            page = page(now, Optional.of(page.get(PAGE - 1)));
        }
        return Reminded.builder().reminded(round.reminded).failed(round.failed).build();
    }

    private List<Duty> page(Instant now, Optional<Duty> after) {
        return ledger.duties(
                DutyQuery.builder().openOnly(true).remindBy(now).after(after).limit(PAGE));
    }

    /** One call: so many reminders and no more. */
    private static final class Round {

        private final Reminder reminder;
        private final int limit;
        private int reminded;
        private int failed;

        Round(Reminder reminder, int limit) {
            this.reminder = reminder;
            this.limit = limit;
        }

        /** Goes through a page, and says whether there is to be another one. */
        boolean goThrough(List<Duty> page) {
            for (Duty duty : page) {
                if (reminded == limit || failed == limit * MOST_FAILURES) {
                    return false;
                }
                one(duty);
            }
            return true;
        }

        /** What holds one up holds up no other. */
        private void one(Duty duty) {
            try {
                reminded += reminder.remind(duty) ? 1 : 0;
            } catch (HostFailureException failure) {
                LOG.warn("Nobody could be reminded of duty {} now", duty.getId());
                failed++;
            }
        }
    }
}
