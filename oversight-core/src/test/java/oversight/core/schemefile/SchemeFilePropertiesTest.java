package oversight.core.schemefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeProblem;
import oversight.core.form.CanonicalJson;
import oversight.core.form.Limits;
import oversight.core.form.Node;
import oversight.core.form.Path;
import oversight.core.form.Problems;

class SchemeFilePropertiesTest {

    private final Scheme sound = SchemeFile.read("barset.yaml", Mistake.SOUND);

    /** Whatever it says, sense or not: the form loses nothing, adds nothing and is written one way. */
    @Property(tries = 300)
    void everySchemeIsReadAsItWasWritten(@ForAll("schemes") Scheme scheme) {
        String written = SchemeFile.write(scheme);
        Problems problems = Problems.withText();
        Node document = CanonicalJson.parse(written, Limits.forSchemes(), problems);
        assertThat(document).isNotNull();

        Scheme read = SchemeShape.of("").read(document, Path.root(), problems);

        assertThat(problems.list()).isEmpty();
        assertThat(read).isEqualTo(scheme);
        assertThat(SchemeFile.write(read)).isEqualTo(written);
        assertThat(SchemeFile.hash(read)).isEqualTo(SchemeFile.hash(scheme)).matches("[0-9a-f]{64}");
    }

    /** A file that can be read gives the scheme whose file it is; one that cannot, gives what the check of the scheme gives. */
    @Property(tries = 300)
    void fileAndCheckAgree(@ForAll("yamlSchemes") Scheme scheme) {
        List<String> ofScheme = codes(SchemeFile.check(scheme));

        List<String> ofFile = codes(Mistake.problemsOf(SchemeFile.write(scheme)));

        assertThat(ofFile).containsExactlyInAnyOrderElementsOf(ofScheme);
    }

    @Property(tries = 200)
    void soundSchemesComeBackEqualFromTheirFile(@ForAll("variants") Scheme scheme) {
        assertThat(SchemeFile.check(scheme)).isEmpty();

        Scheme read = SchemeFile.read("barset.json", SchemeFile.write(scheme));

        assertThat(read).isEqualTo(scheme);
        assertThat(SchemeFile.hash(read)).isEqualTo(SchemeFile.hash(scheme));
    }

    /** Whatever is cut out of a file, reading ends in a scheme or in problems that name a place, and nothing else. */
    @Property(tries = 500)
    void noDamageEscapes(@ForAll("damaged") String text) {
        List<SchemeProblem> problems = Mistake.problemsOf(text);

        assertThat(problems)
                .allMatch(problem -> problem.getLine() > 0 && problem.getCode().startsWith("OVS-S"));
        Set<String> known =
                new HashSet<>(SchemeCodesTest.codes(SchemeCodes.class).toList());
        assertThat(known).containsAll(codes(problems));
    }

    @Property(tries = 20)
    void localeOfTheMachineChangesNothing(@ForAll("locales") Locale locale) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(locale);
            assertThat(SchemeFile.hash(SchemeFile.read("barset.yaml", Mistake.SOUND)))
                    .isEqualTo(SchemeFile.hash(sound));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Provide
    Arbitrary<Scheme> schemes() {
        return Schemes.with(Schemes.text());
    }

    /** JSON may hold characters that YAML may not; no sound scheme has them. */
    @Provide
    Arbitrary<Scheme> yamlSchemes() {
        return Schemes.with(
                Schemes.text().filter(text -> text.codePoints().allMatch(SchemeFilePropertiesTest::isYaml)));
    }

    /** The sound scheme with other words, versions and orders. */
    @Provide
    Arbitrary<Scheme> variants() {
        Arbitrary<String> words = Schemes.text().map(text -> "A " + text).filter(SchemeFilePropertiesTest::isPlain);
        return words.list()
                .ofSize(3)
                .map(texts -> Scheme.builder()
                        .from(sound)
                        .version(texts.get(0))
                        .standing(texts.get(1))
                        .authorityName(texts.get(2))
                        .build());
    }

    @Provide
    Arbitrary<String> damaged() {
        int length = Mistake.SOUND.length();
        Arbitrary<Integer> places = Arbitraries.integers().between(0, length - 1);
        Arbitrary<String> instead =
                Arbitraries.of("", "\n", ":", "-", "[", "}", "\t", "x", "&a ", "*a", "£", "»", "'", "?");
        return places.flatMap(from -> Arbitraries.integers()
                .between(from, Math.min(length, from + 40))
                .flatMap(to ->
                        instead.map(with -> Mistake.SOUND.substring(0, from) + with + Mistake.SOUND.substring(to))));
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of("tr-TR", "ar-EG", "th-TH-u-nu-thai", "cy-GB", "hi-IN-u-nu-deva")
                .map(Locale::forLanguageTag);
    }

    private static boolean isYaml(int c) {
        return c == '\n'
                || c == '\t'
                || c >= ' ' && c < 0x7F
                || c == 0x85
                || c >= 0xA0 && c < 0xFFFE && c != 0xFEFF
                || c > 0xFFFF;
    }

    private static boolean isPlain(String text) {
        return text.codePoints()
                .allMatch(c -> c == '\n'
                        || isYaml(c)
                                && Character.getType(c) != Character.CONTROL
                                && Character.getType(c) != Character.FORMAT
                                && Character.getType(c) != Character.PRIVATE_USE
                                && Character.getType(c) != Character.LINE_SEPARATOR
                                && Character.getType(c) != Character.PARAGRAPH_SEPARATOR
                                && (c & 0xFFFE) != 0xFFFE
                                && !(c >= 0xFDD0 && c <= 0xFDEF));
    }

    private static List<String> codes(List<SchemeProblem> problems) {
        return problems.stream().map(SchemeProblem::getCode).toList();
    }
}
