package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import oversight.api.circumstance.Facts;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.record.Act;
import oversight.api.record.ActId;
import oversight.api.record.Passage;
import oversight.api.record.Piece;
import oversight.api.record.ReaderText;
import oversight.api.record.ReaderView;
import oversight.api.record.ReportedEvent;
import oversight.api.record.WithholdingGround;
import oversight.core.reader.ReaderHtml;
import oversight.core.reader.ReaderJson;

/** Of an event too, shown and withheld together are the whole record, and nothing withheld is in anything that the child gets (MO-8). */
class ReaderEventProperties {

    private static final String ENTRY = "event:event-5";

    /** An event with some facts, of which some parts are withheld, and some of those shown again. */
    record Case(int facts, List<String> withheld, Set<Integer> shownAgain, boolean isMoved) {

        Set<String> hidden() {
            Set<String> hidden = new LinkedHashSet<>();
            for (int i = 0; i < withheld.size(); i++) {
                if (!shownAgain.contains(i)) {
                    hidden.add(withheld.get(i));
                }
            }
            return hidden;
        }

        boolean hides(String path) {
            return hidden().contains(path) || hidden().contains("");
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<String> path = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just("")),
                Tuple.of(3, Arbitraries.of("event", "reportedBy", "told")),
                Tuple.of(8, Arbitraries.integers().between(0, 5).map(i -> "facts.fact-" + i)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        path.list().ofMaxSize(6),
                        Arbitraries.integers().between(0, 5).set().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as(Case::new);
    }

    private static ReportedEvent event(int facts) {
        Facts all = Facts.none();
        for (int i = 0; i < facts; i++) {
            all = all.with("fact-" + i, 70_001 + i);
        }
        return ReportedEvent.builder()
                .from(SampleEvents.reported())
                .facts(all)
                .reportedBy(StaffRef.of("zebra-reporter"))
                .build();
    }

    private static Kept kept(Case drawn) {
        EventEntry entry = SampleEvents.entry();
        Kept kept = new Kept(Samples.CHILD)
                .event(new EventEntry(
                        entry.authority(), event(drawn.facts()), entry.told(), entry.recordedAt(), entry.scheme()));
        for (int i = 0; i < drawn.withheld().size(); i++) {
            kept.withhold(
                    "w" + i, ENTRY, drawn.withheld().get(i), 0, Integer.MAX_VALUE, WithholdingGround.ANOTHER_PERSON);
        }
        drawn.shownAgain().stream()
                .filter(i -> i < drawn.withheld().size())
                .forEach(i -> kept.act("s" + i, new Act.Show(ActId.of("w" + i)), "Looked at again."));
        if (drawn.isMoved()) {
            Kept there = new Kept(ChildRef.of("C-7"));
            kept.moveEvent("m", ENTRY, there);
            return there;
        }
        return kept;
    }

    /** What stands on each line of a part, for each part that can be withheld. */
    private static List<List<String[]>> parts(int facts) {
        List<List<String[]>> parts = new ArrayList<>();
        parts.add(List.<String[]>of(new String[] {"event", "child-missing"}));
        List<String[]> lines = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            lines.add(new String[] {"facts.fact-" + i, Integer.toString(70_001 + i)});
        }
        parts.add(lines);
        parts.add(List.<String[]>of(new String[] {"reportedBy", "zebra-reporter"}));
        return parts;
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void shownAndWithheldAreTheWhole(@ForAll("cases") Case drawn) {
        List<Passage> whole = passages(kept(new Case(drawn.facts(), List.of(), Set.of(), drawn.isMoved()))
                .forReader());
        List<Passage> childs = passages(kept(drawn).forReader());
        List<Passage> assessors = passages(kept(drawn).forAssessor());

        assertThat(childs).extracting(Passage::getLabel).isEqualTo(labels(whole));
        assertThat(assessors.subList(0, whole.size()))
                .extracting(passage -> passage.getText().text())
                .isEqualTo(whole.stream().map(it -> it.getText().text()).toList());
        for (int i = 0; i < whole.size(); i++) {
            assertThat(isPartOf(pieces(childs.get(i)), whole.get(i).getText().text()))
                    .as(childs.get(i).getLabel())
                    .isTrue();
        }
        for (List<String[]> part : parts(drawn.facts())) {
            for (String[] line : part) {
                boolean isShown =
                        childs.stream().anyMatch(it -> it.getText().text().contains(line[1]));
                assertThat(isShown).as(line[0]).isEqualTo(!drawn.hides(line[0]));
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nothingWithheldIsInAnythingThatTheChildGets(@ForAll("cases") Case drawn) {
        String child = renderings(kept(drawn).forReader());
        String assessor = renderings(kept(drawn).forAssessor());

        for (List<String[]> part : parts(drawn.facts())) {
            for (String[] line : part) {
                assertThat(child.contains(line[1])).as(line[0]).isEqualTo(!drawn.hides(line[0]));
                assertThat(assessor).contains(line[1]);
            }
        }
        assertThat(child.contains("service-manager")).isEqualTo(!drawn.isMoved() && !drawn.hides("told"));
        assertThat(child).doesNotContain("Assessed-", "officer-");
        assertThat(assessor.contains("Withheld from the child by officer-"))
                .isEqualTo(drawn.hidden().stream()
                        .anyMatch(path ->
                                path.isEmpty() || Withheld.partsOf(item(drawn)).contains(path)));
    }

    /** How many facts beside one another are withheld is not told. */
    @Example
    void lengthOfWhatIsWithheldIsNotTold() {
        List<String> all = List.of("facts.fact-0", "facts.fact-1", "facts.fact-2", "facts.fact-3", "facts.fact-4");
        List<Passage> two = passages(kept(new Case(2, all, Set.of(), false)).forReader());
        List<Passage> five = passages(kept(new Case(5, all, Set.of(), false)).forReader());

        assertThat(two).isEqualTo(five);
    }

    private static BookItem.EventItem item(Case drawn) {
        return (BookItem.EventItem) kept(drawn).book().book().items().get(0);
    }

    private static List<String> labels(List<Passage> passages) {
        return passages.stream().map(Passage::getLabel).toList();
    }

    private static List<String> pieces(Passage passage) {
        return passage.getPieces().stream()
                .map(piece -> {
                    if (piece instanceof Piece.When when) {
                        return when.words();
                    }
                    return piece instanceof Piece.Shown shown ? shown.text().text() : ".";
                })
                .toList();
    }

    /** Whether the pieces are the text, with at least something in the place of each that is withheld; never two of those beside each other. */
    private static boolean isPartOf(List<String> pieces, String text) {
        String pattern = pieces.stream()
                .map(piece -> piece.equals(".") ? "(?s:.+)" : Pattern.quote(piece))
                .collect(Collectors.joining());
        boolean isOneEach = !String.join("|", pieces).contains(".|.");
        return isOneEach && text.matches(pattern);
    }

    private static List<Passage> passages(ReaderView view) {
        return view.getEntries().get(0).getPassages();
    }

    private static String renderings(ReaderView view) {
        return ReaderText.render(view) + ReaderHtml.render(view) + ReaderJson.render(view);
    }
}
