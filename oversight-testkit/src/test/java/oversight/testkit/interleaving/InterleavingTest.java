package oversight.testkit.interleaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.interleaving.Office.Event;
import oversight.testkit.interleaving.Premises.Mistake;

/**
 * Two people record at the same time while a version of the scheme ends and a grant is revoked, in every order of their steps: nothing is kept under a superseded version unless it says so, and
 * nothing stands as permitted by what had been revoked when it was decided.
 */
@Guidance({"DM-1", "DM-2"})
class InterleavingTest {

    private final List<Office> offices = new ArrayList<>();
    private int schedules;

    /** What went wrong in all schedules together. */
    private List<String> broken(Mistake mistake, Event... events) {
        try (Turns turns = new Turns()) {
            Premises premises = new Premises(turns, mistake);
            schedules = turns.all(() -> {
                offices.add(premises.open(events));
                return offices.get(offices.size() - 1);
            });
        }
        return offices.stream().flatMap(office -> office.broken().stream()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void inEveryOrderEachEntryIsJudgedByWhatWasInForce(Event event) {
        assertThat(broken(Mistake.NONE, event)).isEmpty();
        assertThat(schedules).isGreaterThan(500);
        assertThat(offices).as("somebody comes first").anyMatch(Office::wasOutdated);
    }

    /** Some ten thousand orders: {@code -Doversight.interleaving=all} plays them, and the build the two shorter lists. */
    @Test
    @EnabledIfSystemProperty(named = "oversight.interleaving", matches = "all")
    void alsoWhenBothHappen() {
        assertThat(broken(Mistake.NONE, Event.values())).isEmpty();
        assertThat(schedules).isGreaterThan(5_000);
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void aMistakeIsFound(Mistake mistake) {
        List<String> broken = broken(mistake, mistake == Mistake.REMEMBERS_THE_GRANT ? Event.REVOKED : Event.MIDNIGHT);
        assertThat(broken).isNotEmpty();
    }
}
