package oversight.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.api.scheme.TierId;

class StatutoryBaselineTest {

    private static final String MAPPING = """
            topics:
              placement-outside-area: [{decision: placement, words: {where: [outside-area]}}]
              placement-at-a-distance: [{decision: placement, words: {where: [at-a-distance]}}]
              placement-with-parents: [{decision: with-parents}]
              connected-person-temporary-approval: [{decision: connected-person}]
              ceasing-to-look-after: [{decision: cease, answers: {long: true}}]
            roles:
              nominated-officer: [{at-least: SM}]
              director: [{only: director}]
            parties: {area-authority: {outside: area-authority}}
            facts: {placement-plan-made: plan-made}
            """;

    private static final String SOUND = """
            circumstances:
              where: [in-area, outside-area, at-a-distance]
              plan-made: yes-no
              long: yes-no
            decisions:
              placement:
                name: Placement
                rules:
                  - {id: near, when: {where: in-area}, by: {at-least: TM}, cite: table}
                  - id: outside
                    when: {where: outside-area}
                    by: {in-order: [{at-least: SM}, {at-least: TM}]}
                    follow-up: [{inform: {tell: {outside: area-authority}, due: at-once}}]
                    cite: table
                  - id: far
                    when: {where: at-a-distance}
                    by: {only: director}
                    needs: [{consulted: {outside: area-authority}}]
                    cite: table
              with-parents:
                name: With parents
                rules:
                  - {id: parents, by: {at-least: SM}, needs: [{precondition: {plan-made: true}}], cite: table}
              connected-person:
                name: Connected person
                rules:
                  - id: connected
                    by: {at-least: TM}
                    follow-up: [{lapse: {after: {weeks: 16}, extended-once: {by: {at-least: SM}, until: {days: 56}}}}]
                    cite: table
              cease:
                name: Cease
                rules:
                  - {id: cease-long, when: {long: true}, by: {at-least: SM}, cite: table}
                  - {id: cease-short, by: {at-least: TM}, cite: table}
            """;

    private static StatutoryReport compare(String sections, String mapping) {
        Scheme scheme = Snippet.scheme(sections);
        return StatutoryBaseline.england().compare(scheme, BaselineMapping.read("mapping.yaml", mapping));
    }

