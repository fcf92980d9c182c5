package oversight.api.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.Requirement;
import oversight.api.scheme.Severity;

/** One list of codes, said five times: constants, annotations, texts in two languages, and the page. */
class FindingCodesTest {

    private static final Path PAGE = Path.of("..", "docs", "findings.md");
    private static final Path SOURCE =
            Path.of("src", "main", "java", "oversight", "api", "finding", "FindingCodes.java");
    private static final String OTHER = "other";
    private static final Set<String> ADVISORY = Set.of(
            "OVS-N212",
            FindingCodes.DECISION_TYPE_UNKNOWN,
            FindingCodes.ALERT_NOT_ANSWERED,
            FindingCodes.ACTION_DUE_BEFORE_NOTE,
            FindingCodes.ITEM_OF_NO_CHECKLIST,
            FindingCodes.DECISION_OF_ANOTHER_FORM,
            FindingCodes.DECISION_LAPSED,
            FindingCodes.CITED_DECISION_LAPSED,
            FindingCodes.FACT_NOT_IN_VOCABULARY);

    @Test
    void theListHoldsEveryConstantInOrder() throws IllegalAccessException {
        List<String> constants = new ArrayList<>();
        for (Field field : FindingCodes.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                constants.add((String) field.get(null));
            }
        }

