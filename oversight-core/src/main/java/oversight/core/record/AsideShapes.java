package oversight.core.record;

import oversight.api.note.ChecklistAnswer;
import oversight.api.note.MarkedPassage;
import oversight.api.note.SetAside;
import oversight.api.text.Narrative;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of what a note says beside its matter: checklists, findings set aside, passages about other people. */
final class AsideShapes {

    static final Shape<ChecklistAnswer> CHECKLIST_ANSWER = ObjectShape.<ChecklistAnswer, ChecklistAnswer.Builder>of(
                    "checklist answer", ChecklistAnswer::builder, ChecklistAnswer.Builder::build)
            .required("item", Refs.CHECKLIST_ITEM, ChecklistAnswer::getItem, ChecklistAnswer.Builder::item)
            .required(
                    "answer",
                    Shapes.choice(ChecklistAnswer.Answer.class),
                    ChecklistAnswer::getAnswer,
                    ChecklistAnswer.Builder::answer)
            .withDefault(
                    "comment",
                    Refs.NARRATIVE,
                    Narrative.empty(),
                    ChecklistAnswer::getComment,
                    ChecklistAnswer.Builder::comment)
            .end();

    static final Shape<SetAside> SET_ASIDE = ObjectShape.<SetAside, SetAside.Builder>of(
                    "what is set aside", SetAside::builder, SetAside.Builder::build)
            .required("code", Shapes.text(), SetAside::getCode, SetAside.Builder::code)
            .withDefault("path", Shapes.text(), "", SetAside::getPath, SetAside.Builder::path)
            .withDefault("reason", Refs.NARRATIVE, Narrative.empty(), SetAside::getReason, SetAside.Builder::reason)
            .end();

    static final Shape<MarkedPassage> MARKED = ObjectShape.<MarkedPassage, MarkedPassage.Builder>of(
                    "marked passage", MarkedPassage::builder, MarkedPassage.Builder::build)
            .required("path", Shapes.text(), MarkedPassage::getPath, MarkedPassage.Builder::path)
            .required(
                    "start",
                    Shapes.integer(0, Integer.MAX_VALUE),
                    MarkedPassage::getStart,
                    MarkedPassage.Builder::start)
            .required("end", Shapes.integer(0, Integer.MAX_VALUE), MarkedPassage::getEnd, MarkedPassage.Builder::end)
            .required(
                    "about",
                    Shapes.choice(MarkedPassage.OtherPerson.class),
                    MarkedPassage::getAbout,
                    MarkedPassage.Builder::about)
            .optional("who", Refs.PARTY, MarkedPassage::getWho, MarkedPassage.Builder::who)
            .end();

    private AsideShapes() {}
}
