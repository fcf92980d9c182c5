package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.decision.Ruling;
import oversight.api.party.BodyId;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Scheme;
import oversight.core.schemefile.SchemeFile;

/** Whole explanations, one for each sort of answer, as they are read in English and in Welsh. The words of each part stand in {@code docs/explanations.md}. */
class ExplainedRulingsTest {

    private static final String SCHEME = SmallScheme.HEAD + """
              service-manager: {name: Service Manager, tier: SM}
              team-manager: {name: Team Manager, tier: TM}
            bodies: {panel: Panel, gateway: Gateway}
            circumstances:
              timing: {choice: [planned, emergency], question: "Planned, or not?"}
              ready: yes-no
            decisions:
              move:
                name: Move
                rules:
                  - {id: moving, by: {at-least: SM}, may-refer-to: {at-least: DIR}, cite: {source: table, place: row 7}}
              start: {name: Start, rules: [{id: starting, when: {timing: planned}, by: {at-least: SM}, cite: table}]}
              begin: {name: Begin, rules: [{id: beginning, when: {ready: true}, by: {at-least: SM}, cite: table}]}
              stay: {name: Stay, rules: [{id: staying, by: {unset: The table ends here}, cite: table}]}
              leave: {name: Leave, rules: [{id: leaving, by: {outside-our-power: court}, cite: table}]}
              chain:
                name: Chain
                rules:
                  - {id: chained, by: {in-order: [{body: gateway}, {body: panel}, {at-least: SM}]}, needs: [{recommended-by: {only: team-manager}}], cite: table}
            overlays:
              - id: controls
                name: Controls
                first-day: 2026-10-01
                last-day: 2026-10-31
                effect: adds
                decisions: {move: {rules: [{id: controlled, when: {ready: true}, by: {only: director}, cite: table}]}}
            calendar: {zone: Europe/London, hours: {monday: 09:00-17:00}}
            """;

    private static final Scheme READ = SchemeFile.read("small.yaml", SCHEME);

    private static void assertSaid(Enquiry.Builder asked, String english, String welsh) {
        CompiledScheme scheme = new CompiledScheme(READ, "0".repeat(64));
        Enquiry enquiry = asked.build();
        Ruling ruling = new Ruler(scheme).rule(enquiry, SmallScheme::posts);
        Explainer explainer = new Explainer(new SchemeRegister(List.of(scheme)));

        assertThat(explainer.explain(ruling, Locale.UK)).isEqualTo(onOneLine(english));
        assertThat(explainer.explain(ruling, Locale.forLanguageTag("cy"))).isEqualTo(onOneLine(welsh));
    }

    private static String onOneLine(String sentences) {
        return sentences.strip().replace('\n', ' ');
    }

    private static Enquiry.Builder asked(String decider, String decision) {
        return Enquiry.builder()
                .child(ChildRef.of("C-1"))
                .decider(StaffRef.of(decider))
                .decision(DecisionTypeId.of(decision))
                .at(SmallScheme.AT)
                .facts(Facts.none().with("ready", false));
    }

    @Test
    void aYes() {
        assertSaid(asked("service-manager.ann", "move"), """
                Permitted.
                Who decides: Service Manager or above.
                The decider may refer it to: Director or above.
                Rule moving, line 20: Table, row 7.
                """, """
                Caniateir.
                Pwy sy'n penderfynu: Service Manager neu uwch.
                Gall y sawl sy'n penderfynu ei gyfeirio at: Director neu uwch.
                Rheol moving, llinell 20: Table, row 7.
                """);
    }

    @Test
    void aNoSaysWhyOnceAndToWhomItWouldBePermitted() {
        assertSaid(asked("team-manager.ann", "move"), """
                Not permitted: below the level.
                It would be permitted to: Service Manager or above.
                Who decides: Service Manager or above.
                The decider may refer it to: Director or above.
                Rule moving, line 20: Table, row 7.
                """, """
                Ni chaniateir: islaw'r lefel.
                Byddai hawl gan: Service Manager neu uwch.
                Pwy sy'n penderfynu: Service Manager neu uwch.
                Gall y sawl sy'n penderfynu ei gyfeirio at: Director neu uwch.
                Rheol moving, llinell 20: Table, row 7.
                """);
    }

