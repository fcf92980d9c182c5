package oversight.core.record;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import oversight.api.duty.DutyId;
import oversight.api.note.NoteId;
import oversight.api.notice.NoticeKey;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.record.Act;
import oversight.api.record.Act.Acknowledge;
import oversight.api.record.Act.CallOff;
import oversight.api.record.Act.Correct;
import oversight.api.record.Act.Disagree;
import oversight.api.record.Act.Discharge;
import oversight.api.record.Act.Erase;
import oversight.api.record.Act.Merge;
import oversight.api.record.Act.Move;
import oversight.api.record.Act.Show;
import oversight.api.record.Act.TellInstead;
import oversight.api.record.Act.Waive;
import oversight.api.record.Act.Withhold;
import oversight.api.record.ActId;
import oversight.api.record.Counterpart;
import oversight.api.record.EntryRef;
import oversight.api.record.RecordAct;
import oversight.api.record.RecordedAct;
import oversight.api.record.WithholdingGround;
import oversight.api.text.Narrative;
import oversight.core.form.Facets;
import oversight.core.form.KeyedUnion;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of acts on the record. */
final class ActShapes {

    static final Shape<ActId> ACT_ID = Shapes.of("an act identifier", Refs.ID, ActId::of, ActId::value);
    private static final Shape<EntryRef> ENTRY = Shapes.of(
            "an entry such as note:N-1",
            Facets.spelled("[a-z]{1,19}:[A-Za-z0-9._:/-]{1,100}"),
            EntryRef::of,
            EntryRef::value);
    private static final Shape<Integer> PLACE = Shapes.integer(0, Integer.MAX_VALUE);

    private static final Shape<Correct> CORRECT = ObjectShape.<Correct, Fields>of(
                    "correction", Fields::new, f -> new Correct(f.note(), f.path, f.words))
            .required("note", Refs.NOTE, Correct::note, (f, v) -> f.note = v)
            .withDefault("path", Shapes.text(), "", Correct::path, (f, v) -> f.path = v)
            .required("words", Refs.NARRATIVE, Correct::words, (f, v) -> f.words = v)
            .end();

    private static final Shape<Disagree> DISAGREE = ObjectShape.<Disagree, Fields>of(
                    "disagreement", Fields::new, f -> new Disagree(f.note(), Objects.requireNonNull(f.whose), f.words))
            .required("note", Refs.NOTE, Disagree::note, (f, v) -> f.note = v)
            .required("whose", Refs.PARTY, Disagree::whose, (f, v) -> f.whose = v)
            .required("words", Refs.NARRATIVE, Disagree::words, (f, v) -> f.words = v)
            .end();

    private static final Shape<Move> MOVE = ObjectShape.<Move, Fields>of(
                    "move", Fields::new, f -> new Move(f.entry(), f.child()))
            .required("entry", ENTRY, Move::entry, (f, v) -> f.entry = v)
            .required("to", Refs.CHILD, Move::to, (f, v) -> f.child = v)
            .end();

    private static final Shape<Merge> MERGE = ObjectShape.<Merge, Fields>of(
                    "merge", Fields::new, f -> new Merge(f.child()))
            .required("into", Refs.CHILD, Merge::into, (f, v) -> f.child = v)
            .end();

    private static final Shape<Erase> ERASE = ObjectShape.<Erase, Fields>of(
                    "erasure", Fields::new, f -> new Erase(f.entry(), f.path))
            .required("entry", ENTRY, Erase::entry, (f, v) -> f.entry = v)
            .required("order", Shapes.text(), Erase::order, (f, v) -> f.path = v)
            .end();

