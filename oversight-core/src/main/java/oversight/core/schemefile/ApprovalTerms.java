package oversight.core.schemefile;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.party.CaseRole;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Need;
import oversight.api.scheme.Relative;
import oversight.api.scheme.TierId;
import oversight.core.form.Facets;
import oversight.core.form.KeyedUnion;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of who has to say yes, what is needed besides, and who covers. */
final class ApprovalTerms {

    static final Shape<DecisionTypeId> DECISION =
            Shapes.of("a decision id", PlainForms.ID, DecisionTypeId::of, DecisionTypeId::value);

    /** How whoever asked for the decision is written where a relation is reckoned from somebody. */
    static final String REQUESTER = "requester";

    private static final Shape<CaseRole> ROLE = Shapes.of("a role", PlainForms.ID, CaseRole::of, CaseRole::value);

    private static final Shape<Approval.AtLeast> AT_LEAST = ObjectShape.<Approval.AtLeast, OnTier>of(
                    "at-least", OnTier::new, OnTier::atLeast)
            .required("tier", Terms.TIER, Approval.AtLeast::tier, OnTier::tier)
            .says("The tier.", "TM")
            .optional("service", Shapes.text(), Approval.AtLeast::service, OnTier::service)
            .says("Only posts of this service.", "Fostering")
            .end()
            .orShort(Terms.TIER);

    private static final Shape<Approval.OnTier> ON_TIER = ObjectShape.<Approval.OnTier, OnTier>of(
                    "on-tier", OnTier::new, OnTier::exactly)
            .required("tier", Terms.TIER, Approval.OnTier::tier, OnTier::tier)
            .says("The tier.", "TM")
            .optional("service", Shapes.text(), Approval.OnTier::service, OnTier::service)
            .says("Only posts of this service.", "Fostering")
            .end()
            .orShort(Terms.TIER);

    private static final Shape<Relative> RELATIVE =
            Shapes.of("a role, or '" + REQUESTER + "'", PlainForms.ID, ApprovalTerms::relative, ApprovalTerms::written);

    private static final Shape<Relative> LINE_MANAGER = KeyedUnion.<Relative>of("line manager")
            .option("line-manager-of", Relative.class, RELATIVE)
            .says(
                    "The line manager of whoever has this role around the child, or of whoever asked for the decision.",
                    "requester")
            .end();

    private static final Shape<Approval.ManagerOf> MANAGER_OF = ObjectShape.<Approval.ManagerOf, Manager>of(
                    "manager-of", Manager::new, Manager::managerOf)
            .required("who", RELATIVE, Approval.ManagerOf::of, Manager::who)
            .says(
                    "Whose manager: whoever has this role around the child, or whoever asked for the decision.",
                    "allocated-worker")
            .optional("at-least", Terms.TIER, Approval.ManagerOf::tier, Manager::tier)
            .says("The first person up the line of line managers who holds a post on this tier or above.", "SM")
            .end();

    private static final Shape<Approval.Within> WITHIN = ObjectShape.<Approval.Within, Limited>of(
                    "within", Limited::new, Limited::within)
            .required("by", approval(), Approval.Within::by, Limited::by)
            .says("Who has to say yes.", "{at-least: TM}")
            .required("when", Terms.CONDITIONS, Approval.Within::when, Limited::when)
            .says("Their word counts only in these circumstances.", "{amount: {up-to: £100}}")
            .end();

    private static final Shape<Approval.WithinOwnLimit> OWN_LIMIT = ObjectShape.<Approval.WithinOwnLimit, Limited>of(
                    "within-own-limit", Limited::new, Limited::withinOwnLimit)
            .required("by", approval(), Approval.WithinOwnLimit::by, Limited::by)
            .says("Who has to say yes.", "{at-least: SM}")
            .required("of", Terms.CIRCUMSTANCE, Approval.WithinOwnLimit::measure, Limited::measure)
            .says("The measure that their own limit, kept by the host, has to cover.", "amount")
            .end();

    private static final String NOBODY =
            "write outside-our-power: with who can, where the law gives it to others, or unset: with the reason";
    private static final String IN_NEEDS = "it stands under needs: of the rule, beside by:";

