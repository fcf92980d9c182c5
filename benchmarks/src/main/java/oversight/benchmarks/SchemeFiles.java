package oversight.benchmarks;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A scheme file in memory. Making it uses none of the library's reader, so that a first load can be measured. Used by one thread. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class SchemeFiles {

    /** How many rules the file has. */
    @Param("504")
    public int rules;

    private String text;
    private Staff staff;

    /** Writes the file. */
    @Setup(Level.Trial)
    public void setUp() {
        text = SchemeText.of(Spec.of(rules));
        staff = new Staff();
    }

    String text() {
        return text;
    }

    Staff staff() {
        return staff;
    }
}
