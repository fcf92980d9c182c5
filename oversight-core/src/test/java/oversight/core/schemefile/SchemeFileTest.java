package oversight.core.schemefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.Due;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.Origin;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.api.scheme.SchemeProblem;
import oversight.api.scheme.Severity;
import oversight.api.scheme.TierId;
import oversight.api.scheme.Trigger;
import oversight.api.scheme.Whom;

class SchemeFileTest {

    private final Scheme sound = SchemeFile.read("barset.yaml", Mistake.SOUND);

    @Test
    void readsWhatTheFileSaysOfItself() {
        assertThat(sound.getId().value()).isEqualTo("barset");
        assertThat(sound.getAuthority().value()).isEqualTo("barset");
        assertThat(sound.getAuthorityName()).isEqualTo("Barset Council");
        assertThat(sound.getVersion()).isEqualTo("2024-1");
        assertThat(sound.getEffectiveFrom()).isEqualTo("2024-04-01");
        assertThat(sound.getStanding()).isEqualTo("invented for tests");
        assertThat(sound.getSources().get(0).getReviewed()).contains("2024-01");
        assertThat(sound.getSources().get(1).getTitle()).isEqualTo("Guidance");
        assertThat(sound.getHeadings().getDecision()).isEqualTo("Management Decision");
        assertThat(sound.getUnset().get(0).getReason()).isEqualTo("Its text is cut");
    }

    @Test
    void readsTheHierarchyInItsOrder() {
        assertThat(sound.getTiers()).extracting(tier -> tier.getId().value()).containsExactly("AD", "SM", "TM");
        assertThat(sound.getPosts())
                .extracting(post -> post.getTier().isPresent())
                .containsExactly(true, true, false);
        assertThat(sound.getPosts().get(1).getService()).contains("Fostering");
        assertThat(sound.getBodies()).extracting(body -> body.getName()).contains("Gateway Panel");
    }

    @Test
    void readsTheVocabulary() {
        assertThat(sound.getCircumstances().get(0).getChoices())
                .containsExactly("planned", "emergency", "out-of-hours");
        assertThat(sound.getCircumstances())
                .extracting(term -> term.getType())
                .containsExactly(
                        CircumstanceType.CHOICE,
                        CircumstanceType.YES_NO,
                        CircumstanceType.MONEY,
                        CircumstanceType.DURATION,
                        CircumstanceType.AGE,
                        CircumstanceType.DATE);
        assertThat(sound.getCircumstances().get(5).getQuestion()).contains("When does it start?");
    }

    @Test
    void readsDecisionRules() {
        DecisionRule planned = sound.getDecisions().get(0).getRules().get(0);

        assertThat(planned.getWhen())
                .containsExactly(
                        new Condition.OneOf(CircumstanceId.of("timing"), List.of(FactValue.choice("planned"))),
                        new Condition.Band(
                                CircumstanceId.of("cost"), OptionalLong.of(10_000), OptionalLong.of(50_000)));
        assertThat(planned.getOutcomes()).isEmpty();
        assertThat(planned.getBy())
                .isEqualTo(new Approval.InOrder(List.of(
                        new Approval.ByBody(BodyId.of("gateway-panel")), new Approval.AtLeast(TierId.of("SM")))));
        assertThat(planned.getFollowUps())
                .containsExactly(
                        new FollowUp.Ratify(BodyId.of("resources-panel"), new Due.WorkingDays(5)),
                        new FollowUp.QualityAssure(new Whom.Holding(PostId.of("service-manager")), new Due.Weeks(2)),
                        new FollowUp.ConfirmInWriting(new Due.AtOnce()));
        assertThat(planned.getCitation().getPlace()).contains("row 1");
        assertThat(sound.getDecisions().get(0).getRules().get(1).getOutcomes())
                .containsExactly(DecisionOutcome.PROGRESSED);
        assertThat(sound.getDecisions().get(1).getRules().get(0).getBy())
                .isEqualTo(new Approval.OutsideOurPower(OutsideParty.of("court")));
    }

    @Test
    void readsRulesOfNotesDutiesAndRoutes() {
        assertThat(sound.getNoteRules().get(0).getSeverity()).isEqualTo(Severity.BLOCKING);
        assertThat(sound.getDutyRules().get(0).getOwes()).isEqualTo(DutyKind.RECORD);
        assertThat(sound.getDutyRules().get(0).getOwner()).isEqualTo(Whom.Part.DECIDER);
        assertThat(sound.getDutyRules().get(0).getDue()).isEqualTo(new Due.Hours(24));
        assertThat(sound.getDutyRules().get(0).getOn().getWhen())
                .containsExactly(
                        new Condition.OneOf(CircumstanceId.of("within-own-limit"), List.of(FactValue.yesNo(true))));
        assertThat(sound.getRoutingRules().get(0).getOn())
                .isEqualTo(Trigger.builder().build());
        assertThat(sound.getRoutingRules().get(0).getTell())
                .isEqualTo(new Whom.InRole(CaseRole.of("reviewing-officer")));
        assertThat(sound.getRoutingRules().get(0).getObligation()).isEqualTo(Obligation.SUGGESTED);
    }

    @Test
    void readsTheCalendar() {
        assertThat(sound.getCalendar().getZone().getId()).isEqualTo("Europe/London");
        assertThat(sound.getCalendar().getHours().get(1).getEnd()).isEqualTo(LocalTime.of(16, 30));
        assertThat(sound.getCalendar().getHolidays()).contains("england-and-wales");
        assertThat(sound.getCalendar().getClosed()).containsExactly(LocalDate.of(2024, 12, 27));
    }

