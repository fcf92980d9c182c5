package oversight.core.schemefile;

import oversight.api.scheme.Checklist;
import oversight.api.scheme.ChecklistId;
import oversight.api.scheme.ChecklistItem;
import oversight.api.scheme.ChecklistItemId;
import oversight.api.scheme.FindingCase;
import oversight.api.scheme.FindingSetting;
import oversight.api.scheme.FindingWeight;
import oversight.api.scheme.GlossaryTerm;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.SubKind;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of what a scheme says of the words and the parts of notes. */
final class NoteSections {

    static final Shape<ChecklistId> CHECKLIST_ID =
            Shapes.of("a checklist id", PlainForms.ID, ChecklistId::of, ChecklistId::value);

    static final Shape<SubKind> SUB_KIND = ObjectShape.<SubKind, SubKind.Builder>of(
                    "sub-kind", SubKind::builder, SubKind.Builder::build)
            .required("id", Sections.SUB_KIND_ID, SubKind::getId, SubKind.Builder::id)
            .says("The identifier of the sub-kind; notes name it.", "case-closure")
            .required("name", Shapes.text(), SubKind::getName, SubKind.Builder::name)
            .says("What the sub-kind is called.", "Closure of a case")
            .required("kind", Shapes.choice(NoteKind.class), SubKind::getKind, SubKind.Builder::kind)
            .says("The kind of note of which it is a sort.", "oversight")
            .optional("heading", Shapes.text(), SubKind::getHeading, SubKind.Builder::heading)
            .says("Its own heading in the record; without it, that of its kind.", "Closure of the case")
            .required("cite", Terms.CITATION, SubKind::getCitation, SubKind.Builder::citation)
            .says("Where it says so: a source, or a source and the place in it.", "{source: guidance, place: MO-2}")
            .end();

    private static final Shape<ChecklistItem> ITEM = ObjectShape.<ChecklistItem, ChecklistItem.Builder>of(
                    "item", ChecklistItem::builder, ChecklistItem.Builder::build)
            .required(
                    "id",
                    Shapes.of("an item id", PlainForms.ID, ChecklistItemId::of, ChecklistItemId::value),
                    ChecklistItem::getId,
                    ChecklistItem.Builder::id)
            .says("The identifier of the item, unique over all checklists; answers name it.", "views-of-the-child")
            .required("text", Shapes.text(), ChecklistItem::getText, ChecklistItem.Builder::text)
            .says("What the author is asked.", "Has the child been told, and what did they say?")
            .end();

    static Shape<Checklist> checklist(RuleShapes rules) {
        return ObjectShape.<Checklist, Checklist.Builder>of("checklist", Checklist::builder, Checklist.Builder::build)
                .required("id", CHECKLIST_ID, Checklist::getId, Checklist.Builder::id)
                .says("The identifier of the checklist; note rules name it.", "closing")
                .required("name", Shapes.text(), Checklist::getName, Checklist.Builder::name)
                .says("What the checklist is called.", "Before a case is closed")
                .listOf("items", Shapes.keyed(ITEM, "id", "text"), Checklist::getItems, Checklist.Builder::addAllItems)
                .says(
                        "What is asked, in order.",
                        "{views-of-the-child: \"Has the child been told, and what did they say?\"}")
                .required("cite", Terms.CITATION, Checklist::getCitation, Checklist.Builder::citation)
                .says("Where it says so: a source, or a source and the place in it.", "{source: guidance, place: MO-9}")
                .position(rules.origin(Checklist.Builder::origin))
                .end();
    }

    private static final Shape<FindingCase> CASE = ObjectShape.<FindingCase, FindingCase.Builder>of(
                    "case", FindingCase::builder, FindingCase.Builder::build)
            .required("on", Sections.TRIGGER, FindingCase::getOn, FindingCase.Builder::on)
            .says("In which notes.", "{kinds: supervision}")
            .required(
                    "severity", Shapes.choice(FindingWeight.class), FindingCase::getWeight, FindingCase.Builder::weight)
            .says("How much it weighs in them: off, advisory or blocking.", "\"off\"")
            .end();

    static final Shape<FindingSetting> FINDING = ObjectShape.<FindingSetting, FindingSetting.Builder>of(
                    "finding", FindingSetting::builder, FindingSetting.Builder::build)
            .required("code", Shapes.text(), FindingSetting::getCode, FindingSetting.Builder::code)
            .says("The code of a quality finding.", "OVS-Q106")
            .withDefault(
                    "severity",
                    Shapes.choice(FindingWeight.class),
                    FindingWeight.ADVISORY,
                    FindingSetting::getWeight,
                    FindingSetting.Builder::weight)
            .says("How much it weighs: off, advisory or blocking. Without it: advisory.", "blocking")
            .list("cases", CASE, FindingSetting::getCases, FindingSetting.Builder::addAllCases)
            .says(
                    "Notes in which it weighs otherwise; the first that fits counts.",
                    "[{on: {kinds: supervision}, severity: \"off\"}]")
            .end();

    static final Shape<GlossaryTerm> GLOSSARY_TERM = ObjectShape.<GlossaryTerm, GlossaryTerm.Builder>of(
                    "word", GlossaryTerm::builder, GlossaryTerm.Builder::build)
            .required("term", Shapes.text(), GlossaryTerm::getTerm, GlossaryTerm.Builder::term)
            .says("The word or abbreviation, as it is written in notes.", "IRO")
            .required("meaning", Shapes.text(), GlossaryTerm::getMeaning, GlossaryTerm.Builder::meaning)
            .says("What it means, in plain words.", "independent reviewing officer, who checks that the plan is kept")
            .optional("welsh", Shapes.text(), GlossaryTerm::getWelsh, GlossaryTerm.Builder::welsh)
            .says("What it means, in Welsh.", "swyddog adolygu annibynnol")
            .end();

    private NoteSections() {}
}
