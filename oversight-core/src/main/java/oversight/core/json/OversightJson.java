package oversight.core.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import oversight.api.decision.Ruling;
import oversight.api.duty.Duty;
import oversight.api.note.CaseNote;
import oversight.api.notice.Notice;
import oversight.api.record.RecordedAct;
import oversight.api.record.RecordedNote;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.api.scheme.SchemeProblem;
import oversight.core.record.RecordForms;
import oversight.core.schemefile.RulingForm;

/**
 * Notes, rulings, duties and notices as JSON, so that a host can keep a draft, send a ruling or show a duty without a mapping of its own, and without a JSON library of
 * ours. The form is that of {@code docs/record-format.md}, with a JSON Schema for each in {@code docs/schema}: what this version writes is read by every later one.
 *
 * <p>Writing is canonical (RFC 8785): the same value gives the same text. Reading takes any JSON of the form and is strict: keys that stand twice, keys that are not of
 * the form, values of another sort, sizes beyond the limits and halves of surrogate pairs are refused, each with its place, and never with the text that stands there.
 *
 * <p>What is written holds what people wrote: never log it. Stateless and safe for any thread.
 */
public final class OversightJson {

    private static final Form<CaseNote> NOTE = new Form<>("a note", "note", RecordForms.NOTE);
    private static final Form<RecordedNote> RECORDED_NOTE =
            new Form<>("a note on the record", "recorded-note", RecordForms.RECORDED_NOTE);
    private static final Form<RecordedAct> RECORDED_ACT =
            new Form<>("an act on the record", "recorded-act", RecordForms.RECORDED_ACT);
    private static final Form<Duty> DUTY = new Form<>("a duty", "duty", RecordForms.DUTY);
    private static final Form<Notice> NOTICE = new Form<>("a notice", "notice", RecordForms.NOTICE);

    private OversightJson() {}

    /**
     * A note as JSON.
     *
     * @param value a note
     * @return canonical JSON
     * @throws IllegalArgumentException with fixed words, for text that JSON in UTF-8 cannot hold
     */
    public static String write(CaseNote value) {
        return NOTE.write(value);
    }

    /**
     * A note from JSON.
     *
     * @param json the text
     * @return a note
     * @throws JsonUnreadableException when it is not in the published form; it names every place
     */
    public static CaseNote readNote(String json) {
        return NOTE.read(json);
    }

    /**
     * A note on the record as JSON.
     *
     * @param value a note on the record
     * @return canonical JSON
     * @throws IllegalArgumentException with fixed words, for text that JSON in UTF-8 cannot hold
     */
    public static String write(RecordedNote value) {
        return RECORDED_NOTE.write(value);
    }

    /**
     * A note on the record from JSON.
     *
     * @param json the text
     * @return a note on the record
     * @throws JsonUnreadableException when it is not in the published form; it names every place
     */
    public static RecordedNote readRecordedNote(String json) {
        return RECORDED_NOTE.read(json);
    }

    /**
     * An act on the record as JSON.
     *
     * @param value an act on the record
     * @return canonical JSON
     * @throws IllegalArgumentException with fixed words, for text that JSON in UTF-8 cannot hold
     */
    public static String write(RecordedAct value) {
        return RECORDED_ACT.write(value);
    }

    /**
     * An act on the record from JSON.
     *
     * @param json the text
     * @return an act on the record
     * @throws JsonUnreadableException when it is not in the published form; it names every place
     */
    public static RecordedAct readRecordedAct(String json) {
        return RECORDED_ACT.read(json);
    }

    /**
     * A ruling as JSON.
     *
     * @param value a ruling
     * @return canonical JSON
     * @throws IllegalArgumentException with fixed words, for text that JSON in UTF-8 cannot hold
     */
    public static String write(Ruling value) {
        return RulingForm.writeJson(value);
    }

    /**
     * A ruling from JSON.
     *
     * @param json the text
     * @return a ruling
     * @throws JsonUnreadableException when it is not in the published form; it names every place
     */
    public static Ruling readRuling(String json) {
        return rulingOf(json);
    }

    /**
     * A duty as JSON.
     *
     * @param value a duty
     * @return canonical JSON
     * @throws IllegalArgumentException with fixed words, for text that JSON in UTF-8 cannot hold
     */
    public static String write(Duty value) {
        return DUTY.write(value);
    }

    /**
     * A duty from JSON.
     *
     * @param json the text
     * @return a duty
     * @throws JsonUnreadableException when it is not in the published form; it names every place
     */
    public static Duty readDuty(String json) {
        return DUTY.read(json);
    }

    /**
     * A notice as JSON.
     *
     * @param value a notice
     * @return canonical JSON
     * @throws IllegalArgumentException with fixed words, for text that JSON in UTF-8 cannot hold
     */
    public static String write(Notice value) {
        return NOTICE.write(value);
    }

    /**
     * A notice from JSON.
     *
     * @param json the text
     * @return a notice
     * @throws JsonUnreadableException when it is not in the published form; it names every place
     */
    public static Notice readNotice(String json) {
        return NOTICE.read(json);
    }

    /**
     * The JSON Schemas (draft 2020-12) of all forms.
     *
     * @return each by its name: {@code note}, {@code recorded-note}, {@code recorded-act}, {@code ruling}, {@code duty}, {@code notice}
     */
    public static Map<String, String> schemas() {
        Map<String, String> schemas = new LinkedHashMap<>();
        Stream.of(NOTE, RECORDED_NOTE, RECORDED_ACT, DUTY, NOTICE)
                .forEach(form -> schemas.put(form.name(), form.schema()));
        schemas.put("ruling", RulingForm.jsonSchema());
        return schemas;
    }

    private static Ruling rulingOf(String json) {
        try {
            return RulingForm.readJson(json);
        } catch (SchemeDefinitionException e) {
            throw new JsonUnreadableException(
                    "a ruling",
                    e.problems().stream().map(SchemeProblem::describe).toList());
        }
    }
}
