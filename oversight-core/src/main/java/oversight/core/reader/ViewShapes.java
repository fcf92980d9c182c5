package oversight.core.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import oversight.api.party.ChildRef;
import oversight.api.record.Passage;
import oversight.api.record.Piece;
import oversight.api.record.ReaderEntry;
import oversight.api.record.ReaderPart;
import oversight.api.record.ReaderText;
import oversight.api.record.ReaderView;
import oversight.api.record.WithholdingGround;
import oversight.api.text.Narrative;
import oversight.core.form.KeyedUnion;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;
import oversight.core.form.TextNode;

/** The written form of a reader's view. */
final class ViewShapes {

    private static final Shape<Narrative> WORDS = Shapes.of("text", Narrative::of, words -> keepable(words.text()));
    private static final Shape<ChildRef> CHILD = Shapes.of("a child's reference", ChildRef::of, ChildRef::value);
    private static final Shape<String> TEXT = Shapes.of("text", text -> text, ViewShapes::keepable);

    private static final Shape<Piece.Shown> SHOWN = ObjectShape.<Piece.Shown, Fields>of(
                    "shown", Fields::new, f -> new Piece.Shown(Narrative.of(f.text), f.labels))
            .required("text", TEXT, shown -> shown.text().text(), (f, v) -> f.text = v)
            .list("labels", WORDS, Piece.Shown::labels, (f, v) -> f.labels = List.copyOf(v))
            .end();

    private static final Shape<Piece.When> WHEN = ObjectShape.<Piece.When, Fields>of(
                    "when", Fields::new, f -> new Piece.When(f.text, f.iso))
            .required("words", TEXT, Piece.When::words, (f, v) -> f.text = v)
            .required("iso", TEXT, Piece.When::iso, (f, v) -> f.iso = v)
            .end();

    private static final Shape<Piece.Reason> REASON = ObjectShape.<Piece.Reason, Fields>of(
                    "reason", Fields::new, Fields::reason)
            .required("ground", Shapes.choice(WithholdingGround.class), Piece.Reason::ground, (f, v) -> f.ground = v)
            .required("reviewBy", Shapes.date(), Piece.Reason::reviewBy, (f, v) -> f.reviewBy = v)
            .end();

    private static final Shape<Piece.Withheld> WITHHELD = ObjectShape.<Piece.Withheld, Fields>of(
                    "withheld", Fields::new, f -> new Piece.Withheld(f.reasons, f.text))
            .list("reasons", REASON, Piece.Withheld::reasons, (f, v) -> f.reasons = List.copyOf(v))
            .required("words", TEXT, Piece.Withheld::words, (f, v) -> f.text = v)
            .end();

    private static final Shape<Piece> PIECE = KeyedUnion.<Piece>of("piece")
            .option("shown", Piece.Shown.class, SHOWN)
            .option("when", Piece.When.class, WHEN)
            .option("withheld", Piece.Withheld.class, WITHHELD)
            .end();

    private static final Shape<Passage> PASSAGE = ObjectShape.<Passage, Passage.Builder>of(
                    "passage", Passage::builder, Passage.Builder::build)
            .required("label", TEXT, Passage::getLabel, Passage.Builder::label)
            .list("pieces", PIECE, Passage::getPieces, Passage.Builder::addAllPieces)
            .withDefault("newPart", Shapes.bool(), false, Passage::isNewPart, Passage.Builder::newPart)
            .end();

    static final Shape<ReaderEntry> ENTRY = ObjectShape.<ReaderEntry, ReaderEntry.Builder>of(
                    "entry", ReaderEntry::builder, ReaderEntry.Builder::build)
            .required(
                    "sequence",
                    Shapes.longInteger(1, Long.MAX_VALUE),
                    ReaderEntry::getSequence,
                    ReaderEntry.Builder::sequence)
            .required("heading", TEXT, ReaderEntry::getHeading, ReaderEntry.Builder::heading)
            .<Instant>optional(
                    "occurredAt", Shapes.instant(), ReaderEntry::getOccurredAt, ReaderEntry.Builder::occurredAt)
            .required("recordedAt", Shapes.instant(), ReaderEntry::getRecordedAt, ReaderEntry.Builder::recordedAt)
            .list("passages", PASSAGE, ReaderEntry::getPassages, ReaderEntry.Builder::addAllPassages)
            .list(
                    "beside",
                    Shapes.lazy(() -> ViewShapes.ENTRY),
                    ReaderEntry::getBeside,
                    ReaderEntry.Builder::addAllBeside)
            .end();

    private static final Shape<ReaderPart> PART = ObjectShape.<ReaderPart, ReaderPart.Builder>of(
                    "part", ReaderPart::builder, ReaderPart.Builder::build)
            .required("child", CHILD, ReaderPart::getChild, ReaderPart.Builder::child)
            .required("title", TEXT, ReaderPart::getTitle, ReaderPart.Builder::title)
            .list("introduction", PASSAGE, ReaderPart::getIntroduction, ReaderPart.Builder::addAllIntroduction)
            .list("entries", ENTRY, ReaderPart::getEntries, ReaderPart.Builder::addAllEntries)
            .end();

    static final Shape<ReaderView> VIEW = ObjectShape.<ReaderView, ReaderView.Builder>of(
                    "reader's view", ReaderView::builder, ReaderView.Builder::build)
            .required("format", Shapes.choice(Map.of("oversight-reader/1", 1)), view -> 1, (b, v) -> {})
            .required("child", CHILD, ReaderView::getChild, ReaderView.Builder::child)
            .required("forAssessor", Shapes.bool(), ReaderView::isForAssessor, ReaderView.Builder::forAssessor)
            .required("language", TEXT, ReaderView::getLanguage, ReaderView.Builder::language)
            .required("title", TEXT, ReaderView::getTitle, ReaderView.Builder::title)
            .required("verified", Shapes.bool(), ReaderView::isVerified, ReaderView.Builder::verified)
            .list("introduction", PASSAGE, ReaderView::getIntroduction, ReaderView.Builder::addAllIntroduction)
            .list("entries", ENTRY, ReaderView::getEntries, ReaderView.Builder::addAllEntries)
            .list("merged", PART, ReaderView::getMerged, ReaderView.Builder::addAllMerged)
            .required("termsTitle", TEXT, ReaderView::getTermsTitle, ReaderView.Builder::termsTitle)
            .list("terms", PASSAGE, ReaderView::getTerms, ReaderView.Builder::addAllTerms)
            .end();

    private ViewShapes() {}

    /** What no document can hold came from a host's name for somebody: nothing that was recorded has it. */
    private static String keepable(String text) {
        return TextNode.allows(text) ? text : ReaderText.visible(text);
    }

    /** Gathers what is read of a piece until all of it is. */
    private static final class Fields {

        private @Nullable WithholdingGround ground;
        private @Nullable LocalDate reviewBy;
        private String text = "";
        private String iso = "";
        private List<Narrative> labels = List.of();
        private List<Piece.Reason> reasons = List.of();

        Piece.Reason reason() {
            return new Piece.Reason(Objects.requireNonNull(ground), Objects.requireNonNull(reviewBy));
        }
    }
}
