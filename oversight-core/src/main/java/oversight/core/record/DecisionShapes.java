package oversight.core.record;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Given;
import oversight.api.note.Decision;
import oversight.api.record.AnnouncedDecision;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.text.Narrative;
import oversight.core.form.KeyedUnion;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of decisions and of the facts on which they rest. */
final class DecisionShapes {

    private static final Shape<FactValue> FACT = KeyedUnion.<FactValue>of("fact")
            .option(
                    "choice",
                    FactValue.Choice.class,
                    Shapes.of("one of the choices", FactValue.Choice::new, FactValue.Choice::word))
            .option("yes-no", FactValue.YesNo.class, Shapes.bool().map(FactValue.YesNo::new, FactValue.YesNo::yes))
            .option(
                    "amount",
                    FactValue.Amount.class,
                    Shapes.longInteger(Long.MIN_VALUE, Long.MAX_VALUE)
                            .map(FactValue.Amount::new, FactValue.Amount::amount))
            .option("day", FactValue.Day.class, Shapes.date().map(FactValue.Day::new, FactValue.Day::date))
            .end();

    static final Shape<Facts> FACTS =
            Shapes.map(Refs.CIRCUMSTANCE, FACT).map(Facts::of, DecisionShapes::byCircumstance);

    private static final Shape<DecisionOutcome> OUTCOME = Shapes.choice(DecisionOutcome.class);

    private static final Shape<Given> GIVEN = ObjectShape.<Given, Given.Builder>of(
                    "what was given", Given::builder, Given.Builder::build)
            .required("by", Refs.PARTY, Given::getBy, Given.Builder::by)
            .withDefault("act", Shapes.choice(Given.Act.class), Given.Act.AGREED, Given::getAct, Given.Builder::act)
            .required("at", Shapes.instant(), Given::getAt, Given.Builder::at)
            .end();

    static final Shape<Decision> DECISION = ObjectShape.<Decision, Decision.Builder>of(
                    "decision", Decision::builder, Decision.Builder::build)
            .optional("id", Refs.DECISION, Decision::getId, Decision.Builder::id)
            .optional("type", Refs.DECISION_TYPE, Decision::getType, Decision.Builder::type)
            .optional("outcome", OUTCOME, Decision::getOutcome, Decision.Builder::outcome)
            .optional("decider", Refs.STAFF, Decision::getDecider, Decision.Builder::decider)
            .optional("requester", Refs.STAFF, Decision::getRequester, Decision.Builder::requester)
            .optional("takenAt", Shapes.instant(), Decision::getTakenAt, Decision.Builder::takenAt)
            .withDefault(
                    "rationale", Refs.NARRATIVE, Narrative.empty(), Decision::getRationale, Decision.Builder::rationale)
            .withDefault("facts", FACTS, Facts.none(), Decision::getFacts, Decision.Builder::facts)
            .list("given", GIVEN, Decision::getGiven, Decision.Builder::addAllGiven)
            .withDefault(
                    "inSupervision", Shapes.bool(), false, Decision::isInSupervision, Decision.Builder::inSupervision)
            .end();

    static final Shape<AnnouncedDecision> ANNOUNCED = ObjectShape.<AnnouncedDecision, AnnouncedDecision.Builder>of(
                    "announced decision", AnnouncedDecision::builder, AnnouncedDecision.Builder::build)
            .required("id", Refs.DECISION, AnnouncedDecision::getId, AnnouncedDecision.Builder::id)
            .required("child", Refs.CHILD, AnnouncedDecision::getChild, AnnouncedDecision.Builder::child)
            .required(
                    "decision", Refs.DECISION_TYPE, AnnouncedDecision::getDecision, AnnouncedDecision.Builder::decision)
            .required("outcome", OUTCOME, AnnouncedDecision::getOutcome, AnnouncedDecision.Builder::outcome)
            .required("decider", Refs.STAFF, AnnouncedDecision::getDecider, AnnouncedDecision.Builder::decider)
            .withDefault("facts", FACTS, Facts.none(), AnnouncedDecision::getFacts, AnnouncedDecision.Builder::facts)
            .required("takenAt", Shapes.instant(), AnnouncedDecision::getTakenAt, AnnouncedDecision.Builder::takenAt)
            .end();

    private DecisionShapes() {}

    private static Map<CircumstanceId, FactValue> byCircumstance(Facts facts) {
        Map<CircumstanceId, FactValue> values = new TreeMap<>(Comparator.comparing(CircumstanceId::value));
        facts.asMap().forEach((circumstance, value) -> values.put(CircumstanceId.of(circumstance), value));
        return values;
    }
}
