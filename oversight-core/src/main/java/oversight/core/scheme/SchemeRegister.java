package oversight.core.scheme;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import oversight.api.record.SchemePin;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Scheme;

/** The versions of one authority's scheme. A question is answered by the one in force at its time. */
public final class SchemeRegister {

    private final List<CompiledScheme> newestFirst;

    /**
     * These versions.
     *
     * @param versions at least one, of one scheme of one authority, no two from the same day
     */
    public SchemeRegister(List<CompiledScheme> versions) {
        this.newestFirst = versions.stream()
                .sorted(Comparator.comparing(CompiledScheme::inForceFrom).reversed())
                .toList();
    }

    /**
     * The version in force.
     *
     * @param at the time
     * @return the latest version that had started by then, or empty when none had
     */
    public Optional<CompiledScheme> inForce(Instant at) {
        return newestFirst.stream()
                .filter(version -> !version.inForceFrom().isAfter(at))
                .findFirst();
    }

    /**
     * The newest version, in force or yet to come.
     *
     * @return the version
     */
    public CompiledScheme newest() {
        return newestFirst.get(0);
    }

    /**
     * The version in which a rule stands.
     *
     * @param rule the rule
     * @return the version, or empty for a law of the engine or a version that is not held here
     */
    public Optional<CompiledScheme> of(RuleRef rule) {
        return newestFirst.stream()
                .filter(version -> version.scheme().getId().equals(rule.getScheme())
                        && version.scheme().getVersion().equals(rule.getVersion()))
                .findFirst();
    }

    /**
     * The version to which something on the record is pinned.
     *
     * @param pin the pin
     * @return the scheme, or empty when exactly that one is not held here
     */
    public Optional<Scheme> pinned(SchemePin pin) {
        return newestFirst.stream()
                .filter(version -> version.pin().equals(pin))
                .map(CompiledScheme::scheme)
                .findFirst();
    }
}
