package oversight.api;

import oversight.api.note.CaseNote;

/** Notes: is this one good enough, and record it. Called by hosts; implemented by the library. */
public interface Notes {

    /**
     * What recording the draft would do: the same steps as {@link #record}, with no effect.
     *
     * @param draft the draft, however incomplete
     * @return findings, rulings, duties, notices and suggestions
     * @throws HostFailureException when the directory, the case team or the calendar fails
     */
    Checked check(CaseNote draft);

    /**
     * Records a draft: the note, its duties and its notices are kept together or not at all. A draft with a blocking finding is given back and
     * nothing is stored. A decision that was taken beyond the decider's authority is recorded, flagged and escalated, never refused.
     *
     * @param draft the draft
     * @return what was recorded, or the findings
     * @throws HostFailureException when the directory, the case team, the calendar or the ledger fails; nothing is then recorded, unless the ledger lost the
     *     answer of its own commit, which the same draft with the same identifier settles when it is recorded again
     */
    Recording record(CaseNote draft);
}
