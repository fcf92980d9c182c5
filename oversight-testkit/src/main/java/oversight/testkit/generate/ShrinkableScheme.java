package oversight.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.Scheme;
import oversight.core.schemefile.SchemeFile;

/** A scheme that shrinks by losing one thing after another, as long as what is left is a scheme without a mistake. */
record ShrinkableScheme(Scheme value) implements Shrinkable<Scheme> {

    @Override
    public Stream<Shrinkable<Scheme>> shrink() {
        return Stream.of(
                        without(value.getOverlays()).map(some -> copy().overlays(some)),
                        without(value.getEvents()).map(some -> copy().events(some)),
                        without(value.getDecisions()).map(some -> copy().decisions(some)),
                        inEach(value.getDecisions(), ShrinkableScheme::smaller).map(some -> copy().decisions(some)))
                .flatMap(some -> some)
                .map(Scheme.Builder::build)
                .filter(scheme -> SchemeFile.check(scheme).isEmpty())
                .map(ShrinkableScheme::new);
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(
                value.getOverlays().size()
                        + value.getEvents().size()
                        + (long) value.getDecisions().size(),
                value.getDecisions().stream()
                        .flatMap(type -> type.getRules().stream())
                        .mapToLong(ShrinkableScheme::size)
                        .sum());
    }

    private static long size(DecisionRule rule) {
        return 1L
                + rule.getFollowUps().size()
                + rule.getNeeds().size()
                + rule.getOutcomes().size()
                + rule.getWhen().size()
                + rule.getUnless().size();
    }

    private static Stream<DecisionType> smaller(DecisionType type) {
        return Stream.concat(without(type.getRules()), inEach(type.getRules(), ShrinkableScheme::smaller))
                .filter(rules -> !rules.isEmpty())
                .map(rules -> DecisionType.builder().from(type).rules(rules).build());
    }

    private static Stream<DecisionRule> smaller(DecisionRule rule) {
        return Stream.of(
                        without(rule.getWhen()).map(some -> copy(rule).when(some)),
                        without(rule.getUnless()).map(some -> copy(rule).unless(some)),
                        without(rule.getFollowUps()).map(some -> copy(rule).followUps(some)),
                        without(rule.getNeeds()).map(some -> copy(rule).needs(some)))
                .flatMap(some -> some)
                .map(DecisionRule.Builder::build);
    }

    private static DecisionRule.Builder copy(DecisionRule rule) {
        return DecisionRule.builder().from(rule);
    }

    private Scheme.Builder copy() {
        return Scheme.builder().from(value);
    }

    private static <T> Stream<List<T>> without(List<T> all) {
        return changed(all, (list, index) -> {
            list.remove(index.intValue());
            return Stream.of(list);
        });
    }

    private static <T> Stream<List<T>> inEach(List<T> all, Function<T, Stream<T>> smaller) {
        return changed(
                all,
                (list, index) -> smaller.apply(list.get(index)).map(one -> {
                    List<T> with = new ArrayList<>(list);
                    with.set(index, one);
                    return with;
                }));
    }

    private static <T> Stream<List<T>> changed(List<T> all, BiFunction<List<T>, Integer, Stream<List<T>>> change) {
        return IntStream.range(0, all.size()).boxed().flatMap(index -> change.apply(new ArrayList<>(all), index));
    }
}
