package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordedNote;

/** A field that the stored form forgets is found here: each attribute, changed alone, has to change the document and come back. */
class AttributeSweepTest {

    private static final LedgerEntry FIRST = Ledgers.samples().get(0);

    @Test
    void eachAttributeOfANoteIsInTheDocumentAndComesBack() {
        Variants variants = new Variants();
        for (RecordedNote note : Samples.full()) {
            Set<String> documents = new HashSet<>(Set.of(Documents.write(note)));
            List<Object> all = variants.of(note);
            assertThat(all).hasSizeGreaterThan(100);
            for (Object variant : all) {
                RecordedNote other = (RecordedNote) variant;
                String document = Documents.write(other);
                assertThat(documents.add(document))
                        .as("two values with one document")
                        .isTrue();
                assertSameAfterReading(other, document);
            }
        }
        assertThat(variants.changed)
                .contains(
                        "RecordedNote.rulings",
                        "RecordedNote.findings",
                        "SchemePin.hash",
                        "RuleRef.line",
                        "OversightNote.documentAuthorisation",
                        "DocumentRef.version",
                        "Audit.immediateActionsNeeded",
                        "Readiness.ready",
                        "Decision.facts",
                        "Given.at",
                        "Decision.inSupervision",
                        "SupervisionNote.session",
                        "Discussion.byWhen",
                        "AlertChoice.accepted",
                        "ChecklistAnswer.answer",
                        "SetAside.path",
                        "MarkedPassage.who",
                        "OversightNote.writtenAt",
                        "OversightNote.subKind",
                        "PlannedAction.immediate")
                .hasSizeGreaterThan(100);
    }

    @Test
    void eachAttributeOfAnAnnouncedDecisionIsInTheDocumentAndComesBack() {
        Set<String> documents = new HashSet<>(Set.of(Documents.write(Samples.announced())));
        for (Object variant : new Variants().of(Samples.announced())) {
            AnnouncedDecision other = (AnnouncedDecision) variant;
            String document = Documents.write(other);
            assertThat(documents.add(document)).isTrue();
            LedgerEntry entry = Chain.seal(
                    Ledgers.entry(
                            Samples.AUTHORITY,
                            other.getChild(),
                            EntryRef.of(other.getId()).value(),
                            EntryKind.DECISION_TAKEN,
                            document),
                    Chain.empty(),
                    new Random(1));
            assertThat(Documents.readAnnounced(entry)).isEqualTo(other);
        }
        assertThat(documents).hasSizeGreaterThan(15);
    }

    /** The header follows the note here; a note without a child has none that could agree, which DocumentsTest looks at. */
    private static void assertSameAfterReading(RecordedNote note, String document) {
        if (note.getNote().getChild().isPresent()) {
            LedgerEntry entry = LedgerEntry.builder()
                    .from(FIRST)
                    .authority(note.getAuthority())
                    .child(note.getNote().getChild().get())
                    .id(EntryRef.of(note.getId()).value())
                    .recordedAt(note.getRecordedAt())
                    .scheme(note.getScheme())
                    .document(document)
                    .build();
            assertThat(Documents.readNote(entry)).isEqualTo(note);
        }
    }
}
