package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oversight.api.Recording;
import oversight.api.finding.Finding;
import oversight.api.note.CaseNote;
import oversight.api.note.ChecklistAnswer;
import oversight.api.note.Decision;
import oversight.api.note.DecisionId;
import oversight.api.note.DecisionNote;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.note.SetAside;
import oversight.api.note.SupervisionNote;
import oversight.api.scheme.ChecklistItemId;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.Severity;
import oversight.api.scheme.SubKindId;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.guidance.Guidance;

/** What the rules that decided say of the record of a decision, and of how long it stands: seen on the note, and never in the way of recording it. */
class PrescribedRecordJourneyTest {

    private static final DecisionNote NOTE = DutyScheme.decision();
    private static final String SUB_KINDS =
            "sub-kinds: {placing: {name: Placing, kind: decision, heading: Placement decision, cite: table}}\n";

    private static Desk desk(String followUp, String more) {
        return desk(followUp, more, "", "");
    }

    private static Desk desk(String followUp, String more, String there, String instead) {
        String ratify = "ratify: {by: resources-panel, due: {working-days: 5}}, confirm-in-writing: {due: {days: 2}}";
        String scheme = DutyScheme.and(more).replace(ratify, followUp).replaceFirst(there, instead);
        assertThat(scheme).contains(followUp);
        return Desk.ofScheme(SchemeFile.read("barset.yaml", scheme));
    }

    /** Those that are about decisions that were taken. */
    private static List<Finding> found(Desk desk, CaseNote note) {
        return desk.oversight.notes().check(note).getFindings().stream()
                .filter(finding -> finding.getCode().matches("OVS-N2(18|19|20)"))
                .toList();
    }

    private static SupervisionNote inSupervision() {
        return SupervisionNote.builder()
                .from(DutyScheme.supervision("S-1", "2026-11-27 10:00"))
                .decisions(NOTE.getDecisions())
                .build();
    }

    @Test
    @Guidance("MO-3")
    void aDecisionInAnotherKindOfNoteThanItsRulePrescribesIsSeenAndRecorded() {
        Desk desk = desk("record-as: {kind: decision}", "");

        assertThat(found(desk, NOTE)).isEmpty();
        assertThat(Written.findings(found(desk, inSupervision()))).containsExactly("OVS-N218 decisions[0]");
        assertThat(found(desk, inSupervision())).singleElement().satisfies(finding -> {
            assertThat(finding.getBelongsIn()).containsExactly(NoteKind.DECISION);
            assertThat(finding.getRule().orElseThrow().getRule().value()).isEqualTo("home");
        });
        assertThat(Written.findings(desk.record(inSupervision()).note().getFindings()))
                .contains("OVS-N218 decisions[0]");
        assertThat(found(desk("record-as: {kind: supervision}", ""), inSupervision()))
                .isEmpty();
    }

    @Test
    @Guidance("MO-2")
    void theHeadingIsAskedForWhereTheSchemeCanFileUnderIt() {
        String form = "record-as: {kind: decision, heading: Placement decision}";
        DecisionNote placing = DecisionNote.builder()
                .from(NOTE)
                .subKind(SubKindId.of("placing"))
                .build();

        assertThat(found(desk(form, ""), NOTE)).isEmpty();
        assertThat(Written.findings(found(desk(form, SUB_KINDS), NOTE))).containsExactly("OVS-N218 decisions[0]");
        assertThat(found(desk(form, SUB_KINDS), placing)).isEmpty();
        assertThat(found(desk(form, SUB_KINDS.replace("kind: decision", "kind: oversight")), NOTE))
                .as("a heading of another kind of note")
                .isEmpty();
    }

    @Test
    @Guidance({"MO-3", "MO-16"})
    void itIsSetAsideWithAReason() {
        Desk desk = desk("record-as: {kind: decision}", "");
        SupervisionNote aside = SupervisionNote.builder()
                .from(inSupervision())
                .addSetAside(SetAside.builder()
                        .code("OVS-N218")
                        .path("decisions[0]")
                        .reason("The panel asked for it in the supervision record.")
                        .build())
                .build();

        assertThat(found(desk, aside)).extracting(Finding::isSetAside).containsExactly(true);
    }

    private static final String CHECKLISTS = """
            checklists:
              placing-list:
                name: Before a placement
                items: {views: Views of the child, plan: Placement plan}
                cite: table
              other-list: {name: Other, items: {other: Something else}, cite: table}
            """;

    private static List<Finding> unanswered(Desk desk, CaseNote note) {
        return desk.oversight.notes().check(note).getFindings().stream()
                .filter(finding -> finding.getCode().equals("OVS-N312"))
                .toList();
    }

    private static DecisionNote answering(String... items) {
        DecisionNote.Builder note = DecisionNote.builder().from(NOTE);
        for (String item : items) {
            note.addChecklist(ChecklistAnswer.builder()
                    .item(ChecklistItemId.of(item))
                    .answer(ChecklistAnswer.Answer.NO)
                    .build());
        }
        return note.build();
    }

