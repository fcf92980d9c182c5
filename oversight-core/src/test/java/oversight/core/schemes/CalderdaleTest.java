package oversight.core.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.party.BodyId;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Need;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.TierId;
import oversight.api.scheme.Whom;
import oversight.core.schemefile.SchemeFile;

/** The published facts, row by row: each is expressed as published, or unset with the reason, and none is missing. */
class CalderdaleTest {

    private final Scheme scheme = PublishedSchemes.calderdale();

    @Test
    void isSoundAndSaysWhatItIs() {
        assertThat(SchemeFile.check(scheme)).isEmpty();
        assertThat(SchemeFile.read("calderdale.json", SchemeFile.write(scheme))).isEqualTo(scheme);
        assertThat(scheme.getStanding()).isEqualTo("partial, unofficial");
        assertThat(scheme.getTiers())
                .extracting(tier -> tier.getId().value())
                .containsExactly("DCS", "AD", "SM", "TM", "SW");
    }

    @Test
    void everyPublishedRowIsExpressedOrUnsetAndNoneIsMissing() {
        Map<String, String> found = new LinkedHashMap<>();
        rows().forEach((row, fits) -> found.put(row, fits.test(scheme) ? "expressed" : "missing"));
        blankRows().forEach((row, decision) -> found.put(row, isBlank(decision) ? "unset" : "missing"));
        generalRules().forEach((row, fits) -> found.put(row, fits.test(scheme) ? "expressed" : "missing"));
        unsetRules().forEach(row -> found.put(row, isUnset(row) ? "unset" : "missing"));

        found.forEach((row, how) -> System.out.println(how + ": " + row));

        assertThat(rows().size() + blankRows().size()).as("rows").isEqualTo(18);
        assertThat(generalRules().size() + unsetRules().size())
                .as("general rules")
                .isEqualTo(9);
        assertThat(found).hasSize(27).doesNotContainValue("missing");
    }

    @Test
    void decisionWithoutAPublishedLevelIsStillRatified() {
        assertThat(rulesOf(scheme, "emergency-external-placement-outside-panel")
                        .get(0)
                        .getFollowUps())
                .singleElement()
                .isInstanceOfSatisfying(
                        FollowUp.Ratify.class,
                        ratify -> assertThat(ratify.by()).isEqualTo(new Whom.OnBody(BodyId.of("resources-panel"))));
    }

    @Test
    void theReviewPanelIsChairedByTheServiceManagerForChildrenLookedAfter() {
        assertThat(scheme.getBodies())
                .filteredOn(body -> body.getChair().isPresent())
                .singleElement()
                .satisfies(body ->
                        assertThat(body.getChair()).contains(PostId.of("service-manager-children-looked-after")));
    }

    @Test
    void visitsAreReducedOnlyOnceThePlacementIsLongTerm() {
        assertThat(rulesOf(scheme, "reduce-visits").get(0).getNeeds())
                .hasSize(2)
                .allMatch(need -> need instanceof Need.Precondition);
    }

    @Test
    void whatOnlyTheGuidanceNamesHasNoDecider() {
        assertThat(List.of("emergency-protection-order", "police-protection")).allMatch(this::isBlank);
        assertThat(isUnset("Apply for an emergency protection order")).isTrue();
        assertThat(isUnset("Emergency external placement")).isTrue();
        assertThat(isUnset("Visits are reduced only once")).isTrue();
    }

    @Test
    void everyTriggerOfAnOversightNoteIsAnOccasionOfItsKind() {
        assertThat(scheme.getOccasions())
                .filteredOn(occasion -> occasion.getCitation().getSource().equals("dm-guidance"))
                .allMatch(occasion -> occasion.getKinds().equals(List.of(NoteKind.DECISION)))
                .extracting(occasion -> occasion.getId().value())
                .containsExactly(
                        "police-protection",
                        "emergency-protection-order",
                        "permission-to-seek-placement",
                        "placement-move-outside-panel",
                        "decision-not-to-progress");
        assertThat(scheme.getOccasions())
                .filteredOn(occasion -> occasion.getKinds().equals(List.of(NoteKind.OVERSIGHT)))
                .extracting(occasion -> occasion.getCitation().getPlace().orElseThrow())
                .containsExactly("MO-10", "MO-11", "MO-12", "MO-13", "MO-14");
    }

