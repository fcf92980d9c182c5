package oversight.testkit.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import oversight.testkit.scheduling.HandOvers.HandOver;
import oversight.testkit.scheduling.HandOvers.Killed;

/** The account finds each kind of fault that is planted in it. */
class HandOversTest {

    private static final Killed KILLED = new Killed("node-2", 100);

    private static HandOvers account(HandOver... all) {
        return new HandOvers(Set.of("a", "b"), List.of(all));
    }

    @Test
    void whatIsMissingAndWhatIsTooMuchIsFound() {
        HandOvers account = account(new HandOver("a", "node-1", 1), new HandOver("x", "node-1", 2));

        assertThat(account.untold()).containsExactly("b");
        assertThat(account.invented()).containsExactly("x");
        assertThat(account.table("A table", KILLED)).contains("untold").containsPattern("invented +1");
    }

    @Test
    void onlyWhatTheDeadLeftMayBeHandedOverAgain() {
        assertThat(account(new HandOver("a", "node-2", 1), new HandOver("a", "node-1", 101))
                        .doublyClaimed(KILLED))
                .isEmpty();
        assertThat(account(new HandOver("a", "node-2", 1), new HandOver("a", "node-1", 99))
                        .doublyClaimed(KILLED))
                .as("before it was dead")
                .containsExactly("a");
        assertThat(account(new HandOver("a", "node-1", 1), new HandOver("a", "node-2", 101))
                        .doublyClaimed(KILLED))
                .as("from one who lives")
                .containsExactly("a");
        assertThat(account(
                                new HandOver("a", "node-2", 1),
                                new HandOver("a", "node-1", 101),
                                new HandOver("a", "node-3", 102))
                        .doublyClaimed(KILLED))
                .as("by two of the living")
                .containsExactly("a");
    }
}
