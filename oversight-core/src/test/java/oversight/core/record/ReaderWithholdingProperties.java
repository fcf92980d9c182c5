package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import oversight.api.note.Decision;
import oversight.api.note.MarkedPassage;
import oversight.api.note.PlannedAction;
import oversight.api.note.SupervisionNote;
import oversight.api.party.ChildRef;
import oversight.api.record.Passage;
import oversight.api.record.Piece;
import oversight.api.record.ReaderEntry;
import oversight.api.record.ReaderText;
import oversight.api.record.ReaderView;
import oversight.api.record.WithholdingGround;
import oversight.core.reader.ReaderHtml;
import oversight.core.reader.ReaderJson;

/** Shown and withheld together are the whole record; nothing withheld is in anything that the child gets; the assessor sees it all (MO-8). */
class ReaderWithholdingProperties {

    private static final List<String> PATHS =
            List.of("analysis", "impactOnChild", "decisions[0].rationale", "decisions[1].rationale", "actions[0].what");

    /** A stretch of a text, as a person or a program may give it. */
    record Stretch(String path, int start, int end, WithholdingGround ground) {}

    @Provide
    Arbitrary<Stretch> stretches() {
        Arbitrary<Integer> place =
                Arbitraries.oneOf(Arbitraries.integers().between(0, 130), Arbitraries.just(Integer.MAX_VALUE));
        return Combinators.combine(
                        Arbitraries.of(Stream.concat(PATHS.stream(), Stream.of("", "nowhere"))
                                .toList()),
                        Arbitraries.integers().between(0, 130),
                        place,
                        Arbitraries.of(WithholdingGround.class))
                .as((path, start, end, ground) -> path.isEmpty()
                        ? new Stretch("", 0, Integer.MAX_VALUE, ground)
                        : new Stretch(path, start, end, ground))
                // Everything at once tells little about stretches, so it is rare.
                .filter(stretch -> !stretch.path().isEmpty() || stretch.ground() == WithholdingGround.COURT);
    }