    @Test
    void whatIsNotPublishedCitesThisFile() {
        assertThat(scheme.getRoutingRules())
                .filteredOn(route -> route.getCitation().getSource().equals("example-setting"))
                .extracting(route -> route.getId().value())
                .containsExactly("tell-service-manager-of-emergency");
        assertThat(scheme.getDutyRules())
                .allMatch(duty -> duty.getCitation().getPlace().orElse("").contains("of this file"));
        assertThat(scheme.getSources())
                .filteredOn(source -> source.getId().equals("example-setting"))
                .extracting(source -> source.getTitle())
                .containsExactly("Setting of this file; not published by the authority");
    }

    @Test
    void everyRuleKnowsItsLine() {
        assertThat(scheme.getDecisions())
                .flatExtracting(decision -> decision.getRules())
                .allMatch(rule -> rule.getOrigin()
                        .filter(at -> at.getFile().equals("calderdale.yaml") && at.getLine() > 1)
                        .isPresent());
    }

    private static Map<String, Predicate<Scheme>> rows() {
        Map<String, Predicate<Scheme>> rows = new LinkedHashMap<>();
        rows.put("agency decision maker - adoption cases", row("adoption-decision-maker", atLeast("AD"), assured()));
        rows.put("refer a case to the partnership", row("refer-to-safeguarding-partnership", atLeast("AD"), assured()));
        rows.put("approve external placement", row("external-placement", atLeast("AD"), assured()));
        rows.put(
                "emergency approval of placement with connected persons",
                row("connected-person-emergency-placement", atLeast("SM"), when("timing", "emergency")));
        rows.put(
                "initiate care proceedings in a planned way",
                row(
                        "care-proceedings",
                        inOrder(body("gateway-panel"), body("public-law-outline"), atLeast("SM")),
                        when("timing", "planned")));
        rows.put("agency decision maker - fostering panel", row("fostering-panel-decision-maker", atLeast("SM")));
        rows.put(
                "deploy resources outside Gateway Panel",
                row(
                        "accommodate-outside-gateway",
                        atLeast("SM"),
                        when("timing", "emergency", "out-of-hours"),
                        rule -> rule.getFollowUps().get(0) instanceof FollowUp.Ratify));
        rows.put("oversee case with significant impact", row("oversee-serious-case", atLeast("SM")));
        rows.put("agree placement with parents", row("placement-with-parents", atLeast("SM")));
        rows.put(
                "financial approval",
                row("financial-approval", new Approval.WithinOwnLimit(atLeast("SM"), CircumstanceId.of("amount"))));
        rows.put(
                "sign off anti-social behaviour injunction",
                row("anti-social-behaviour-injunction", new Approval.Only(PostId.of("youth-justice-service-manager"))));
        rows.put(
                "external placement for a new admission",
                row("external-placement-new-admission", inOrder(body("gateway-panel"), body("resources-panel"))));
        rows.put("new supported-living placement", row("supported-living-placement", body("resources-panel")));
        rows.put(
                "extend a current external placement",
                row("extend-external-placement", body("resources-panel"), recommended()));
        rows.put(
                "change an external placement",
                row("change-external-placement", body("resources-panel"), recommended()));
        rows.put(
                "extra resources to support a current placement",
                row("extra-resources-for-placement", body("external-placement-review-panel")));
        return rows;
    }

    /** The rows whose level is not published, by the decision that lists them. */
    private static Map<String, String> blankRows() {
        return Map.of(
                "emergency external placement incl. remand decided outside panel",
                "emergency-external-placement-outside-panel",
                "reduce statutory visits to a looked after child to 3 or 6 months",
                "reduce-visits");
    }

