package oversight.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.core.review.BaselineMapping.Target;
import oversight.core.scheme.CompiledScheme;

/**
 * What regulations ask of some decisions, whatever a scheme says: who approves them, who is consulted and told, what has to be so first, and for how long they may
 * stand. It holds only what was seen in the text of the regulations, so that what is not in it is not therefore free of conditions.
 *
 * <p>The comparison says where a scheme <em>looks</em> weaker. It is a help for whoever checks a scheme, and not legal advice.
 *
 * <p>Immutable and safe for many threads.
 */
public final class StatutoryBaseline {

    private final Demand.Pack pack;

    private StatutoryBaseline(Demand.Pack pack) {
        this.pack = pack;
    }

    /**
     * For England: the Care Planning, Placement and Case Review (England) Regulations 2010, in part.
     *
     * @return the baseline, read anew at each call
     */
    public static StatutoryBaseline england() {
        return new StatutoryBaseline(BaselineFile.shipped("england.yaml"));
    }

    /**
     * The topics about which it has something to say.
     *
     * @return the topics, to be mapped to decisions of a scheme
     */
    public List<String> topics() {
        return pack.demands().stream().map(Demand::topic).toList();
    }

    /**
     * Holds a scheme against it. Decisions to do something are compared, not those not to do it; with the scheme's own rules, overlays apart.
     *
     * @param scheme the scheme
     * @param mapping which of its decisions, posts and circumstances are meant
     * @return where it looks weaker, what was not compared and why, and what a person has to look at
     * @throws SchemeDefinitionException with its mistakes, when the scheme has any
     */
    public StatutoryReport compare(Scheme scheme, BaselineMapping mapping) {
        CompiledScheme compiled = Loaded.of(scheme);
        List<Shortfall> shortfalls = new ArrayList<>();
        List<String> notCompared = new ArrayList<>();
        List<String> byHand = new ArrayList<>();
        for (Demand demand : pack.demands()) {
            List<Target> targets = mapping.topic(demand.topic());
            if (targets.isEmpty()) {
                notCompared.add(demand.topic() + ": no decision of the scheme is mapped to it");
            }
            for (Target target : targets) {
                Held held = new Held(compiled, mapping, demand, target);
                Optional<String> reason = held.whyNot();
                reason.ifPresent(why -> notCompared.add(demand.topic() + ": " + why));
                if (reason.isEmpty()) {
                    shortfalls.addAll(held.shortfalls());
                    notCompared.addAll(unmapped(demand, mapping));
                    held.leftOut().forEach(why -> notCompared.add(demand.topic() + ": " + why));
                    demand.byHand().forEach(line -> byHand.add(demand.citation() + ": " + line));
                }
            }
        }
        return new StatutoryReport(
                pack.title(),
                pack.standing(),
                shortfalls,
                notCompared.stream().distinct().toList(),
                byHand.stream().distinct().toList());
    }

    private static List<String> unmapped(Demand demand, BaselineMapping mapping) {
        Stream<String> roles = Stream.concat(
                        demand.approvedBy().stream(), demand.lapses().stream().map(Demand.Lapses::extendedBy))
                .filter(role -> mapping.role(role).isEmpty());
        Stream<String> parties = Stream.concat(demand.consulted().stream(), demand.told().stream())
                .filter(party -> mapping.party(party).isEmpty());
        Stream<String> facts =
                demand.precondition().stream().filter(fact -> mapping.fact(fact).isEmpty());
        return Stream.of(roles, parties, facts)
                .flatMap(each -> each)
                .map(name -> demand.topic() + ": nothing of the scheme is mapped to '" + name + "'")
                .toList();
    }
}