    @Test
    void everyRuleKnowsItsPlaceInTheFile() {
        Scheme read = SchemeFile.read("folder/of\\barset.yaml", Mistake.SOUND);

        assertThat(read.getDecisions().get(0).getOrigin()).contains(at(28, 3));
        assertThat(read.getDecisions().get(0).getRules().get(0).getOrigin()).contains(at(31, 9));
        assertThat(read.getNoteRules().get(0).getOrigin()).contains(at(57, 5));
        assertThat(read.getDutyRules().get(0).getOrigin()).contains(at(59, 5));
        assertThat(read.getRoutingRules().get(0).getOrigin()).contains(at(66, 5));
        assertThat(read.getUnset().get(0).getOrigin()).contains(at(79, 5));
    }

    @Test
    void shortFormsSayTheSameAsTheFullOnes() {
        Scheme full = SchemeFile.read(
                "barset.yaml",
                Mistake.SOUND
                        .replace(
                                "{timing: planned, cost: {above: £100, up-to: £500}}",
                                "[{circumstance: timing, is: [{choice: planned}]},"
                                        + " {circumstance: cost, above: {amount: 10000}, up-to: {amount: 50000}}]")
                        .replace("cite: guidance", "cite: {source: guidance}")
                        .replace("on: any-note", "on: {}")
                        .replace("within-own-limit: true", "within-own-limit: {is: [{yes-no: true}]}")
                        .replace("cost: money", "cost: {type: money}")
                        .replace("solicitor: Solicitor", "solicitor: {name: Solicitor}"));

        assertThat(full).isEqualTo(sound);
    }

    @Test
    void moneyIsReadToThePenny() {
        assertThat(SchemeFile.read("barset.yaml", Mistake.SOUND.replace("£100, up-to: £500", "£99.95, up-to: '£1,250'"))
                        .getDecisions()
                        .get(0)
                        .getRules()
                        .get(0)
                        .getWhen()
                        .get(1))
                .isEqualTo(new Condition.Band(
                        CircumstanceId.of("cost"), OptionalLong.of(9_995), OptionalLong.of(125_000)));
    }

    @Test
    void datesAreReadAsDates() {
        String text = Mistake.SOUND.replace("{timing: planned, cost", "{starts: [2024-04-01, 2024-05-01], cost");

        assertThat(SchemeFile.read("barset.yaml", text)
                        .getDecisions()
                        .get(0)
                        .getRules()
                        .get(0)
                        .getWhen()
                        .get(0))
                .isEqualTo(new Condition.OneOf(
                        CircumstanceId.of("starts"),
                        List.of(FactValue.day(LocalDate.of(2024, 4, 1)), FactValue.day(LocalDate.of(2024, 5, 1)))));
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("barset.yaml"), "\uFEFF" + Mistake.SOUND.replace("\n", "\r\n"));

        assertThat(SchemeFile.read(file)).isEqualTo(sound);
        assertThat(SchemeFile.read(file).getDecisions().get(0).getOrigin()).contains(at(28, 3));
    }

    @Test
    void refusesAFileThatIsNotThere(@TempDir Path folder) {
        SchemeProblem problem = only(() -> SchemeFile.read(folder.resolve("barset.yaml")));

        assertThat(problem.getCode()).isEqualTo(SchemeCodes.UNREADABLE);
        assertThat(problem.describe()).contains("barset.yaml", "NoSuchFile").doesNotContain(folder.toString());
    }

    @Test
    void readsAResourceAndClosesIt() {
        boolean[] closed = new boolean[1];
        InputStream resource = new ByteArrayInputStream(Mistake.SOUND.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(SchemeFile.fromResource("barset.yaml", resource)).isEqualTo(sound);
        assertThat(closed[0]).isTrue();
    }

    @Test
    void refusesAResourceThatIsNotThere() {
        SchemeProblem problem = only(() -> SchemeFile.fromResource(
                "barset.yaml", SchemeFileTest.class.getResourceAsStream("nothing-of-this-name.yaml")));

        assertThat(problem.getCode()).isEqualTo(SchemeCodes.UNREADABLE);
        assertThat(problem.getMessage()).contains("no such resource");
    }

    @Test
    void refusesAResourceThatFails() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the secret words of the host");
            }
        };

        SchemeProblem problem = only(() -> SchemeFile.fromResource("barset.yaml", failing));

        assertThat(problem.getMessage()).contains("IOException").doesNotContain("secret");
    }

    @Test
    void refusesWhatIsNotUtf8AndNamesThePlace() {
        byte[] bytes =
                Mistake.SOUND.replace("name: Placement\n", "name: Plâcement\n").getBytes(StandardCharsets.ISO_8859_1);

        SchemeProblem problem = only(() -> SchemeFile.fromResource("barset.yaml", new ByteArrayInputStream(bytes)));

        assertThat(problem.getCode()).isEqualTo(SchemeCodes.NOT_UTF_8);
        assertThat(List.of(problem.getLine(), problem.getColumn())).containsExactly(29, 13);
    }

    @Test
    void refusesAFileCutWithinACharacter() {
        byte[] whole = "scheme: â".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);

        SchemeProblem problem = only(() -> SchemeFile.fromResource("barset.yaml", new ByteArrayInputStream(cut)));

        assertThat(problem.getCode()).isEqualTo(SchemeCodes.NOT_UTF_8);
        assertThat(problem.getColumn()).isEqualTo(9);
    }

    @Test
    void refusesAnEndlessResource() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThat(only(() -> SchemeFile.fromResource("barset.yaml", endless)).getCode())
                .isEqualTo(SchemeCodes.TOO_LONG);
    }

    private static Origin at(int line, int column) {
        return Origin.builder().file("barset.yaml").line(line).column(column).build();
    }

    private static SchemeProblem only(ThrowingCallable reading) {
        List<SchemeProblem> problems =
                catchThrowableOfType(SchemeDefinitionException.class, reading).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
