package oversight.core.record;

import java.time.Instant;
import java.util.List;
import oversight.api.duty.Duty;
import oversight.api.notice.Notice;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.record.EntryRef;
import oversight.api.record.SchemePin;

/**
 * What the engine did by itself, as it stands on the record.
 *
 * @param authority under which authority
 * @param child on whose record
 * @param deed what it did
 * @param recordedAt when, to the millisecond
 * @param scheme the scheme in force at that time
 */
public record EngineEntry(AuthorityId authority, ChildRef child, Deed deed, Instant recordedAt, SchemePin scheme) {

    /**
     * The identifier of the entry that it makes. It is worked out, so that two machines which do the same thing at the same time do it once.
     *
     * @return the identifier
     */
    public EntryRef id() {
        return deed.id();
    }

    /** What the engine does by itself. */
    public sealed interface Deed {

        /**
         * The identifier of its entry.
         *
         * @return the identifier
         */
        EntryRef id();
    }

    /**
     * Somebody was reminded of what they owe, or hears of what somebody else owes.
     *
     * @param duty the duty as it stood before
     * @param notices who was told, and why
     */
    public record Reminded(Duty duty, List<Notice> notices) implements Deed {

        /** Copies the list. */
        public Reminded {
            notices = List.copyOf(notices);
        }

        @Override
        public EntryRef id() {
            return reminder(duty, duty.getReminders() + 1);
        }

        /**
         * The identifier of one of the reminders of a duty.
         *
         * @param duty the duty
         * @param number which reminder, from 1
         * @return the identifier
         */
        public static EntryRef reminder(Duty duty, int number) {
            return EntryRef.of("reminder:" + duty.getId().value() + "-" + number);
        }
    }

    /**
     * Somebody else is told, because the recipient has left or must not be told of the child any more.
     *
     * @param notice the notice that is not handed over
     * @param change how often its delivery had changed: one that waited and was sent on again may be redirected again
     * @param instead the notices in its place; none when nobody was found, and it waits for a person
     */
    public record Redirected(Notice notice, long change, List<Notice> instead) implements Deed {

        /** Copies the list. */
        public Redirected {
            instead = List.copyOf(instead);
        }

        @Override
        public EntryRef id() {
            return EntryRef.of("redirected:" + notice.getKey().value() + "-" + change);
        }
    }

    /**
     * A case is to be looked over, because it opened, or because what says how often changed.
     *
     * @param duty what is owed
     * @param instead what was owed until then
     */
    public record OversightExpected(Duty duty, List<Duty> instead) implements Deed {

        /** Copies the list. */
        public OversightExpected {
            instead = List.copyOf(instead);
        }

        @Override
        public EntryRef id() {
            return EntryRef.of("oversight:" + duty.getId().value());
        }
    }
}