    private static final Shape<Withhold> WITHHOLD = ObjectShape.<Withhold, Fields>of(
                    "withholding", Fields::new, Fields::withhold)
            .required("entry", ENTRY, Withhold::entry, (f, v) -> f.entry = v)
            .withDefault("path", Shapes.text(), "", Withhold::path, (f, v) -> f.path = v)
            .withDefault("start", PLACE, 0, Withhold::start, (f, v) -> f.start = v)
            .withDefault("end", PLACE, Integer.MAX_VALUE, Withhold::end, (f, v) -> f.end = v)
            .required("ground", Shapes.choice(WithholdingGround.class), Withhold::ground, (f, v) -> f.ground = v)
            .required("reviewBy", Shapes.date(), Withhold::reviewBy, (f, v) -> f.reviewBy = v)
            .end();

    private static final Shape<Show> SHOW = ObjectShape.<Show, Fields>of(
                    "showing", Fields::new, f -> new Show(Objects.requireNonNull(f.act)))
            .required("withheld", ACT_ID, Show::withheld, (f, v) -> f.act = v)
            .end();

    private static final Shape<Discharge> DISCHARGE = duty("discharge", Discharge::new, Discharge::duty);
    private static final Shape<Waive> WAIVE = duty("waiver", Waive::new, Waive::duty);
    private static final Shape<Acknowledge> ACKNOWLEDGE =
            notice("acknowledgement", Acknowledge::new, Acknowledge::notice);
    private static final Shape<CallOff> CALL_OFF = notice("calling off", CallOff::new, CallOff::notice);

    private static final Shape<TellInstead> TELL_INSTEAD = ObjectShape.<TellInstead, Fields>of(
                    "telling instead",
                    Fields::new,
                    f -> new TellInstead(Objects.requireNonNull(f.notice), Objects.requireNonNull(f.whose)))
            .required("notice", DutyShapes.KEY, TellInstead::notice, (f, v) -> f.notice = v)
            .required("recipient", Refs.PARTY, TellInstead::recipient, (f, v) -> f.whose = v)
            .end();

    private static final Shape<Act> ACT = KeyedUnion.<Act>of("act")
            .option("correct", Correct.class, CORRECT)
            .option("disagree", Disagree.class, DISAGREE)
            .option("move", Move.class, MOVE)
            .option("merge", Merge.class, MERGE)
            .option("erase", Erase.class, ERASE)
            .option("withhold", Withhold.class, WITHHOLD)
            .option("show", Show.class, SHOW)
            .option("discharge", Discharge.class, DISCHARGE)
            .option("waive", Waive.class, WAIVE)
            .option("acknowledge", Acknowledge.class, ACKNOWLEDGE)
            .option("callOff", CallOff.class, CALL_OFF)
            .option("tellInstead", TellInstead.class, TELL_INSTEAD)
            .end();

    private static final Shape<RecordAct> DONE = ObjectShape.<RecordAct, RecordAct.Builder>of(
                    "what was done", RecordAct::builder, RecordAct.Builder::build)
            .optional("id", ACT_ID, RecordAct::getId, RecordAct.Builder::id)
            .required("child", Refs.CHILD, RecordAct::getChild, RecordAct.Builder::child)
            .required("by", Refs.STAFF, RecordAct::getBy, RecordAct.Builder::by)
            .withDefault("reason", Refs.NARRATIVE, Narrative.empty(), RecordAct::getReason, RecordAct.Builder::reason)
            .required("act", ACT, RecordAct::getAct, RecordAct.Builder::act)
            .end();

    /** What stays of an act is written flat: of acts that erased one another none stands within another. */
    private static final Shape<RecordedAct> STAYS =
            fields("what stays of an act").end();

    static final Shape<RecordedAct> RECORDED = fields("recorded act")
            .list("remains", STAYS, RecordedAct::getRemains, RecordedAct.Builder::addAllRemains)
            .end();

