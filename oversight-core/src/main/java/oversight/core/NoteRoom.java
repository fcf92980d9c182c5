package oversight.core;

import java.util.Locale;
import oversight.api.Checked;
import oversight.api.Notes;
import oversight.api.Recording;
import oversight.api.note.CaseNote;
import oversight.api.notice.Notice;
import oversight.api.notice.Untold;
import oversight.api.spi.OversightObserver.Work;
import oversight.core.flow.NoteFlow;
import oversight.core.scheme.NoticeExplainer;

/** Notes: checked and recorded. */
final class NoteRoom implements Notes {

    private final NoteFlow flow;
    private final NoticeExplainer explainer;
    private final Observed observed;

    NoteRoom(NoteFlow flow, NoticeExplainer explainer, Observed observed) {
        this.flow = flow;
        this.explainer = explainer;
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

    @Override
    public String explain(Notice notice, Locale locale) {
        return explainer.explain(notice, locale);
    }

    @Override
    public String explain(Untold untold, Locale locale) {
        return explainer.explain(untold, locale);
    }
}
