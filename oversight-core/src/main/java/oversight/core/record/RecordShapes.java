package oversight.core.record;

import oversight.api.finding.Finding;
import oversight.api.record.DecisionRuling;
import oversight.api.record.RecordedNote;
import oversight.api.record.SchemePin;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.Severity;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of a note on the record: what was written, and what the engine made of it. */
final class RecordShapes {

    static final Shape<SchemePin> PIN = ObjectShape.<SchemePin, SchemePin.Builder>of(
                    "scheme", SchemePin::builder, SchemePin.Builder::build)
            .required("scheme", Refs.SCHEME, SchemePin::getScheme, SchemePin.Builder::scheme)
            .required("version", Shapes.text(), SchemePin::getVersion, SchemePin.Builder::version)
            .required("hash", Shapes.text(), SchemePin::getHash, SchemePin.Builder::hash)
            .end();

    private static final Shape<DecisionRuling> RULING = ObjectShape.<DecisionRuling, DecisionRuling.Builder>of(
                    "ruling", DecisionRuling::builder, DecisionRuling.Builder::build)
            .required(
                    "index",
                    Shapes.integer(0, Integer.MAX_VALUE),
                    DecisionRuling::getIndex,
                    DecisionRuling.Builder::index)
            .required(
                    "standing",
                    Shapes.choice(DecisionRuling.Standing.class),
                    DecisionRuling::getStanding,
                    DecisionRuling.Builder::standing)
            .list("rules", RuleShapes.RULE, DecisionRuling::getRules, DecisionRuling.Builder::addAllRules)
            .required("explanation", Shapes.text(), DecisionRuling::getExplanation, DecisionRuling.Builder::explanation)
            .optional(
                    "explanationInWelsh",
                    Shapes.text(),
                    DecisionRuling::getExplanationInWelsh,
                    DecisionRuling.Builder::explanationInWelsh)
            .end();

    private static final Shape<Finding> FINDING = ObjectShape.<Finding, Finding.Builder>of(
                    "finding", Finding::builder, Finding.Builder::build)
            .required("code", Shapes.text(), Finding::getCode, Finding.Builder::code)
            .required("severity", Shapes.choice(Severity.class), Finding::getSeverity, Finding.Builder::severity)
            .required("path", Shapes.text(), Finding::getPath, Finding.Builder::path)
            .optional("rule", RuleShapes.RULE, Finding::getRule, Finding.Builder::rule)
            .list("belongs-in", Shapes.choice(NoteKind.class), Finding::getBelongsIn, Finding.Builder::addAllBelongsIn)
            .withDefault("setAside", Shapes.bool(), false, Finding::isSetAside, Finding.Builder::setAside)
            .end();

    static final Shape<RecordedNote> NOTE = ObjectShape.<RecordedNote, RecordedNote.Builder>of(
                    "recorded note", RecordedNote::builder, RecordedNote.Builder::build)
            .required("id", Refs.NOTE, RecordedNote::getId, RecordedNote.Builder::id)
            .required("authority", Refs.AUTHORITY, RecordedNote::getAuthority, RecordedNote.Builder::authority)
            .required("note", NoteShapes.NOTE, RecordedNote::getNote, RecordedNote.Builder::note)
            .required("heading", Shapes.text(), RecordedNote::getHeading, RecordedNote.Builder::heading)
            .required("recorder", Refs.STAFF, RecordedNote::getRecorder, RecordedNote.Builder::recorder)
            .required("recordedAt", Shapes.instant(), RecordedNote::getRecordedAt, RecordedNote.Builder::recordedAt)
            .required("scheme", PIN, RecordedNote::getScheme, RecordedNote.Builder::scheme)
            .list("rulings", RULING, RecordedNote::getRulings, RecordedNote.Builder::addAllRulings)
            .list("findings", FINDING, RecordedNote::getFindings, RecordedNote.Builder::addAllFindings)
            .list("duties", DutyShapes.DUTY, RecordedNote::getDuties, RecordedNote.Builder::addAllDuties)
            .list("notices", DutyShapes.NOTICE, RecordedNote::getNotices, RecordedNote.Builder::addAllNotices)
            .end();

    private RecordShapes() {}
}
