package oversight.core.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Given;
import oversight.api.finding.Finding;
import oversight.api.note.AlertChoice;
import oversight.api.note.Audit;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionId;
import oversight.api.note.DecisionNote;
import oversight.api.note.Discussion;
import oversight.api.note.DocumentAuthorisation;
import oversight.api.note.DocumentRef;
import oversight.api.note.DocumentReview;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.Readiness;
import oversight.api.note.SessionId;
import oversight.api.note.SupervisionNote;
import oversight.api.party.AuthorityId;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.DecisionRuling;
import oversight.api.record.RecordedNote;
import oversight.api.record.SchemePin;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.OccasionId;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.SchemeId;
import oversight.api.scheme.Severity;
import oversight.api.scheme.SubKindId;
import oversight.api.text.Narrative;

/** Notes of every kind with every part, absent or present, and with text that is hostile to databases, fonts and parsers. */
final class Generators {

    private static final String[] HOSTILE = {
        "\u202E",
        "\u2066",
        "\u200B",
        "\uFEFF",
        "\u00AD",
        "\u2028",
        "\u0085",
        "\r\n",
        "\t",
        "\u0001",
        "\u001F",
        "\u007F",
        "\uFFFF",
        "\"",
        "\\",
        "{\"a\":",
        "</b>",
        "e\u0301",
        "\u1E9B\u0323",
        "\uD83D\uDC69\u200D\uD83D\uDC67",
        "\uDBFF\uDFFF",
        "\uFDFA",
        "ŵŷ",
        "\u05D0\u05DC",
        "{0}",
        "%s",
        "${x}"
    };

    static final Arbitrary<String> TEXT = Arbitraries.oneOf(
                    Arbitraries.of(HOSTILE),
                    Arbitraries.integers()
                            .between(1, Character.MAX_CODE_POINT)
                            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                            .map(Character::toString),
                    Arbitraries.strings().alpha().ofMaxLength(9))
            .list()
            .ofMaxSize(6)
            .map(parts -> String.join("", parts));

    static final Arbitrary<Narrative> WORDS = TEXT.map(Narrative::of);
    static final Arbitrary<String> ID = Arbitraries.strings()
            .withCharRange('a', 'z')
            .withCharRange('A', 'Z')
            .withCharRange('0', '9')
            .withChars("._:/-")
            .ofMinLength(1)
            .ofMaxLength(100);
    private static final Arbitrary<Boolean> YES_NO = Arbitraries.of(true, false);
    private static final Arbitrary<StaffRef> STAFF = ID.map(StaffRef::of);
    static final Arbitrary<Party> PARTY = Arbitraries.oneOf(
            ID.map(StaffRef::of),
            ID.map(PostId::of),
            ID.map(BodyId::of),
            ID.map(CaseRole::of),
            ID.map(OutsideParty::of));
    private static final Arbitrary<Instant> TIME = Arbitraries.longs()
            .between(-62_167_219_200_000L, 253_402_300_799_999L)
            .map(Instant::ofEpochMilli);
    private static final Arbitrary<LocalDate> DAY =
            Arbitraries.longs().between(-719_528, 2_932_896).map(LocalDate::ofEpochDay);

    private static final Arbitrary<FactValue> FACT = Arbitraries.oneOf(
            ID.map(FactValue::choice),
            YES_NO.map(FactValue::yesNo),
            Arbitraries.longs().map(FactValue::amount),
            DAY.map(FactValue::day));
    private static final Arbitrary<Facts> FACTS =
            Arbitraries.maps(ID.map(CircumstanceId::of), FACT).ofMaxSize(4).map(Facts::of);

    private static final Arbitrary<Given> GIVEN = Combinators.combine(PARTY, TIME)
            .as((by, at) -> Given.builder().by(by).at(at).build());

    private static final Arbitrary<PlannedAction> ACTION = Combinators.combine(
                    WORDS, WORDS, PARTY.optional(), DAY.optional(), YES_NO)
            .as((what, why, owner, due, immediate) -> PlannedAction.builder()
                    .what(what)
                    .why(why)
                    .owner(owner)
                    .due(due)
                    .immediate(immediate)
                    .build());

    private static final Arbitrary<Discussion> DISCUSSION = Combinators.combine(
                    some(PARTY), WORDS, WORDS, DAY.optional())
            .as((who, asked, advised, by) -> Discussion.builder()
                    .participants(who)
                    .asked(asked)
                    .advised(advised)
                    .byWhen(by)
                    .build());

    private static final Arbitrary<AlertChoice> ALERT = Combinators.combine(ID.map(CaseRole::of), YES_NO, WORDS)
            .as((role, accepted, reason) -> AlertChoice.builder()
                    .role(role)
                    .accepted(accepted)
                    .reason(reason)
                    .build());

    private static final Arbitrary<DocumentRef> DOCUMENT = Combinators.combine(TEXT, TEXT)
            .as((document, version) ->
                    DocumentRef.builder().document(document).version(version).build());

