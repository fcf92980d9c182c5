package oversight.testkit.memory;

import java.util.List;
import oversight.api.arrangement.Arrangement;
import oversight.api.party.AuthorityId;
import oversight.api.spi.ArrangementRegister;
import oversight.api.spi.ArrangementsAt;

/** A register of recorded agreements of one authority, kept in memory: what it is given is what it answers. Immutable and safe for many threads. */
public final class InMemoryArrangements implements ArrangementRegister {

    private final AuthorityId authority;
    private final List<Arrangement> arrangements;

    private InMemoryArrangements(AuthorityId authority, List<Arrangement> arrangements) {
        this.authority = authority;
        this.arrangements = List.copyOf(arrangements);
    }

    /**
     * A register of these agreements.
     *
     * @param authority whose agreements they are
     * @param arrangements the agreements
     * @return the register
     */
    public static InMemoryArrangements of(AuthorityId authority, List<Arrangement> arrangements) {
        return new InMemoryArrangements(authority, arrangements);
    }

    @Override
    public List<Arrangement> inForce(ArrangementsAt which) {
        return which.getAuthority().equals(authority)
                ? arrangements.stream()
                        .filter(agreed -> agreed.isInForce(which.getAt()))
                        .filter(agreed -> isAbout(agreed, which))
                        .toList()
                : List.of();
    }

    private static boolean isAbout(Arrangement agreed, ArrangementsAt which) {
        if (agreed instanceof Arrangement.Grant grant) {
            return grant.decision().equals(which.getDecision());
        }
        if (agreed instanceof Arrangement.PassedOn passedOn) {
            return passedOn.decision().equals(which.getDecision());
        }
        return !(agreed instanceof Arrangement.ForChild override)
                || override.decision().equals(which.getDecision())
                        && override.child().equals(which.getChild());
    }
}
