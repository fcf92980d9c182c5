package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oversight.api.Recording;
import oversight.api.finding.Finding;
import oversight.api.note.CaseNote;
import oversight.api.note.ChecklistAnswer;
import oversight.api.note.MarkedPassage;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.SetAside;
import oversight.api.record.RecordedNote;
import oversight.api.scheme.Checklist;
import oversight.api.scheme.ChecklistId;
import oversight.api.scheme.ChecklistItem;
import oversight.api.scheme.ChecklistItemId;
import oversight.api.scheme.Citation;
import oversight.api.scheme.FindingCase;
import oversight.api.scheme.FindingSetting;
import oversight.api.scheme.FindingWeight;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.NoteRule;
import oversight.api.scheme.Requirement;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Severity;
import oversight.api.scheme.SubKind;
import oversight.api.scheme.SubKindId;
import oversight.api.scheme.Trigger;
import oversight.api.spi.NamesKnown;
import oversight.api.text.Narrative;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.notes.SampleNotes;

/** What a scheme says of the words and parts of notes, from the draft to the record. */
class WordingJourneyTest {

    private static final Citation CITED =
            Citation.builder().source("example-setting").build();

    @Test
    @Guidance("MO-16")
    void anAdvisoryIsKeptWithTheNoteAndIsMarkedWhenItIsSetAside() {
        Desk desk = Desk.usual();
        OversightNote note = directing("Ring the school as soon as possible.");

        assertThat(found(desk, note)).containsExactly("OVS-Q102 direction");
        RecordedNote recorded =
                desk.record(asided(note, "OVS-Q102", "direction")).note();
        assertThat(recorded.getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("OVS-Q102");
            assertThat(finding.isSetAside()).isTrue();
        });
        assertThat(desk.oversight.records().note(recorded.getId())).contains(recorded);
    }

    @Test
    void whatIsSetAsideElsewhereOrBlocksIsNotMarked() {
        OversightNote note = directing("Ring the school as soon as possible.");
        Desk strict = Desk.ofScheme(with(weight("OVS-Q102", FindingWeight.BLOCKING)));

        assertThat(Desk.usual()
                        .oversight
                        .notes()
                        .check(asided(note, "OVS-Q102", "review"))
                        .getFindings())
                .noneMatch(Finding::isSetAside);
        assertThat(strict.oversight.notes().record(asided(note, "OVS-Q102", "direction")))
                .isInstanceOfSatisfying(
                        Recording.Returned.class,
                        returned -> assertThat(returned.findings()).noneMatch(Finding::isSetAside));
    }

    @Test
    void theSchemeWeighsAFindingByKindOfNote() {
        OversightNote note = directing("Ring the school as soon as possible.");

        assertThat(found(Desk.ofScheme(with(weight("OVS-Q102", FindingWeight.OFF))), note))
                .isEmpty();
        assertThat(found(
                        Desk.ofScheme(with(FindingSetting.builder()
                                .code("OVS-Q102")
                                .weight(FindingWeight.BLOCKING)
                                .addCases(FindingCase.builder()
                                        .on(Trigger.builder()
                                                .addKinds(NoteKind.OVERSIGHT)
                                                .build())
                                        .weight(FindingWeight.OFF)
                                        .build())
                                .build())),
                        note))
                .isEmpty();
    }

    @Test
    void aCaseOfAnotherKindOfNoteWeighsNothingHere() {
        OversightNote note = directing("Ring the school as soon as possible.");
        FindingSetting setting = FindingSetting.builder()
                .code("OVS-Q102")
                .weight(FindingWeight.ADVISORY)
                .addCases(FindingCase.builder()
                        .on(Trigger.builder().addKinds(NoteKind.SUPERVISION).build())
                        .weight(FindingWeight.OFF)
                        .build())
                .build();

        assertThat(found(Desk.ofScheme(with(setting)), note)).containsExactly("OVS-Q102 direction");
    }

    @Test
    void whatIsRefusedAlreadyIsNotFoundTwice() {
        OversightNote note = OversightNote.builder()
                .from(SampleNotes.auditOversight())
                .actions(SampleNotes.auditOversight().getActions().stream()
                        .map(action -> PlannedAction.builder()
                                .from(action)
                                .what("\u200B")
                                .build())
                        .toList())
                .build();

        assertThat(found(Desk.usual(), note))
                .contains("OVS-N110 actions[0].what")
                .doesNotContain("OVS-Q111 actions[0].what");
    }

    /** Where the scheme refuses the note for it, the author hears it once; where it only advises, they hear that nothing can be seen in what they wrote. */
    @ParameterizedTest
    @CsvSource({"BLOCKING, false", "ADVISORY, true"})
    void whereOnlyAdviceIsGivenItIsSaidThatNothingCanBeSeen(Severity severity, boolean said) {
        OversightNote blank = OversightNote.builder()
                .from(SampleNotes.documentAuthorisation())
                .analysis("\u200B")
                .build();
        Desk desk = Desk.ofScheme(with(scheme -> scheme.addNoteRules(NoteRule.builder()
                .id(RuleId.of("analysis-always"))
                .on(Trigger.builder().addKinds(NoteKind.OVERSIGHT).build())
                .requires(Requirement.ANALYSIS)
                .severity(severity)
                .citation(CITED)
                .build())));

        assertThat(found(desk, blank)).filteredOn("OVS-Q111 analysis"::equals).hasSize(said ? 1 : 0);
        assertThat(found(desk, blank))
                .filteredOn(line -> line.endsWith(" analysis"))
                .isNotEmpty();
    }

    @Test
    @Guidance("MO-1")
    void whatTheSchemeCallsATextOfATemplateIsFound() {
        OversightNote note = directing("Refer to the household summary at the front of the file.");

        assertThat(found(Desk.usual(), note)).doesNotContain("OVS-Q105 direction");
        assertThat(found(
                        Desk.ofScheme(with(scheme ->
                                scheme.addBoilerplate("Refer to the household summary at the front of the file."))),
                        note))
                .contains("OVS-Q105 direction");
    }

    @Test
    void aPassageOfAnEarlierNoteOnTheChildsRecordIsFoundAndARepeatOfTheSameNoteIsNone() {
        Desk desk = Desk.usual();
        String passage =
                "He has had every weekend with his grandmother since he was born and he has his own bed there and a drawer with"
                        + " his name on it and a place at the table by the window.";
        OversightNote first = OversightNote.builder()
                .from(directing(passage))
                .id(NoteId.of("first"))
                .build();
        desk.record(first);

        assertThat(found(desk, directing(passage))).contains("OVS-Q104 direction");
        assertThat(found(desk, first)).as("looked at again").isEmpty();
        assertThat(desk.record(first).repeated()).isTrue();
        assertThat(desk.record(first).note().getFindings()).isEmpty();
    }

    @Test
    @Guidance("MO-8")
    void aNameOutOfAnotherRecordIsFoundAndRepeatedNowhere() {
        Desk desk = Desk.with(builder -> builder.namesAround(child ->
                NamesKnown.builder().addOtherChildren(Narrative.of("Zebedee")).build()));
        OversightNote note = directing("Ask whether he saw Zebedee on Monday.");

        assertThat(found(desk, note)).containsExactly("OVS-Q110 direction");
        assertThat(desk.oversight.notes().check(note).toString()).doesNotContain("Zebedee");
    }

    @Test
    @Guidance({"MO-2", "MO-3"})
    void aSubKindHasItsHeadingAndItsKind() {
        SubKind.Builder closure = SubKind.builder()
                .id(SubKindId.of("closure"))
                .name("Closure")
                .heading("Closing")
                .citation(CITED);
        OversightNote note = OversightNote.builder()
                .from(SampleNotes.documentAuthorisation())
                .subKind(SubKindId.of("closure"))
                .build();

        Desk.usual().assertReturned(note, "OVS-N214 subKind");
        Desk.ofScheme(with(s -> s.addSubKinds(closure.kind(NoteKind.DECISION).build())))
                .assertReturned(note, "OVS-N217 subKind");
        assertThat(Desk.ofScheme(with(s ->
                                s.addSubKinds(closure.kind(NoteKind.OVERSIGHT).build())))
                        .record(note)
                        .note()
                        .getHeading())
                .isEqualTo("Closing");
    }

    @Test
    @Guidance("MO-9")
    void aChecklistIsAnsweredItemByItem() {
        Desk desk = Desk.ofScheme(with(scheme -> scheme.addChecklists(Checklist.builder()
                        .id(ChecklistId.of("closing"))
                        .name("Closing")
                        .addItems(item("told"), item("asked"))
                        .citation(CITED)
                        .build())
                .addNoteRules(NoteRule.builder()
                        .id(RuleId.of("closing-checklist"))
                        .on(Trigger.builder().addKinds(NoteKind.OVERSIGHT).build())
                        .requires(Requirement.CHECKLIST)
                        .checklist(ChecklistId.of("closing"))
                        .citation(CITED)
                        .build())));
        OversightNote note = OversightNote.builder()
                .from(SampleNotes.documentAuthorisation())
                .addChecklist(answer("told"), answer("stranger"))
                .build();

        desk.assertReturned(note, "OVS-N312 checklist[asked]", "OVS-N215 checklist[1]");
        OversightNote whole =
                OversightNote.builder().from(note).addChecklist(answer("asked")).build();
        assertThat(found(desk, whole)).containsExactly("OVS-N215 checklist[1]");
        assertThat(desk.record(whole).repeated()).isFalse();
    }

    /** Ten characters, of which the last two are one that is written as a pair. */
    @ParameterizedTest
    @CsvSource({"0, 4, true", "0, 10, true", "8, 10, true", "0, 11, false", "0, 9, false", "9, 10, false"})
    @Guidance("MO-8")
    void aMarkIsOfAPassageThatIsThere(int start, int end, boolean there) {
        MarkedPassage mark = MarkedPassage.builder()
                .path("direction")
                .start(start)
                .end(end)
                .about(MarkedPassage.OtherPerson.CARER)
                .build();
        MarkedPassage elsewhere =
                MarkedPassage.builder().from(mark).path("analysis").build();
        OversightNote note = directing("Ring me \uD83D\uDE00");

        assertThat(marked(note, mark)).isEqualTo(there ? List.of() : List.of("OVS-N213 marked[0]"));
        assertThat(marked(note, elsewhere)).as("a part without words").containsExactly("OVS-N213 marked[0]");
    }

    private static List<String> marked(OversightNote note, MarkedPassage mark) {
        return found(
                        Desk.usual(),
                        OversightNote.builder()
                                .from(note)
                                .analysis("")
                                .marked(List.of(mark))
                                .build())
                .stream()
                .filter(line -> line.startsWith("OVS-N213"))
                .toList();
    }

    private static ChecklistItem item(String id) {
        return ChecklistItem.builder()
                .id(ChecklistItemId.of(id))
                .text("Was it " + id + "?")
                .build();
    }

    private static ChecklistAnswer answer(String item) {
        return ChecklistAnswer.builder()
                .item(ChecklistItemId.of(item))
                .answer(ChecklistAnswer.Answer.NO)
                .build();
    }

    private static OversightNote directing(String direction) {
        return OversightNote.builder()
                .from(SampleNotes.documentAuthorisation())
                .id(Optional.empty())
                .direction(direction)
                .build();
    }

    private static OversightNote asided(OversightNote note, String code, String path) {
        return OversightNote.builder()
                .from(note)
                .addSetAside(SetAside.builder()
                        .code(code)
                        .path(path)
                        .reason("The school was rung while this was written.")
                        .build())
                .build();
    }

    private static List<String> found(Desk desk, CaseNote note) {
        return desk.oversight.notes().check(note).getFindings().stream()
                .map(finding -> finding.getCode() + " " + finding.getPath())
                .toList();
    }

    private static FindingSetting weight(String code, FindingWeight weight) {
        return FindingSetting.builder().code(code).weight(weight).build();
    }

    private static Scheme with(FindingSetting setting) {
        return with(scheme -> scheme.addFindings(setting));
    }

    private static Scheme with(Function<Scheme.Builder, Scheme.Builder> more) {
        return more.apply(Scheme.builder().from(PublishedSchemes.calderdale())).build();
    }
}
