package merevale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.law.SchemeLaws;

class LawsTest {

    // tag::laws[]
    @Test
    void theLawsHoldOfOurSchemeAndOurPeople() {
        var laws = SchemeLaws.of(List.of(PublishedSchemes.calderdale()), Merevale.staff(), Merevale.cases(), which -> List.of());
        assertThat(laws.verify(42, 150)).isEmpty();
    }
    // end::laws[]
}
