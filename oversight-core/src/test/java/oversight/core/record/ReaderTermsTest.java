package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import oversight.api.note.OversightNote;
import oversight.api.party.Party;
import oversight.api.record.Passage;
import oversight.api.record.ReaderView;
import oversight.api.record.WithholdingGround;
import oversight.api.scheme.GlossaryTerm;

class ReaderTermsTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    @Test
    void wordsThatOccurAreExplainedAndNoOthers() {
        assertThat(terms("The Core Group met; an IRO chairs. The section 47\nenquiry goes on.", Locale.ENGLISH))
                .containsExactly(
                        "core group",
                        "IRO (independent reviewing officer)",
                        "management oversight",
                        "section 47 enquiry");
        assertThat(terms("An encore grouped the pa and his iros: hardcore group(s), contacts.", Locale.ENGLISH))
                .containsExactly("management oversight");
    }

    @Test
    void wordIsExplainedInTheReadersLanguageWhateverTheWriterSpoke() {
        assertThat(terms("The core groups met.", WELSH)).contains("core groups (grŵp craidd)");
        assertThat(terms("Cyfarfu'r grŵp craidd.", WELSH)).contains("grŵp craidd");
        assertThat(terms("Cyfarfu'r grŵp craidd.", Locale.ENGLISH)).contains("grŵp craidd (core group)");
    }

    @Test
    void wordsOfTheAuthorityStandInPlaceOfOurs() {
        ReaderViews views = new ReaderViews(
                Party::value, pin -> Optional.empty(), ZoneOffset.UTC, List.of(term("core group", "Ours."), EDGE_TEAM));
        List<ReaderBook> books =
                List.of(kept("The Edge Team asked the core group.").book());

        assertThat(meanings(views.forReader(Samples.CHILD, books, Locale.ENGLISH)))
                .contains("core group: Ours.", "edge team: Theirs.");
        assertThat(meanings(views.forReader(Samples.CHILD, books, WELSH)))
                .contains("core group: Ours.", "edge team: Eu hun.");
    }

    private static final GlossaryTerm EDGE_TEAM = GlossaryTerm.builder()
            .from(term("edge team", "Theirs."))
            .welsh("Eu hun.")
            .build();

    private static GlossaryTerm term(String term, String meaning) {
        return GlossaryTerm.builder().term(term).meaning(meaning).build();
    }

    private static List<String> meanings(ReaderView view) {
        return view.getTerms().stream()
                .map(term -> term.getLabel() + ": " + term.getText().text())
                .toList();
    }

    @Test
    void wordThatIsWithheldIsNotExplained() {
        ReaderView view = kept("The core group met.")
                .withhold("A1", "note:n-1", "analysis", 0, Integer.MAX_VALUE, WithholdingGround.COURT)
                .forReader();

        assertThat(view.getTerms()).extracting(Passage::getLabel).doesNotContain("core group");
    }

    @Test
    void bothLanguagesHaveTheSameTermsAndNoFormTwice() throws IOException {
        Properties english = load("reader_terms.properties");
        Properties welsh = load("reader_terms_cy.properties");

        assertThat(new TreeSet<>(welsh.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        assertThat(english).hasSizeGreaterThanOrEqualTo(80);
        for (Properties language : List.of(english, welsh)) {
            List<String> forms = new ArrayList<>();
            language.forEach((key, value) -> {
                assertThat((String) value).isNotBlank();
                if (!((String) key).endsWith(".means")) {
                    forms.addAll(
                            List.of(((String) value).toLowerCase(Locale.ROOT).split("\\|")));
                }
            });
            assertThat(forms).doesNotHaveDuplicates().allMatch(form -> !form.isBlank());
        }
    }

    private static List<String> terms(String analysis, Locale locale) {
        return kept(analysis).forReader(locale).getTerms().stream()
                .map(Passage::getLabel)
                .toList();
    }

    private static Kept kept(String analysis) {
        return new Kept(Samples.CHILD)
                .note(
                        "n-1",
                        OversightNote.builder()
                                .child(Samples.CHILD)
                                .analysis(analysis)
                                .build());
    }

    private static Properties load(String name) throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                new InputStreamReader(ReaderTerms.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