    @Test
    void whereTwoRulesDecideEachSaysWhyItRefuses() {
        assertSaid(asked("team-manager.ann", "move").facts(Facts.none().with("ready", true)), """
                Not permitted: below the level.
                Rule moving refuses: below the level.
                It would be permitted to: Service Manager or above.
                Rule controlled refuses: another post, role or party decides this.
                It would be permitted to: Director and no other post.
                Who decides: Service Manager or above.
                The decider may refer it to: Director or above.
                Rule moving, line 20: Table, row 7.
                Who decides: Director and no other post.
                Rule controlled, line 35: Table.
                """, """
                Ni chaniateir: islaw'r lefel.
                Mae rheol moving yn gwrthod: islaw'r lefel.
                Byddai hawl gan: Service Manager neu uwch.
                Mae rheol controlled yn gwrthod: swydd, rôl neu barti arall sy'n penderfynu hyn.
                Byddai hawl gan: Director a neb arall.
                Pwy sy'n penderfynu: Service Manager neu uwch.
                Gall y sawl sy'n penderfynu ei gyfeirio at: Director neu uwch.
                Rheol moving, llinell 20: Table, row 7.
                Pwy sy'n penderfynu: Director a neb arall.
                Rheol controlled, llinell 35: Table.
                """);
    }

    @Test
    void whatNobodyCanSayNamesTheFactAndTheQuestionOfTheScheme() {
        assertSaid(asked("service-manager.ann", "start"), """
                Nobody can say yet; these facts are missing: timing (Planned, or not?).
                Who decides: Service Manager or above.
                Rule starting, line 21: Table.
                """, """
                Ni all neb ddweud eto; mae'r ffeithiau hyn ar goll: timing (Planned, or not?).
                Pwy sy'n penderfynu: Service Manager neu uwch.
                Rheol starting, llinell 21: Table.
                """);
        assertSaid(asked("service-manager.ann", "begin").facts(Facts.none()), """
                Nobody can say yet; these facts are missing: ready.
                Who decides: Service Manager or above.
                Rule beginning, line 22: Table.
                """, """
                Ni all neb ddweud eto; mae'r ffeithiau hyn ar goll: ready.
                Pwy sy'n penderfynu: Service Manager neu uwch.
                Rheol beginning, llinell 22: Table.
                """);
    }

    @Test
    void aBlankSaysWhyItIsBlank() {
        assertSaid(asked("director.ann", "stay"), """
                Not configured: the scheme lists this decision and names nobody.
                The scheme file says why: The table ends here.
                Rule staying, line 23: Table.
                """, """
                Heb ei osod: mae'r cynllun yn rhestru'r penderfyniad hwn heb enwi neb.
                Mae ffeil y cynllun yn dweud pam: The table ends here.
                Rheol staying, llinell 23: Table.
                """);
    }

    @Test
    void whatIsForSomebodyElse() {
        assertSaid(asked("director.ann", "leave"), """
                Outside our power: this is for court.
                Who decides: court.
                Rule leaving, line 24: Table.
                """, """
                Y tu hwnt i'n pŵer: mater i court yw hwn.
                Pwy sy'n penderfynu: court.
                Rheol leaving, llinell 24: Table.
                """);
    }

    @Test
    void whatIsOutstandingOfAChainIsAskedForInItsOrder() {
        assertSaid(asked("service-manager.ann", "chain"), """
                Not yet; still outstanding, in this order: recommendation of Team Manager and no other post; agreement of Gateway; agreement of Panel.
                Who decides: in this order (Gateway; Panel; Service Manager or above).
                It needs: recommendation of Team Manager and no other post.
                Rule chained, line 28: Table.
                """, """
                Ddim eto; yn dal i aros, yn y drefn hon, am: argymhelliad Team Manager a neb arall; cytundeb Gateway; cytundeb Panel.
                Pwy sy'n penderfynu: yn y drefn hon (Gateway; Panel; Service Manager neu uwch).
                Mae angen: argymhelliad Team Manager a neb arall.
                Rheol chained, llinell 28: Table.
                """);
    }

    /** A recommendation comes when it comes: of one step that is left there is no order. */
    @Test
    void whatIsLeftOfAChainHasNoOrderWhereItIsOneStep() {
        Given agreed = Given.builder()
                .by(BodyId.of("gateway"))
                .at(SmallScheme.AT.minusSeconds(60))
                .build();

        assertSaid(asked("service-manager.ann", "chain").addGiven(agreed), """
                Not yet; still outstanding: recommendation of Team Manager and no other post; agreement of Panel.
                Who decides: in this order (Gateway; Panel; Service Manager or above).
                It needs: recommendation of Team Manager and no other post.
                Rule chained, line 28: Table.
                """, """
                Ddim eto; yn dal i aros am: argymhelliad Team Manager a neb arall; cytundeb Panel.
                Pwy sy'n penderfynu: yn y drefn hon (Gateway; Panel; Service Manager neu uwch).
                Mae angen: argymhelliad Team Manager a neb arall.
                Rheol chained, llinell 28: Table.
                """);
    }
}
