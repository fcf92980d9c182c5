package oversight.core.schemefile;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;
import oversight.api.scheme.Level;
import oversight.api.scheme.StandIn;
import oversight.api.scheme.StandIns;
import oversight.api.scheme.TierId;
import oversight.api.scheme.Whom;

/** Of schemes at random, what says who is told: at which level a route begins, and who stands in for whom. */
final class AnyTelling {

    private AnyTelling() {}

    static Arbitrary<Level> levels() {
        return Combinators.combine(
                        Schemes.id().map(TierId::of).optional(),
                        Schemes.id().map(TierId::of).optional())
                .as(Level::new);
    }

    static Arbitrary<StandIns> standIns() {
        Arbitrary<List<StandIn>> order = Arbitraries.oneOf(
                        Schemes.id().map(id -> new StandIn.Holding(PostId.of(id))),
                        Schemes.id().map(id -> new StandIn.InRole(CaseRole.of(id))),
                        Arbitraries.of(StandIn.Usual.class))
                .list()
                .ofMaxSize(2);
        return Combinators.combine(order, order, order)
                .as((away, left, excluded) -> StandIns.builder()
                        .away(away)
                        .left(left)
                        .excluded(excluded)
                        .build());
    }

    static Arbitrary<Whom> people() {
        return Arbitraries.oneOf(
                Schemes.id().map(id -> new Whom.Holding(PostId.of(id))),
                Schemes.id().map(id -> new Whom.InRole(CaseRole.of(id))),
                Schemes.id().map(id -> new Whom.OnBody(BodyId.of(id))),
                Schemes.id().map(id -> new Whom.Outside(OutsideParty.of(id))),
                Arbitraries.of(Whom.Part.class));
    }
}
