package oversight.testkit.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import oversight.api.Oversight;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.note.CaseNote;
import oversight.api.party.ChildRef;
import oversight.api.record.Break;
import oversight.api.scheme.Due;
import oversight.api.scheme.DutyKind;
import oversight.core.calendar.WorkingTime;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.memory.RecordingTransport;

/** What stands behind a story: its engine, its clock, and what has come of its steps. Of one story; not thread-safe. */
final class Stage {

    private static final int AT_ONCE = 1_000;

    private final Oversight oversight;
    private final MutableClock clock;
    private final RecordingTransport transport;
    private final WorkingTime time;
    private final ZoneId zone;
    private final Story story;
    private final Effects effects = new Effects();
    private final Set<ChildRef> children = new LinkedHashSet<>();
    private Set<String> since = Set.of();
    private Runnable settling = () -> {};

    Stage(Oversight oversight, MutableClock clock, RecordingTransport transport, WorkingTime time, ZoneId zone) {
        this.oversight = oversight;
        this.clock = clock;
        this.transport = transport;
        this.time = time;
        this.zone = zone;
        this.story = new Story(zone);
    }

    Oversight oversight() {
        return oversight;
    }

    RecordingTransport transport() {
        return transport;
    }

    String story() {
        return story.text();
    }

    String time(Instant at) {
        return story.time(at);
    }

    Instant inWorkingDays(int days) {
        ZonedDateTime now = clock.instant().atZone(zone);
        Instant end = time.due(new Due.WorkingDays(days), clock.instant()).at();
        LocalDate day = end.minusMillis(1).atZone(zone).toLocalDate();
        return day.atTime(now.toLocalTime()).atZone(zone).toInstant();
    }

    Instant inDays(int days) {
        return clock.instant().atZone(zone).plusDays(days).toInstant();
    }

    void isWhole() {
        for (ChildRef child : children) {
            List<Break> breaks = oversight.records().verify(child).getBreaks();
            if (!breaks.isEmpty()) {
                throw failure("The record of " + child + " should be whole. It is broken: "
                        + breaks.stream()
                                .map(one -> one.getKind() + " at entry " + one.getSequence())
                                .toList());
            }
        }
    }

    void isToldInFull() {
        settling.run();
        List<Effect> open = effects.open(effect -> true);
        if (!open.isEmpty()) {
            throw failure("Everything that happened should stand in the test. This does not:" + story.list(open));
        }
    }

    Instant now() {
        return clock.instant();
    }

    Instant instant(String local) {
        return LocalDateTime.parse(local.replace(' ', 'T')).atZone(zone).toInstant();
    }

    void moveTo(Instant at) {
        settling.run();
        hold();
        for (Optional<Instant> due = nextReminder(clock.instant(), at); due.isPresent(); ) {
            pass(due.get());
            due = nextReminder(due.get().plusMillis(1), at);
        }
        pass(at);
    }

    /** When somebody is next to be reminded of what they owe, from one time until another. */
    private Optional<Instant> nextReminder(Instant from, Instant until) {
        return duties().flatMap(duty -> duty.getRemindAt().stream())
                .filter(at -> !at.isBefore(from) && at.isBefore(until))
                .min(Comparator.naturalOrder());
    }

    /** It is this time now, and the host's scheduler runs. */
    private void pass(Instant at) {
        clock.moveTo(at);
        oversight.duties().remind(AT_ONCE);
        oversight.deliveries().dispatch(AT_ONCE);
        List<Effect> fresh = effects.read(oversight, children);
        if (!fresh.isEmpty()) {
            story.step(at, "time has passed");
            story.effects(fresh);
        }
    }

    /** From here on a "then" is about what comes. */
    private void hold() {
        since = Set.copyOf(effects.keys());
    }

    void about(ChildRef child) {
        children.add(child);
    }

    void step(String what) {
        story.step(clock.instant(), what);
        oversight.deliveries().dispatch(AT_ONCE);
        story.effects(effects.read(oversight, children));
    }

    /** Whatever was done beside the story comes into it. */
    void look() {
        story.effects(effects.read(oversight, children));
    }

    void settleWith(Runnable settle) {
        settling.run();
        settling = settle;
    }

    <T> T telling(Supplier<T> step) {
        try {
            return step.get();
        } catch (AssertionError wrong) {
            throw failure(String.valueOf(wrong.getMessage()));
        }
    }

    List<Effect> since(Predicate<Effect> which) {
        return effects.all(which.and(effect -> !since.contains(effect.key())));
    }

    List<Effect> unaccounted(Predicate<Effect> which) {
        return effects.open(which.and(effect -> !since.contains(effect.key())));
    }

    void account(Effect effect) {
        effects.account(effect);
    }

    String list(List<Effect> some) {
        return story.list(some);
    }

    String words(Duty duty) {
        return story.duty(duty) + ", and it is " + story.time(clock.instant());
    }

    /** The open duty of this kind and owner that is due first. */
    Duty open(DutyKind kind, String owner) {
        return duties().filter(duty -> duty.getKind() == kind
                        && duty.getState() == DutyState.OPEN
                        && duty.getOwner().key().equals(owner))
                .min(Comparator.comparing(Duty::getDueAt))
                .orElseThrow(() -> failure(kind + " should be owed by " + owner + " and still open. It is not"));
    }

    private Stream<Duty> duties() {
        return children.stream().flatMap(child -> oversight.duties().of(child).stream());
    }

    AssertionError failure(String wrong) {
        return new AssertionError(wrong + "\n\nThe story so far:\n" + story.text());
    }

    static String named(CaseNote note) {
        String type = note.getClass().getSimpleName().replace("Immutable", "");
        return type + note.getId().map(id -> " " + id).orElse("") + " about "
                + note.getChild().map(ChildRef::toString).orElse("no child");
    }
}
