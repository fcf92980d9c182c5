package oversight.core.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import oversight.api.party.ChildRef;
import oversight.api.record.Passage;
import oversight.api.record.Piece;
import oversight.api.record.ReaderEntry;
import oversight.api.record.ReaderPart;
import oversight.api.record.ReaderView;
import oversight.api.record.WithholdingGround;
import oversight.api.text.Narrative;

/** Views with the same text wherever a text can be. */
final class Views {

    private static final Instant AT = Instant.parse("2026-03-03T09:30:00Z");

    private Views() {}

    static ReaderView everywhere(String text) {
        return ReaderView.builder()
                .child(ChildRef.of("C-1"))
                .verified(true)
                .forAssessor(true)
                .language(text)
                .title(text)
                .addIntroduction(passage(text))
                .addEntries(entry(1, text))
                .addMerged(ReaderPart.builder()
                        .child(ChildRef.of("C-2"))
                        .title(text)
                        .addIntroduction(passage(text))
                        .addEntries(entry(1, text))
                        .build())
                .termsTitle(text)
                .addTerms(passage(text))
                .build();
    }

    private static ReaderEntry entry(long sequence, String text) {
        return ReaderEntry.builder()
                .sequence(sequence)
                .heading(text)
                .recordedAt(AT)
                .addPassages(passage(text), part(text))
                .addBeside(ReaderEntry.builder()
                        .sequence(sequence + 1)
                        .heading(text)
                        .recordedAt(AT)
                        .occurredAt(AT)
                        .addPassages(passage(text))
                        .build())
                .build();
    }

    private static Passage passage(String text) {
        return Passage.builder().label(text).text(text).build();
    }

    private static Passage part(String text) {
        return Passage.builder()
                .label(text)
                .newPart(true)
                .addPieces(
                        new Piece.When(text, text),
                        new Piece.Shown(Narrative.of(text), List.of(Narrative.of(text))),
                        new Piece.Withheld(
                                List.of(new Piece.Reason(WithholdingGround.COURT, LocalDate.of(2027, 1, 31))), text))
                .build();
    }
}
