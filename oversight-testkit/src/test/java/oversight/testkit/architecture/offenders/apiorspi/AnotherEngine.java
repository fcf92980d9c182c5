package oversight.testkit.architecture.offenders.apiorspi;

import oversight.api.Checked;
import oversight.api.Notes;
import oversight.api.Recording;
import oversight.api.note.CaseNote;

/** Implements what is only there to be called. */
public abstract class AnotherEngine implements Notes {
    @Override
    public abstract Checked check(CaseNote draft);

    @Override
    public abstract Recording record(CaseNote draft);
}
