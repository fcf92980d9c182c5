package oversight.core.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import oversight.api.party.ChildRef;
import oversight.api.record.ChainHead;
import oversight.api.record.RecordEnd;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/**
 * What ties the records of one authority together: the ends of those that changed since the checkpoint before. Checkpoints are entries of a book of their own, chained
 * like any record; one whose records outgrow a document goes on in the next.
 *
 * @param at when it was made
 * @param ends the ends
 */
public record Checkpoint(Instant at, List<RecordEnd> ends) {

    /** The reference of the book of checkpoints. No child has it: notes on it are refused. */
    public static final ChildRef BOOK = ChildRef.of("oversight:checkpoints");

    private static final Shape<RecordEnd> END = ObjectShape.<RecordEnd, Gathered>of("end", Gathered::new, Gathered::end)
            .required("child", Refs.CHILD, RecordEnd::getChild, (to, child) -> to.end.child(child))
            .required(
                    "sequence",
                    Shapes.longInteger(1, Long.MAX_VALUE),
                    end -> end.getHead().getSequence(),
                    (to, sequence) -> to.head.sequence(sequence))
            .required("hash", Shapes.text(), end -> end.getHead().getHash(), (to, hash) -> to.head.hash(hash))
            .end();

    static final Shape<Checkpoint> SHAPE = ObjectShape.<Checkpoint, Gathered>of(
                    "checkpoint", Gathered::new, Gathered::checkpoint)
            .required("at", Shapes.instant(), Checkpoint::at, (to, at) -> to.at = at)
            .list("ends", END, Checkpoint::ends, (to, ends) -> ends.forEach(to.ends::add))
            .end();

    /** Copies the list. */
    public Checkpoint {
        ends = List.copyOf(ends);
    }

    /** Holds what is read. */
    private static final class Gathered {

        private final RecordEnd.Builder end = RecordEnd.builder();
        private final ChainHead.Builder head = ChainHead.builder();
        private final List<RecordEnd> ends = new ArrayList<>();
        private Instant at = Instant.EPOCH;

        RecordEnd end() {
            return end.head(head.build()).build();
        }

        Checkpoint checkpoint() {
            return new Checkpoint(at, ends);
        }
    }
}
