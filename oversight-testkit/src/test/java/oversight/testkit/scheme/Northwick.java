package oversight.testkit.scheme;

import oversight.api.scheme.Scheme;
import oversight.core.schemefile.SchemeFile;

/** The scheme of the page on the scheme language, and the people of the page on examples. */
final class Northwick {

    /** Rows that the page has no use for: who is not this authority, and who is not in this file. */
    private static final String MORE = """
              care-order:
                name: Care order
                rules:
                  - {id: care-order, by: {outside-our-power: court}, cite: scheme}
              foster-carers-choices:
                name: Day to day choices of a foster carer
                rules:
                  - {id: carer-choices, by: {in-other-scheme: The table of carers}, cite: scheme}
              haircut:
                name: A haircut
                rules:
                  - {id: haircut, by: {any-of: [{role: young-person}, {outside: foster-carer}]}, cite: scheme}
              visits:
                name: Fewer visits
                rules:
                  - id: visits
                    by: {only: team-manager}
                    in-absence: [same-level, nominee, upward]
                    passing-on: named-workers
                    needs: [{consulted: {role: reviewing-officer}}]
                    cite: scheme
            """;

    private Northwick() {}

    static Scheme scheme() {
        return SchemeFile.read("northwick.yaml", schemeText());
    }

    static String schemeText() {
        String page = Pages.file("scheme-language.md", "part");
        int end = page.indexOf("events:\n");
        return page.substring(0, end) + MORE + "\n" + page.substring(end);
    }

    static String people() {
        return Pages.file("scheme-examples.md", "part").split("examples:\n")[0];
    }

    /** Examples with the people of the page. */
    static SchemeExamples examples(String examples) {
        return SchemeExamples.read("northwick.examples.yaml", people() + "examples:\n" + examples.indent(2), scheme());
    }

    static ExampleResult only(String example) {
        return examples(example).run().results().get(0);
    }
}
