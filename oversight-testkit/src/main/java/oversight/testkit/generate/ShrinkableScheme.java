package oversight.testkit.generate;

import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import oversight.api.scheme.Scheme;
import oversight.core.schemefile.SchemeFile;

/** A scheme that shrinks by losing one thing after another, as long as what is left is a scheme without a mistake. */
record ShrinkableScheme(Scheme value) implements Shrinkable<Scheme> {

    @Override
    public Stream<Shrinkable<Scheme>> shrink() {
        return Smaller.schemes(value)
                .filter(scheme -> !scheme.getDecisions().isEmpty())
                .filter(scheme -> SchemeFile.check(scheme).isEmpty())
                .map(ShrinkableScheme::new);
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(size(value));
    }

    /** How much it says: the length of what is written down. */
    static long size(Scheme scheme) {
        return SchemeFile.write(scheme).length();
    }
}
