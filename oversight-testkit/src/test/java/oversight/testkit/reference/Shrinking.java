package oversight.testkit.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.Scheme;

/** Makes a trial smaller as long as it still differs: takes one thing away at a time, and keeps what differs. */
final class Shrinking {

    private Shrinking() {}

    static Trial shrink(Trial trial, Predicate<Trial> differs) {
        Trial smallest = trial;
        for (int left = 300; left > 0; left--) {
            Optional<Trial> next =
                    smaller(smallest).filter(one -> safely(one, differs)).findFirst();
            if (next.isEmpty()) {
                return smallest;
            }
            smallest = next.get();
        }
        return smallest;
    }

    /** What was taken away may have left a scheme that no engine accepts: then it was too much. */
    private static boolean safely(Trial trial, Predicate<Trial> differs) {
        try {
            return differs.test(trial);
        } catch (RuntimeException notAScheme) {
            return false;
        }
    }

    private static Stream<Trial> smaller(Trial trial) {
        List<Scheme> versions = trial.versions();
        Stream<Trial> fewer = without(versions)
                .filter(some -> !some.isEmpty())
                .map(some -> new Trial(some, trial.world(), trial.question()));
        Stream<Trial> inVersions = IntStream.range(0, versions.size())
                .boxed()
                .flatMap(index -> smaller(versions.get(index))
                        .map(scheme -> new Trial(with(versions, index, scheme), trial.world(), trial.question())));
        Stream<Trial> inWorld = smaller(trial.world()).map(world -> new Trial(versions, world, trial.question()));
        Stream<Trial> inQuestion =
                trial.question().smaller().stream().map(question -> new Trial(versions, trial.world(), question));
        return Stream.of(fewer, inVersions, inWorld, inQuestion).flatMap(some -> some);
    }

    private static Stream<Scheme> smaller(Scheme scheme) {
        Stream<Scheme> parts = Stream.of(
                        without(scheme.getOverlays()).map(some -> copy(scheme).overlays(some)),
                        without(scheme.getEvents()).map(some -> copy(scheme).events(some)),
                        without(scheme.getDecisions()).map(some -> copy(scheme).decisions(some)),
                        scheme.getInAbsence().steps().isEmpty()
                                ? Stream.<Scheme.Builder>of()
                                : Stream.of(copy(scheme).inAbsence(Absence.nobody())))
                .flatMap(some -> some)
                .map(Scheme.Builder::build);
        return Stream.of(
                        parts,
                        inEach(
                                scheme.getDecisions(),
                                Shrinking::smaller,
                                (s, some) -> copy(scheme).decisions(some).build()),
                        inEach(
                                scheme.getOverlays(),
                                Shrinking::smaller,
                                (s, some) -> copy(scheme).overlays(some).build()),
                        without(scheme.getPosts())
                                .map(some -> copy(scheme).posts(some).build()))
                .flatMap(some -> some);
    }

    private static Scheme.Builder copy(Scheme scheme) {
        return Scheme.builder().from(scheme);
    }

    private static Stream<DecisionType> smaller(DecisionType type) {
        return rules(type.getRules())
                .map(rules -> DecisionType.builder().from(type).rules(rules).build());
    }

    private static Stream<Overlay> smaller(Overlay overlay) {
        return overlay.getDecisions().stream()
                .flatMap(of -> rules(of.getRules())
                        .filter(rules -> !rules.isEmpty())
                        .map(rules -> Overlay.builder()
                                .from(overlay)
                                .decisions(List.of(oversight.api.scheme.OverlayRules.builder()
                                        .decision(of.getDecision())
                                        .rules(rules)
                                        .build()))
                                .build()));
    }

    private static Stream<List<DecisionRule>> rules(List<DecisionRule> rules) {
        return Stream.concat(without(rules), inEach(rules, Shrinking::smaller, (r, some) -> some));
    }

    private static Stream<DecisionRule> smaller(DecisionRule rule) {
        return Stream.of(
                        without(rule.getWhen()).map(some -> copy(rule).when(some)),
                        without(rule.getUnless()).map(some -> copy(rule).unless(some)),
                        without(rule.getOutcomes()).map(some -> copy(rule).outcomes(some)),
                        without(rule.getNeeds()).map(some -> copy(rule).needs(some)),
                        without(rule.getFollowUps()).map(some -> copy(rule).followUps(some)),
                        rule.getInAbsence().stream()
                                .flatMap(absence -> without(absence.steps())
                                        .map(some -> copy(rule).inAbsence(new Absence(some)))),
                        rule.getInAbsence().stream().map(absence -> copy(rule).inAbsence(Optional.empty())),
                        rule.getPassingOn().stream().map(passing -> copy(rule).passingOn(Optional.empty())),
                        smaller(rule.getBy()).map(by -> copy(rule).by(by)))
                .flatMap(some -> some)
                .map(DecisionRule.Builder::build);
    }