    @Test
    @Guidance("MO-9")
    void whatTheRuleOfTheDecisionHasItsRecordGoThroughIsAskedFor() {
        Desk desk = desk("record-as: {kind: decision, checklist: [views of the Child, Weather]}", CHECKLISTS);

        assertThat(unanswered(desk, NOTE)).singleElement().satisfies(finding -> {
            assertThat(finding.getPath()).isEqualTo("checklist[views]");
            assertThat(finding.getSeverity()).isEqualTo(Severity.ADVISORY);
            assertThat(finding.getRule().orElseThrow().getRule().value()).isEqualTo("home");
        });
        assertThat(unanswered(desk, inSupervision()))
                .as("wherever it is recorded")
                .hasSize(1);
        assertThat(unanswered(desk, answering("views"))).isEmpty();
        Desk all = desk("record-as: {kind: decision, checklist: [Before a placement, Placement plan]}", CHECKLISTS);
        assertThat(Written.findings(unanswered(all, NOTE)))
                .containsExactlyInAnyOrder("OVS-N312 checklist[views]", "OVS-N312 checklist[plan]");
        assertThat(Written.findings(unanswered(all, answering("views")))).containsExactly("OVS-N312 checklist[plan]");
        assertThat(unanswered(all, answering("views", "plan"))).isEmpty();
        assertThat(all.record(NOTE).note().getFindings())
                .extracting(Finding::getCode)
                .contains("OVS-N312");
    }

    /** An item that the records of two decisions go through is asked for once, by the rule of the first. */
    @Test
    @Guidance("MO-9")
    void anItemIsAskedForOnceHoweverManyDecisionsHaveIt() {
        String form = "record-as: {kind: decision, checklist: [Placement plan]}";
        String other = "decisions:\n  visits: {name: Visits, rules: [{id: away, by: {at-least: SM}, follow-up: [" + form
                + "], cite: table}]}\n";
        Desk desk = desk(form, CHECKLISTS, "decisions:\n", other);
        Decision first = NOTE.getDecisions().get(0);
        Decision second = Decision.builder()
                .from(first)
                .id(DecisionId.of("D-visits"))
                .type(DecisionTypeId.of("visits"))
                .build();

        assertThat(unanswered(desk, deciding(first, second)))
                .extracting(finding -> finding.getRule().orElseThrow().getRule().value())
                .containsExactly("home");
        assertThat(unanswered(desk, deciding(second, first)))
                .extracting(finding -> finding.getRule().orElseThrow().getRule().value())
                .containsExactly("away");
    }

    private static DecisionNote deciding(Decision... decisions) {
        return DecisionNote.builder().from(NOTE).decisions(List.of(decisions)).build();
    }

    @Test
    @Guidance("MO-9")
    void itWeighsAsMuchAsWhereTheSchemeAsksForTheSameChecklist() {
        String form = "record-as: {kind: decision, checklist: [Placement plan]}";
        String rule = "note-rules: [{id: list, on: {kinds: %s}, requires: checklist, checklist: %s, cite: table%s}]\n";
        Desk blocking = desk(form, CHECKLISTS + rule.formatted("oversight", "placing-list", ""));
        Desk advisory = desk(form, CHECKLISTS + rule.formatted("oversight", "placing-list", ", severity: advisory"));
        Desk other = desk(form, CHECKLISTS + rule.formatted("oversight", "other-list", ""));

        assertThat(unanswered(blocking, NOTE)).extracting(Finding::getSeverity).containsExactly(Severity.BLOCKING);
        assertThat(blocking.oversight.notes().record(NOTE)).isInstanceOf(Recording.Returned.class);
        assertThat(unanswered(advisory, NOTE)).extracting(Finding::getSeverity).containsExactly(Severity.ADVISORY);
        assertThat(unanswered(other, NOTE)).extracting(Finding::getSeverity).containsExactly(Severity.ADVISORY);
        Desk both = desk(form, CHECKLISTS + rule.formatted("decision", "placing-list", ", severity: advisory"));
        assertThat(Written.findings(unanswered(both, NOTE)))
                .as("by the note rule, and not again")
                .containsExactlyInAnyOrder("OVS-N312 checklist[views]", "OVS-N312 checklist[plan]");
        assertThat(unanswered(both, NOTE))
                .extracting(finding -> finding.getRule().orElseThrow().getRule().value())
                .containsOnly("list");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lapse: {after: {weeks: 2}} | OVS-N219 decisions[0].takenAt
            lapse: {after: {days: 19}} | OVS-N219 decisions[0].takenAt
            lapse: {after: {days: 20}} |
            lapse: {after: {weeks: 4}} |
            """)
    @Guidance("DM-7")
    void aDecisionOfTenNovemberThatHadLapsedByTheThirtiethIsSeen(String lapse, String found) {
        Desk desk = desk(lapse, "");

        assertThat(Written.findings(found(desk, NOTE)))
                .isEqualTo(Optional.ofNullable(found).stream().toList());
        assertThat(desk.record(NOTE).repeated()).isFalse();
    }

    @Test
    @Guidance("DM-7")
    void whatIsPlannedOnADecisionThatHadLapsedIsSeen() {
        Desk desk = desk("lapse: {after: {weeks: 4}}", "");
        desk.record(Desk.named(NOTE, "D-1"));
        desk.clock.advance(Duration.ofDays(30));
        UnaryOperator<OversightNote> citing = note -> OversightNote.builder()
                .from(note)
                .addCitedNotes(NoteId.of("D-1"))
                .build();
        OversightNote inTime = citing.apply(DutyScheme.anOversightNote("O-1", "2026-12-01 10:00", "2027-03-01"));
        OversightNote late = citing.apply(DutyScheme.anOversightNote("O-2", "2026-12-28 10:00", "2027-03-01"));

        assertThat(found(desk, inTime)).isEmpty();
        assertThat(Written.findings(found(desk, late))).containsExactly("OVS-N220 citedNotes[0]");
        assertThat(found(
                        desk,
                        OversightNote.builder().from(late).actions(List.of()).build()))
                .isEmpty();
    }
}