    private static final Arbitrary<Audit> AUDIT = Combinators.combine(YES_NO.optional(), WORDS)
            .as((needed, words) -> Audit.builder()
                    .immediateActionsNeeded(needed)
                    .observations(words)
                    .build());

    private static final Arbitrary<Readiness> READINESS = Combinators.combine(YES_NO.optional(), WORDS, WORDS)
            .as((ready, progress, recommendation) -> Readiness.builder()
                    .ready(ready)
                    .progress(progress)
                    .recommendation(recommendation)
                    .build());

    private static final Arbitrary<DocumentReview> REVIEW = Combinators.combine(
                    DOCUMENT.optional(), YES_NO, WORDS, WORDS)
            .as((document, inForm, quality, direction) -> DocumentReview.builder()
                    .document(document)
                    .commentInForm(inForm)
                    .quality(quality)
                    .direction(direction)
                    .build());

    private static final Arbitrary<DocumentAuthorisation> AUTHORISATION = Combinators.combine(
                    DOCUMENT.optional(),
                    Arbitraries.of(DocumentAuthorisation.Result.class).optional(),
                    STAFF.optional(),
                    WORDS)
            .as((document, result, by, comment) -> DocumentAuthorisation.builder()
                    .document(document)
                    .result(result)
                    .by(by)
                    .comment(comment)
                    .build());

    private static final Arbitrary<Decision> DECISION = Builders.withBuilder(Decision::builder)
            .use(ID.map(DecisionId::of).optional())
            .in(Decision.Builder::id)
            .use(ID.map(DecisionTypeId::of).optional())
            .in(Decision.Builder::type)
            .use(Arbitraries.of(DecisionOutcome.class).optional())
            .in(Decision.Builder::outcome)
            .use(STAFF.optional())
            .in(Decision.Builder::decider)
            .use(STAFF.optional())
            .in(Decision.Builder::requester)
            .use(TIME.optional())
            .in(Decision.Builder::takenAt)
            .use(WORDS)
            .in((Decision.Builder b, Narrative v) -> b.rationale(v))
            .use(FACTS)
            .in(Decision.Builder::facts)
            .use(some(GIVEN))
            .in(Decision.Builder::given)
            .use(YES_NO)
            .in(Decision.Builder::inSupervision)
            .build(Decision.Builder::build);

    /** What every kind of note has; a supervision note carries it to the others, as it does in the code under test. */
    private static final Arbitrary<SupervisionNote> COMMON = Builders.withBuilder(SupervisionNote::builder)
            .use(ID.map(NoteId::of).optional())
            .in(SupervisionNote.Builder::id)
            .use(STAFF.optional())
            .in(SupervisionNote.Builder::author)
            .use(STAFF.optional())
            .in(SupervisionNote.Builder::recorder)
            .use(STAFF.optional())
            .in(SupervisionNote.Builder::practitioner)
            .use(TIME.optional())
            .in(SupervisionNote.Builder::occurredAt)
            .use(ID.map(OccasionId::of).optional())
            .in(SupervisionNote.Builder::occasion)
            .use(WORDS)
            .in((SupervisionNote.Builder b, Narrative v) -> b.impactOnChild(v))
            .use(YES_NO)
            .in(SupervisionNote.Builder::impactInAnalysis)
            .use(WORDS)
            .in((SupervisionNote.Builder b, Narrative v) -> b.analysis(v))
            .use(some(ACTION))
            .in(SupervisionNote.Builder::actions)
            .use(some(DISCUSSION))
            .in(SupervisionNote.Builder::discussions)
            .use(some(ID.map(NoteId::of)))
            .in(SupervisionNote.Builder::citedNotes)
            .use(some(ALERT))
            .in(SupervisionNote.Builder::alerts)
            .use(some(AsideGenerators.CHECKLIST))
            .in(SupervisionNote.Builder::checklist)
            .use(some(AsideGenerators.SET_ASIDE))
            .in(SupervisionNote.Builder::setAside)
            .use(some(AsideGenerators.MARKED))
            .in(SupervisionNote.Builder::marked)
            .use(WORDS)
            .in((SupervisionNote.Builder b, Narrative v) -> b.lineManagerPassedBy(v))
            .use(TIME.optional())
            .in((SupervisionNote.Builder b, Optional<Instant> v) -> b.writtenAt(v))
            .use(ID.map(SubKindId::of).optional())
            .in((SupervisionNote.Builder b, Optional<SubKindId> v) -> b.subKind(v))
            .build(b -> b.child(Samples.CHILD).build());

