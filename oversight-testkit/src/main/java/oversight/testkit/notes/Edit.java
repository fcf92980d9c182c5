package oversight.testkit.notes;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.Discussion;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.SupervisionNote;

/** Changes one thing of a note of any kind. */
final class Edit {

    private Edit() {}

    static CaseNote note(
            CaseNote note,
            Consumer<OversightNote.Builder> oversight,
            Consumer<DecisionNote.Builder> decision,
            Consumer<SupervisionNote.Builder> supervision) {
        if (note instanceof OversightNote o) {
            OversightNote.Builder builder = OversightNote.builder().from(o);
            oversight.accept(builder);
            return builder.build();
        }
        if (note instanceof DecisionNote d) {
            DecisionNote.Builder builder = DecisionNote.builder().from(d);
            decision.accept(builder);
            return builder.build();
        }
        SupervisionNote.Builder builder = SupervisionNote.builder().from((SupervisionNote) note);
        supervision.accept(builder);
        return builder.build();
    }

    static CaseNote oversight(CaseNote note, Consumer<OversightNote.Builder> change) {
        return note(note, change, d -> {}, s -> {});
    }

    static CaseNote actions(CaseNote note, UnaryOperator<PlannedAction> change) {
        return actions(note, note.getActions().stream().map(change).toList());
    }

    static CaseNote actions(CaseNote note, List<PlannedAction> actions) {
        return note(note, o -> o.actions(actions), d -> d.actions(actions), s -> s.actions(actions));
    }

    static CaseNote decisions(CaseNote note, UnaryOperator<Decision> change) {
        return decisions(note, note.decisions().stream().map(change).toList());
    }

    static CaseNote decisions(CaseNote note, List<Decision> decisions) {
        return note(note, o -> {}, d -> d.decisions(decisions), s -> s.decisions(decisions));
    }

    static CaseNote discussions(CaseNote note, UnaryOperator<Discussion> change) {
        List<Discussion> changed = note.getDiscussions().stream().map(change).toList();
        return note(note, o -> o.discussions(changed), d -> d.discussions(changed), s -> s.discussions(changed));
    }
}
