package oversight.core.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.party.AuthorityId;
import oversight.api.party.Party;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.scheme.Due;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.DutyRule;
import oversight.api.scheme.RuleRef;
import oversight.core.calendar.DueTime;
import oversight.core.host.People;
import oversight.core.record.Documents;
import oversight.core.record.Milliseconds;
import oversight.core.record.NewEntry;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.SchemeRegister;

/** The journey of a decision from the moment it is taken: the duty to record it starts then (DM-7), whatever becomes of the note. */
public final class AnnounceFlow {

    /** Where a scheme has no duty to record for a decision, it is still owed (DM-3): by the decider, within a working day. */
    private static final Due BY_LAW = new Due.WorkingDays(1);

    private final AuthorityId authority;
    private final SchemeRegister register;
    private final Clock clock;
    private final Supplier<People> people;
    private final Calendars calendars;
    private final Appending appending;
    private final OnRecord onRecord;

    /**
     * The flow over these parts.
     *
     * @param authority the authority that is part of every key
     * @param register the versions of the scheme
     * @param clock the engine's clock
     * @param people the host's people, afresh for each decision
     * @param calendars says when something is due
     * @param appending writes
     * @param onRecord what is on the record already
     */
    public AnnounceFlow(
            AuthorityId authority,
            SchemeRegister register,
            Clock clock,
            Supplier<People> people,
            Calendars calendars,
            Appending appending,
            OnRecord onRecord) {
        this.authority = authority;
        this.register = register;
        this.clock = clock;
        this.people = people;
        this.calendars = calendars;
        this.appending = appending;
        this.onRecord = onRecord;
    }

    /**
     * Announces a decision.
     *
     * @param given the decision
     * @return the duties to record it
     */
    public List<Duty> announce(AnnouncedDecision given) {
        AnnouncedDecision decision = AnnouncedDecision.builder()
                .from(given)
                .takenAt(Milliseconds.of(given.getTakenAt()))
                .build();
        Instant now = Milliseconds.of(clock.instant());
        CompiledScheme scheme = register.inForce(now)
                .orElseThrow(() -> new IllegalStateException("No version of the scheme is in force now"));
        if (decision.getTakenAt().isAfter(now)) {
            throw new IllegalArgumentException("A decision is announced when it has been taken, not before");
        }
        String id = EntryRef.of(decision.getId()).value();
        NewEntry entry = new NewEntry(
                authority,
                decision.getChild(),
                id,
                EntryKind.DECISION_TAKEN,
                now,
                scheme.pin(),
                Documents.write(decision));
        List<Duty> duties = duties(decision, scheme, id);
        return appending
                .append(entry, () -> SetOff.duties(asRecorded(decision, duties, now)), onRecord::isOpen)
                .map(done -> done.getDuties())
                .orElseGet(() -> asTheyStand(decision, id));
    }

    /** What a note has written up before it was announced is owed by nobody any more. */
    private List<Duty> asRecorded(AnnouncedDecision decision, List<Duty> duties, Instant now) {
        return onRecord.writingUp()
                .writtenUpBy(decision)
                .map(author -> duties.stream()
                        .map(duty -> Duty.builder()
                                .from(duty)
                                .state(DutyState.DISCHARGED)
                                .endedAt(now)
                                .endedBy(author)
                                .remindAt(Optional.empty())
                                .build())
                        .toList())
                .orElse(duties);
    }

    /** The duties of a decision that was announced before, or that a note has written up before it was announced. */
    private List<Duty> asTheyStand(AnnouncedDecision decision, String id) {
        Optional<LedgerEntry> entry = onRecord.entry(id);
        if (entry.isEmpty()) {
            throw new IllegalArgumentException(
                    "The child's record goes on under another reference; announce the decision under that one");
        }
        if (entry.filter(LedgerEntry::isGone).isPresent()) {
            return onRecord.duties(id);
        }
        if (entry.map(Documents::readAnnounced).filter(decision::equals).isEmpty()) {
            throw new IllegalArgumentException("Decision " + decision.getId()
                    + " was announced with other content; give a new decision its own identifier");
        }
        return onRecord.duties(id);
    }

    private List<Duty> duties(AnnouncedDecision decision, CompiledScheme scheme, String id) {
        Triggers triggers = new Triggers(scheme.vocabulary());
        List<DutyRule> rules = scheme.scheme().getDutyRules().stream()
                .filter(rule -> rule.getOwes() == DutyKind.RECORD)
                .filter(rule -> triggers.fits(rule.getOn(), decision))
                .toList();
        Matter matter = matter(decision);
        if (rules.isEmpty()) {
            return List.of(duty(decision, scheme, id, decision.getDecider(), RuleRef.law("DM-7"), BY_LAW));
        }
        return rules.stream()
                .map(rule -> duty(
                        decision,
                        scheme,
                        id,
                        matter.first(rule.getOwner()),
                        scheme.ref(rule.getId(), rule.getCitation(), rule.getOrigin()),
                        rule.getDue()))
                .toList();
    }

    private Matter matter(AnnouncedDecision decision) {
        return new Matter(
                decision.getChild(),
                decision.getTakenAt(),
                people.get(),
                Optional.empty(),
                Optional.of(decision.getDecider()),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Duty duty(
            AnnouncedDecision decision, CompiledScheme scheme, String id, Party owner, RuleRef rule, Due due) {
        DueTime dueTime = calendars.of(scheme).due(due, decision.getTakenAt());
        Duty duty = Duty.builder()
                .id(Keys.duty(
                        authority, id, DutyKind.RECORD.name(), rule.getRule().value(), owner.key()))
                .authority(authority)
                .child(decision.getChild())
                .kind(DutyKind.RECORD)
                .owner(owner)
                .about(id)
                .rule(rule)
                .startedAt(decision.getTakenAt())
                .dueAt(dueTime.at())
                .dueCertain(dueTime.certain())
                .build();
        return new ReminderPlan(scheme, calendars.of(scheme)).planned(duty);
    }
}
