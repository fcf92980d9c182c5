package oversight.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import oversight.api.arrangement.Arrangement;
import oversight.api.party.AuthorityId;
import oversight.api.spi.ArrangementRegister;
import oversight.api.spi.ArrangementsAt;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.StaffDirectory;

/** The people of a host, and a register in which a law can write a line of its own for one question. For one thread. */
final class Host {

    private final AuthorityId authority;
    private final StaffDirectory directory;
    private final CaseTeam team;
    private final ArrangementRegister kept;
    private final AtomicReference<List<Arrangement>> written = new AtomicReference<>(List.of());

    Host(AuthorityId authority, StaffDirectory directory, CaseTeam team, ArrangementRegister kept) {
        this.authority = authority;
        this.directory = directory;
        this.team = team;
        this.kept = kept;
    }

    AuthorityId authority() {
        return authority;
    }

    StaffDirectory directory() {
        return directory;
    }

    CaseTeam team() {
        return team;
    }

    ArrangementRegister register() {
        return this::inForce;
    }

    private List<Arrangement> inForce(ArrangementsAt which) {
        List<Arrangement> all = new ArrayList<>(kept.inForce(which));
        all.addAll(written.get());
        return List.copyOf(all);
    }

    /** From now on these lines stand in the register as well. */
    void write(List<Arrangement> lines) {
        written.set(List.copyOf(lines));
    }
}
