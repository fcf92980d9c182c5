package oversight.testkit.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import oversight.api.Oversight;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.party.ChildRef;

/** What came of the steps so far, read from the ledger, and for which of it the test has accounted. Of one scenario; not thread-safe. */
final class Effects {

    private final Map<String, Effect> all = new LinkedHashMap<>();
    private final Set<String> accounted = new HashSet<>();

    /** Reads what is there about these children; gives what was not there before. */
    List<Effect> read(Oversight oversight, Iterable<ChildRef> children) {
        List<Effect> fresh = new ArrayList<>();
        for (ChildRef child : children) {
            for (Duty duty : oversight.duties().of(child)) {
                add(new Effect.Owed(duty), fresh);
                if (duty.getState() != DutyState.OPEN) {
                    add(new Effect.Ended(duty), fresh);
                }
            }
            oversight.deliveries().of(child).forEach(one -> add(new Effect.Told(one.getNotice()), fresh));
        }
        return fresh;
    }

    private void add(Effect effect, List<Effect> fresh) {
        if (all.putIfAbsent(effect.key(), effect) == null) {
            fresh.add(effect);
        }
    }

    /** Those for which the test has not accounted. */
    List<Effect> open(Predicate<Effect> which) {
        return all.values().stream()
                .filter(effect -> !accounted.contains(effect.key()))
                .filter(which)
                .toList();
    }

    List<Effect> all(Predicate<Effect> which) {
        return all.values().stream().filter(which).toList();
    }

    Set<String> keys() {
        return all.keySet();
    }

    void account(Effect effect) {
        accounted.add(effect.key());
    }
}
