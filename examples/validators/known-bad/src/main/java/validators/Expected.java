package validators;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The violations that every validator has to find, and no others: {@code known-bad.txt}, one a line. */
final class Expected {

    private Expected() {}

    static Set<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Expected.class.getResourceAsStream("known-bad.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