    private static final Arbitrary<OversightNote> OVERSIGHT = Builders.withBuilder(OversightNote::builder)
            .use(COMMON)
            .in((OversightNote.Builder b, SupervisionNote v) -> b.from((CaseNote) v))
            .use(WORDS)
            .in((OversightNote.Builder b, Narrative v) -> b.direction(v))
            .use(WORDS)
            .in((OversightNote.Builder b, Narrative v) -> b.review(v))
            .use(YES_NO)
            .in(OversightNote.Builder::changingDirection)
            .use(AUDIT.optional())
            .in(OversightNote.Builder::audit)
            .use(READINESS.optional())
            .in(OversightNote.Builder::readiness)
            .use(REVIEW.optional())
            .in(OversightNote.Builder::documentReview)
            .use(AUTHORISATION.optional())
            .in(OversightNote.Builder::documentAuthorisation)
            .build(OversightNote.Builder::build);

    private static final Arbitrary<DecisionNote> DECISION_NOTE = Combinators.combine(COMMON, some(DECISION))
            .as((common, decisions) -> DecisionNote.builder()
                    .from((CaseNote) common)
                    .decisions(decisions)
                    .build());

    private static final Arbitrary<SupervisionNote> SUPERVISION = Combinators.combine(
                    COMMON, some(DECISION), ID.map(SessionId::of).optional())
            .as((common, decisions, session) -> SupervisionNote.builder()
                    .from(common)
                    .decisions(decisions)
                    .session(session)
                    .build());

    private static final Arbitrary<RuleRef> RULE = Combinators.combine(
                    ID, TEXT, ID, Arbitraries.integers().greaterOrEqual(1).optional(), TEXT)
            .as((scheme, version, rule, line, citation) -> RuleRef.builder()
                    .scheme(SchemeId.of(scheme))
                    .version(version)
                    .rule(RuleId.of(rule))
                    .line(line)
                    .citation(citation)
                    .build());

    private static final Arbitrary<DecisionRuling> RULING = Combinators.combine(
                    Arbitraries.integers().between(0, 3),
                    Arbitraries.of(DecisionRuling.Standing.class),
                    some(RULE),
                    TEXT)
            .as((index, standing, rules, explanation) -> DecisionRuling.builder()
                    .index(index)
                    .standing(standing)
                    .rules(rules)
                    .explanation(explanation)
                    .build());

    private static final Arbitrary<Finding> FINDING = Combinators.combine(
                    TEXT, Arbitraries.of(Severity.class), TEXT, RULE.optional(), Arbitraries.of(true, false))
            .as((code, severity, path, rule, setAside) -> Finding.builder()
                    .setAside(setAside)
                    .code(code)
                    .severity(severity)
                    .path(path)
                    .rule(rule)
                    .build());

    private static final Arbitrary<SchemePin> PIN = Combinators.combine(ID, TEXT, TEXT)
            .as((scheme, version, hash) -> SchemePin.builder()
                    .scheme(SchemeId.of(scheme))
                    .version(version)
                    .hash(hash)
                    .build());

    private Generators() {}

    /** Notes about the child of the samples. */
    static Arbitrary<RecordedNote> notes() {
        Arbitrary<CaseNote> note = Arbitraries.oneOf(List.of(
                OVERSIGHT.map(CaseNote.class::cast),
                DECISION_NOTE.map(CaseNote.class::cast),
                SUPERVISION.map(CaseNote.class::cast)));
        return Builders.withBuilder(RecordedNote::builder)
                .use(ID.map(NoteId::of))
                .in(RecordedNote.Builder::id)
                .use(ID.map(AuthorityId::of))
                .in(RecordedNote.Builder::authority)
                .use(note)
                .in(RecordedNote.Builder::note)
                .use(TEXT)
                .in(RecordedNote.Builder::heading)
                .use(STAFF)
                .in(RecordedNote.Builder::recorder)
                .use(TIME)
                .in(RecordedNote.Builder::recordedAt)
                .use(PIN)
                .in(RecordedNote.Builder::scheme)
                .use(some(RULING))
                .in(RecordedNote.Builder::rulings)
                .use(some(FINDING))
                .in(RecordedNote.Builder::findings)
                .build(RecordedNote.Builder::build);
    }

    static Arbitrary<AnnouncedDecision> announced() {
        return Builders.withBuilder(AnnouncedDecision::builder)
                .use(ID.map(DecisionId::of))
                .in(AnnouncedDecision.Builder::id)
                .use(ID.map(ChildRef::of))
                .in(AnnouncedDecision.Builder::child)
                .use(ID.map(DecisionTypeId::of))
                .in(AnnouncedDecision.Builder::decision)
                .use(Arbitraries.of(DecisionOutcome.class))
                .in(AnnouncedDecision.Builder::outcome)
                .use(STAFF)
                .in(AnnouncedDecision.Builder::decider)
                .use(FACTS)
                .in(AnnouncedDecision.Builder::facts)
                .use(TIME)
                .in(AnnouncedDecision.Builder::takenAt)
                .build(AnnouncedDecision.Builder::build);
    }

    private static <T> Arbitrary<List<T>> some(Arbitrary<T> one) {
        return one.list().ofMaxSize(3);
    }
}
