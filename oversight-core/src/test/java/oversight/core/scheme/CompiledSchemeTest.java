package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oversight.api.party.BodyId;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;
import oversight.api.scheme.ChecklistId;
import oversight.api.scheme.ChecklistItemId;
import oversight.api.scheme.Citation;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.EventTypeId;
import oversight.api.scheme.OccasionId;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.SubKindId;
import oversight.api.scheme.TierId;
import oversight.core.schemefile.SchemeFile;

/** What a scheme lists is found by its identifier, and what it does not list is not. */
class CompiledSchemeTest {

    private static final String SCHEME = """
            scheme: small
            version: 2026-1
            effective-from: 2026-01-01
            standing: invented
            authority: {id: smallshire, name: Smallshire}
            sources:
              table: Table
              policy: {title: Policy, reviewed: May 2026}
            tiers: {DIR: Director, SM: Service Manager}
            posts:
              director: {name: Director, tier: DIR}
              service-manager: {name: Service Manager, tier: SM}
            bodies: {panel: Panel, gateway: Gateway, controllers: Controllers}
            circumstances: {ready: yes-no}
            headings: {oversight: Oversight, decision: Decision, supervision: Supervision}
            occasions:
              audit: {name: Audit, kinds: oversight, cite: table}
              complaint: {name: Complaint, kinds: oversight, cite: table}
            sub-kinds:
              closure: {name: Closure, kind: oversight, heading: Closure, cite: table}
              transfer: {name: Transfer, kind: oversight, heading: Transfer, cite: table}
            checklists:
              basics:
                name: Basics
                items: {views: The views of the child, plan: The plan}
                cite: table
            findings: {OVS-Q101: {severity: blocking}}
            decisions:
              move:
                name: Move
                rules:
                  - id: moving
                    by: {any-of: [{body: panel}, {at-least: SM}]}
                    follow-up: [lapse: {after: {weeks: 1}, extended-once: {by: {outside: court}, until: {weeks: 1}}}]
                    cite: table
              stay: {name: Stay, rules: [{id: staying, by: {in-order: [{body: gateway}, {at-least: SM}]}, cite: table}]}
            events:
              missing: {name: Missing, rules: [{id: told, tell: [{tell: practitioner, due: at-once}], cite: table}]}
            overlays:
              - id: controls
                name: Controls
                first-day: 2026-10-01
                last-day: 2026-10-31
                effect: adds
                decisions: {move: {rules: [{id: controlled, when: {ready: true}, by: {body: controllers}, cite: table}]}}
            calendar: {zone: Europe/London, hours: {monday: 09:00-17:00}}
            """;

    private final CompiledScheme scheme = new CompiledScheme(SchemeFile.read("small.yaml", SCHEME), "0".repeat(64));

    private String cited(String source, String place) {
        Citation citation = Citation.builder()
                .source(source)
                .place(Optional.ofNullable(place))
                .build();
        RuleRef ref = scheme.ref(RuleId.of("r"), citation, Optional.empty());
        assertThat(ref.getLine()).isEmpty();
        return ref.getCitation();
    }

    @Test
    void everythingIsFoundByItsIdentifier() {
        assertThat(scheme.decision(DecisionTypeId.of("stay")).orElseThrow().getName())
                .isEqualTo("Stay");
        assertThat(scheme.event(EventTypeId.of("missing")).orElseThrow().getName())
                .isEqualTo("Missing");
        assertThat(scheme.occasion(OccasionId.of("complaint")).orElseThrow().getName())
                .isEqualTo("Complaint");
        assertThat(scheme.subKind(SubKindId.of("transfer")).orElseThrow().getName())
                .isEqualTo("Transfer");
        assertThat(scheme.checklist(ChecklistId.of("basics")).orElseThrow().getName())
                .isEqualTo("Basics");
        assertThat(scheme.finding("OVS-Q101").orElseThrow().getCode()).isEqualTo("OVS-Q101");
        assertThat(scheme.isOnChecklist(ChecklistItemId.of("plan"))).isTrue();
    }

    @Test
    void whatIsNotListedIsNotFound() {
        assertThat(scheme.decision(DecisionTypeId.of("ghost"))).isEmpty();
        assertThat(scheme.event(EventTypeId.of("ghost"))).isEmpty();
        assertThat(scheme.occasion(OccasionId.of("ghost"))).isEmpty();
        assertThat(scheme.subKind(SubKindId.of("ghost"))).isEmpty();
        assertThat(scheme.checklist(ChecklistId.of("ghost"))).isEmpty();
        assertThat(scheme.finding("OVS-Q102")).isEmpty();
        assertThat(scheme.isOnChecklist(ChecklistItemId.of("ghost"))).isFalse();
    }

    /** So that somebody can be asked for their word: those of overlays and of extensions are among them. */
    @Test
    void whoeverMayDecideAndIsNoStaffIsListedInTheOrderOfTheScheme() {
        assertThat(scheme.parties())
                .containsExactly(
                        BodyId.of("panel"), OutsideParty.of("court"), BodyId.of("gateway"), BodyId.of("controllers"));
    }

    @Test
    void anOverlaysRulesAreRulesOfTheScheme() {
        assertThat(scheme.rules())
                .extracting(rule -> rule.getId().value())
                .containsExactly("moving", "staying", "controlled");
        assertThat(scheme.rule(RuleId.of("controlled"))).isPresent();
    }

    /** Of the scheme as a whole, or of one rule, also of an overlay's. */
    @Test
    void whetherLineManagersCoverIsKnown() {
        String up = "in-absence: line-manager";

        assertThat(scheme.coversUpTheLine()).isFalse();
        for (String covering : List.of(
                SCHEME + up + "\n",
                SCHEME.replace("{id: staying,", "{id: staying, " + up + ","),
                SCHEME.replace("{id: controlled,", "{id: controlled, " + up + ","))) {
            assertThat(new CompiledScheme(SchemeFile.read("small.yaml", covering), "0".repeat(64)).coversUpTheLine())
                    .isTrue();
        }
        assertThat(new CompiledScheme(
                                SchemeFile.read("small.yaml", SCHEME + "in-absence: same-level\n"), "0".repeat(64))
                        .coversUpTheLine())
                .isFalse();
    }

    @Test
    void aCitationNamesTheSourceItsReviewAndThePlace() {
        assertThat(cited("table", null)).isEqualTo("Table");
        assertThat(cited("table", "row 7")).isEqualTo("Table, row 7");
        assertThat(cited("policy", null)).isEqualTo("Policy, May 2026");
        assertThat(cited("policy", "page 3")).isEqualTo("Policy, May 2026, page 3");
        assertThat(cited("a table that nobody lists", "row 7")).isEqualTo("a table that nobody lists, row 7");
    }

    @Test
    void postsStandOnTheirTiers() {
        assertThat(scheme.reaches(PostId.of("director"), TierId.of("SM"))).isTrue();
        assertThat(scheme.reaches(PostId.of("service-manager"), TierId.of("DIR")))
                .isFalse();
        assertThat(scheme.postsJuniorFirst()).containsExactly(PostId.of("service-manager"), PostId.of("director"));
    }
}
