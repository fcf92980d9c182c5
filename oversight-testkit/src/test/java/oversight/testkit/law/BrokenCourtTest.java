package oversight.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import oversight.api.scheme.Scheme;
import oversight.testkit.generate.SchemeDraws;

/** A law finds the mistake that it is for; in the engine as it is, it finds none on the same schemes. */
class BrokenCourtTest {

    private static final int MOST_SCHEMES = 400;
    private static final int TRIES = 40;

    @ParameterizedTest
    @EnumSource
    void theLawFindsTheMistake(BrokenCourt broken) {
        Set<Law> laws = EnumSet.of(broken.law());
        SplittableRandom random = new SplittableRandom(20_261_122);
        List<BrokenLaw> found = List.of();
        int schemes = 0;
        while (found.isEmpty() && schemes < MOST_SCHEMES) {
            List<Scheme> versions = SchemeDraws.versions(random);
            schemes++;
            found = SchemeLaws.of(versions, broken).verify(schemes, TRIES, laws);
            assertThat(SchemeLaws.of(versions).verify(schemes, TRIES, laws))
                    .as("the engine as it is")
                    .isEmpty();
        }

        assertThat(found).as("%s in %d schemes", broken, schemes).isNotEmpty();
    }
}
