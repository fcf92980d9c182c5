package oversight.core.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.Scheme;

/** The four versions of Leeds differ in what the published facts say that they differ in, and in nothing else. */
class LeedsTest {

    private final List<Scheme> versions = PublishedSchemes.leeds();

    @Test
    void betweenFebruaryAndAugust2023ElevenDecisionsMoved() {
        assertThat(moved(versions.get(0), versions.get(1)))
                .containsExactlyInAnyOrder(
                        "emergency-protection-order: SDM to HoS",
                        "care-proceedings: SDM to decision-and-review-panel",
                        "approve-review-plan: SDM to HoS",
                        "vary-contact: TM to SDM",
                        "terminate-contact: SDM to HoS",
                        "medical-treatment-no-contact: TM to SDM",
                        "medical-treatment-unwilling: SDM to HoS",
                        "placement-with-parents-emergency: SDM to HoS",
                        "discharge-care-order: TM to SDM",
                        "place-for-adoption: TM to agency-decision-maker",
                        "holiday: TM to SDM",
                        "kinship-carer-emergency-approval: SDM to HoS");
    }

    @Test
    void betweenAugust2023And2025FourMovedAndHolidaysAtHomeWentToTheCarer() {
        assertThat(moved(versions.get(1), versions.get(2)))
                .containsExactlyInAnyOrder(
                        "care-proceedings: decision-and-review-panel to decision-and-review-panel or HoS",
                        "approve-review-plan: HoS to SDM",
                        "terminate-contact: HoS to SDM",
                        "passport: SDM to HoS");
        assertThat(who(versions.get(1))).containsEntry("holiday", "SDM").doesNotContainKey("holiday-in-the-uk");
        assertThat(who(versions.get(2)))
                .containsEntry("holiday-in-the-uk", "foster-carer")
                .containsEntry("consent-to-travel-abroad", "SDM");
    }

    @Test
    void whatBothOf2025And2026SayDidNotMove() {
        assertThat(moved(versions.get(2), versions.get(3))).isEmpty();
        assertThat(who(versions.get(3))).containsKeys("close-investigation", "not-investigate-same-day", "not-convene-conference");
    }

    private static List<String> moved(Scheme before, Scheme after) {
        Map<String, String> later = who(after);
        return who(before).entrySet().stream()
                .filter(rule -> later.containsKey(rule.getKey()) && !later.get(rule.getKey()).equals(rule.getValue()))
                .map(rule -> rule.getKey() + ": " + rule.getValue() + " to " + later.get(rule.getKey()))
                .toList();
    }

    private static Map<String, String> who(Scheme scheme) {
        Map<String, String> who = new LinkedHashMap<>();
        scheme.getDecisions().stream()
                .flatMap(decision -> decision.getRules().stream())
                .forEach((DecisionRule rule) -> who.put(rule.getId().value(), words(rule.getBy())));
        return who;
    }

    private static String words(Approval by) {
        if (by instanceof Approval.AtLeast least) {
            return least.tier().value();
        }
        if (by instanceof Approval.Only only) {
            return only.post().value();
        }
        if (by instanceof Approval.ByBody body) {
            return body.body().value();
        }
        if (by instanceof Approval.ByOutside outside) {
            return outside.party().value();
        }
        return by instanceof Approval.AnyOf any
                ? any.options().stream().map(LeedsTest::words).collect(Collectors.joining(" or "))
                : "nobody named";
    }
}
