package oversight.core.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What somebody might write to become more than text. */
final class Payloads {

    private static final String[] SEEDS = {
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "</title><img src=x onerror=alert(1)>",
        "</textarea><svg/onload=alert(1)>",
        "<img src=x onerror=alert(1)>",
        "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
        "<svg><script>alert&#40;1)</script>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<object data=javascript:alert(1)>",
        "<embed src=javascript:alert(1)>",
        "<a href=javascript:alert(1)>x</a>",
        "<form action=//example.org><input type=submit>",
        "<base href=//example.org/>",
        "<link rel=stylesheet href=//example.org/x.css>",
        "<meta http-equiv=refresh content=0;url=//example.org>",
        "<body onload=alert(1)>",
        "<details open ontoggle=alert(1)>",
        "<template><script>alert(1)</script></template>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
        "<!--><script>alert(1)</script-->",
        "<!-- --!><img src=x onerror=alert(1)>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?xml version='1.0'?><x/>",
        "<!DOCTYPE html><html><head>",
        "</p></dd></div></dl></article></main></body></html>",
        "</dd></dl><h1>Another record</h1>",
        "</span></p><p class=withheld>",
        "' onmouseover='alert(1)",
        "\" onmouseover=\"alert(1)",
        "\"><script>alert(1)</script>",
        "'><script>alert(1)</script>",
        "`onmouseover=alert(1)`",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&amp;lt;b&amp;gt;",
        "&#x3C;script&#x3E;",
        "&notanentity; & && &; &#; &#x; &#0; &#xD800; &#x110000;",
        "<",
        ">",
        "<<<<>>>>",
        "</",
        "<b",
        "{{constructor.constructor('alert(1)')()}}",
        "${7*7} #{7*7} <%= 7*7 %>",
        "=HYPERLINK(\"//example.org\")",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "\\u003cscript\\u003e",
        "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
        "[Something is not shown here.]",
        "1. Another entry\n====",
        "a\u202Eb\u2066c",
        "a\u0000b\u0001c\u007F",
        "line\r\nline\rline\u2028line\u2029line\u0085line\u000Bline\fline",
        "\uD83D\uDC69\u200D\uD83D\uDC67 e\u0301 \u05D0\u05DC ŵ",
        "half \uD83D here and \uDC67 there",
        "\n\nleading and trailing\n\n"
    };

    private static final String[] AROUND = {
        "%s",
        "x%s",
        "%sx",
        "%s%s",
        "\"%s\"",
        "'%s'",
        "<!--%s-->",
        "<p>%s</p>",
        "</dd>%s",
        "<style>%s</style>",
        "<title>%s</title>",
        "<textarea>%s",
        "<svg>%s",
        "\t%s",
        "\n%s",
        " %s ",
        "&lt;%s",
        "&#60;%s",
        "%s<"
    };

    private Payloads() {}

    static List<String> all() {
        Set<String> all = new LinkedHashSet<>();
        for (String seed : SEEDS) {
            for (String around : AROUND) {
                all.add(around.replace("%s", seed));
            }
            all.add(seed.toUpperCase(Locale.ROOT));
        }
        return new ArrayList<>(all);
    }
}
