package oversight.core.schemefile;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oversight.api.scheme.Due;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.OversightRule;
import oversight.api.scheme.ReminderRule;
import oversight.api.scheme.ReminderRule.Escalation;
import oversight.api.scheme.Whom;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of when people are reminded of what they owe, and how often a case is looked over. */
final class DutySections {

    private static final Shape<Escalation> ESCALATION = ObjectShape.<Escalation, Upward>of(
                    "escalation", Upward::new, Upward::escalation)
            .required("after", Terms.DUE, Escalation::after, Upward::after)
            .says("How long after the due time.", "{working-days: 5}")
            .optional("tell", Terms.WHOM, Escalation::tell, Upward::tell)
            .says("Who hears of it; without it, the line manager of whoever owes it.", "{post: service-manager}")
            .end();

    private final RuleShapes rules;

    DutySections(RuleShapes rules) {
        this.rules = rules;
    }

    Shape<ReminderRule> reminder() {
        return ObjectShape.<ReminderRule, ReminderRule.Builder>of(
                        "reminder", ReminderRule::builder, ReminderRule.Builder::build)
                .required("id", RuleShapes.RULE_ID, ReminderRule::getId, ReminderRule.Builder::id)
                .says("The identifier of the rule.", "recording-is-chased")
                .listOf(
                        "of",
                        PlainForms.listed(Shapes.choice(DutyKind.class)),
                        ReminderRule::getOf,
                        ReminderRule.Builder::addAllOf)
                .says("Of which duties; without it, of all that no other reminder names.", "[record, ratify]")
                .optional("before", Terms.DUE, ReminderRule::getBefore, ReminderRule.Builder::before)
                .says("How long before it is due the owner is reminded.", "{working-days: 1}")
                .optional("every", Terms.DUE, ReminderRule::getEvery, ReminderRule.Builder::every)
                .says("How often the owner is reminded again while it is overdue.", "{working-days: 2}")
                .list("escalate", ESCALATION, ReminderRule::getEscalate, ReminderRule.Builder::addAllEscalate)
                .says(
                        "Who hears of it when it stays overdue; without it, the line manager of the owner after five working days.",
                        "[{after: {working-days: 5}, tell: {post: service-manager}}]")
                .required("cite", Terms.CITATION, ReminderRule::getCitation, ReminderRule.Builder::citation)
                .says("Where it says so: a source, or a source and the place in it.", "scheme")
                .position(rules.origin(ReminderRule.Builder::origin))
                .end();
    }

    Shape<OversightRule> oversight() {
        return ObjectShape.<OversightRule, OversightRule.Builder>of(
                        "oversight rule", OversightRule::builder, OversightRule.Builder::build)
                .required("id", RuleShapes.RULE_ID, OversightRule::getId, OversightRule.Builder::id)
                .says("The identifier of the rule.", "protection-plan-fortnightly")
                .listOf("when", Terms.CONDITIONS, OversightRule::getWhen, OversightRule.Builder::addAllWhen)
                .says("It counts for a case only if all of these hold.", "{status: child-protection}")
                .listOf("unless", Terms.CONDITIONS, OversightRule::getUnless, OversightRule.Builder::addAllUnless)
                .says("It does not count if any of these holds.", "{experience: newly-qualified}")
                .required("every", Terms.DUE, OversightRule::getEvery, OversightRule.Builder::every)
                .says("How long from one oversight or supervision note about the child to the next.", "{weeks: 2}")
                .<Whom>withDefault(
                        "owner",
                        Terms.WHOM,
                        Whom.Part.LINE_MANAGER_OF_PRACTITIONER,
                        OversightRule::getOwner,
                        OversightRule.Builder::owner)
                .says("Who looks the case over.", "line-manager-of-practitioner")
                .required("cite", Terms.CITATION, OversightRule::getCitation, OversightRule.Builder::citation)
                .says("Where it says so: a source, or a source and the place in it.", "scheme")
                .position(rules.origin(OversightRule.Builder::origin))
                .end();
    }

    /** To whom it goes up, and when. */
    private static final class Upward {
        private @Nullable Due after;
        private Optional<Whom> tell = Optional.empty();

        void after(Due value) {
            after = value;
        }

        void tell(Whom value) {
            tell = Optional.of(value);
        }

        Escalation escalation() {
            return new Escalation(requireNonNull(after), tell);
        }
    }
}
