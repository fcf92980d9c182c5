package oversight.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.CaseNote;
import oversight.api.note.DecisionNote;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.SetAside;
import oversight.api.scheme.FindingWeight;
import oversight.api.scheme.Severity;
import oversight.api.spi.NamesKnown;
import oversight.api.text.Narrative;

/** Each sort of finding, with what triggers it and the look-alike that does not. How often the lists are right is measured on the corpus of the testkit. */
class QualityTest {

    private static final String PASSAGE =
            "Wilf has had every weekend with his grandmother since he was born and he has his own bed there and a drawer with"
                    + " his name on it and a place at the table by the window";

    private final Quality quality = Quality.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OVS-Q101 | Monitor the situation                                  | Monitor the school mornings and tell me below 90 %
            OVS-Q101 | Liaise with professionals as appropriate               | Ring the nurse and the head teacher
            OVS-Q101 | Visits as needed                                       | Visit every Tuesday, and again as needed
            OVS-Q101 | Monitro'r sefyllfa                                     | Ffonio'r ysgol ddydd Llun
            OVS-Q102 | Ring the school as soon as possible                    | Ring the school as soon as possible, on 4 May at the latest
            OVS-Q102 | Book the photograph in due course                      | Ask what "in due course" meant to her
            OVS-Q102 | Ffonio'r ysgol cyn gynted â phosibl                    | Ffonio'r ysgol ddydd Mawrth
            OVS-Q105 | Ring [insert name] on Monday                           | Ring the school […] on Monday
            OVS-Q105 | Delete as appropriate                                  | Delete the photograph from the phone with her
            OVS-Q106 | Ring the CAMHS worker on Monday                        | Ring the GP on Monday
            OVS-Q106 | Send the papers to the IRO today                       | Send the papers to the independent reviewing officer (IRO) today
            OVS-Q107 | Send the dates of contact with Mum to the school       | Stay in contact with the school by phone
            OVS-Q107 | Find respite for the carers by Monday                  | Paint the threshold of the house with him on Monday
            OVS-Q108 | Tell her that she refuses to engage                    | Ask her what "refuses to engage" did to her
            OVS-Q108 | Mae hi'n gwrthod ymgysylltu                            | Mae hi'n gwrthod brecwast
            OVS-Q109 | Bring the minor to court at ten                        | Bring the minor repairs to an end by Monday
            OVS-Q112 | tbc                                                    | To be confirmed by Ruth on Monday, after the visit
            OVS-Q112 | gweler uchod                                           | Gwelodd Ruth y plentyn
            OVS-Q113 | Tell Dad that he is obviously lying                    | The school thinks that Dad is obviously lying
            OVS-Q113 | Mae'n amlwg ei bod yn yfed bob dydd                    | Yn fy marn i mae'n amlwg ei bod yn yfed bob dydd
            OVS-Q115 | I have decided to close this today                     | The court decided to close this today
            """)
    void whatTriggersAFindingAndWhatDoesNot(String code, String bad, String good) {
        assertThat(codes(action(bad))).as(bad).contains(code);
        assertThat(codes(action(good))).as(good).doesNotContain(code);
    }

    @Test
    @Tag("MO-15")
    void anImpactThatSpeaksOfTheServiceOnly() {
        assertThat(paths("OVS-Q103", impact("This will put pressure on the budget of the team.")))
                .containsExactly("impactOnChild");
        assertThat(paths("OVS-Q103", impact("The team is late again, and Nia waits at the window.")))
                .isEmpty();
        assertThat(paths("OVS-Q103", impact("The team is late again, and she waits at the window.")))
                .isEmpty();
    }

    @Test
    void whatWasCopiedIsFoundThoughAWordWasChangedAndWhatIsQuotedIsNot() {
        List<Narrative> earlier = List.of(Narrative.of("On Monday. " + PASSAGE.replace("drawer", "cupboard")));

        assertThat(paths("OVS-Q104", impact(PASSAGE), earlier)).containsExactly("impactOnChild");
        assertThat(paths("OVS-Q104", impact("As I wrote on 3 March: \"" + PASSAGE + "\". It holds."), earlier))
                .isEmpty();
        assertThat(paths("OVS-Q104", impact(PASSAGE.substring(0, 60)), earlier)).isEmpty();
    }

    @Test
    void earlierTextsAreReadOnlyWhenAPassageIsLongEnoughAndTheFindingIsNotOff() {
        Supplier<List<Narrative>> unread = () -> {
            throw new AssertionError("nobody needs the earlier texts");
        };

        assertThat(quality.findings(
                        impact("A short one."),
                        HouseWords.none(),
                        code -> FindingWeight.ADVISORY,
                        new Surroundings(QualityTest::nobody, unread)))
                .isEmpty();
        assertThat(quality.findings(
                        impact(PASSAGE),
                        HouseWords.none(),
                        code -> code.equals("OVS-Q104") ? FindingWeight.OFF : FindingWeight.ADVISORY,
                        new Surroundings(QualityTest::nobody, unread)))
                .isEmpty();
    }

    @Test
    void twoPartsWithTheSameText() {
        CaseNote note = OversightNote.builder()
                .impactOnChild("He told Ruth that he likes the school and his bed by the window.")
                .direction("He told Ruth that he likes the school and his bed by the window.")
                .build();

        assertThat(paths("OVS-Q105", note)).containsExactly("direction");
    }

    @Test
    @Tag("MO-8")
    void aNameOfAnotherChild() {
        NamesKnown names = NamesKnown.builder()
                .addChild(Narrative.of("Nia"))
                .addAround(Narrative.of("Will Price"))
                .addOtherChildren(Narrative.of("Bethan"), Narrative.of("Grace"), Narrative.of("Price"))
                .build();

        assertThat(named("Nia sat with Bethan.", names)).isTrue();
        assertThat(named("Nia sat with Grace.", names)).isTrue();
        assertThat(named("Nia sat with Mr Price and was graceful. Grace under pressure.", names))
                .isFalse();
        assertThat(named("Nia lives in Bethan Street.", names)).isFalse();
        assertThat(names.toString()).doesNotContain("Nia", "Price", "Bethan", "Grace");
        assertThat(new Names(names).toString()).doesNotContain("Nia", "Price", "Bethan", "Grace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "—", "\u200B\u2060", "\u00A0.\u00A0", "\u2800\u3164"})
    void nothingThatCanBeSeen(String text) {
        assertThat(paths("OVS-Q111", impact(text))).containsExactly("impactOnChild");
    }

    @Test
    @Tag("MO-15")
    void noVoiceOfTheChildInALongNote() {
        String adults =
                "The two workers looked at the four rooms and wrote down the state of the roof and the cost of it. ";

        assertThat(paths("OVS-Q114", impact(adults.repeat(5)))).containsExactly("");
        assertThat(paths("OVS-Q114", impact(adults.repeat(5) + "He wants to stay.")))
                .isEmpty();
        assertThat(paths("OVS-Q114", impact(adults.repeat(2)))).isEmpty();
    }

    @Test
    void aDecisionNoteMayDecide() {
        assertThat(codes(DecisionNote.builder()
                        .impactOnChild("I have decided to close this today.")
                        .build()))
                .doesNotContain("OVS-Q115");
    }

    @Test
    void whatTheAuthorityExplainsIsNotReported() {
        HouseWords house = HouseWords.of(SchemesWithWords.explaining("IRO", "respite"));

        assertThat(quality.findings(action("Ask the IRO about respite on Monday"), house, all(), around(List.of())))
                .isEmpty();
    }

    @Test
    void aSentenceOfTheAuthoritysOwnTemplateIsBoilerplate() {
        HouseWords house = HouseWords.of(SchemesWithWords.boilerplate("Please think of the child. Thank you."));

        assertThat(quality.findings(impact("Nia is six. Please think of the child."), house, all(), around(List.of())))
                .extracting(Finding::getCode)
                .containsExactly("OVS-Q105");
    }

    @Test
    void theWeightIsTheSchemesAndReasonsForSettingAsideAreNotLookedAt() {
        CaseNote note = OversightNote.builder()
                .from(action("Monitor the situation"))
                .addSetAside(SetAside.builder().code("OVS-Q101").reason("tbc").build())
                .build();

        assertThat(quality.findings(note, HouseWords.none(), code -> FindingWeight.BLOCKING, around(List.of())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.BLOCKING));
        assertThat(quality.findings(note, HouseWords.none(), code -> FindingWeight.OFF, around(List.of())))
                .isEmpty();
    }

    @Test
    void everyCodeHasItsLook() {
        assertThat(Looks.all().stream().map(Look::code)).isEqualTo(FindingCodes.quality());
    }

    /** Texts that make a careless pattern try again and again: twice the length takes twice the time, generously three times. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "as soon as as soon as ",
                "a ",
                "i i i have have decided decided ",
                "((((((((((",
                "[[[[insert ",
                "\"",
                "she she told told ",
                "''''",
                "AB ABC ABCD (ABCD) ",
                "the the. the ",
                "monitor and review and monitor ",
                "mae'n 'n 'n yn yn "
            })
    void hostileTextTakesLinearTime(String piece) {
        int length = 60_000;
        String once = piece.repeat(length / piece.length());
        String twice = once + once;
        Supplier<List<Narrative>> earlier = () -> List.of(Narrative.of(once));
        IntStream.range(0, 3).forEach(i -> nanos(twice, earlier));

        long small =
                IntStream.range(0, 5).mapToLong(i -> nanos(once, earlier)).min().orElseThrow();
        long large = IntStream.range(0, 5)
                .mapToLong(i -> nanos(twice, earlier))
                .min()
                .orElseThrow();

        assertThat(large).isLessThan(3 * small + 20_000_000);
        assertThat(large).isLessThan(3_000_000_000L);
    }

    /** Of the processor, for other work of the machine is no concern of this. */
    private long nanos(String text, Supplier<List<Narrative>> earlier) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        CaseNote note =
                OversightNote.builder().impactOnChild(text).direction(text).build();
        long start = threads.getCurrentThreadCpuTime();
        quality.findings(note, HouseWords.none(), all(), new Surroundings(QualityTest::nobody, earlier));
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static OversightNote action(String what) {
        return OversightNote.builder()
                .addActions(PlannedAction.builder().what(what).build())
                .build();
    }

    private static OversightNote impact(String text) {
        return OversightNote.builder().impactOnChild(text).build();
    }

    private boolean named(String text, NamesKnown names) {
        return quality
                .findings(impact(text), HouseWords.none(), all(), new Surroundings(() -> names, List::of))
                .stream()
                .anyMatch(finding -> finding.getCode().equals("OVS-Q110"));
    }

    private String codes(CaseNote note) {
        return find(note, List.of()).stream().map(Finding::getCode).collect(Collectors.joining(" "));
    }

    private List<String> paths(String code, CaseNote note) {
        return paths(code, note, List.of());
    }

    private List<String> paths(String code, CaseNote note, List<Narrative> earlier) {
        return find(note, earlier).stream()
                .filter(finding -> finding.getCode().equals(code))
                .map(Finding::getPath)
                .toList();
    }

    private List<Finding> find(CaseNote note, List<Narrative> earlier) {
        return quality.findings(note, HouseWords.none(), all(), around(earlier));
    }

    private static Function<String, FindingWeight> all() {
        return code -> FindingWeight.ADVISORY;
    }

    private static Surroundings around(List<Narrative> earlier) {
        return new Surroundings(QualityTest::nobody, () -> earlier);
    }

    private static NamesKnown nobody() {
        return NamesKnown.builder().build();
    }
}
