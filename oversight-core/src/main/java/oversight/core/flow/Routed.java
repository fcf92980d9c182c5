package oversight.core.flow;

import java.util.List;
import oversight.api.notice.Delivery;
import oversight.api.notice.Notice;

/** A note with what is owed and who is told: everything that one append writes. */
record Routed(Owing owing, List<Delivery> deliveries) {

    Stamped stamped() {
        return owing.stamped();
    }

    List<Notice> notices() {
        return deliveries.stream().map(Delivery::getNotice).toList();
    }
}
