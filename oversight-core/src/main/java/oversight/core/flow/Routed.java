package oversight.core.flow;

import java.util.List;
import oversight.api.notice.Delivery;
import oversight.api.notice.Notice;
import oversight.api.notice.Untold;
import oversight.api.record.RecordedNote;

/** A note with what is owed and who is told: everything that one append writes; and who was considered and is not told, which is not written. */
record Routed(Owing owing, List<Delivery> deliveries, List<Untold> untold) {

    Stamped stamped() {
        return owing.stamped();
    }

    List<Notice> notices() {
        return deliveries.stream().map(Delivery::getNotice).toList();
    }

    /** The note as it goes on the record: with what it makes people owe and who has to be told. */
    RecordedNote onRecord() {
        return RecordedNote.builder()
                .from(stamped().recorded())
                .duties(owing.duties())
                .notices(notices())
                .build();
    }
}
