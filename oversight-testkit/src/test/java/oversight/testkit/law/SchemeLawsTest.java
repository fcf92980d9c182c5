package oversight.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import oversight.api.scheme.Scheme;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.generate.SchemeDraws;

/** The laws hold on published schemes and on drawn ones. */
class SchemeLawsTest {

    @TestFactory
    Stream<DynamicTest> theLawsHoldOnPublishedSchemes() {
        return Stream.of("calderdale", "ealing", "oxfordshire-like-cef", "stoke-on-trent")
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(SchemeLaws.of(PublishedSchemes.named(name))
                                        .verify(7, 60))
                                .isEmpty()));
    }

    @Test
    void theLawsHoldOnTheVersionsOfOneScheme() {
        assertThat(SchemeLaws.of(PublishedSchemes.leeds()).verify(7, 40)).isEmpty();
    }

    @Test
    void theLawsHoldOnDrawnSchemes() {
        SplittableRandom random = new SplittableRandom(20_261_122);
        for (int left = 60; left > 0; left--) {
            List<Scheme> versions = SchemeDraws.versions(random);
            assertThat(SchemeLaws.of(versions).verify(left, 20))
                    .as("%s", versions)
                    .isEmpty();
        }
    }
}
