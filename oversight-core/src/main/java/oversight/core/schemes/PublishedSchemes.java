package oversight.core.schemes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import oversight.api.scheme.Scheme;
import oversight.core.schemefile.SchemeFile;

/**
 * Schemes made from what authorities have published.
 *
 * <p>They are partial, unofficial and not legal advice: examples to read, to test with and to start from, made from public pages and
 * not approved by the authority they name. Each says so in its standing, cites its sources, and lists the rows that it does not
 * express with the reason; a level that is not published, or not certain, is never guessed, and such a decision has nobody who may
 * take it. What an authority does not publish, such as working hours, is marked in the file as a setting of that file. Before a scheme
 * is used for a child, the authority itself has to write or approve it.
 *
 * <p>{@link #names()} lists them. A scheme that stands for the list of one authority is called after it: {@code bolton}, {@code
 * calderdale}, {@code camden}, {@code ealing}, {@code leeds-2023-02} and three later versions, {@code leicestershire}, {@code
 * oxfordshire-like-cef}, {@code sheffield}, {@code southwark}, {@code stoke-on-trent}, {@code wirral}, {@code finance-panel}. What single
 * pages say is called after its theme and the authority: {@code assorted-…} (one decision each from many authorities), {@code carers-…}
 * (what carers may decide), {@code gateway-…} (legal gateways and panels), {@code holidays-…}, {@code line-managers-…} and {@code
 * principles-…} (rules without a table).
 *
 * <p>The schemes are read anew at each call. All methods are pure but for that; any number of threads may use them.
 */
public final class PublishedSchemes {

    private static final String LIST = "names.txt";

    private PublishedSchemes() {}

    /**
     * What the schemes are called.
     *
     * @return the names, in alphabetical order within each theme
     */
    public static List<String> names() {
        return places().map(PublishedSchemes::name).toList();
    }

    /**
     * All schemes, in the order of {@link #names()}. Several may be of one authority, and four are versions of one scheme.
     *
     * @return the schemes
     */
    public static List<Scheme> all() {
        return places().map(PublishedSchemes::read).toList();
    }

    /**
     * One scheme by its name.
     *
     * @param name one of {@link #names()}
     * @return the scheme
     * @throws IllegalArgumentException if there is no such scheme
     */
    public static Scheme named(String name) {
        String place = places().filter(each -> name(each).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no published scheme has this name; names() lists them"));
        return read(place);
    }

    /**
     * The roles, responsibilities and decision making hierarchy that Calderdale published in July 2019, as far as it could be read,
     * with its panels and the occasions and duties of the two guidance documents. What Calderdale does not publish, such as working
     * hours, cites the source {@code example-setting} or is marked in the file.
     *
     * @return the scheme
     */
    public static Scheme calderdale() {
        return named("calderdale");
    }

    /**
     * The four versions of one list that Leeds published: 9 February 2023, 4 August 2023, February 2025 and February 2026.
     *
     * @return the versions, the earliest first
     */
    public static List<Scheme> leeds() {
        return Stream.of("leeds-2023-02", "leeds-2023-08", "leeds-2025-02", "leeds-2026-02")
                .map(PublishedSchemes::named)
                .toList();
    }

    private static Stream<String> places() {
        try (InputStream list = PublishedSchemes.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("the list of published schemes is not in this jar");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static Scheme read(String place) {
        String resource = place + ".yaml";
        return SchemeFile.fromResource(resource, PublishedSchemes.class.getResourceAsStream(resource));
    }
}
