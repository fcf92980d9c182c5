package oversight.core.schemefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.decision.Given;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.NeedsMore;
import oversight.api.decision.Ruling.NotConfigured;
import oversight.api.decision.Ruling.NotPermitted;
import oversight.api.decision.Ruling.OutsideOurPower;
import oversight.api.decision.Ruling.Outstanding;
import oversight.api.decision.Ruling.Permitted;
import oversight.api.decision.Ruling.Refusal;
import oversight.api.decision.Ruling.Then;
import oversight.api.decision.Ruling.Undetermined;
import oversight.api.party.OutsideParty;
import oversight.api.scheme.Approval;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.SchemeId;
import oversight.core.form.KeyedUnion;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of rulings: approvals and follow-ups in the words of scheme files. */
final class RulingShapes {

    private static final Shape<RuleRef> RULE = ObjectShape.<RuleRef, RuleRef.Builder>of(
                    "rule", RuleRef::builder, RuleRef.Builder::build)
            .required(
                    "scheme",
                    Shapes.of("a scheme identifier", PlainForms.ID, SchemeId::of, SchemeId::value),
                    RuleRef::getScheme,
                    RuleRef.Builder::scheme)
            .required("version", Shapes.text(), RuleRef::getVersion, RuleRef.Builder::version)
            .required(
                    "rule",
                    Shapes.of("a rule identifier", PlainForms.ID, RuleId::of, RuleId::value),
                    RuleRef::getRule,
                    RuleRef.Builder::rule)
            .optional("line", Shapes.integer(1, Integer.MAX_VALUE), RuleRef::getLine, RuleRef.Builder::line)
            .required("citation", Shapes.text(), RuleRef::getCitation, RuleRef.Builder::citation)
            .end();

    private static final Shape<Then> THEN = ObjectShape.<Then, Parts>of(
                    "follow-up", Parts::new, p -> new Then(p.rule(), Objects.requireNonNull(p.followUp)))
            .required("rule", RULE, Then::rule, (p, v) -> p.rule = v)
            .required("then", FollowUpTerms.FOLLOW_UP, Then::followUp, (p, v) -> p.followUp = v)
            .end();

    private static final Shape<Outstanding> OUTSTANDING = ObjectShape.<Outstanding, Parts>of(
                    "what is outstanding",
                    Parts::new,
                    p -> new Outstanding(Objects.requireNonNull(p.act), p.approval()))
            .required("act", Shapes.choice(Given.Act.class), Outstanding::act, (p, v) -> p.act = v)
            .required("of", ApprovalTerms.APPROVAL, Outstanding::of, (p, v) -> p.approval = v)
            .end();

    private static final Shape<Refusal> REFUSAL = ObjectShape.<Refusal, Parts>of(
                    "refusal", Parts::new, p -> new Refusal(p.rule(), Objects.requireNonNull(p.reason), p.approval()))
            .required("rule", RULE, Refusal::rule, (p, v) -> p.rule = v)
            .required("reason", Shapes.choice(Ruling.Reason.class), Refusal::reason, (p, v) -> p.reason = v)
            .required("required", ApprovalTerms.APPROVAL, Refusal::required, (p, v) -> p.approval = v)
            .end();

    private static final Shape<Permitted> PERMITTED = ObjectShape.<Permitted, Parts>of(
                    "permitted", Parts::new, p -> new Permitted(p.rules, p.followUps))
            .list("rules", RULE, Permitted::rules, (p, v) -> v.forEach(p.rules::add))
            .list("followUps", THEN, Permitted::followUps, (p, v) -> v.forEach(p.followUps::add))
            .end();

    private static final Shape<NeedsMore> NEEDS_MORE = ObjectShape.<NeedsMore, Parts>of(
                    "needs more", Parts::new, p -> new NeedsMore(p.rules, p.outstanding, p.followUps))
            .list("rules", RULE, NeedsMore::rules, (p, v) -> v.forEach(p.rules::add))
            .list("outstanding", OUTSTANDING, NeedsMore::outstanding, (p, v) -> v.forEach(p.outstanding::add))
            .list("followUps", THEN, NeedsMore::followUps, (p, v) -> v.forEach(p.followUps::add))
            .end();

