package oversight.core.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Scheme;
import oversight.core.schemefile.SchemeFile;

class PublishedSchemesTest {

    @Test
    void eachHasANameOfItsOwnAndCanBeHadByIt() {
        assertThat(PublishedSchemes.names()).doesNotHaveDuplicates().contains("calderdale", "leeds-2026-02", "gateway-lambeth");
        assertThat(PublishedSchemes.all())
                .isEqualTo(PublishedSchemes.names().stream().map(PublishedSchemes::named).toList());
        assertThat(PublishedSchemes.calderdale()).isEqualTo(PublishedSchemes.named("calderdale"));
    }

    @Test
    void aNameThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PublishedSchemes.named("leeds"));
        assertThatIllegalArgumentException().isThrownBy(() -> PublishedSchemes.named("leeds/leeds-2026-02"));
    }

    @Test
    void leedsHasFourVersionsOfOneScheme() {
        assertThat(PublishedSchemes.leeds()).extracting(scheme -> scheme.getId().value()).containsOnly("leeds");
        assertThat(PublishedSchemes.leeds())
                .extracting(Scheme::getEffectiveFrom)
                .containsExactly(
                        LocalDate.of(2023, 2, 9),
                        LocalDate.of(2023, 8, 4),
                        LocalDate.of(2025, 2, 1),
                        LocalDate.of(2026, 2, 1));
        assertThat(PublishedSchemes.leeds())
                .extracting(Scheme::getVersion)
                .containsExactly("2023-02", "2023-08", "2025-02", "2026-02");
    }

    @TestFactory
    Stream<DynamicTest> eachIsSoundAndSaysWhatItIs() {
        return PublishedSchemes.names().stream().map(name -> DynamicTest.dynamicTest(name, () -> sound(name)));
    }

    private static void sound(String name) {
        Scheme scheme = PublishedSchemes.named(name);
        String id = scheme.getId().value();

        assertThat(SchemeFile.check(scheme)).isEmpty();
        assertThat(SchemeFile.read(name + ".json", SchemeFile.write(scheme))).isEqualTo(scheme);
        assertThat(name).isIn(id, id + "-" + scheme.getVersion());
        assertThat(scheme.getStanding()).startsWith("partial, unofficial");
        assertThat(scheme.getStanding().contains("undated")).isEqualTo(scheme.getVersion().equals("undated"));
        assertThat(scheme.getSources()).isNotEmpty();
        assertThat(scheme.getDecisions())
                .flatExtracting(decision -> decision.getRules())
                .allMatch(rule -> rule.getOrigin()
                        .filter(at -> at.getFile().equals(name + ".yaml") && at.getLine() > 1)
                        .isPresent())
                .allMatch(rule -> !(rule.getBy() instanceof Approval.Unset unset)
                        || unset.reason().length() > 20);
    }
}
