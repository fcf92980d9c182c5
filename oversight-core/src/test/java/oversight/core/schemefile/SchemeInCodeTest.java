package oversight.core.schemefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.Due;
import oversight.api.scheme.DutyRule;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeProblem;
import oversight.api.scheme.Tier;
import oversight.api.scheme.TierId;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;

/** A scheme that was built in code is checked like a file, and hashed. */
class SchemeInCodeTest {

    private final Scheme sound = SchemeFile.read("barset.yaml", Mistake.SOUND);

    @Test
    void soundSchemeHasNoProblem() {
        assertThat(SchemeFile.check(sound)).isEmpty();
    }

    @Test
    void mistakesAreThoseOfAFileWithoutAPlace() {
        Scheme broken = builder()
                .standing(" ")
                .decisions(
                        List.of(deciding(new Approval.AnyOf(List.of(new Approval.Only(PostId.of("service-manger")))))))
                .dutyRules(List.of(DutyRule.builder()
                        .from(sound.getDutyRules().get(0))
                        .due(new Due.Days(0))
                        .build()))
                .build();

        List<SchemeProblem> problems = SchemeFile.check(broken);

        assertThat(problems)
                .extracting(SchemeProblem::getCode)
                .containsExactlyInAnyOrder(
                        SchemeCodes.BLANK,
                        SchemeCodes.TOO_FEW_MEMBERS,
                        SchemeCodes.UNKNOWN_POST,
                        SchemeCodes.DUE_RANGE);
        assertThat(problems).allMatch(problem -> problem.getFile().isEmpty() && problem.getLine() == 0);
        assertThat(problems)
                .extracting(SchemeProblem::describe)
                .contains(
                        "OVS-S202 decisions[0].rules[0].by.any-of[0].only: 'service-manger' is not a post of this scheme;"
                                + " did you mean 'service-manager'?");
    }

    @Test
    void identifierThatStandsTwiceIsFound() {
        Scheme broken = builder()
                .addTiers(Tier.builder().id(TierId.of("AD")).name("Another").build())
                .build();

        assertThat(SchemeFile.check(broken))
                .extracting(SchemeProblem::getCode)
                .containsExactly(SchemeCodes.SAME_ID_TWICE);
    }

    @Test
    void whatCannotBeWrittenDownIsAProblemAndNotAFailure() {
        Scheme seconds = withHours(LocalTime.of(8, 45, 30));
        Scheme year = builder().effectiveFrom(LocalDate.of(12_024, 1, 1)).build();
        Scheme half = builder().authorityName("Barset \uD800").build();
        Scheme deep = builder().decisions(List.of(deciding(chainOf(40)))).build();

        for (Scheme scheme : List.of(seconds, year, half, deep)) {
            assertThat(SchemeFile.check(scheme))
                    .extracting(SchemeProblem::getCode)
                    .containsExactly(SchemeCodes.UNWRITABLE);
            assertThatThrownBy(() -> SchemeFile.hash(scheme)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void hashIsThatOfEveryYearAndMachine() {
        assertThat(SchemeFile.write(sound))
                .startsWith("{\"authority\":{\"id\":\"barset\",\"name\":\"Barset Council\"},\"bodies\":[");
        assertThat(SchemeFile.hash(sound))
                .isEqualTo("0877075af2083bb003a667b0561e89881aa73db28d40fa8d916ea729a07f14f5");
    }

    @Test
    void hashHeedsWhatIsSaidAndNotHowItIsLaidOut() {
        String other = "# a remark\n"
                + Mistake.SOUND
                        .replace("{id: barset, name: Barset Council}", "\n  name: Barset Council\n  id: 'barset'")
                        .replace("severity: blocking, ", "");

        assertThat(SchemeFile.hash(SchemeFile.read("other-name.yaml", other))).isEqualTo(SchemeFile.hash(sound));
        assertThat(hashAfter(text -> text.replace("at-least: AD", "at-least: SM")))
                .isNotEqualTo(SchemeFile.hash(sound));
        assertThat(hashAfter(text -> text.replace(
                        "  SM: Service Manager\n  TM: Team Manager\n", "  TM: Team Manager\n  SM: Service Manager\n")))
                .isNotEqualTo(SchemeFile.hash(sound));
        assertThat(hashAfter(text -> text.replace("Its text is cut", "Its text is lost")))
                .isNotEqualTo(SchemeFile.hash(sound));
    }

    private static String hashAfter(UnaryOperator<String> change) {
        return SchemeFile.hash(SchemeFile.read("barset.yaml", change.apply(Mistake.SOUND)));
    }

    private Scheme.Builder builder() {
        return Scheme.builder().from(sound);
    }

    private DecisionType deciding(Approval by) {
        DecisionType first = sound.getDecisions().get(0);
        DecisionRule rule =
                DecisionRule.builder().from(first.getRules().get(0)).by(by).build();
        return DecisionType.builder().from(first).rules(List.of(rule)).build();
    }

    private static Approval chainOf(int depth) {
        Approval manager = new Approval.AtLeast(TierId.of("SM"));
        return depth == 0 ? manager : new Approval.AnyOf(List.of(manager, chainOf(depth - 1)));
    }

    private Scheme withHours(LocalTime start) {
        WorkingHours hours = WorkingHours.builder()
                .day(DayOfWeek.MONDAY)
                .start(start)
                .end(LocalTime.of(17, 0))
                .build();
        return builder()
                .calendar(WorkingCalendar.builder()
                        .from(sound.getCalendar())
                        .hours(List.of(hours))
                        .build())
                .build();
    }
}
