package oversight.api;

import java.util.Locale;
import oversight.api.note.CaseNote;
import oversight.api.notice.Notice;
import oversight.api.notice.Untold;

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

    /**
     * Why somebody is told, in sentences: who, in place of whom, by when, and by which rule, with its line and citation.
     *
     * @param notice a notice of this authority
     * @param locale English, or Welsh; any other gives English
     * @return the sentences, which hold no text of a note
     */
    String explain(Notice notice, Locale locale);

    /**
     * Why somebody who was considered is not told, in sentences, with the rule, its line and citation.
     *
     * @param untold one of those that {@link #check} gave
     * @param locale English, or Welsh; any other gives English
     * @return the sentences, which hold no text of a note
     */
    String explain(Untold untold, Locale locale);
}
