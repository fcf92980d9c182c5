package oversight.testkit.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oversight.api.circumstance.Facts;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.spi.CaseFacts;
import oversight.api.spi.ChildAt;

/**
 * Facts of cases over plain data, for tests: which facts held of a case from which day on (MO-6). It answers for one authority; to a question about another it
 * gives none. Immutable and thread-safe.
 *
 * <pre>{@code
 * SampleCases cases = SampleCases.none()
 *         .with("C-1042", LocalDate.of(2026, 10, 1), Facts.none().with("status", "child-protection"));
 * }</pre>
 */
public final class SampleCases implements CaseFacts {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final AuthorityId authority;
    private final List<Line> lines;

    private SampleCases(AuthorityId authority, List<Line> lines) {
        this.authority = authority;
        this.lines = List.copyOf(lines);
    }

    private record Line(ChildRef child, Instant start, Facts facts) {}

    /**
     * No cases yet.
     *
     * @return cases of the authority {@link SampleOrganisation#AUTHORITY}, of which nothing is known
     */
    public static SampleCases none() {
        return new SampleCases(SampleOrganisation.AUTHORITY, List.of());
    }

    /**
     * The same with a line more.
     *
     * @param child the child
     * @param firstDay the day from which the facts hold, from its start in London, until a later line of the same child
     * @param facts the facts
     * @return other cases; these stay as they are
     */
    public SampleCases with(String child, LocalDate firstDay, Facts facts) {
        List<Line> more = new ArrayList<>(lines);
        more.add(new Line(
                ChildRef.of(child), firstDay.atStartOfDay(LONDON).toInstant(), Objects.requireNonNull(facts, "facts")));
        return new SampleCases(authority, more);
    }

    @Override
    public Facts of(ChildAt child) {
        Facts known = Facts.none();
        Instant since = Instant.MIN;
        for (Line line : lines) {
            boolean holds = authority.equals(child.getAuthority())
                    && line.child().equals(child.getChild())
                    && !line.start().isAfter(child.getAt())
                    && !line.start().isBefore(since);
            known = holds ? line.facts() : known;
            since = holds ? line.start() : since;
        }
        return known;
    }

    @Override
    public String toString() {
        return "SampleCases{" + authority + ", " + lines.size() + " lines}";
    }
}
