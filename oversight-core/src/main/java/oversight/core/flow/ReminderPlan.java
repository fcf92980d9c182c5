package oversight.core.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.duty.Duty;
import oversight.api.scheme.Due;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.ReminderRule;
import oversight.api.scheme.ReminderRule.Escalation;
import oversight.api.scheme.RuleRef;
import oversight.core.calendar.DueTime;
import oversight.core.calendar.WorkingTime;
import oversight.core.scheme.CompiledScheme;

/**
 * When whoever owes something is reminded of it, by a version of the scheme. Whoever owes it is told when it falls overdue, and somebody above them when it stays so: that is a law, to
 * which the scheme adds. Stateless and safe for any thread.
 */
public final class ReminderPlan {

    /** Without a word in the scheme, the line manager of the owner hears of what has been overdue for a working week. */
    private static final List<Escalation> BY_LAW = List.of(new Escalation(new Due.WorkingDays(5), Optional.empty()));

    /** Longer than any time that a scheme can name. */
    private static final long FARTHEST_DAY = 5_000;

    private final CompiledScheme scheme;
    private final WorkingTime time;
    private final ZoneId zone;

    /**
     * The plan of a version.
     *
     * @param scheme the version
     * @param time its working time
     */
    public ReminderPlan(CompiledScheme scheme, WorkingTime time) {
        this.scheme = scheme;
        this.time = time;
        this.zone = scheme.scheme().getCalendar().getZone();
    }

    /**
     * A new duty with the time of its first reminder.
     *
     * @param duty the duty
     * @return the same duty, with the time
     */
    public Duty planned(Duty duty) {
        Instant overdue = overdue(duty);
        Instant first = before(duty).orElse(overdue);
        return Duty.builder().from(duty).remindAt(first).build();
    }

    /**
     * When somebody is next reminded.
     *
     * @param duty the duty
     * @param now the time of the last reminder
     * @return a later time, or empty when nobody is reminded any more
     */
    public Optional<Instant> next(Duty duty, Instant now) {
        Stream<Instant> fixed = Stream.of(
                        before(duty).stream(),
                        Stream.of(overdue(duty)),
                        escalations(duty).map(step -> at(step, duty)))
                .flatMap(each -> each);
        Stream<Instant> again = overdue(duty).isAfter(now)
                ? Stream.empty()
                : rule(duty.getKind()).flatMap(ReminderRule::getEvery).stream()
                        .map(every -> time.due(every, now).at());
        return Stream.concat(fixed, again).filter(at -> at.isAfter(now)).min(Instant::compareTo);
    }

    /**
     * To whom it has gone up meanwhile.
     *
     * @param duty the duty
     * @param since the time of the reminder before
     * @param now the time of this one
     * @return the steps whose time came after the one and not after the other
     */
    public List<Escalation> goneUp(Duty duty, Instant since, Instant now) {
        return escalations(duty)
                .filter(step -> at(step, duty).isAfter(since) && !at(step, duty).isAfter(now))
                .toList();
    }

    /**
     * The rule that says so.
     *
     * @param duty the duty
     * @return the scheme's rule of reminders, or else the rule by which the duty is owed
     */
    public RuleRef ref(Duty duty) {
        return rule(duty.getKind())
                .map(rule -> scheme.ref(rule.getId(), rule.getCitation(), rule.getOrigin()))
                .orElse(duty.getRule());
    }

    private Stream<Escalation> escalations(Duty duty) {
        return rule(duty.getKind())
                .map(ReminderRule::getEscalate)
                .filter(steps -> !steps.isEmpty())
                .orElse(BY_LAW)
                .stream();
    }

    /** The rule that names this sort of duty, or else the one that names none. */
    private Optional<ReminderRule> rule(DutyKind kind) {
        List<ReminderRule> rules = scheme.scheme().getReminderRules();
        return rules.stream()
                .filter(rule -> rule.getOf().contains(kind))
                .findFirst()
                .or(() -> rules.stream().filter(rule -> rule.getOf().isEmpty()).findFirst());
    }

    private Instant at(Escalation step, Duty duty) {
        Instant at = time.due(step.after(), duty.getDueAt()).at();
        Instant overdue = overdue(duty);
        return at.isAfter(overdue) ? at : overdue;
    }

    /** The first moment at which it is overdue. */
    private static Instant overdue(Duty duty) {
        return new DueTime(duty.getDueAt().plusMillis(1), true).at();
    }

    /** Empty where the duty is due so soon after it began that there is no time before. */
    private Optional<Instant> before(Duty duty) {
        return rule(duty.getKind())
                .flatMap(ReminderRule::getBefore)
                .map(before -> before instanceof Due.Hours some
                        ? duty.getDueAt().minus(some.hours(), ChronoUnit.HOURS)
                        : morning(before, duty.getDueAt()))
                .filter(at -> at.isAfter(duty.getStartedAt()) && !at.isAfter(duty.getDueAt()));
    }

    /** When work starts on the last working day from which it is still as long as that to the due time. */
    private Instant morning(Due before, Instant dueAt) {
        LocalDate dueDay = LocalDate.ofInstant(dueAt, zone);
        long tooLate = 0;
        long early = FARTHEST_DAY;
        while (early - tooLate > 1) {
            long middle = (early + tooLate) / 2;
            boolean isInTime =
                    !time.due(before, start(dueDay.minusDays(middle))).at().isAfter(dueAt);
            early = isInTime ? middle : early;
            tooLate = isInTime ? tooLate : middle;
        }
        return lastMorning(dueDay.minusDays(early));
    }

    /** When work starts on this day, or else on the last day before on which somebody works. */
    private Instant lastMorning(LocalDate day) {
        LocalDate before = day.minusDays(1);
        Instant work = work(before);
        while (LocalDate.ofInstant(work, zone).isAfter(day)) {
            before = before.minusDays(1);
            work = work(before);
        }
        return work;
    }

    private Instant work(LocalDate dayBefore) {
        return time.due(new Due.StartOfNextWorkingDay(), start(dayBefore)).at();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
