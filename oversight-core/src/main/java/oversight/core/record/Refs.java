package oversight.core.record;

import oversight.api.circumstance.CircumstanceId;
import oversight.api.note.DecisionId;
import oversight.api.note.NoteId;
import oversight.api.note.SessionId;
import oversight.api.party.AuthorityId;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.scheme.ChecklistItemId;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.OccasionId;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.SchemeId;
import oversight.api.scheme.SubKindId;
import oversight.api.text.Narrative;
import oversight.core.form.Facets;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of what is one piece of text: references, identifiers and what people wrote. */
final class Refs {

    static final Facets ID = Facets.spelled("[A-Za-z0-9._:/-]{1,100}");
    private static final Facets KEY = Facets.spelled("(staff|post|body|role|outside):[A-Za-z0-9._:/-]{1,100}");
    static final Shape<AuthorityId> AUTHORITY =
            Shapes.of("an authority identifier", ID, AuthorityId::of, AuthorityId::value);
    static final Shape<ChildRef> CHILD = Shapes.of("a child reference", ID, ChildRef::of, ChildRef::value);
    static final Shape<StaffRef> STAFF = Shapes.of("a staff reference", ID, StaffRef::of, StaffRef::value);
    static final Shape<CaseRole> CASE_ROLE = Shapes.of("a case role", ID, CaseRole::of, CaseRole::value);
    static final Shape<Party> PARTY = Shapes.of("a party such as staff:tm-7", KEY, Party::parse, Party::key);
    static final Shape<NoteId> NOTE = Shapes.of("a note identifier", ID, NoteId::of, NoteId::value);
    static final Shape<DecisionId> DECISION = Shapes.of("a decision identifier", ID, DecisionId::of, DecisionId::value);
    static final Shape<DecisionTypeId> DECISION_TYPE =
            Shapes.of("a decision type", ID, DecisionTypeId::of, DecisionTypeId::value);
    static final Shape<SessionId> SESSION = Shapes.of("a supervision session", ID, SessionId::of, SessionId::value);
    static final Shape<OccasionId> OCCASION = Shapes.of("an occasion", ID, OccasionId::of, OccasionId::value);
    static final Shape<SubKindId> SUB_KIND = Shapes.of("a sub-kind", ID, SubKindId::of, SubKindId::value);
    static final Shape<ChecklistItemId> CHECKLIST_ITEM =
            Shapes.of("an item of a checklist", ID, ChecklistItemId::of, ChecklistItemId::value);
    static final Shape<CircumstanceId> CIRCUMSTANCE =
            Shapes.of("a circumstance identifier", ID, CircumstanceId::of, CircumstanceId::value);
    static final Shape<SchemeId> SCHEME = Shapes.of("a scheme identifier", ID, SchemeId::of, SchemeId::value);
    static final Shape<RuleId> RULE = Shapes.of("a rule identifier", ID, RuleId::of, RuleId::value);
    static final Shape<Narrative> NARRATIVE = Shapes.of("text", Narrative::of, Narrative::text);

    private Refs() {}
}
