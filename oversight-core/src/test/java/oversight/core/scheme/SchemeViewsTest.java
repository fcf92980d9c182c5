package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.TierId;
import oversight.core.schemefile.SchemeFile;

/** The decision making hierarchy and the permissions list, of a scheme with every sort of approval (DM-2). */
class SchemeViewsTest {

    private static final String SCHEME = SmallScheme.HEAD + """
              service-manager: {name: Service Manager, tier: SM}
              adviser: Adviser
            bodies: {panel: Panel}
            circumstances: {amount: money}
            decisions:
              at-least: {name: At least, issue: Money, rules: [{id: a, by: {at-least: SM}, cite: table}]}
              exactly: {name: Exactly, rules: [{id: b, by: {on-tier: TM}, cite: table}]}
              by-post: {name: By post, issue: Money, rules: [{id: c, by: {only: service-manager}, cite: table}]}
              up-the-line: {name: Up the line, rules: [{id: d, by: {manager-of: {who: requester, at-least: DIR}}, cite: table}]}
              by-the-line: {name: By the line, rules: [{id: e, by: {line-manager-of: requester}, cite: table}]}
              limited: {name: Limited, rules: [{id: f, by: {within: {by: {at-least: TM}, when: {amount: {up-to: £500}}}}, cite: table}]}
              own-limit: {name: Own limit, rules: [{id: g, by: {within-own-limit: {by: {at-least: TM}, of: amount}}, cite: table}]}
              last-step: {name: Last step, rules: [{id: h, by: {in-order: [{at-least: TM}, {only: director}]}, cite: table}]}
              any-of: {name: Any of, rules: [{id: i, by: {any-of: [{only: director}, {body: panel}, {on-tier: TM}]}, cite: table}]}
              as-another: {name: As another, rules: [{id: j, by: {as-for: last-step}, cite: table}]}
              by-nobody-above: {name: By nobody above, rules: [{id: k, by: {any-of: [{only: adviser}, {body: panel}]}, cite: table}]}
            calendar: {zone: Europe/London, hours: {monday: 09:00-17:00}}
            """;

    private final Scheme scheme = SchemeFile.read("small.yaml", SCHEME);

    private static Map<String, String> written(Map<TierId, List<DecisionTypeId>> view) {
        Map<String, String> written = new TreeMap<>();
        view.forEach((tier, decisions) -> written.put(
                tier.value(),
                String.join(" ", decisions.stream().map(DecisionTypeId::value).toList())));
        return written;
    }

    @Test
    void aDecisionStandsUnderTheLowestTierThatMayTakeIt() {
        assertThat(SchemeViews.hierarchy(scheme).keySet())
                .extracting(TierId::value)
                .containsExactly("DIR", "SM", "TM");
        assertThat(written(SchemeViews.hierarchy(scheme)))
                .containsEntry("DIR", "up-the-line last-step any-of as-another")
                .containsEntry("SM", "at-least by-post")
                .containsEntry("TM", "exactly limited own-limit any-of");
    }

    @Test
    void thePermissionsListIsByIssueAndWhatHasNoneStandsUnderItsName() {
        assertThat(SchemeViews.permissions(scheme))
                .containsEntry("Money", List.of(DecisionTypeId.of("at-least"), DecisionTypeId.of("by-post")))
                .containsEntry("Exactly", List.of(DecisionTypeId.of("exactly")))
                .hasSize(10);
    }

    /** A scheme that was built in Java and not checked yet. */
    @Test
    void aTierThatNobodyDeclaredIsShownAfterTheOthers() {
        Scheme unchecked = SmallScheme.scheme(
                SmallScheme.row("r", new Approval.AtLeast(TierId.of("GHOST"))).done());

        assertThat(SchemeViews.hierarchy(unchecked).keySet())
                .extracting(TierId::value)
                .containsExactly("DIR", "SM", "TM", "SW", "GHOST");
        assertThat(SchemeViews.hierarchy(unchecked)).containsEntry(TierId.of("GHOST"), List.of(SmallScheme.MOVE));
    }

    @Test
    void nobodyChangesAViewThatWasHandedOut() {
        DecisionTypeId more = DecisionTypeId.of("more");

        assertThat(SchemeViews.hierarchy(scheme).values())
                .allSatisfy(decisions -> assertThatThrownBy(() -> decisions.add(more))
                        .isInstanceOf(UnsupportedOperationException.class));
        assertThat(SchemeViews.permissions(scheme).values())
                .allSatisfy(decisions -> assertThatThrownBy(() -> decisions.add(more))
                        .isInstanceOf(UnsupportedOperationException.class));
    }
}
