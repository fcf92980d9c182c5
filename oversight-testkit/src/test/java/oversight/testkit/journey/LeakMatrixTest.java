package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import oversight.api.Keeping;
import oversight.api.Recording;
import oversight.api.Recording.Recorded;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingMessages;
import oversight.api.note.CaseNote;
import oversight.api.note.DecisionNote;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.note.SupervisionNote;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.record.Act;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordAct;
import oversight.api.spi.ChildKey;
import oversight.api.spi.OversightObserver.Observation;
import oversight.api.text.Narrative;
import oversight.core.record.Documents;
import oversight.testkit.logs.Logs;
import oversight.testkit.notes.NoteVariants;

/**
 * The rows of docs/security/leaks.md that no other test holds: a marker stands in every text of every kind of note, and comes out of nothing but what is there to
 * give the text back.
 */
class LeakMatrixTest {

    private final Logs logs = Logs.listen();
    private final List<Observation> observed = new ArrayList<>();
    private final Desk desk = Desk.with(builder -> builder.observer(observed::add));
    private final List<CaseNote> marked =
            MarkedParts.whole().stream().map(note -> Desk.named(note, "N-1")).toList();

    @AfterEach
    void stopListening() {
        logs.close();
    }

    @Test
    void theMarkerStandsInEveryTextOfEveryKindOfNote() {
        Set<String> all = new LinkedHashSet<>();
        List.of(OversightNote.class, DecisionNote.class, SupervisionNote.class)
                .forEach(kind -> all.addAll(MarkedParts.textsOf(kind)));
        Set<String> held = new LinkedHashSet<>();
        marked.forEach(note -> held.addAll(MarkedParts.markedTexts(note)));

        assertThat(all).hasSizeGreaterThan(18).contains("CaseNote.analysis", "SetAside.reason");
        assertThat(held).isEqualTo(all);
    }

    @Test
    void row01ToStringOfEveryValue() {
        for (CaseNote note : marked) {
            List<Object> values = ValueGraph.of(note);
            values.addAll(ValueGraph.of(desk.oversight.notes().check(note)));
            values.addAll(ValueGraph.of(recorded(note)));
            values.removeIf(String.class::isInstance); // a document or a text, asked for by its own name

            assertThat(values)
                    .hasSizeGreaterThan(50)
                    .noneMatch(each -> each.toString().contains(Fault.MARKER));
        }
    }

    @Test
    void row02BuildersAndWhatTheyRefuse() {
        assertThatThrownBy(() -> LedgerEntry.builder().document(Fault.MARKER).build())
                .satisfies(LeakMatrixTest::assertSilent);
        assertThat(LedgerEntry.builder().document(Fault.MARKER).toString()).doesNotContain(Fault.MARKER);
        assertThat(OversightNote.builder().analysis(Fault.MARKER).toString()).doesNotContain(Fault.MARKER);
    }

    @Test
    void row03ViolationsOfAHostsValidator() {
        var host = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        OversightNote broken = OversightNote.builder()
                .from((OversightNote) marked.get(0))
                .analysis(Fault.MARKER + "\u0000")
                .build();
        Set<ConstraintViolation<OversightNote>> violations = host.validate(broken);

        assertThat(violations).isNotEmpty().allSatisfy(each -> {
            assertThat(each.toString()).doesNotContain(Fault.MARKER);
            assertThat(each.getMessage()).doesNotContain(Fault.MARKER);
            assertThat(each.getPropertyPath().toString()).doesNotContain(Fault.MARKER);
            assertThat(String.valueOf(each.getInvalidValue())).doesNotContain(Fault.MARKER);
        });
        assertSilent(new ConstraintViolationException(violations));
    }