    private static DecisionRule.Builder copy(DecisionRule rule) {
        return DecisionRule.builder().from(rule);
    }

    private static Stream<Approval> smaller(Approval approval) {
        if (approval instanceof Approval.AnyOf any) {
            return Stream.concat(any.options().stream(), fewer(any.options(), Approval.AnyOf::new));
        }
        if (approval instanceof Approval.AllOf all) {
            return Stream.concat(all.parts().stream(), fewer(all.parts(), Approval.AllOf::new));
        }
        if (approval instanceof Approval.InOrder order) {
            return Stream.concat(order.steps().stream(), fewer(order.steps(), Approval.InOrder::new));
        }
        if (approval instanceof Approval.Within within) {
            return Stream.concat(
                    Stream.of(within.by()),
                    without(within.when())
                            .filter(some -> !some.isEmpty())
                            .map(some -> new Approval.Within(within.by(), some)));
        }
        return approval instanceof Approval.WithinOwnLimit limit ? Stream.of(limit.by()) : Stream.of();
    }

    private static Stream<Approval> fewer(
            List<Approval> some, java.util.function.Function<List<Approval>, Approval> as) {
        return Stream.concat(
                without(some).filter(fewer -> fewer.size() > 1).map(as),
                inEach(some, Shrinking::smaller, (one, all) -> as.apply(all)));
    }

    private static Stream<ReferenceWorld> smaller(ReferenceWorld world) {
        return Stream.of(
                        without(world.holdings())
                                .map(some -> new ReferenceWorld(
                                        some,
                                        world.leaves(),
                                        world.managers(),
                                        world.seats(),
                                        world.limits(),
                                        world.arrangements())),
                        without(world.leaves())
                                .map(some -> new ReferenceWorld(
                                        world.holdings(),
                                        some,
                                        world.managers(),
                                        world.seats(),
                                        world.limits(),
                                        world.arrangements())),
                        without(world.managers())
                                .map(some -> new ReferenceWorld(
                                        world.holdings(),
                                        world.leaves(),
                                        some,
                                        world.seats(),
                                        world.limits(),
                                        world.arrangements())),
                        without(world.seats())
                                .map(some -> new ReferenceWorld(
                                        world.holdings(),
                                        world.leaves(),
                                        world.managers(),
                                        some,
                                        world.limits(),
                                        world.arrangements())),
                        without(world.limits())
                                .map(some -> new ReferenceWorld(
                                        world.holdings(),
                                        world.leaves(),
                                        world.managers(),
                                        world.seats(),
                                        some,
                                        world.arrangements())),
                        without(world.arrangements()).map(world::withArrangements))
                .flatMap(some -> some);
    }

    static Stream<Enquiry> smaller(Enquiry enquiry) {
        Stream<Enquiry> fewerFacts = enquiry.getFacts().asMap().keySet().stream()
                .map(name -> {
                    Facts facts = Facts.none();
                    for (var entry : enquiry.getFacts().asMap().entrySet()) {
                        facts = entry.getKey().equals(name)
                                ? facts
                                : facts.with(CircumstanceId.of(entry.getKey()), entry.getValue());
                    }
                    return Enquiry.builder().from(enquiry).facts(facts).build();
                });
        return Stream.of(
                        without(enquiry.getGiven())
                                .map(some -> Enquiry.builder()
                                        .from(enquiry)
                                        .given(some)
                                        .build()),
                        enquiry.getExtending().stream()
                                .map(taken -> Enquiry.builder()
                                        .from(enquiry)
                                        .extending(Optional.empty())
                                        .build()),
                        enquiry.getRequester().stream()
                                .map(who -> Enquiry.builder()
                                        .from(enquiry)
                                        .requester(Optional.empty())
                                        .build()),
                        fewerFacts)
                .flatMap(some -> some);
    }

    /** A list with one thing less, for each thing. */
    private static <T> Stream<List<T>> without(List<T> some) {
        return IntStream.range(0, some.size()).mapToObj(index -> {
            List<T> less = new ArrayList<>(some);
            less.remove(index);
            return less;
        });
    }

    private static <T> List<T> with(List<T> some, int index, T other) {
        List<T> changed = new ArrayList<>(some);
        changed.set(index, other);
        return changed;
    }

    private static <T, R> Stream<R> inEach(
            List<T> some, java.util.function.Function<T, Stream<T>> smaller, BiFunction<T, List<T>, R> as) {
        return IntStream.range(0, some.size())
                .boxed()
                .flatMap(index -> smaller.apply(some.get(index)).map(one -> as.apply(one, with(some, index, one))));
    }
}
