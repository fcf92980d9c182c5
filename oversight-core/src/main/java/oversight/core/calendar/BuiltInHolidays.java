package oversight.core.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A list of public holidays that comes with the library, and the years for which it is complete. */
final class BuiltInHolidays implements Holidays {

    /** The names of the lists there are; each is a text file beside this class. */
    static final List<String> NAMES = List.of("england-and-wales", "scotland", "northern-ireland");

    private static final String FROM = "certain-from";
    private static final String UNTIL = "certain-until";

    private final Set<LocalDate> days;
    private final LocalDate from;
    private final LocalDate until;

    private BuiltInHolidays(Set<LocalDate> days, LocalDate from, LocalDate until) {
        this.days = Set.copyOf(days);
        this.from = from;
        this.until = until;
    }

    /** The list of one of {@link #NAMES}. */
    static BuiltInHolidays read(String name) {
        String file = name + ".txt";
        try (InputStream in = Objects.requireNonNull(BuiltInHolidays.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("A list of holidays of the library itself cannot be read: " + file, e);
        }
    }

    private static BuiltInHolidays parse(List<String> lines) {
        Set<LocalDate> days = new HashSet<>();
        LocalDate from = LocalDate.MAX;
        LocalDate until = LocalDate.MIN;
        for (String line : lines) {
            String[] words = line.split(" ", 2);
            switch (words[0]) {
                case "", "#" -> {} // for people
                case FROM -> from = LocalDate.parse(words[1]);
                case UNTIL -> until = LocalDate.parse(words[1]);
                default -> days.add(LocalDate.parse(words[0]));
            }
        }
        return new BuiltInHolidays(days, from, until);
    }

    @Override
    public Optional<Set<LocalDate>> in(int year) {
        boolean complete = !LocalDate.of(year, 1, 1).isBefore(from)
                && !LocalDate.of(year, 12, 31).isAfter(until);
        return complete ? Optional.of(days) : Optional.empty();
    }
}
