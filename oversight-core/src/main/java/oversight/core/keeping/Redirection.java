package oversight.core.keeping;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.party.ChildRef;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKind;
import oversight.api.spi.Append;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.DeliveryQuery;
import oversight.core.authority.Replacements;
import oversight.core.authority.Replacements.Recipient;
import oversight.core.flow.Appending;
import oversight.core.flow.FirstDelivery;
import oversight.core.flow.Keys;
import oversight.core.flow.OnRecord;
import oversight.core.flow.SetOff;
import oversight.core.host.GuardedLedger;
import oversight.core.host.People;
import oversight.core.record.Documents;
import oversight.core.record.EngineEntry;
import oversight.core.record.Milliseconds;
import oversight.core.record.NewEntry;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.SchemeRegister;

/**
 * Looks once more before a notice is handed over: whoever has left since it was made, or must not be told of the child any more, is not told, and whoever stands in
 * for them is; where nobody is found the notice waits for a person. Either is an entry of the record. Safe for any thread.
 */
public final class Redirection implements Function<Delivery, Optional<DeliveryState>> {

    private static final Logger LOG = LoggerFactory.getLogger(Redirection.class);
    private static final int ATTEMPTS = 8;

    /** Why a notice waits whose recipient cannot be told any more. */
    static final String NOBODY_IN_PLACE = "recipient-gone";

    private final GuardedLedger ledger;
    private final SchemeRegister register;
    private final Clock clock;
    private final Supplier<People> people;
    private final Appending appending;
    private final OnRecord onRecord;

    /**
     * Redirection over these parts.
     *
     * @param ledger where deliveries are kept
     * @param register the versions of the scheme
     * @param clock the engine's clock
     * @param people the host's people, afresh for each notice
     * @param appending writes
     */
    public Redirection(
            GuardedLedger ledger, SchemeRegister register, Clock clock, Supplier<People> people, Appending appending) {
        this.ledger = ledger;
        this.register = register;
        this.clock = clock;
        this.people = people;
        this.appending = appending;
        this.onRecord = new OnRecord(ledger);
    }

    @Override
    public Optional<DeliveryState> apply(Delivery claimed) {
        Instant now = Milliseconds.of(clock.instant());
        CompiledScheme scheme = register.inForce(now).orElseGet(register::newest);
        Notice notice = claimed.getNotice();
        List<Recipient> told = new Replacements(scheme.scheme().getStandIns(), people.get())
                .replacement(
                        notice.getRecipient(),
                        notice.getChild(),
                        notice.getMadeAt(),
                        now,
                        notice.getUrgency(),
                        onRecord.knowing(notice)::contains);
        boolean still = told.stream().anyMatch(recipient -> recipient.party().equals(notice.getRecipient()));
        if (still) {
            return Optional.empty();
        }
        List<Notice> instead = told.stream()
                .map(recipient -> instead(notice, recipient, now))
                .filter(this::isNew)
                .toList();
        if (told.isEmpty()) {
            LOG.warn("Notice parked, recipient gone and nobody found: {}", notice.getKey());
        }
        append(claimed, instead, told.isEmpty(), now, scheme);
        return Optional.of(told.isEmpty() ? DeliveryState.PARKED : DeliveryState.SUPERSEDED);
    }

    /** On the record that goes on, wherever that is by the time of the append. */
    private void append(Delivery claimed, List<Notice> instead, boolean nobody, Instant now, CompiledScheme scheme) {
        for (int attempt = 0; attempt < ATTEMPTS && isStill(claimed); attempt++) {
            ChildRef child = onRecord.goesOnUnder(claimed.getNotice().getChild());
            boolean done = appending
                    .append(
                            child,
                            head -> Optional.of(child)
                                    .filter(at -> onRecord.goesOnUnder(at).equals(at) && isStill(claimed))
                                    .map(at -> append(claimed, instead, nobody, at, head, now, scheme)))
                    .isPresent();
            if (done) {
                return;
            }
        }
    }

    private Append append(
            Delivery claimed,
            List<Notice> instead,
            boolean nobody,
            ChildRef child,
            ChainHead head,
            Instant now,
            CompiledScheme scheme) {
        EngineEntry entry = new EngineEntry(
                ledger.authority(),
                child,
                new EngineEntry.Redirected(claimed.getNotice(), claimed.getChange(), instead),
                now,
                scheme.pin());
        NewEntry written = new NewEntry(
                ledger.authority(),
                child,
                entry.id().value(),
                EntryKind.BY_ENGINE,
                now,
                scheme.pin(),
                Documents.write(entry));
        DeliveryMove move = DeliveryMove.builder()
                .authority(ledger.authority())
                .key(claimed.getNotice().getKey())
                .change(claimed.getChange())
                .to(nobody ? DeliveryState.PARKED : DeliveryState.SUPERSEDED)
                .attempts(claimed.getAttempts())
                .nextAt(now)
                .at(now)
                .failure(NOBODY_IN_PLACE)
                .build();
        return new SetOff(List.of(), instead.stream().map(FirstDelivery::of).toList(), List.of(), List.of(move))
                .after(appending.seal(written, head))
                .build();
    }

    private Notice instead(Notice old, Recipient recipient, Instant now) {
        return Notice.builder()
                .from(old)
                .key(Keys.notice(
                        ledger.authority(),
                        old.getKey().value(),
                        "instead",
                        recipient.party().key()))
                .recipient(recipient.party())
                .insteadOf(old.getInsteadOf().orElse(old.getRecipient()))
                .madeAt(now)
                .build();
    }

    private boolean isNew(Notice notice) {
        return ledger.deliveries(DeliveryQuery.builder().key(notice.getKey())).isEmpty();
    }

    /** Whoever has moved it meanwhile has settled it. */
    private boolean isStill(Delivery claimed) {
        return ledger.deliveries(DeliveryQuery.builder().key(claimed.getNotice().getKey())).stream()
                .anyMatch(now -> now.getChange() == claimed.getChange());
    }
}
