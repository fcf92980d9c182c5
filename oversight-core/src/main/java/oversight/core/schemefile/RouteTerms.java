package oversight.core.schemefile;

import java.util.List;
import java.util.Optional;
import oversight.api.party.CaseRole;
import oversight.api.scheme.Level;
import oversight.api.scheme.StandIn;
import oversight.api.scheme.StandIns;
import oversight.api.scheme.TierId;
import oversight.core.form.KeyedUnion;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of what only routes say: at what level a decision was taken, and who stands in for whom. */
final class RouteTerms {

    static final Shape<Level> LEVEL = ObjectShape.<Level, Levels>of("level", Levels::new, Levels::level)
            .optional("at-least", Terms.TIER, Level::atLeast, Levels::atLeast)
            .says("The decider held a post on this tier, or above it.", "SM")
            .optional("below", Terms.TIER, Level::below, Levels::below)
            .says("The decider held no post on this tier or above it.", "HoS")
            .end();

    private static final Shape<StandIn> STAND_IN = KeyedUnion.<StandIn>of("stand-in")
            .option("post", StandIn.Holding.class, Terms.POST.map(StandIn.Holding::new, StandIn.Holding::post))
            .says("Whoever holds this post now.", "service-manager")
            .option(
                    "role",
                    StandIn.InRole.class,
                    Shapes.of(
                            "a role",
                            PlainForms.ID,
                            role -> new StandIn.InRole(CaseRole.of(role)),
                            in -> in.role().value()))
            .says("Whoever has this role around the child now.", "duty-worker")
            .bare(StandIn.Usual.class, Shapes.choice(StandIn.Usual.class))
            .says("Who is now what the recipient was meant as, or the recipient's line manager.", "line-manager")
            .end();

    private static final Shape<List<StandIn>> ORDER = PlainForms.listed(STAND_IN);

    static final Shape<StandIns> STAND_INS = ObjectShape.<StandIns, StandIns.Builder>of(
                    "stand-ins", StandIns::builder, StandIns.Builder::build)
            .listOf("away", ORDER, StandIns::getAway, StandIns.Builder::addAllAway)
            .says(
                    "For a recipient who is away, for every notice. Without it: for what cannot wait, in the usual order.",
                    "[{post: duty-manager}, line-manager]")
            .listOf("left", ORDER, StandIns::getLeft, StandIns.Builder::addAllLeft)
            .says("For a recipient who has left. Without it: in the usual order.", "[same-role, line-manager]")
            .listOf("excluded", ORDER, StandIns::getExcluded, StandIns.Builder::addAllExcluded)
            .says(
                    "For a recipient who must not be told of this child. Without it: in the usual order.",
                    "[{post: head-of-safeguarding}]")
            .end();

    private RouteTerms() {}

    /** A level while it is read. */
    private static final class Levels {
        private Optional<TierId> atLeast = Optional.empty();
        private Optional<TierId> below = Optional.empty();

        void atLeast(TierId tier) {
            atLeast = Optional.of(tier);
        }

        void below(TierId tier) {
            below = Optional.of(tier);
        }

        Level level() {
            return new Level(atLeast, below);
        }
    }
}
