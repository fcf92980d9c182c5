package oversight.core;

import oversight.api.Checked;
import oversight.api.Notes;
import oversight.api.Recording;
import oversight.api.note.CaseNote;
import oversight.api.spi.OversightObserver.Work;
import oversight.core.flow.NoteFlow;

/** Notes: checked and recorded. */
final class NoteRoom implements Notes {

    private final NoteFlow flow;
    private final Observed observed;

    NoteRoom(NoteFlow flow, Observed observed) {
        this.flow = flow;
        this.observed = observed;
    }

    @Override
    public Checked check(CaseNote draft) {
        return observed.work(
                Work.CHECK,
                () -> flow.check(draft),
                checked -> checked.getFindings().isEmpty());
    }

    @Override
    public Recording record(CaseNote draft) {
        return observed.work(Work.RECORD, () -> flow.record(draft), Recording.Recorded.class::isInstance);
    }
}
