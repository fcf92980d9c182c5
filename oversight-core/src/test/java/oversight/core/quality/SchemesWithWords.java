package oversight.core.quality;

import oversight.api.scheme.GlossaryTerm;
import oversight.api.scheme.Scheme;
import oversight.core.schemes.PublishedSchemes;

/** Schemes that say something of words. */
final class SchemesWithWords {

    private SchemesWithWords() {}

    static Scheme explaining(String... terms) {
        Scheme.Builder scheme = Scheme.builder().from(PublishedSchemes.calderdale());
        for (String term : terms) {
            scheme.addGlossary(
                    GlossaryTerm.builder().term(term).meaning("What it means").build());
        }
        return scheme.build();
    }

    static Scheme boilerplate(String text) {
        return Scheme.builder()
                .from(PublishedSchemes.calderdale())
                .addBoilerplate(text)
                .build();
    }
}
