package oversight.core.schemefile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Due;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.Tell;
import oversight.api.scheme.Urgency;
import oversight.api.scheme.Whom;
import oversight.core.form.KeyedUnion;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of what a decision brings with it, and of who needs to know. */
final class FollowUpTerms {

    static final Shape<Tell> TELL = ObjectShape.<Tell, Telling>of("recipient", Telling::new, Telling::tell)
            .required("tell", Terms.WHOM, Tell::whom, Telling::whom)
            .says("Who is told.", "{post: director}")
            .required("due", Terms.DUE, Tell::due, Telling::due)
            .says("By when.", "{hours: 24}")
            .withDefault("urgency", Shapes.choice(Urgency.class), Urgency.ROUTINE, Tell::urgency, Telling::urgency)
            .says("Whether the recipient is interrupted.", "at-once")
            .optional("at-discretion-of", Terms.WHOM, Tell::discretion, Telling::discretion)
            .says("At whose discretion they are told; without it, in any case.", "{post: head-of-safeguarding}")
            .end();

    private static final Shape<FollowUp.Ratify> RATIFY = ObjectShape.<FollowUp.Ratify, Later>of(
                    "ratify", Later::new, Later::ratify)
            .required("by", Terms.RATIFIER, FollowUp.Ratify::by, Later::ratifier)
            .says("Who ratifies: a body by its id alone, or a post, a role or a party outside.", "gateway-panel")
            .required("due", Terms.DUE, FollowUp.Ratify::due, Later::due)
            .says("By when.", "{working-days: 10}")
            .end();

    private static final Shape<FollowUp.QualityAssure> QUALITY_ASSURE = ObjectShape.<FollowUp.QualityAssure, Later>of(
                    "quality-assure", Later::new, Later::qualityAssure)
            .required("by", Terms.WHOM, FollowUp.QualityAssure::by, Later::whom)
            .says("Who looks at it.", "{post: director}")
            .required("due", Terms.DUE, FollowUp.QualityAssure::due, Later::due)
            .says("By when.", "{weeks: 4}")
            .withDefault("as-necessary", Shapes.bool(), false, FollowUp.QualityAssure::asNecessary, Later::asNecessary)
            .says("Whether they choose for themselves to look at it.", "true")
            .end();

    private static final Shape<FollowUp.ConfirmInWriting> CONFIRM = ObjectShape.<FollowUp.ConfirmInWriting, Later>of(
                    "confirm-in-writing", Later::new, Later::confirmInWriting)
            .required("due", Terms.DUE, FollowUp.ConfirmInWriting::due, Later::due)
            .says("By when.", "{working-days: 5}")
            .end();

    private static final Shape<FollowUp.MeetCondition> MEET = ObjectShape.<FollowUp.MeetCondition, Later>of(
                    "meet-condition", Later::new, Later::meetCondition)
            .required("condition", Shapes.text(), FollowUp.MeetCondition::condition, Later::condition)
            .says("The condition.", "The risk assessment is reviewed")
            .required("due", Terms.DUE, FollowUp.MeetCondition::due, Later::due)
            .says("By when.", "{weeks: 2}")
            .end();

    private static final Shape<FollowUp.Extension> EXTENSION = ObjectShape.<FollowUp.Extension, Lapsing>of(
                    "extended-once", Lapsing::new, Lapsing::extension)
            .required("by", ApprovalTerms.APPROVAL, FollowUp.Extension::by, Lapsing::by)
            .says("Who may extend it.", "{at-least: HoS}")
            .required("until", Terms.DUE, FollowUp.Extension::until, Lapsing::due)
            .says("How long after the lapse it then ends.", "{weeks: 8}")
            .end();

    private static final Shape<FollowUp.Lapse> LAPSE = ObjectShape.<FollowUp.Lapse, Lapsing>of(
                    "lapse", Lapsing::new, Lapsing::lapse)
            .required("after", Terms.DUE, FollowUp.Lapse::after, Lapsing::due)
            .says("How long after the decision.", "{weeks: 16}")
            .optional("extended-once", EXTENSION, FollowUp.Lapse::extension, Lapsing::extended)
            .says(
                    "Who may extend it, once, and for how long; without it, nobody.",
                    "{by: {at-least: HoS}, until: {weeks: 8}}")
            .end();

    private static final Shape<FollowUp.RecordAs> RECORD_AS = ObjectShape.<FollowUp.RecordAs, Recording>of(
                    "record-as", Recording::new, Recording::recordAs)
            .required("kind", Shapes.choice(NoteKind.class), FollowUp.RecordAs::kind, Recording::kind)
            .says("The kind of note.", "decision")
            .optional("heading", Shapes.text(), FollowUp.RecordAs::heading, Recording::heading)
            .says("The heading under which it stands.", "Placement decision")
            .list("checklist", Shapes.text(), FollowUp.RecordAs::checklist, Recording::checklist)
            .says("What the record must go through: texts of items, or names of checklists.", "[Views of the child]")
            .end();

