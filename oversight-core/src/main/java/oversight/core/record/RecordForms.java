package oversight.core.record;

import oversight.api.duty.Duty;
import oversight.api.note.CaseNote;
import oversight.api.notice.Notice;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.record.RecordedAct;
import oversight.api.record.RecordedNote;
import oversight.api.scheme.RuleRef;
import oversight.core.form.Facets;
import oversight.core.form.Shape;

/** The written forms of the record's values, for those who write them elsewhere than on the record. */
public final class RecordForms {

    /** What the text of every identifier is made of. */
    public static final Facets ID = Refs.ID;

    /** A note as its author wrote it. */
    public static final Shape<CaseNote> NOTE = NoteShapes.NOTE;

    /** A note on the record. */
    public static final Shape<RecordedNote> RECORDED_NOTE = RecordShapes.NOTE;

    /** An act on the record. */
    public static final Shape<RecordedAct> RECORDED_ACT = ActShapes.RECORDED;

    /** A duty. */
    public static final Shape<Duty> DUTY = DutyShapes.DUTY;

    /** A notice. */
    public static final Shape<Notice> NOTICE = DutyShapes.NOTICE;

    /** A rule of a scheme. */
    public static final Shape<RuleRef> RULE = RuleShapes.RULE;

    /** An authority. */
    public static final Shape<AuthorityId> AUTHORITY = Refs.AUTHORITY;

    /** A child. */
    public static final Shape<ChildRef> CHILD = Refs.CHILD;

    /** A party of any sort. */
    public static final Shape<Party> PARTY = Refs.PARTY;

    private RecordForms() {}
}
