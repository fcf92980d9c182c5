package oversight.testkit.architecture.offenders.seams;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Sees the engine of properties from the wrong package. */
public abstract class GeneratesWords {
    abstract Arbitrary<String> from(StringArbitrary words);
}
