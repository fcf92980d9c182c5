package oversight.core.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import oversight.api.decision.Given;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.OversightNote;
import oversight.api.note.SupervisionNote;

/**
 * Cuts times to the millisecond, which is what every database gives back: a time that the database rounds would break the hash. Cut a
 * note before it is judged, so that what is judged is what is kept. Always downwards, before 1970 too. Stateless and safe for any thread.
 */
public final class Milliseconds {

    private Milliseconds() {}

    /**
     * The time, cut.
     *
     * @param time a time
     * @return the last whole millisecond not after it
     */
    public static Instant of(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * The note with every time in it cut.
     *
     * @param note a note
     * @return a note of the same kind
     */
    public static CaseNote of(CaseNote note) {
        if (note instanceof OversightNote oversight) {
            return OversightNote.builder()
                    .from(oversight)
                    .occurredAt(note.getOccurredAt().map(Milliseconds::of))
                    .writtenAt(note.getWrittenAt().map(Milliseconds::of))
                    .build();
        }
        if (note instanceof DecisionNote decision) {
            return DecisionNote.builder()
                    .from(decision)
                    .occurredAt(note.getOccurredAt().map(Milliseconds::of))
                    .writtenAt(note.getWrittenAt().map(Milliseconds::of))
                    .decisions(cut(decision.getDecisions()))
                    .build();
        }
        return SupervisionNote.builder()
                .from((SupervisionNote) note)
                .occurredAt(note.getOccurredAt().map(Milliseconds::of))
                .writtenAt(note.getWrittenAt().map(Milliseconds::of))
                .decisions(cut(note.decisions()))
                .build();
    }

    private static List<Decision> cut(List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> Decision.builder()
                        .from(decision)
                        .takenAt(decision.getTakenAt().map(Milliseconds::of))
                        .given(decision.getGiven().stream()
                                .map(Milliseconds::cut)
                                .toList())
                        .build())
                .toList();
    }

    private static Given cut(Given given) {
        return Given.builder().from(given).at(of(given.getAt())).build();
    }
}