    private static Map<String, Predicate<Scheme>> generalRules() {
        Map<String, Predicate<Scheme>> rules = new LinkedHashMap<>();
        rules.put(
                "responsibilities may from time to time be delegated to managers at the tier below",
                scheme -> scheme.getPassingOn() == PassingOn.TIER_BELOW
                        && all(scheme).stream()
                                .allMatch(rule -> rule.getPassingOn().isEmpty()));
        rules.put(
                "a responsibility belongs to ALL managers at that level unless stated otherwise",
                scheme -> all(scheme).stream()
                                .filter(rule -> rule.getBy() instanceof Approval.Only)
                                .count()
                        == 1);
        rules.put(
                "decisions NOT to progress are made at the level the hierarchy says",
                scheme ->
                        all(scheme).stream().allMatch(rule -> rule.getOutcomes().isEmpty()));
        rules.put(
                "the manager MAKING the decision sees that the record is made - 2019 text",
                scheme -> scheme.getDutyRules().stream()
                        .anyMatch(duty -> duty.getOwes() == DutyKind.RECORD
                                && duty.getOwner() == Whom.Part.DECIDER
                                && duty.getOn().getOutcomes().size() == 2));
        return rules;
    }

    private static List<String> unsetRules() {
        return List.of(
                "Managers may sometimes take on extra responsibilities",
                "The Hierarchy and the Permissions List are two chapters",
                "First contact is the practitioner's line manager",
                "If the deciding manager is not the practitioner's line manager, the line manager must be notified",
                "The practitioner or manager seeking the decision sees that the record is made (text of 2014)");
    }

    @SafeVarargs
    private static Predicate<Scheme> row(String decision, Approval by, Predicate<DecisionRule>... more) {
        return scheme -> {
            List<DecisionRule> rules = rulesOf(scheme, decision);
            return rules.size() == 1
                    && rules.get(0).getBy().equals(by)
                    && (more.length > 0
                            || rules.get(0).getWhen().isEmpty()
                                    && rules.get(0).getNeeds().isEmpty()
                                    && rules.get(0).getFollowUps().isEmpty())
                    && List.of(more).stream().allMatch(rule -> rule.test(rules.get(0)));
        };
    }

    private static List<DecisionRule> rulesOf(Scheme scheme, String decision) {
        return scheme.getDecisions().stream()
                .filter(type -> type.getId().value().equals(decision))
                .flatMap(type -> type.getRules().stream())
                .toList();
    }

    private static List<DecisionRule> all(Scheme scheme) {
        List<DecisionRule> rules = new ArrayList<>();
        scheme.getDecisions().forEach(type -> rules.addAll(type.getRules()));
        return rules;
    }

    private boolean isBlank(String decision) {
        List<DecisionRule> rules = rulesOf(scheme, decision);
        return rules.size() == 1
                && rules.get(0).getBy() instanceof Approval.Unset unset
                && !unset.reason().isBlank();
    }

    private boolean isUnset(String row) {
        Optional<String> reason = scheme.getUnset().stream()
                .filter(unset -> unset.getRow().startsWith(row))
                .map(unset -> unset.getReason())
                .findFirst();
        return reason.filter(words -> !words.isBlank()).isPresent();
    }

    private static Predicate<DecisionRule> assured() {
        return rule -> rule.getWhen().isEmpty()
                && rule.getFollowUps().size() == 1
                && rule.getFollowUps().get(0) instanceof FollowUp.QualityAssure assure
                && assure.asNecessary()
                && assure.by().equals(new Whom.Holding(PostId.of("director")));
    }

    private static Predicate<DecisionRule> when(String circumstance, String... words) {
        List<FactValue> values = List.of(words).stream().map(FactValue::choice).toList();
        return rule -> rule.getWhen().equals(List.of(new Condition.OneOf(CircumstanceId.of(circumstance), values)));
    }

    private static Predicate<DecisionRule> recommended() {
        return rule ->
                rule.getNeeds().equals(List.of(new Need.Recommendation(body("external-placement-review-panel"))));
    }

    private static Approval atLeast(String tier) {
        return new Approval.AtLeast(TierId.of(tier));
    }

    private static Approval body(String body) {
        return new Approval.ByBody(BodyId.of(body));
    }

    private static Approval inOrder(Approval... steps) {
        return new Approval.InOrder(List.of(steps));
    }
}