    static final Shape<FollowUp> FOLLOW_UP = KeyedUnion.<FollowUp>of("follow-up")
            .option("ratify", FollowUp.Ratify.class, RATIFY)
            .says(
                    "A body, or somebody else than the decider, ratifies the decision, also when the matter has ended meanwhile.",
                    "{by: gateway-panel, due: {working-days: 10}}")
            .option("quality-assure", FollowUp.QualityAssure.class, QUALITY_ASSURE)
            .says("A higher post looks at the decision afterwards.", "{by: {post: director}, due: {weeks: 4}}")
            .option("confirm-in-writing", FollowUp.ConfirmInWriting.class, CONFIRM)
            .says("It is agreed verbally now, and on paper by then.", "{due: {working-days: 5}}")
            .option("inform", FollowUp.Inform.class, TELL.map(FollowUp.Inform::new, FollowUp.Inform::tell))
            .says("Somebody needs to know.", "{tell: {post: director}, due: at-once, urgency: at-once}")
            .option("meet-condition", FollowUp.MeetCondition.class, MEET)
            .says(
                    "A condition is attached to the approval.",
                    "{condition: The risk assessment is reviewed, due: {weeks: 2}}")
            .option("lapse", FollowUp.Lapse.class, LAPSE)
            .says("The approval lapses.", "{after: {weeks: 16}}")
            .option("record-as", FollowUp.RecordAs.class, RECORD_AS)
            .says(
                    "The form of record that is prescribed.",
                    "{kind: decision, heading: Placement decision, checklist: [Views of the child]}")
            .end();

    private FollowUpTerms() {}

    /** Somebody, and a due time. */
    private static final class Later {
        private Whom.@Nullable Named ratifier;
        private @Nullable Whom whom;
        private @Nullable Due due;
        private @Nullable String condition;
        private boolean asNecessary;

        void ratifier(Whom.Named value) {
            ratifier = value;
        }

        void whom(Whom value) {
            whom = value;
        }

        void due(Due value) {
            due = value;
        }

        void condition(String value) {
            condition = value;
        }

        void asNecessary(boolean value) {
            asNecessary = value;
        }

        FollowUp.Ratify ratify() {
            return new FollowUp.Ratify(requireNonNull(ratifier), requireNonNull(due));
        }

        FollowUp.QualityAssure qualityAssure() {
            return new FollowUp.QualityAssure(requireNonNull(whom), requireNonNull(due), asNecessary);
        }

        FollowUp.ConfirmInWriting confirmInWriting() {
            return new FollowUp.ConfirmInWriting(requireNonNull(due));
        }

        FollowUp.MeetCondition meetCondition() {
            return new FollowUp.MeetCondition(requireNonNull(condition), requireNonNull(due));
        }
    }

    /** Who is told. */
    private static final class Telling {
        private @Nullable Whom whom;
        private @Nullable Due due;
        private Urgency urgency = Urgency.ROUTINE;
        private Optional<Whom> discretion = Optional.empty();

        void whom(Whom value) {
            whom = value;
        }

        void due(Due value) {
            due = value;
        }

        void urgency(Urgency value) {
            urgency = value;
        }

        void discretion(Whom value) {
            discretion = Optional.of(value);
        }

        Tell tell() {
            return new Tell(requireNonNull(whom), requireNonNull(due), urgency, discretion);
        }
    }

    /** How long an approval stands. */
    private static final class Lapsing {
        private @Nullable Due due;
        private @Nullable Approval by;
        private Optional<FollowUp.Extension> extension = Optional.empty();

        void due(Due value) {
            due = value;
        }

        void by(Approval value) {
            by = value;
        }

        void extended(FollowUp.Extension value) {
            extension = Optional.of(value);
        }

        FollowUp.Extension extension() {
            return new FollowUp.Extension(requireNonNull(by), requireNonNull(due));
        }

        FollowUp.Lapse lapse() {
            return new FollowUp.Lapse(requireNonNull(due), extension);
        }
    }

    /** How a decision is recorded. */
    private static final class Recording {
        private @Nullable NoteKind kind;
        private Optional<String> heading = Optional.empty();
        private List<String> checklist = List.of();

        void kind(NoteKind value) {
            kind = value;
        }

        void heading(String value) {
            heading = Optional.of(value);
        }

        void checklist(List<String> value) {
            checklist = value;
        }

        FollowUp.RecordAs recordAs() {
            return new FollowUp.RecordAs(requireNonNull(kind), heading, checklist);
        }
    }
}
