package oversight.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.api.decision.Enquiry;
import oversight.api.scheme.Scheme;

/**
 * The engine answers as the page says on every scheme of {@link SmallWorld}. Every scheme is asked; of its questions every one with
 * {@code -Doversight.exhaustive.every=1}, and every thirteenth in the usual build, from another place in each scheme.
 */
@Tag("once")
class ExhaustiveTest {

    private static final int EVERY = Integer.getInteger("oversight.exhaustive.every", 13);

    private final ReferenceInterpreter page = new ReferenceInterpreter();
    private final Map<String, Long> kinds = new TreeMap<>();
    private long schemes;
    private long asked;

    @Test
    void theEngineAnswersAsThePageSaysOnEverySmallScheme() {
        long start = System.nanoTime();

        Optional<Trial> difference = SmallWorld.schemes()
                .flatMap(scheme -> difference(scheme).stream())
                .findFirst();

        System.out.printf(
                "%d small schemes, %d pairs in %d s: %s%n",
                schemes, asked, (System.nanoTime() - start) / 1_000_000_000, kinds);
        assertThat(difference.map(trial -> trial.describe(Subject::authority))).isEmpty();
        assertThat(schemes).isEqualTo(3_336);
        assertThat(kinds).containsOnlyKeys("NeedsMore", "NotConfigured", "NotPermitted", "Permitted", "Undetermined");
    }

    private Optional<Trial> difference(Scheme scheme) {
        List<Scheme> versions = List.of(scheme);
        List<Enquiry> enquiries = SmallWorld.enquiries(scheme);
        schemes++;
        for (ReferenceWorld world : SmallWorld.worlds()) {
            Subject subject = Subject.authority(versions, () -> world);
            for (int i = (int) (schemes % EVERY); i < enquiries.size(); i += EVERY) {
                Question question = new Question.Ruled(enquiries.get(i));
                Verdict answer = question.answer(subject);
                asked++;
                kinds.merge(answer.kind(), 1L, Long::sum);
                if (!question.allowed(page, versions, world).contains(answer)) {
                    return Optional.of(new Trial(versions, world, question));
                }
            }
        }
        return Optional.empty();
    }
}
