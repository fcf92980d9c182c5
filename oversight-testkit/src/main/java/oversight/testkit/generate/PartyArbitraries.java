package oversight.testkit.generate;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;

/** People, children, roles and times of the generated notes and organisations. */
final class PartyArbitraries {

    static final int PEOPLE = 12;
    static final Instant FIRST = Instant.parse("2026-10-01T00:00:00Z");

    private static final Instant CHANGE = Instant.parse("2026-10-25T01:00:00Z");
    private static final long TWO_MONTHS = 61L * 24 * 60 * 60 * 1000;

    private PartyArbitraries() {}

    static Arbitrary<StaffRef> staff() {
        return Arbitraries.integers().between(0, PEOPLE - 1).map(PartyArbitraries::person);
    }

    static StaffRef person(int number) {
        return StaffRef.of("p-" + number);
    }

    static Arbitrary<ChildRef> children() {
        return Arbitraries.integers().between(1, 3).map(number -> ChildRef.of("C-" + number));
    }

    static Arbitrary<CaseRole> roles() {
        return Arbitraries.of(
                        "allocated-worker",
                        "family-intervention-worker",
                        "personal-adviser",
                        "reviewing-officer",
                        "foster-carer")
                .map(CaseRole::of);
    }

    static Arbitrary<Party> parties() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, staff().map(s -> (Party) s)),
                Tuple.of(1, Arbitraries.of("gateway-panel", "resources-panel").map(BodyId::of)),
                Tuple.of(1, Arbitraries.of("team-manager", "service-manager").map(PostId::of)),
                Tuple.of(1, Arbitraries.of("foster-carer", "school").map(OutsideParty::of)),
                Tuple.of(1, roles().map(r -> (Party) r)));
    }

    /** Times in October and November 2026, to the millisecond. Edge cases: the first and the last, the clock change and the millisecond before it. */
    static Arbitrary<Instant> times() {
        return Arbitraries.longs()
                .between(0, TWO_MONTHS - 1)
                .map(FIRST::plusMillis)
                .edgeCases(config -> config.add(CHANGE.minusMillis(1), CHANGE));
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 90)
                .map(d -> LocalDate.of(2026, 10, 1).plusDays(d));
    }
}
