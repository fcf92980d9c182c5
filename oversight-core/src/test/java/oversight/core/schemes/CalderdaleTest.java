package oversight.core.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oversight.api.scheme.Scheme;
import oversight.core.schemefile.SchemeFile;

class CalderdaleTest {

    private final Scheme scheme = PublishedSchemes.calderdale();

    @Test
    void loads() {
        assertThat(scheme.getTiers()).hasSize(5);
        assertThat(SchemeFile.check(scheme)).isEmpty();
        assertThat(SchemeFile.read("x", SchemeFile.write(scheme))).isEqualTo(scheme);
    }
}