        assertThat(FindingCodes.all())
                .isEqualTo(constants)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(code -> code.matches("OVS-(N[12345]|Q1)[0-9]{2}"));
    }

    @Test
    void theAnnotationsUseEveryCodeOfTheFirstHundredButTheOneForStrangers() {
        Set<String> used = Constraints.all().stream()
                .map(use -> use.message().replaceAll("[{}]", ""))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).isEqualTo(constraintCodes());
    }

    @Test
    void qualityFindingsAreThoseOfTheirLetter() {
        assertThat(FindingCodes.quality())
                .isEqualTo(FindingCodes.all().stream()
                        .filter(code -> code.startsWith("OVS-Q"))
                        .toList())
                .hasSize(15);
    }

    /** Well formed, good enough, worth reading: three layers, and no code is given by two of them. */
    @Test
    void noCodeIsGivenByTwoLayers() {
        List<String> required =
                Arrays.stream(Requirement.values()).map(FindingCodes::of).toList();
        List<String> constraints = Constraints.all().stream()
                .map(use -> use.message().replaceAll("[{}]", ""))
                .toList();

        assertThat(constraints).isNotEmpty().doesNotContainAnyElementsOf(required);
        assertThat(FindingCodes.quality())
                .doesNotContainAnyElementsOf(required)
                .doesNotContainAnyElementsOf(constraints);
    }

    @Test
    void everyRequirementHasItsOwnCode() {
        List<String> codes =
                Arrays.stream(Requirement.values()).map(FindingCodes::of).toList();

        assertThat(codes).doesNotHaveDuplicates().allMatch(FindingCodes.all()::contains);
        assertThat(FindingCodes.of(Requirement.NO_CHANGE_OF_DIRECTION)).isEqualTo("OVS-N203");
        assertThat(FindingCodes.all().stream().filter(code -> code.startsWith("OVS-N3")))
                .allMatch(codes::contains)
                .hasSize(Requirement.values().length - 1);
    }

    @Test
    void everyCodeHasATextInBothLanguages() throws IOException {
        Map<String, String> english = read("/oversight/api/finding/FindingMessages.properties");
        Map<String, String> welsh = read("/oversight/api/finding/FindingMessages_cy.properties");
        Set<String> keys = new TreeSet<>(FindingCodes.all());
        keys.add(OTHER);
        Arrays.stream(NoteKind.values()).map(kind -> "belongs." + kind).forEach(keys::add);

        assertThat(english.keySet()).isEqualTo(keys);
        assertThat(welsh.keySet()).isEqualTo(keys);
        assertThat(keys).allSatisfy(key -> assertThat(welsh.get(key)).isNotEqualTo(english.get(key)));
        assertThat(english.values()).doesNotHaveDuplicates();
        assertThat(welsh.values()).doesNotHaveDuplicates();
        for (String text : concat(english, welsh)) {
            // Whole sentences, with nothing in them that an interpolator would fill in or a page would take for markup.
            assertThat(text).matches("\\p{Lu}[^{}$\\\\|<>%]*[.]").hasSizeBetween(40, 260);
        }
    }

    @Test
    void theTextsForTheValidatorsOfHostsAreTheSame() throws IOException {
        for (String language : List.of("", "_cy")) {
            Map<String, String> ours = read("/oversight/api/finding/FindingMessages" + language + ".properties");
            Map<String, String> theirs = read("/ContributorValidationMessages" + language + ".properties");

            assertThat(theirs.keySet()).isEqualTo(constraintCodes());
            assertThat(ours).containsAllEntriesOf(theirs);
        }
        assertThat(read("/ContributorValidationMessages_en.properties")).isEmpty();
    }

    @Test
    void theWelshTextsSayThatTheyAwaitTheirReview() throws IOException {
        for (String file : List.of(
                "/oversight/api/finding/FindingMessages_cy.properties",
                "/ContributorValidationMessages_cy.properties")) {
            assertThat(text(file)).startsWith("# DRAFT in Welsh: awaits the review of a speaker.");
        }
    }

    @Test
    void theMessageIsThatOfTheLanguageAskedForWhateverTheMachineSpeaks() throws IOException {
        Map<String, String> english = read("/oversight/api/finding/FindingMessages.properties");
        Map<String, String> welsh = read("/oversight/api/finding/FindingMessages_cy.properties");
        Locale before = Locale.getDefault();
        try {
            for (String machine : List.of("cy", "en-GB", "tr")) {
                Locale.setDefault(Locale.forLanguageTag(machine));
                for (String code : FindingCodes.all()) {
                    for (Locale asked : List.of(Locale.UK, Locale.ENGLISH, Locale.ROOT, Locale.FRENCH)) {
                        assertThat(FindingMessages.of(asked).message(finding(code)))
                                .isEqualTo(english.get(code));
                    }
                    for (String asked : List.of("cy", "cy-GB")) {
                        assertThat(FindingMessages.of(Locale.forLanguageTag(asked))
                                        .message(finding(code)))
                                .isEqualTo(welsh.get(code));
                    }
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @Tag("MO-3")
    void aNoteInTheWrongPlaceIsToldWhereItBelongs() {
        Finding elsewhere = Finding.builder()
                .from(finding("OVS-N201"))
                .addBelongsIn(NoteKind.DECISION)
                .build();

        assertThat(FindingMessages.of(Locale.UK).message(elsewhere)).endsWith("in a decision note.");
        assertThat(FindingMessages.of(Locale.forLanguageTag("cy")).message(elsewhere))
                .endsWith("mewn nodyn penderfyniad.");
    }

    @Test
    void aCodeOfAnotherVersionStillHasASentence() throws IOException {
        assertThat(FindingMessages.of(Locale.UK).message(finding("OVS-N999")))
                .isEqualTo(read("/oversight/api/finding/FindingMessages.properties")
                        .get(OTHER));
    }

    @Test
    void thePageHasOneRowForEachCodeWithItsMessageAndItsStatement() throws IOException {
        Map<String, String> english = read("/oversight/api/finding/FindingMessages.properties");
        Map<String, String> statements = statementsInJavadoc();
        List<String[]> rows = Files.readAllLines(PAGE, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("| `OVS-"))
                .map(line -> line.substring(2, line.length() - 2).split(" \\| "))
                .toList();

        assertThat(rows).extracting(row -> row[0].replace("`", "")).isEqualTo(FindingCodes.all());
        for (String[] row : rows) {
            String code = row[0].replace("`", "");
            assertThat(row).as(code).hasSize(5);
            assertThat(row[1]).as(code).isEqualTo(severity(code));
            assertThat(row[2]).as(code).hasSizeGreaterThan(15);
            assertThat(row[3]).as(code).isEqualTo(english.get(code));
            assertThat(row[4]).as(code).isEqualTo(statements.get(code));
        }
    }

    private static String severity(String code) {
        if (Arrays.stream(Requirement.values()).map(FindingCodes::of).anyMatch(code::equals)) {
            return "as the rule says";
        }
        return ADVISORY.contains(code) || FindingCodes.quality().contains(code) ? "advisory" : "blocking";
    }

    /** By code, the statements of the guidance register that the constant's comment ends with. */
    private static Map<String, String> statementsInJavadoc() throws IOException {
        Map<String, String> statements = new TreeMap<>();
        Pattern constant = Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public static final String \\w+ = \"(.*?)\";", Pattern.DOTALL);
        Matcher constants = constant.matcher(Files.readString(SOURCE, StandardCharsets.UTF_8));
        while (constants.find()) {
            String comment =
                    constants.group(1).replaceAll("\\s*\\n\\s*\\* ?", " ").strip();
            Matcher named =
                    Pattern.compile("\\(((?:(?:MO|DM)-\\d+(?:, )?)+)\\)\\.$").matcher(comment);
            statements.put(constants.group(2), named.find() ? named.group(1) : "–");
        }
        return statements;
    }

    private static Set<String> constraintCodes() {
        return FindingCodes.all().stream()
                .filter(code -> code.startsWith("OVS-N1") && !code.equals(FindingCodes.OTHER_CONSTRAINT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Finding finding(String code) {
        return Finding.builder()
                .code(code)
                .severity(Severity.BLOCKING)
                .path("actions[1].why")
                .build();
    }

    private static List<String> concat(Map<String, String> some, Map<String, String> more) {
        List<String> both = new ArrayList<>(some.values());
        both.addAll(more.values());
        return both;
    }

    private static Map<String, String> read(String file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text(file)));
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static String text(String file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (InputStream in = FindingCodes.class.getResourceAsStream(file);
                InputStreamReader reader = new InputStreamReader(in, strict)) {
            StringBuilder text = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                text.append((char) c);
            }
            return text.toString();
        }
    }
}
