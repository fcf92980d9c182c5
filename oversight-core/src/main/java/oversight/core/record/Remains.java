package oversight.core.record;

import java.util.ArrayList;
import java.util.List;
import oversight.api.record.Act;
import oversight.api.record.RecordAct;
import oversight.api.record.RecordedAct;
import oversight.api.text.Narrative;

/** What stays of an act whose words were erased: what was done, to what, by whom and when. The act that erased them says it from then on. */
public final class Remains {

    private Remains() {}

    /**
     * What stays of an act that is erased.
     *
     * @param act the act
     * @return the act without its words, and after it what it says of acts that it had erased itself
     */
    public static List<RecordedAct> of(RecordedAct act) {
        List<RecordedAct> remains = new ArrayList<>(List.of(wordless(act)));
        remains.addAll(act.getRemains());
        return remains;
    }

    private static RecordedAct wordless(RecordedAct act) {
        return RecordedAct.builder()
                .from(act)
                .done(RecordAct.builder()
                        .from(act.getDone())
                        .reason(Narrative.empty())
                        .act(wordless(act.getDone().getAct()))
                        .build())
                .erased(true)
                .remains(List.of())
                .build();
    }

    /** The only acts that hold words besides their reason. */
    private static Act wordless(Act act) {
        if (act instanceof Act.Correct correct) {
            return new Act.Correct(correct.note(), correct.path(), Narrative.empty());
        }
        return act instanceof Act.Disagree disagree
                ? new Act.Disagree(disagree.note(), disagree.whose(), Narrative.empty())
                : act;
    }

    /** Whether an act says of others only what an erasure can: each without words, and each erased by the one before. */
    static boolean areSound(RecordedAct act) {
        RecordedAct by = act;
        for (RecordedAct stays : act.getRemains()) {
            boolean sound = by.getDone().getAct() instanceof Act.Erase
                    && stays.getAuthority().equals(act.getAuthority())
                    && stays.getDone().getChild().equals(act.getDone().getChild())
                    && stays.isErased()
                    && isSound(stays);
            if (!sound) {
                return false;
            }
            by = stays;
        }
        return isSound(act);
    }

    /** What calls itself erased has no words. */
    private static boolean isSound(RecordedAct act) {
        return !act.isErased() || act.equals(wordless(act));
    }
}
