package oversight.core.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ReaderHtmlTest {

    /** What no markup and no word of ours holds. */
    private static final String MARKER = "Qxq7";

    private static final Document PLAIN = Jsoup.parse(ReaderHtml.render(Views.everywhere(MARKER)));

    @Test
    void hostileTextStaysTextWhereverItStands() {
        List<String> payloads = Payloads.all();

        assertThat(payloads).hasSizeGreaterThan(1000);
        payloads.forEach(ReaderHtmlTest::staysText);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMinLength(1).ofMaxLength(40);
    }

    @Property(tries = 300)
    void anyTextStaysText(@ForAll("texts") String text) {
        staysText(text);
    }

    private static void staysText(String text) {
        Document page = Jsoup.parse(ReaderHtml.render(Views.everywhere(text)));
        String shown = shown(text);

        assertThat(elements(page, shown)).isEqualTo(elements(PLAIN, MARKER));
        assertThat(words(page))
                .isEqualTo(words(PLAIN).stream()
                        .map(plain -> plain.replace(MARKER, shown))
                        .toList());
    }

    /** Line ends made one, and what cannot be seen shown by its number. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            boolean lineEnd = (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
            boolean bidi = c == 0x61C
                    || c == 0x200E
                    || c == 0x200F
                    || (c >= 0x202A && c <= 0x202E)
                    || (c >= 0x2066 && c <= 0x206F);
            boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0xD800 && c < 0xE000);
            boolean none = (c & 0xFFFF) >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
            if (lineEnd) {
                shown.append('\n');
            } else if (bidi || none || (control && c != '\t')) {
                shown.append(String.format("⟦U+%04X⟧", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static List<String> elements(Document page, String text) {
        List<String> elements = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            StringBuilder said = new StringBuilder(element.normalName());
            for (Attribute attribute : element.attributes()) {
                said.append(' ').append(attribute.getKey()).append('=');
                said.append(attribute.getValue().equals(text) ? MARKER : attribute.getValue());
            }
            elements.add(said.append(element.data()).toString());
        }
        return elements;
    }

    private static List<String> words(Document page) {
        List<String> words = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            for (TextNode text : element.textNodes()) {
                if (!text.isBlank() || element.normalName().matches("p|h\\d|dt|a|span|mark|time|title")) {
                    words.add(element.normalName() + ": " + text.getWholeText());
                }
            }
        }
        return words;
    }

    @Test
    void pageIsWellFormed() {
        Parser strict = Parser.htmlParser().setTrackErrors(50);
        strict.parseInput(ReaderHtml.render(Views.everywhere("a & b < c")), "");
        ParseErrorList errors = strict.getErrors();

        assertThat(errors).isEmpty();
    }

    @Test
    void nothingRunsAndNothingIsFetched() throws Exception {
        assertThat(PLAIN.select("script, link, img, iframe, object, embed, form, base, svg"))
                .isEmpty();
        assertThat(PLAIN.select("[src], [style], [onclick], [onload], a[href]:not([href^=#])"))
                .isEmpty();
        String policy = PLAIN.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        String style = PLAIN.select("style").first().data();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                        .formatted(Base64.getEncoder().encodeToString(hash)));
        assertThat(style).doesNotContain("url(", "@import", "http");
    }

    @Test
    void structureCanBeFollowedWithoutSeeingIt() {
        assertThat(PLAIN.select("html").attr("lang")).isEqualTo("en");
        assertThat(PLAIN.select("meta[charset]").attr("charset")).isEqualTo("utf-8");
        assertThat(PLAIN.select("body > *").eachAttr("class").get(0)).isEqualTo("skip");
        assertThat(PLAIN.select("header, nav[aria-label], main#record")).hasSize(3);
        assertThat(PLAIN.select("h1, h2, h3, h4, h5, h6").eachText().size()).isGreaterThan(5);
        int before = 0;
        for (Element heading : PLAIN.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            assertThat(level).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(PLAIN.select("h1")).hasSize(1);
        assertThat(PLAIN.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (Element named : PLAIN.select("[aria-labelledby]")) {
            assertThat(PLAIN.getElementById(named.attr("aria-labelledby"))).isNotNull();
        }
        for (Element link : PLAIN.select("a[href^=#]")) {
            assertThat(PLAIN.getElementById(link.attr("href").substring(1)))
                    .as(link.attr("href"))
                    .isNotNull();
        }
    }
}