    @Test
    void ofASoundSchemeNothingLooksWeaker() {
        StatutoryReport report = compare(SOUND, MAPPING);

        assertThat(report.shortfalls()).isEmpty();
        assertThat(report.notCompared()).isEmpty();
        assertThat(report.byHand()).isNotEmpty();
        assertThat(report.inWords())
                .contains("not legal advice")
                .contains("Nothing that was compared looks weaker")
                .contains("For a person to look at:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in-order: [{at-least: SM}, {at-least: TM}] | at-least: TM | placement-outside-area | regulation 11(1)(a) and (2)(d) | decided without the approval of the nominated officer
            in-order: [{at-least: SM}, {at-least: TM}] | any-of: [{at-least: SM}, {body: panel}] | placement-outside-area | regulation 11(1)(a) and (2)(d) | decided without the approval of the nominated officer
            only: director | at-least: SM | placement-at-a-distance | regulation 11(1)(b), (2)(d) and (5), as amended by SI 2013/3239 | decided without the approval of the director
            needs: [{consulted: {outside: area-authority}}] | needs: [{consulted: {only: sm}}] | placement-at-a-distance | regulation 11(1)(b), (2)(d) and (5), as amended by SI 2013/3239 | the area authority is not consulted
            {outside: area-authority}, due: at-once | {outside: area-authority}, due: at-once, at-discretion-of: {post: sm} | placement-outside-area | regulation 11(1)(a) and (2)(d) | the area authority is not told
            precondition: {plan-made: true} | precondition: {plan-made: false} | placement-with-parents | regulation 18(1) | placement plan made
            after: {weeks: 16} | after: {days: 113} | connected-person-temporary-approval | regulations 24 and 25 | lapse within 16 weeks
            after: {weeks: 16} | after: {months: 4} | connected-person-temporary-approval | regulations 24 and 25 | lapse within 16 weeks
            until: {days: 56} | until: {weeks: 9} | connected-person-temporary-approval | regulations 24 and 25 | extended by more than 8 weeks
            by: {at-least: SM}, until | by: {at-least: TM}, until | connected-person-temporary-approval | regulations 24 and 25 | extended without the approval of the nominated officer
            id: cease-long, when: {long: true}, by: {at-least: SM} | id: cease-long, when: {long: true}, by: {at-least: TM} | ceasing-to-look-after | regulation 39(4) | decided without the approval of the nominated officer
            """)
    void whatLooksWeakerIsNamedWithTheRegulation(
            String sound, String weak, String topic, String regulation, String message) {
        assertThat(SOUND).contains(sound);

        assertThat(compare(SOUND.replace(sound, weak), MAPPING).shortfalls())
                .singleElement()
                .satisfies(shortfall -> {
                    assertThat(shortfall.topic()).isEqualTo(topic);
                    assertThat(shortfall.citation()).isEqualTo(regulation);
                    assertThat(shortfall.message()).contains(message);
                });
    }

    @Test
    void onlyTheCasesOfTheTopicAreMeant() {
        StatutoryReport report = compare(SOUND.replace("{only: director}", "{at-least: SM}"), MAPPING);

        assertThat(report.shortfalls().get(0).where().inWords()).containsExactly("when where is at-a-distance");
        assertThat(report.inWords()).contains("Looks weaker:\n- regulation 11(1)(b)");
    }

    @Test
    void limitOfOneOptionIsLookedAtCaseByCase() {
        String weak = "any-of: [{within: {by: {at-least: TM}, when: {plan-made: true}}}, {at-least: SM}]";
        StatutoryReport report = compare(SOUND.replace("in-order: [{at-least: SM}, {at-least: TM}]", weak), MAPPING);

        assertThat(report.shortfalls())
                .singleElement()
                .satisfies(shortfall -> assertThat(shortfall.where().inWords())
                        .containsExactly("when where is outside-area, and plan-made is yes"));
    }

    @Test
    void decisionAsForAnotherIsAsWeakAsThatOne() {
        String asFor =
                SOUND.replace("by: {only: director}\n        needs", "by: {as-for: with-parents}\n        needs");

        assertThat(compare(asFor, MAPPING).shortfalls())
                .singleElement()
                .satisfies(shortfall -> assertThat(shortfall.topic()).isEqualTo("placement-at-a-distance"));
        assertThat(compare(
                                asFor.replace("{id: parents, by: {at-least: SM}", "{id: parents, by: {only: director}"),
                                MAPPING)
                        .shortfalls())
                .isEmpty();
    }

    @Test
    void blankRowIsNotWeak() {
        assertThat(compare(SOUND.replace("by: {only: director}", "by: {unset: The row is cut}"), MAPPING)
                        .shortfalls())
                .isEmpty();
    }

    @Test
    void whatIsNotMappedIsSaidToBeNotCompared() {
        StatutoryReport report = compare(SOUND, """
                topics:
                  placement-outside-area: [{decision: placement, words: {where: [nowhere]}}]
                  placement-at-a-distance: [{decision: ghost}]
                  placement-with-parents: [{decision: with-parents}]
                  ceasing-to-look-after: [{decision: cease, answers: {ghost: true}}]
                roles: {nominated-officer: [{at-least: GHOST}]}
                """);

        assertThat(report.shortfalls()).isEmpty();
        assertThat(report.notCompared())
                .containsExactly(
                        "placement-outside-area: no case of 'placement' is meant; check the circumstances to which it is limited",
                        "placement-at-a-distance: the scheme has no decision 'ghost'",
                        "placement-with-parents: nothing of the scheme is mapped to 'placement-plan-made'",
                        "placement-with-parents: no post of the scheme is among those mapped to 'nominated-officer'",
                        "connected-person-temporary-approval: no decision of the scheme is mapped to it",
                        "ceasing-to-look-after: the scheme has no circumstance 'ghost'");
        assertThat(report.inWords()).contains("Not compared:");
    }

    @Test
    void mappingInCodeSaysTheSame() {
        BaselineMapping mapping = BaselineMapping.builder()
                .topic("placement-with-parents", DecisionTypeId.of("with-parents"))
                .role("nominated-officer", new Approval.AtLeast(TierId.of("DIR")))
                .build();

        assertThat(StatutoryBaseline.england()
                        .compare(Snippet.scheme(SOUND), mapping)
                        .shortfalls())
                .extracting(Shortfall::topic)
                .containsExactly("placement-with-parents");
        assertThatThrownBy(() -> BaselineMapping.builder().role("director", new Approval.Unset("nobody")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BaselineMapping.builder().party("police", new Approval.Unset("nobody")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mistakesOfAMappingAreListedWithTheirLines() {
        assertThatThrownBy(() -> BaselineMapping.read("folder.yaml", "topics: {x: [{decisoin: y}]}\nrole: {}\n"))
                .isInstanceOfSatisfying(SchemeDefinitionException.class, refusal -> {
                    assertThat(refusal.problems()).hasSizeGreaterThanOrEqualTo(2);
                    assertThat(refusal.problems().get(0).getCode()).startsWith("OVS-S1");
                    assertThat(refusal.problems().get(0).getLine()).isPositive();
                });
    }

    @Test
    void packHoldsTheTopicsThatWereSeenInTheRegulations() {
        assertThat(StatutoryBaseline.england().topics())
                .isEqualTo(List.of(
                        "placement-outside-area",
                        "placement-at-a-distance",
                        "placement-with-parents",
                        "connected-person-temporary-approval",
                        "ceasing-to-look-after"));
    }
}
