package oversight.mutation;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * A part of the library that is mutated as one, with the tests that look for its mutants. Patterns are those of PIT: names with {@code *} and
 * {@code ?}. An immutable value.
 *
 * @param name what it is asked for by
 * @param classes which classes are mutated
 * @param spared which of them are not
 * @param tests which test classes look for the mutants
 * @param without which of them do not: they are slow, and find nothing that a quick one does not find
 */
record Area(String name, List<String> classes, List<String> spared, List<String> tests, List<String> without) {

    /** In the order in which they are looked at. */
    static final List<String> NAMES = List.of("chain", "codec", "routing", "flow", "scheme");

    /**
     * Reads an area.
     *
     * @param folder where the areas are described
     * @param name its name
     * @return the area
     * @throws IOException when there is no such area, or it cannot be read
     */
    static Area read(Path folder, String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(name + ".properties"))) {
            properties.load(reader);
        }
        return new Area(
                name,
                list(properties.getProperty("classes", "")),
                list(properties.getProperty("spared", "")),
                list(properties.getProperty("tests", "")),
                list(properties.getProperty("without", "")));
    }

    /**
     * The patterns in a text.
     *
     * @param text patterns with commas between them
     * @return the patterns, none for an empty text
     */
    static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