    static final Shape<Approval> APPROVAL = KeyedUnion.<Approval>of("approval")
            .option("at-least", Approval.AtLeast.class, AT_LEAST)
            .says("A post on this tier or above it, of one service if that is said.", "SM")
            .option("on-tier", Approval.OnTier.class, ON_TIER)
            .says("A post on exactly this tier, of one service if that is said.", "{tier: SM, service: Fostering}")
            .option("only", Approval.Only.class, Terms.POST.map(Approval.Only::new, Approval.Only::post))
            .says("Exactly this post, nobody above or below.", "service-manager")
            .option("body", Approval.ByBody.class, Terms.BODY.map(Approval.ByBody::new, Approval.ByBody::body))
            .says("The body, as a body.", "gateway-panel")
            .option("role", Approval.InRole.class, ROLE.map(Approval.InRole::new, Approval.InRole::role))
            .says("Whoever has this role around the child.", "reviewing-officer")
            .option("manager-of", Approval.ManagerOf.class, MANAGER_OF)
            .says("A manager up the line of somebody.", "{who: allocated-worker, at-least: SM}")
            .option(
                    "outside",
                    Approval.ByOutside.class,
                    Terms.OUTSIDE.map(Approval.ByOutside::new, Approval.ByOutside::party))
            .says("A party outside the authority's staff: a carer, a parent, a young person, a partner.", "police")
            .option("any-of", Approval.AnyOf.class, several().map(Approval.AnyOf::new, Approval.AnyOf::options))
            .says("Any one of these.", "[{at-least: HoS}, {body: gateway-panel}]")
            .option("all-of", Approval.AllOf.class, several().map(Approval.AllOf::new, Approval.AllOf::parts))
            .says("Every one of these, in any order.", "[{only: team-manager}, {outside: police}]")
            .option("in-order", Approval.InOrder.class, several().map(Approval.InOrder::new, Approval.InOrder::steps))
            .says("One after another; the last decides.", "[{body: gateway-panel}, {at-least: SM}]")
            .option("within", Approval.Within.class, WITHIN)
            .says(
                    "Somebody whose word counts only in some circumstances.",
                    "{by: {at-least: TM}, when: {amount: {up-to: £100}}}")
            .option("within-own-limit", Approval.WithinOwnLimit.class, OWN_LIMIT)
            .says("Somebody whose own limit covers the measure.", "{by: {at-least: SM}, of: amount}")
            .option("as-for", Approval.AsFor.class, DECISION.map(Approval.AsFor::new, Approval.AsFor::decision))
            .says(
                    "Whatever the rules of that decision say in the same circumstances. Stands alone.",
                    "care-proceedings")
            .option(
                    "in-other-scheme",
                    Approval.InOtherScheme.class,
                    Shapes.text().map(Approval.InOtherScheme::new, Approval.InOtherScheme::scheme))
            .says("Another scheme says who decides. Stands alone.", "Foster carers' table")
            .option(
                    "outside-our-power",
                    Approval.OutsideOurPower.class,
                    Terms.OUTSIDE.map(Approval.OutsideOurPower::new, Approval.OutsideOurPower::who))
            .says("Nobody here can decide it. Stands alone.", "court")
            .option("unset", Approval.Unset.class, Shapes.text().map(Approval.Unset::new, Approval.Unset::reason))
            .says("It is listed, and nobody is named: why. Stands alone.", "The level is not published")
            .instead("post", "write only: with the post, or at-least: with its tier")
            .instead("tier", "write at-least: with the tier, or on-tier: for that tier alone")
            .instead("chair-of", "write only: with the post of the chair")
            .instead("panel", "write body: with the panel")
            .instead("nobody", NOBODY)
            .instead("none", NOBODY)
            .instead("recommended-by", IN_NEEDS)
            .instead("consulted", IN_NEEDS)
            .instead("except", "whom a rule leaves out stands in an unless: of the rule")
            .end()
            .orShort(LINE_MANAGER);

