package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.SmallScheme.SM;
import static oversight.core.scheme.SmallScheme.row;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.record.SchemePin;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeId;

/** Several versions of one scheme: which one answers, and which one is meant. */
class SchemeRegisterTest {

    private static final CompiledScheme FIRST = version("1", "2026-01-01", "a");
    private static final CompiledScheme SECOND = version("2", "2026-07-01", "b");
    private final SchemeRegister register = new SchemeRegister(List.of(FIRST, SECOND));

    private static CompiledScheme version(String version, String from, String hash) {
        Scheme scheme = Scheme.builder()
                .from(SmallScheme.scheme(row("r", SM).done()))
                .version(version)
                .effectiveFrom(LocalDate.parse(from))
                .build();
        return new CompiledScheme(scheme, hash.repeat(64));
    }

    private static RuleRef rule(String scheme, String version) {
        return RuleRef.builder()
                .scheme(SchemeId.of(scheme))
                .version(version)
                .rule(RuleId.of("r"))
                .citation("Table")
                .build();
    }

    @Test
    void theVersionAnswersThatHadStartedByThen() {
        Instant second = Instant.parse("2026-06-30T23:00:00Z"); // midnight in London

        assertThat(register.inForce(Instant.parse("2025-12-31T23:59:59Z"))).isEmpty();
        assertThat(register.inForce(second.minusMillis(1))).contains(FIRST);
        assertThat(register.inForce(second)).contains(SECOND);
        assertThat(register.newest()).isSameAs(SECOND);
    }

    @Test
    void aRuleIsFoundInTheVersionOfItsReferenceAndInNoOther() {
        assertThat(register.of(rule("small", "1"))).contains(FIRST);
        assertThat(register.of(rule("small", "2"))).contains(SECOND);
        assertThat(register.of(rule("small", "3"))).isEmpty();
        assertThat(register.of(rule("oversight", "1"))).isEmpty();
    }

    @Test
    void whatIsPinnedIsFoundOnlyAsItWasToTheLetter() {
        SchemePin pin = FIRST.pin();

        assertThat(pin.getScheme()).isEqualTo(SchemeId.of("small"));
        assertThat(pin.getVersion()).isEqualTo("1");
        assertThat(pin.getHash()).isEqualTo("a".repeat(64));
        assertThat(register.pinned(pin)).contains(FIRST.scheme());
        assertThat(register.pinned(SECOND.pin())).contains(SECOND.scheme());
        assertThat(register.pinned(
                        SchemePin.builder().from(pin).hash("c".repeat(64)).build()))
                .isEmpty();
    }
}
