package oversight.testkit.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import oversight.api.duty.Duty;
import oversight.api.notice.NoticeReason;
import oversight.api.scheme.DutyKind;
import oversight.testkit.assertion.DutyAssert;
import oversight.testkit.assertion.OversightAssertions;

/**
 * What came of the steps. Each of {@link #tells}, {@link #owes} and {@link #ends} accounts for one thing that happened, and what follows it
 * ({@link #because}, {@link #by}, {@link #byRule}) says which: two notices to one person need two lines. What happened and stands in no line is what
 * {@link #andNothingElse} finds. Not thread-safe.
 */
public final class Then {

    private final Stage stage;
    private List<Effect> candidates = List.of();
    private String wanted = "";

    Then(Stage stage) {
        this.stage = stage;
        stage.settleWith(this::settle);
    }

    /**
     * Somebody is told.
     *
     * @param recipient the written form of the recipient, for example {@code staff:tm-amara}
     * @return these assertions; which notice is meant may follow
     */
    public Then tells(String recipient) {
        return begin(
                recipient + " is told",
                effect -> effect instanceof Effect.Told told
                        && told.notice().getRecipient().key().equals(recipient));
    }

    /**
     * Somebody owes something.
     *
     * @param kind what is owed
     * @param owner the written form of who owes it
     * @return these assertions; which duty is meant may follow
     */
    public Then owes(DutyKind kind, String owner) {
        return begin(
                kind + " is owed by " + owner,
                effect -> effect instanceof Effect.Owed owed && is(owed.duty(), kind, owner));
    }

    /**
     * Something is owed no longer.
     *
     * @param kind what was owed
     * @param owner the written form of who owed it
     * @return these assertions
     */
    public Then ends(DutyKind kind, String owner) {
        return begin(
                kind + " of " + owner + " has ended",
                effect -> effect instanceof Effect.Ended ended && is(ended.duty(), kind, owner));
    }

    /**
     * Why the one who was named last is told.
     *
     * @param reason the reason
     * @return these assertions
     */
    public Then because(NoticeReason reason) {
        return narrow(
                "because " + reason,
                effect -> effect instanceof Effect.Told told && told.notice().getReason() == reason);
    }

    /**
     * When what was named last is due: exactly then, in the authority's time.
     *
     * @param local the date and time, for example {@code 2026-11-11 09:00}
     * @return these assertions
     */
    public Then by(String local) {
        Instant due = stage.instant(local);
        return narrow("by " + local, effect -> due(effect).equals(due));
    }

    /**
     * The rule that made what was named last.
     *
     * @param rule the rule's identifier, or the number of a guidance statement
     * @return these assertions
     */
    public Then byRule(String rule) {
        return narrow("by rule " + rule, effect -> rule(effect).equals(rule));
    }

    /**
     * Somebody is not told of this, by anything that came of the steps.
     *
     * @param recipient the written form of the party
     * @return these assertions
     */
    public Then doesNotTell(String recipient) {
        settle();
        List<Effect> told = stage.since(effect -> effect instanceof Effect.Told one
                && one.notice().getRecipient().key().equals(recipient));
        return judge(told.isEmpty(), recipient + " should not be told, but:" + stage.list(told));
    }

    /**
     * Nothing came of the steps but what stands in a line of the test.
     *
     * @return these assertions
     */
    public Then andNothingElse() {
        settle();
        List<Effect> open = stage.unaccounted(effect -> true);
        return judge(open.isEmpty(), "Nothing else should have happened, but:" + stage.list(open));
    }

    /**
     * Somebody has not done in time what they owe.
     *
     * @param kind what is owed
     * @param owner the written form of who owes it
     * @return these assertions
     */
    public Then isOverdue(DutyKind kind, String owner) {
        settle();
        Duty duty = stage.open(kind, owner);
        return judge(
                duty.isOverdueAt(stage.now()),
                kind + " of " + owner + " should be overdue. It is " + stage.words(duty));
    }

    /**
     * Somebody still has time for what they owe.
     *
     * @param kind what is owed
     * @param owner the written form of who owes it
     * @return these assertions
     */
    public Then isNotOverdue(DutyKind kind, String owner) {
        settle();
        Duty duty = stage.open(kind, owner);
        return judge(
                !duty.isOverdueAt(stage.now()),
                kind + " of " + owner + " should not be overdue. It is " + stage.words(duty));
    }

    /**
     * The duty of this kind and owner that is open and due first, for what else there is to say of it.
     *
     * @param kind what is owed
     * @param owner the written form of who owes it
     * @return assertions on the duty
     */
    public DutyAssert duty(DutyKind kind, String owner) {
        settle();
        return OversightAssertions.assertThat(stage.open(kind, owner));
    }

    /**
     * A message has reached somebody through the transport, whichever step made it.
     *
     * @param recipient the written form of the recipient
     * @return these assertions
     */
    public Then hasReached(String recipient) {
        settle();
        return judge(
                !stage.transport().messagesTo(recipient).isEmpty(),
                "A message should have reached " + recipient + ". None has");
    }

    private Then begin(String what, Predicate<Effect> which) {
        settle();
        wanted = what;
        candidates = stage.unaccounted(which);
        return found();
    }

    private Then narrow(String more, Predicate<Effect> which) {
        if (candidates.isEmpty()) {
            throw new IllegalStateException("Say who is told or what is owed before '" + more + "'");
        }
        wanted = wanted + " " + more;
        candidates = candidates.stream().filter(which).toList();
        return found();
    }

    private Then found() {
        return judge(
                !candidates.isEmpty(),
                "This should have happened: " + wanted + ". What happened and stands in no line before it:"
                        + stage.list(stage.unaccounted(effect -> true)));
    }

    /** The line before is complete: the first thing that it fits is accounted for. */
    private void settle() {
        candidates.stream().findFirst().ifPresent(stage::account);
        candidates = List.of();
    }

    private Then judge(boolean right, String wrong) {
        if (!right) {
            candidates = List.of();
            throw stage.failure(wrong);
        }
        return this;
    }

    private static boolean is(Duty duty, DutyKind kind, String owner) {
        return duty.getKind() == kind && duty.getOwner().key().equals(owner);
    }

    private static Instant due(Effect effect) {
        if (effect instanceof Effect.Told told) {
            return told.notice().getDueAt();
        }
        return duty(effect).getDueAt();
    }

    private static String rule(Effect effect) {
        if (effect instanceof Effect.Told told) {
            return told.notice().getRule().getRule().value();
        }
        return duty(effect).getRule().getRule().value();
    }

    private static Duty duty(Effect effect) {
        @Nullable
        Duty duty = effect instanceof Effect.Owed owed
                ? owed.duty()
                : effect instanceof Effect.Ended ended ? ended.duty() : null;
        return Objects.requireNonNull(duty, "an effect on a duty");
    }
}
