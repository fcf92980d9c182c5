package oversight.api;

import java.util.List;
import org.immutables.value.Value;
import oversight.api.duty.Duty;
import oversight.api.finding.Finding;
import oversight.api.internal.style.OversightStyle;
import oversight.api.notice.Notice;
import oversight.api.notice.Suggestion;
import oversight.api.notice.Untold;
import oversight.api.record.DecisionRuling;

/** What recording a draft would do, had it been asked for. Nothing was stored and nobody was told. */
@OversightStyle
@Value.Immutable
public sealed interface Checked permits ImmutableChecked {

    /**
     * What is wrong with the draft, blocking findings first.
     *
     * @return the findings
     */
    List<Finding> getFindings();

    /**
     * How the scheme rules on its decisions; empty when the draft would be given back.
     *
     * @return one ruling for each decision
     */
    List<DecisionRuling> getRulings();

    /**
     * What would be owed.
     *
     * @return the duties
     */
    List<Duty> getDuties();

    /**
     * Who would be told.
     *
     * @return the notices
     */
    List<Notice> getNotices();

    /**
     * Who was considered and would not be told, and why; empty when the draft would be given back.
     *
     * @return the parties, one for each rule that considered them
     */
    List<Untold> getUntold();

    /**
     * Who else could be alerted, and has no answer yet (MO-17).
     *
     * @return the suggestions
     */
    List<Suggestion> getSuggestions();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableChecked.Builder {
        Builder() {}
    }
}
