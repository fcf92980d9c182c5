package oversight.testkit.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.spi.NoticeTransport;

/** The recipients: they take, refuse, fail, take and fail, and are slow, as the step has it; all of it is written down. For one thread. */
final class PostOffice implements NoticeTransport {

    private static final Duration LONGER_THAN_THE_DEADLINE = Duration.ofSeconds(15);
    private static final Duration LONGER_THAN_THE_CLAIM = Duration.ofMinutes(6);

    private final Consumer<Duration> passTime;
    private final Set<NoticeKey> taken = new HashSet<>();
    private final List<Notice> given = new ArrayList<>();
    private final Map<NoticeKey, How> inThisStep = new HashMap<>();
    private long chance;
    private boolean willing;
    private boolean slow;

    /** How the last hand-over of a notice in this step ended. */
    enum How {
        TAKEN,
        NOT_NOW,
        REFUSED
    }

    PostOffice(Consumer<Duration> passTime) {
        this.passTime = passTime;
    }

    void reset() {
        taken.clear();
        given.clear();
        willing = false;
        step(0);
    }

    void step(long chances) {
        chance = chances;
        inThisStep.clear();
        slow = false;
    }

    /** From now on everybody takes everything. */
    void takeAll() {
        willing = true;
    }

    Map<NoticeKey, How> inThisStep() {
        return inThisStep;
    }

    /** Whether somebody took longer in this step than the dispatcher waits. */
    boolean wasSlow() {
        return slow;
    }

    boolean wasTaken(NoticeKey key) {
        return taken.contains(key);
    }

    List<Notice> given() {
        return given;
    }

    @Override
    public Answer deliver(Notice notice) {
        given.add(notice);
        int how = willing
                ? 0
                : new SplittableRandom(chance ^ notice.getKey().value().hashCode()).nextInt(20);
        if (how >= 18) {
            slow = true;
            passTime.accept(how == 18 ? LONGER_THAN_THE_DEADLINE : LONGER_THAN_THE_CLAIM);
        }
        if (how < 10 || how >= 16) {
            taken.add(notice.getKey());
        }
        if (how >= 14 && how < 18) {
            inThisStep.put(notice.getKey(), How.NOT_NOW);
            throw new IllegalStateException("The recipients' server closed the connection");
        }
        How came = how < 10 || how >= 18 ? How.TAKEN : how < 12 ? How.NOT_NOW : How.REFUSED;
        inThisStep.put(notice.getKey(), came);
        return switch (came) {
            case TAKEN -> new Answer.Taken();
            case NOT_NOW -> new Answer.NotNow("not-now");
            case REFUSED -> new Answer.Refused("nobody-here");
        };
    }
}
