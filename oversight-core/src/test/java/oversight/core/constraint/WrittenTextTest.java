package oversight.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import oversight.api.finding.Finding;
import oversight.api.note.CaseNote;
import oversight.api.text.Narrative;

/** What people write with names in it, and what machines make of it, in every text of every kind of note. */
class WrittenTextTest {

    private static final List<String> NAMES = List.of(
            "Siân Rhŷs-Ŵyn ap Llŷr", // Welsh
            "Caoimhe Ní Dhúbhghaill, Ṁáire Ó hÓgáin", // Irish
            "Zoë O’Neill; D'Arcy; Anne-Marie St. John", // English
            "Żaneta Łuszczyńska-Święć", // Polish
            "Olúwaṣẹ́yẹ́ Adébáyọ̀; Ṣọlá Ẹ̀gbẹ́", // Yoruba
            "Nguyễn Thị Ánh Tuyết", // Vietnamese
            "Iulian Țîrlea, Ștefănescu", // Romanian
            "Şükrü İpek Çağlayan ığdır", // Turkish
            "Björk Guðmundsdóttir Þórðardóttir", // Icelandic
            "Μαρία Παπαδοπούλου-Σαμαρά", // Greek
            "Оксана Їжакевич; Љубица Ђоковић", // Cyrillic
            "فاطمة الزهراء بنت عبد‌الله؛ ژاله گل‌محمدی", // Arabic, Persian
            "שִׁירָה כֹּהֵן־לֵוִי", // Hebrew
            "प्रिया शर्मा; ऋतुपर्ण क्षत्रिय", // Devanagari
            "তানিয়া রহমান", // Bengali
            "ਗੁਰਪ੍ਰੀਤ ਕੌਰ", // Gurmukhi
            "કૃષ્ણા પટેલ", // Gujarati
            "கவிதா ஸ்ரீநிவாசன்", // Tamil
            "స్రవంతి రెడ్డి", // Telugu
            "සුරංගි පෙරේරා", // Sinhala
            "สมหญิง ศรีสุข", // Thai
            "ဒေါ်အောင်ဆန်း", // Burmese
            "សុភា ចាន់", // Khmer
            "王小明；歐陽𠮷子", // Chinese
            "さくら・ヴィクトリア 渡邉", // Japanese
            "김하늘; 남궁 슬기", // Korean
            "ሰላማዊት ገብረ", // Ethiopic
            "ნინო ბერიძე", // Georgian
            "Անահիտ Յակոբեան", // Armenian
            "ᏣᎳᎩ ᎠᏰᎵ", // Cherokee
            "ⵜⵉⵣⵉⵔⵉ", // Tifinagh
            "ߒߞߏ ߝߊ߬ߕߎ߬", // N'Ko
            "Nguye\u0302\u0303n E\u0301ile\u0301", // the same letters, in parts
            "\u200fשרה\u200f said \u2067مريم\u2069 and \u2066Siân\u2069 agree", // directions mixed as people mix them
            "O",
            "Ng",
            "X Æ");

    private static final List<String> INVISIBLE = List.of(
            "",
            " ",
            "\t\r\n",
            "\u00a0",
            "\u00ad",
            "\u034f",
            "\u115f\u1160",
            "\u180e",
            "\u200b\u200c\u200d",
            "\u200e\u200f",
            "\u2028\u2029",
            "\u2060\u2061",
            "\u2800",
            "\u3000",
            "\u3164",
            "\ufe0f",
            "\ufeff",
            "\uffa0",
            "\u0301",
            "\udb40\udc41",
            "\u2066\u2069",
            ".,;:!?-",
            "\"'()[]{}");

    private static final List<String> UNKEEPABLE = List.of(
            "before\u0000after",
            "before\u0007after",
            "before\u001b[31mafter",
            "before\u007fafter",
            "before\u0085after",
            "before\ud800after",
            "before\udc00after",
            "after at the end\ud83d",
            "\udc67\ud83d the wrong way round",
            "before\uffffafter",
            "before\ufdd0after",
            "before" + Character.toString(0x10FFFF),
            "before\u202eafter\u202c",
            "before\u202dafter\u202c",
            new String(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, StandardCharsets.ISO_8859_1),
            "a".repeat(200_001),
            "a".repeat(1_000_000),
            "\ud83d\udc67".repeat(200_001));

    private final NoteConstraints own = NoteConstraints.own();

    static Stream<Integer> names() {
        return Stream.iterate(0, i -> i + 1).limit(NAMES.size());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsAcceptedWhereverThereIsText(int name) {
        for (CaseNote note : GoodNotes.saying(NAMES.get(name))) {
            assertThat(own.check(note)).isEmpty();
        }
    }

    @Test
    void wordsThatNobodyCanSeeAreRefusedWhereverSomethingHasToBeSaid() {
        List<String> refused = paths(INVISIBLE.get(0));
        assertThat(refused)
                .contains("OVS-N105 impactConsidered", "OVS-N110 actions[0].what", "OVS-N111 actions[1].why")
                .contains("OVS-N131 discussions[0].asked", "OVS-N132 discussions[0].advised")
                .contains("OVS-N124 decisions[1].rationale", "OVS-N141 readiness.progress");

        assertThat(INVISIBLE).allSatisfy(text -> assertThat(paths(text)).isEqualTo(refused));
    }

    @Test
    void whatCannotBeKeptIsRefusedWhereverThereIsText() {
        List<String> refused = paths(UNKEEPABLE.get(0));
        assertThat(refused).hasSizeGreaterThan(20).allMatch(line -> line.startsWith("OVS-N101 "));

        for (String text : UNKEEPABLE) {
            assertThat(paths(text)).isEqualTo(refused);
        }
    }

    @Test
    void twoHundredThousandCharactersAreKept() {
        assertThat(paths("a".repeat(200_000))).isEmpty();
        assertThat(paths("\ud83d\udc67".repeat(200_000))).isEmpty();
    }

    @Test
    void theDraftStaysAsItWas() {
        for (String text : UNKEEPABLE) {
            List<CaseNote> drafts = GoodNotes.saying(text);
            drafts.forEach(own::check);

            assertThat(drafts.equals(GoodNotes.saying(text))).isTrue();
            assertThat(drafts.get(0).getAnalysis().text().equals(text)).isTrue();
        }
    }

    /** Eight times the text takes about eight times as long; were the time to grow with the square, it would be sixty-four times. */
    @Test
    void theTimeGrowsWithTheTextAndNotFaster() {
        for (String character : List.of("\u200b", "\u0301", "\ud800", "a ", "\u0130")) {
            long some = nanoseconds(character.repeat(125_000));
            long more = nanoseconds(character.repeat(1_000_000));

            assertThat(more).isLessThan(32 * Math.max(some, 1_000_000));
        }
    }

    private long nanoseconds(String text) {
        List<CaseNote> notes = GoodNotes.saying(text);
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long start = System.nanoTime();
            notes.forEach(own::check);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    private List<String> paths(String text) {
        return GoodNotes.saying(text).stream()
                .flatMap(note -> own.check(note).stream())
                .map(WrittenTextTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.getCode() + " " + finding.getPath();
    }

    @Test
    void aTextIsNeverShownInWhatIsFound() {
        String words = "Mum-said-that-he-hit-her\u0000";

        assertThat(GoodNotes.saying(words).stream().map(own::check).toList().toString())
                .doesNotContain("Mum-said");
        assertThat(Narrative.of(words)).hasToString("####");
    }
}