    static final Shape<Counterpart> COUNTERPART = ObjectShape.<Counterpart, Counterpart.Builder>of(
                    "counterpart", Counterpart::builder, Counterpart.Builder::build)
            .required("act", ACT_ID, Counterpart::getActId, Counterpart.Builder::actId)
            .required("authority", Refs.AUTHORITY, Counterpart::getAuthority, Counterpart.Builder::authority)
            .required("child", Refs.CHILD, Counterpart::getChild, Counterpart.Builder::child)
            .required("by", Refs.STAFF, Counterpart::getBy, Counterpart.Builder::by)
            .optional("note", RecordShapes.NOTE, Counterpart::getNote, Counterpart.Builder::note)
            .optional("event", EventShapes.MOVED, Counterpart::getEvent, Counterpart.Builder::event)
            .optional("beside", RECORDED, Counterpart::getBeside, Counterpart.Builder::beside)
            .optional("merged", Refs.CHILD, Counterpart::getMerged, Counterpart.Builder::merged)
            .required("recordedAt", Shapes.instant(), Counterpart::getRecordedAt, Counterpart.Builder::recordedAt)
            .required("scheme", RecordShapes.PIN, Counterpart::getScheme, Counterpart.Builder::scheme)
            .end();

    private ActShapes() {}

    private static ObjectShape.Fields<RecordedAct, RecordedAct.Builder> fields(String name) {
        return ObjectShape.<RecordedAct, RecordedAct.Builder>of(name, RecordedAct::builder, RecordedAct.Builder::build)
                .required("id", ACT_ID, RecordedAct::getId, RecordedAct.Builder::id)
                .required("authority", Refs.AUTHORITY, RecordedAct::getAuthority, RecordedAct.Builder::authority)
                .required("done", DONE, RecordedAct::getDone, RecordedAct.Builder::done)
                .withDefault("erased", Shapes.bool(), false, RecordedAct::isErased, RecordedAct.Builder::erased)
                .optional("tookFrom", ENTRY, RecordedAct::getTookFrom, RecordedAct.Builder::tookFrom)
                .list("tookBeside", ENTRY, RecordedAct::getTookBeside, RecordedAct.Builder::addAllTookBeside)
                .optional("duty", DutyShapes.DUTY, RecordedAct::getDuty, RecordedAct.Builder::duty)
                .optional("notice", DutyShapes.NOTICE, RecordedAct::getNotice, RecordedAct.Builder::notice)
                .required("recordedAt", Shapes.instant(), RecordedAct::getRecordedAt, RecordedAct.Builder::recordedAt)
                .required("scheme", RecordShapes.PIN, RecordedAct::getScheme, RecordedAct.Builder::scheme);
    }

    private static <T> Shape<T> duty(String name, Function<DutyId, T> make, Function<T, DutyId> duty) {
        return ObjectShape.<T, Fields>of(name, Fields::new, f -> make.apply(Objects.requireNonNull(f.duty)))
                .required("duty", DutyShapes.ID, duty, (f, v) -> f.duty = v)
                .end();
    }

    private static <T> Shape<T> notice(String name, Function<NoticeKey, T> make, Function<T, NoticeKey> notice) {
        return ObjectShape.<T, Fields>of(name, Fields::new, f -> make.apply(Objects.requireNonNull(f.notice)))
                .required("notice", DutyShapes.KEY, notice, (f, v) -> f.notice = v)
                .end();
    }

    /** Gathers what is read of an act until all of it is. */
    private static final class Fields {

        private @Nullable NoteId note;
        private @Nullable ChildRef child;
        private @Nullable Party whose;
        private @Nullable EntryRef entry;
        private @Nullable ActId act;
        private @Nullable DutyId duty;
        private @Nullable NoticeKey notice;
        private @Nullable WithholdingGround ground;
        private @Nullable LocalDate reviewBy;
        private String path = "";
        private Narrative words = Narrative.empty();
        private int start;
        private int end = Integer.MAX_VALUE;

        NoteId note() {
            return Objects.requireNonNull(note);
        }

        ChildRef child() {
            return Objects.requireNonNull(child);
        }

        EntryRef entry() {
            return Objects.requireNonNull(entry);
        }

        Withhold withhold() {
            return new Withhold(
                    entry(), path, start, end, Objects.requireNonNull(ground), Objects.requireNonNull(reviewBy));
        }
    }
}