    /** Words that are nowhere else: whatever of them is found was not withheld. One character in seven is a pair. */
    @Provide
    Arbitrary<Map<String, String>> texts() {
        return Arbitraries.integers().between(1, 12).list().ofSize(PATHS.size()).map(counts -> {
            Map<String, String> texts = new LinkedHashMap<>();
            for (int i = 0; i < PATHS.size(); i++) {
                StringBuilder text = new StringBuilder();
                for (int word = 0; word < counts.get(i); word++) {
                    text.append('q').append((char) ('a' + i)).append(word + 10).append("z\uD83D\uDC27 ");
                }
                texts.put(PATHS.get(i), text.toString());
            }
            return texts;
        });
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void shownAndWithheldAreTheWhole(
            @ForAll("texts") Map<String, String> texts,
            @ForAll @Size(max = 5) List<@From("stretches") Stretch> withheld,
            @ForAll @Size(max = 3) List<@From("stretches") Stretch> marked,
            @ForAll boolean isMoved) {
        Kept kept = kept(texts, withheld, marked, isMoved);
        List<Passage> childs = passages(kept.forReader());
        List<Passage> assessors = passages(kept.forAssessor());

        for (Map.Entry<String, String> text : texts.entrySet()) {
            boolean[] hidden = covered(text, withheld);
            boolean[] said = covered(
                    text,
                    Stream.concat(
                                    withheld.stream(),
                                    marked.stream().filter(it -> !it.path().isEmpty()))
                            .toList());
            assertThat(childs).extracting(p -> sees(p)).contains(expected(text.getValue(), hidden));
            assertThat(assessors.stream().filter(p -> p.getText().text().equals(text.getValue())))
                    .singleElement()
                    .satisfies(p -> assertThat(labelled(p)).isEqualTo(kept(text.getValue(), said)));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nothingWithheldIsInAnythingThatTheChildGets(
            @ForAll("texts") Map<String, String> texts,
            @ForAll @Size(max = 5) List<@From("stretches") Stretch> withheld,
            @ForAll @Size(max = 3) List<@From("stretches") Stretch> marked,
            @ForAll boolean isMoved) {
        Kept kept = kept(texts, withheld, marked, isMoved);
        String child = renderings(kept.forReader());
        String assessor = renderings(kept.forAssessor());

        for (Map.Entry<String, String> text : texts.entrySet()) {
            boolean[] hidden = covered(text, withheld);
            for (int start = text.getValue().indexOf('q');
                    start >= 0;
                    start = text.getValue().indexOf('q', start + 1)) {
                String word = text.getValue().substring(start, text.getValue().indexOf('z', start) + 1);
                int from = start;
                boolean none = IntStream.range(from, from + word.length()).noneMatch(i -> hidden[i]);
                assertThat(child.contains(word)).as(word).isEqualTo(none);
            }
        }
        assertThat(child).doesNotContain("Assessed-").doesNotContain("officer-");
        assertThat(withheld.isEmpty() || assessor.contains("Assessed-w0")).isTrue();
    }

    /** A withheld piece is the same whatever its length: a name is not guessed from it. */
    @Property(tries = 50)
    void lengthOfWhatIsWithheldIsNotTold(
            @ForAll("texts") Map<String, String> one, @ForAll("texts") Map<String, String> other) {
        List<Stretch> everything = List.of(new Stretch("", 0, Integer.MAX_VALUE, WithholdingGround.ANOTHER_PERSON));

        assertThat(kept(one, everything, List.of(), false).forReader())
                .isEqualTo(kept(other, everything, List.of(), false).forReader());
    }

    /** A record with these texts; or the one that they came to with all that is withheld of them, because they were misfiled. */
    private static Kept kept(Map<String, String> texts, List<Stretch> withheld, List<Stretch> marked, boolean isMoved) {
        Kept kept = new Kept(Samples.CHILD).note("note-1", note(texts, marked));
        for (int i = 0; i < withheld.size(); i++) {
            Stretch it = withheld.get(i);
            kept.withhold("w" + i, "note:note-1", it.path(), it.start(), it.end(), it.ground());
        }
        if (!isMoved) {
            return kept;
        }
        Kept there = new Kept(ChildRef.of("C-7"));
        kept.move("m", "note-1", there, note(texts, marked));
        return there;
    }

    private static SupervisionNote note(Map<String, String> texts, List<Stretch> marked) {
        SupervisionNote.Builder note = SupervisionNote.builder()
                .child(Samples.CHILD)
                .analysis(texts.getOrDefault("analysis", ""))
                .impactOnChild(texts.getOrDefault("impactOnChild", ""))
                .addDecisions(
                        Decision.builder()
                                .rationale(texts.getOrDefault("decisions[0].rationale", ""))
                                .build(),
                        Decision.builder()
                                .rationale(texts.getOrDefault("decisions[1].rationale", ""))
                                .build())
                .addActions(PlannedAction.builder()
                        .what(texts.getOrDefault("actions[0].what", ""))
                        .build());
        marked.forEach(it -> note.addMarked(MarkedPassage.builder()
                .path(it.path())
                .start(it.start())
                .end(it.end())
                .about(MarkedPassage.OtherPerson.FAMILY)
                .build()));
        return note.build();
    }

    /** Which units of a text are covered, unit by unit; half a character covers it whole. */
    private static boolean[] covered(Map.Entry<String, String> text, List<Stretch> stretches) {
        String words = text.getValue();
        boolean[] covered = new boolean[words.length()];
        for (Stretch stretch : stretches) {
            if (stretch.path().isEmpty() || stretch.path().equals(text.getKey())) {
                for (int i = stretch.start(); i < Math.min(stretch.end(), words.length()); i++) {
                    covered[i] = true;
                    if (Character.isLowSurrogate(words.charAt(i))) {
                        covered[i - 1] = true;
                    } else if (Character.isHighSurrogate(words.charAt(i))) {
                        covered[i + 1] = true;
                    }
                }
            }
        }
        return covered;
    }

    /** What a child should see: what is shown, and a dot for each stretch that is not. */
    private static List<String> expected(String text, boolean[] hidden) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            boolean goesOn = i > 0 && hidden[i] == hidden[i - 1];
            int last = pieces.size() - 1;
            if (!goesOn) {
                pieces.add(hidden[i] ? "." : text.substring(i, i + 1));
            } else if (!hidden[i]) {
                pieces.set(last, pieces.get(last) + text.charAt(i));
            }
        }
        return pieces;
    }

    private static List<String> sees(Passage passage) {
        return passage.getPieces().stream()
                .map(piece -> piece instanceof Piece.Shown shown ? shown.text().text() : ".")
                .toList();
    }

    private static String kept(String text, boolean[] said) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            kept.append(said[i] ? String.valueOf(text.charAt(i)) : "");
        }
        return kept.toString();
    }

    private static String labelled(Passage passage) {
        return passage.getPieces().stream()
                .map(Piece.Shown.class::cast)
                .filter(shown -> !shown.labels().isEmpty())
                .map(shown -> shown.text().text())
                .collect(Collectors.joining());
    }

    private static List<Passage> passages(ReaderView view) {
        return view.getEntries().stream()
                .map(ReaderEntry::getPassages)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String renderings(ReaderView view) {
        return ReaderText.render(view) + ReaderHtml.render(view) + ReaderJson.render(view);
    }
}