    @Test
    void row04FindingsAndTheirMessages() {
        for (CaseNote note : marked) {
            List<Finding> findings = new ArrayList<>();
            findings.addAll(desk.oversight.notes().check(note).getFindings());
            findings.addAll(desk.oversight
                    .notes()
                    .check(NoteVariants.withoutImpact(note))
                    .getFindings());

            assertThat(findings).isNotEmpty();
            assertNoText(findings);
            for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("cy"))) {
                FindingMessages texts = FindingMessages.of(language);
                assertThat(findings).noneMatch(each -> texts.message(each).contains(Fault.MARKER));
            }
        }
    }

    @Test
    void row05RulingsAndTheirExplanations() {
        marked.forEach(note -> assertNoText(recorded(note).note().getRulings()));
    }

    @Test
    void row06DutiesNoticesAndWhatTheTransportIsGiven() {
        for (CaseNote note : marked) {
            Recorded recorded = recorded(note);
            assertNoText(recorded.duties());
            assertNoText(recorded.notices());
        }
        desk.oversight.deliveries().dispatch(100);

        assertThat(desk.transport.given()).isNotEmpty();
        assertNoText(desk.transport.given());
    }

    @Test
    void row07Refusals() {
        for (CaseNote note : marked) {
            Recording returned = desk.oversight.notes().record(NoteVariants.withoutImpact(note));

            assertThat(returned.toString()).doesNotContain(Fault.MARKER);
            assertSilent(catchThrowable(returned::orThrow));
        }
    }

    @Test
    void row08ErrorsOfReadingADamagedRecord() {
        LedgerEntry entry = entryOf(marked.get(0));
        int unreadable = 0;
        for (int at : places(entry.getDocument())) {
            for (String damage : List.of("\"", "{", "}", ",", "\u0000", "\\", "\\u12", "\n", "null", "\",\"x\":\"")) {
                String broken = entry.getDocument().substring(0, at)
                        + damage
                        + entry.getDocument().substring(at + 1);
                Throwable refused = catchThrowable(() -> Documents.readNote(
                        LedgerEntry.builder().from(entry).document(broken).build()));
                if (refused != null) {
                    unreadable++;
                    assertSilent(refused);
                }
            }
        }
        assertThat(unreadable).isGreaterThan(100);
    }

    @Test
    void row09WhatAnObserverIsGiven() {
        marked.forEach(this::recorded);

        assertThat(observed).hasSizeGreaterThan(2);
        assertNoText(observed);
    }

    @Test
    void row10TheLogAtEveryLevel() {
        for (CaseNote note : marked) {
            recorded(note);
            desk.oversight.notes().check(NoteVariants.withoutImpact(note));
        }
        desk.oversight.deliveries().dispatch(100);

        assertThat(logs.lines()).noneMatch(line -> line.contains(Fault.MARKER));
    }

    /** What is there to give the text back gives it: otherwise the other rows would hold of anything. */
    @Test
    void row11TheRecordItselfHoldsIt() {
        LedgerEntry entry = entryOf(marked.get(0));

        assertThat(entry.getDocument()).contains(Fault.MARKER);
        assertThat(entry).asString().doesNotContain(Fault.MARKER);
        assertThat(ValueGraph.of(desk.oversight
                        .records()
                        .forReader(marked.get(0).getChild().orElseThrow(), Locale.ENGLISH)))
                .contains(Narrative.of(Fault.MARKER))
                .noneMatch(each -> !(each instanceof String) && each.toString().contains(Fault.MARKER));
    }

    @Test
    void row12ActsOnTheRecord() {
        CaseNote note = marked.get(0);
        ChildRef child = note.getChild().orElseThrow();
        NoteId id = recorded(note).note().getNote().getId().orElseThrow();
        Narrative words = Narrative.of(Fault.MARKER);
        for (Act act : List.of(
                new Act.Correct(id, "analysis", words),
                new Act.Disagree(id, StaffRef.of("sw-bilal"), words),
                new Act.Correct(NoteId.of("N-none"), Fault.MARKER, Narrative.of(Fault.MARKER + "\u0000")))) {
            RecordAct done = RecordAct.builder()
                    .child(child)
                    .by(note.getAuthor().orElseThrow())
                    .reason(words)
                    .act(act)
                    .build();
            Keeping kept = desk.oversight.records().keep(done);

            assertThat(done.getReason().toString()).doesNotContain(Fault.MARKER);
            assertThat(kept.toString()).doesNotContain(Fault.MARKER);
            assertThat(String.valueOf(catchThrowable(kept::orThrow))).doesNotContain(Fault.MARKER);
        }

        assertThat(desk.oversight.records().acts(child)).hasSize(2);
        assertThat(ValueGraph.of(desk.oversight.records().acts(child)))
                .contains(words)
                .noneMatch(each -> !(each instanceof String) && each.toString().contains(Fault.MARKER));
        assertThat(logs.lines()).noneMatch(line -> line.contains(Fault.MARKER));
    }

    private Recorded recorded(CaseNote note) {
        return desk.record(NoteVariants.withId(note, "N-" + note.kind()));
    }

    private LedgerEntry entryOf(CaseNote note) {
        recorded(note);
        return desk.ledger
                .entries(ChildKey.builder()
                        .authority(desk.oversight.authority())
                        .child(note.getChild().orElseThrow())
                        .build())
                .get(0);
    }

    /** Around and inside every marker of a document. */
    private static List<Integer> places(String document) {
        List<Integer> places = new ArrayList<>();
        for (int at = document.indexOf(Fault.MARKER); at >= 0; at = document.indexOf(Fault.MARKER, at + 1)) {
            places.addAll(List.of(at - 2, at - 1, at, at + 5, at + Fault.MARKER.length()));
        }
        return places;
    }

    private static void assertNoText(Object values) {
        assertThat(ValueGraph.of(values))
                .noneMatch(Narrative.class::isInstance)
                .noneMatch(each -> each.toString().contains(Fault.MARKER));
    }

    /** The exception, its causes and what it suppressed. */
    private static void assertSilent(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(Fault.MARKER).isNotBlank();
    }
}
