package oversight.core.schemes;

import oversight.api.scheme.Scheme;
import oversight.core.schemefile.SchemeFile;

/**
 * Schemes made from what authorities have published.
 *
 * <p>They are partial, unofficial and not legal advice: examples to read, to test with and to start from, made from public pages and
 * not approved by the authority they name. Each says so in its standing, cites its sources, and lists the rows that it does not
 * express with the reason. Before a scheme is used for a child, the authority itself has to write or approve it.
 */
public final class PublishedSchemes {

    private PublishedSchemes() {}

    /**
     * The roles, responsibilities and decision making hierarchy that Calderdale published in July 2019, as far as it could be read,
     * with the occasions and duties of the two guidance documents. What Calderdale does not publish, such as working hours, cites the
     * source {@code example-setting}.
     *
     * @return the scheme, read anew at each call
     */
    public static Scheme calderdale() {
        return published("calderdale.yaml");
    }

    private static Scheme published(String name) {
        return SchemeFile.fromResource(name, PublishedSchemes.class.getResourceAsStream(name));
    }
}
