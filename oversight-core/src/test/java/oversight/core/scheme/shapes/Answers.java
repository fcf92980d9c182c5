package oversight.core.scheme.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Ruling.Reason;

/** What an answer has to be. */
final class Answers {

    private Answers() {}

    static void assertPermitted(Ruling ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Permitted.class);
    }

    static void assertRefused(Ruling ruling, Reason reason) {
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Ruling.NotPermitted.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }

    /** What is outstanding, each as its act and the sort of approval. */
    static void assertNeeds(Ruling ruling, String... outstanding) {
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Ruling.NeedsMore.class,
                        more -> assertThat(more.outstanding())
                                .extracting(one -> one.act().name().toLowerCase(Locale.ROOT) + " "
                                        + one.of().getClass().getSimpleName())
                                .containsExactly(outstanding));
    }

    static void assertMissing(Ruling ruling, String... circumstances) {
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Ruling.Undetermined.class,
                        open -> assertThat(open.missing())
                                .extracting(CircumstanceId::value)
                                .containsExactly(circumstances));
    }

    static void assertGap(Ruling ruling, Gap gap) {
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Ruling.NotConfigured.class, none -> assertThat(none.gap()).isEqualTo(gap));
    }

    static List<String> rules(Ruling ruling) {
        return ruling.rules().stream().map(ref -> ref.getRule().value()).toList();
    }
}
