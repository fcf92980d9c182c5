package oversight.testkit.scenario;

import oversight.api.duty.Duty;
import oversight.api.notice.Notice;

/** Something that came of a step. A test accounts for each. */
sealed interface Effect {

    /** What tells it from every other. */
    String key();

    /** Something is owed. */
    record Owed(Duty duty) implements Effect {
        @Override
        public String key() {
            return "owed " + duty.getId();
        }
    }

    /** What was owed is owed no longer. */
    record Ended(Duty duty) implements Effect {
        @Override
        public String key() {
            return "ended " + duty.getId();
        }
    }

    /** Somebody is to be told. */
    record Told(Notice notice) implements Effect {
        @Override
        public String key() {
            return "told " + notice.getKey();
        }
    }
}