    static final Shape<Need> NEED = KeyedUnion.<Need>of("need")
            .option(
                    "recommended-by",
                    Need.Recommendation.class,
                    APPROVAL.map(Need.Recommendation::new, Need.Recommendation::by))
            .says("A recommendation of somebody other than whoever decides.", "{only: team-manager}")
            .option("consulted", Need.Consultation.class, APPROVAL.map(Need.Consultation::new, Need.Consultation::of))
            .says("Somebody must be asked; they do not decide.", "{at-least: HoS}")
            .option(
                    "precondition",
                    Need.Precondition.class,
                    Terms.CONDITIONS.map(
                            "one condition", Facets.single(), ApprovalTerms::one, need -> List.of(need.that())))
            .says("It must be so.", "{assessment-complete: true}")
            .end();

    private static final Shape<Absence.Cover> COVER = KeyedUnion.<Absence.Cover>of("cover")
            .option(
                    "post",
                    Absence.Cover.Named.class,
                    Terms.POST.map(Absence.Cover.Named::new, Absence.Cover.Named::post))
            .says("Whoever holds this post.", "head-of-safeguarding")
            .bare(Absence.Cover.class, Shapes.choice(coverWords()))
            .says(
                    "Another post of the same level, the nearest tier above, the line manager of whoever is absent, or whoever was nominated in writing.",
                    "same-level")
            .end();

    static final Shape<Absence> ABSENCE = Shapes.list(COVER)
            .<Absence>map(Absence::new, Absence::steps)
            .orShort(PlainForms.word(PlainForms.NOBODY), COVER);

    private ApprovalTerms() {}

    static Shape<Approval> approval() {
        return Shapes.lazy(() -> ApprovalTerms.APPROVAL);
    }

    private static Shape<List<Approval>> several() {
        return Shapes.list(approval());
    }

    private static Map<String, Absence.Cover> coverWords() {
        Map<String, Absence.Cover> words = new LinkedHashMap<>();
        words.put("same-level", new Absence.Cover.SameLevel());
        words.put("upward", new Absence.Cover.Upward());
        words.put("line-manager", new Absence.Cover.LineManager());
        words.put("nominee", new Absence.Cover.Nominee());
        return words;
    }

    private static Relative relative(String written) {
        return written.equals(REQUESTER) ? Relative.requester() : Relative.inRole(CaseRole.of(written));
    }

    private static String written(Relative relative) {
        return relative.role().map(ApprovalTerms::roleWritten).orElse(REQUESTER);
    }

    private static String roleWritten(CaseRole role) {
        if (role.value().equals(REQUESTER)) {
            throw new IllegalArgumentException(
                    "a role of the name '" + REQUESTER + "' cannot be told from whoever asked");
        }
        return role.value();
    }

    private static Need.Precondition one(List<Condition> conditions) {
        if (conditions.size() != 1) {
            throw new IllegalArgumentException("found " + conditions.size() + "; write a precondition for each");
        }
        return new Need.Precondition(conditions.get(0));
    }

    /** A tier and perhaps a service. */
    private static final class OnTier {
        private @Nullable TierId tier;
        private Optional<String> service = Optional.empty();

        void tier(TierId value) {
            tier = value;
        }

        void service(String value) {
            service = Optional.of(value);
        }

        Approval.AtLeast atLeast() {
            return new Approval.AtLeast(requireNonNull(tier), service);
        }

        Approval.OnTier exactly() {
            return new Approval.OnTier(requireNonNull(tier), service);
        }
    }

    /** Whose manager, and from which tier on. */
    private static final class Manager {
        private @Nullable Relative who;
        private Optional<TierId> tier = Optional.empty();

        void who(Relative value) {
            who = value;
        }

        void tier(TierId value) {
            tier = Optional.of(value);
        }

        Approval.ManagerOf managerOf() {
            return new Approval.ManagerOf(requireNonNull(who), tier);
        }
    }

    /** Somebody within a limit. */
    private static final class Limited {
        private @Nullable Approval by;
        private List<Condition> when = List.of();
        private @Nullable CircumstanceId measure;

        void by(Approval value) {
            by = value;
        }

        void when(List<Condition> value) {
            when = value;
        }

        void measure(CircumstanceId value) {
            measure = value;
        }

        Approval.Within within() {
            return new Approval.Within(requireNonNull(by), when);
        }

        Approval.WithinOwnLimit withinOwnLimit() {
            return new Approval.WithinOwnLimit(requireNonNull(by), requireNonNull(measure));
        }
    }
}