    private static final Shape<NotPermitted> NOT_PERMITTED = ObjectShape.<NotPermitted, Parts>of(
                    "not permitted", Parts::new, p -> new NotPermitted(p.rules, p.refusals, p.followUps))
            .list("rules", RULE, NotPermitted::rules, (p, v) -> v.forEach(p.rules::add))
            .list("refusals", REFUSAL, NotPermitted::refusals, (p, v) -> v.forEach(p.refusals::add))
            .list("followUps", THEN, NotPermitted::followUps, (p, v) -> v.forEach(p.followUps::add))
            .end();

    private static final Shape<Undetermined> UNDETERMINED = ObjectShape.<Undetermined, Parts>of(
                    "undetermined", Parts::new, p -> new Undetermined(p.rules, p.missing))
            .list("rules", RULE, Undetermined::rules, (p, v) -> v.forEach(p.rules::add))
            .list(
                    "missing",
                    Shapes.of("a circumstance", PlainForms.ID, CircumstanceId::of, CircumstanceId::value),
                    Undetermined::missing,
                    (p, v) -> v.forEach(p.missing::add))
            .end();

    private static final Shape<NotConfigured> NOT_CONFIGURED = ObjectShape.<NotConfigured, Parts>of(
                    "not configured",
                    Parts::new,
                    p -> new NotConfigured(p.rules, Objects.requireNonNull(p.gap), p.followUps))
            .list("rules", RULE, NotConfigured::rules, (p, v) -> v.forEach(p.rules::add))
            .required("gap", Shapes.choice(Ruling.Gap.class), NotConfigured::gap, (p, v) -> p.gap = v)
            .list("followUps", THEN, NotConfigured::followUps, (p, v) -> v.forEach(p.followUps::add))
            .end();

    private static final Shape<OutsideOurPower> OUTSIDE = ObjectShape.<OutsideOurPower, Parts>of(
                    "outside our power", Parts::new, p -> new OutsideOurPower(p.rules, Objects.requireNonNull(p.who)))
            .list("rules", RULE, OutsideOurPower::rules, (p, v) -> v.forEach(p.rules::add))
            .required(
                    "who",
                    Shapes.of("an outside party", PlainForms.ID, OutsideParty::of, OutsideParty::value),
                    OutsideOurPower::who,
                    (p, v) -> p.who = v)
            .end();

    static final Shape<Ruling> RULING = KeyedUnion.<Ruling>of("ruling")
            .option("permitted", Permitted.class, PERMITTED)
            .option("needs-more", NeedsMore.class, NEEDS_MORE)
            .option("not-permitted", NotPermitted.class, NOT_PERMITTED)
            .option("undetermined", Undetermined.class, UNDETERMINED)
            .option("not-configured", NotConfigured.class, NOT_CONFIGURED)
            .option("outside-our-power", OutsideOurPower.class, OUTSIDE)
            .end();

    private RulingShapes() {}

    /** Gathers what is read of a ruling until all of it is. */
    private static final class Parts {

        private final List<RuleRef> rules = new ArrayList<>();
        private final List<Then> followUps = new ArrayList<>();
        private final List<Outstanding> outstanding = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private final List<CircumstanceId> missing = new ArrayList<>();
        private @Nullable RuleRef rule;
        private @Nullable FollowUp followUp;
        private @Nullable Approval approval;
        private Given.@Nullable Act act;
        private Ruling.@Nullable Reason reason;
        private Ruling.@Nullable Gap gap;
        private @Nullable OutsideParty who;

        RuleRef rule() {
            return Objects.requireNonNull(rule);
        }

        Approval approval() {
            return Objects.requireNonNull(approval);
        }
    }
}
