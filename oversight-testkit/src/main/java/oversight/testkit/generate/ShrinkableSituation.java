package oversight.testkit.generate;

import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import oversight.core.schemefile.SchemeFile;

/**
 * A situation that shrinks by what is not needed in its question, then its organisation, then its scheme.
 *
 * @param value the situation
 * @param isDrawn whether the scheme was drawn too; a scheme that a team wrote stays as it is
 */
record ShrinkableSituation(Situation value, boolean isDrawn) implements Shrinkable<Situation> {

    @Override
    public Stream<Shrinkable<Situation>> shrink() {
        Stream<Situation> questions = Smaller.enquiries(value.enquiry()).map(value::asking);
        Stream<Situation> worlds =
                Smaller.worlds(value.world()).map(world -> new Situation(value.scheme(), world, value.enquiry()));
        Stream<Situation> schemes = !isDrawn
                ? Stream.of()
                : Smaller.schemes(value.scheme())
                        .filter(scheme -> SchemeFile.check(scheme).isEmpty())
                        .map(scheme -> new Situation(scheme, value.world(), value.enquiry()));
        return Stream.of(questions, worlds, schemes)
                .flatMap(some -> some)
                .map(smaller -> new ShrinkableSituation(smaller, isDrawn));
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(
                isDrawn ? ShrinkableScheme.size(value.scheme()) : 0,
                Smaller.worlds(value.world()).count(),
                Smaller.enquiries(value.enquiry()).count());
    }
}
