package oversight.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Scheme;
import oversight.core.review.SchemeChange.Move;
import oversight.core.schemes.PublishedSchemes;

/** The changes that one authority published over three years are found, each of them, and among decisions that both versions list no other. */
class LeedsVersionsTest {

    private static final List<Scheme> VERSIONS = PublishedSchemes.leeds();

    private static List<SchemeChange.Authority> authority(SchemeDiff diff, String decision) {
        return diff.changes(DecisionTypeId.of(decision)).stream()
                .filter(SchemeChange.Authority.class::isInstance)
                .map(SchemeChange.Authority.class::cast)
                .toList();
    }

    private static Set<String> moved(SchemeDiff diff) {
        return diff.changes().stream()
                .filter(SchemeChange.Authority.class::isInstance)
                .map(change -> ((SchemeChange.Authority) change).decision().value())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | emergency-protection-order     | in every case                         | Service Delivery Manager | loss
            0 | care-proceedings               | in every case                         | Service Delivery Manager | loss
            0 | care-proceedings               | in every case                         | Decision and Review Panel | gain
            0 | approve-review-plan            | in every case                         | Service Delivery Manager | loss
            0 | vary-contact                   | in every case                         | Team Manager             | loss
            0 | terminate-contact              | in every case                         | Service Delivery Manager | loss
            0 | medical-treatment              | when parents is cannot-be-contacted   | Team Manager             | loss
            0 | placement-with-parents         | when timing is emergency              | Service Delivery Manager | loss
            0 | discharge-care-order           | in every case                         | Team Manager             | loss
            0 | place-for-adoption             | in every case                         | Team Manager             | loss
            0 | place-for-adoption             | in every case                         | Agency Decision Maker    | gain
            0 | holiday                        | in every case                         | Team Manager             | loss
            0 | kinship-carer-emergency-approval | in every case                       | Service Delivery Manager | loss
            1 | terminate-contact              | in every case                         | Service Delivery Manager | gain
            1 | passport                       | in every case                         | Service Delivery Manager | loss
            1 | holiday                        | when destination is united-kingdom    | Service Delivery Manager | loss
            1 | holiday                        | when destination is united-kingdom    | foster-carer             | gain
            1 | care-proceedings               | in every case                         | Head of Service          | gain
            1 | approve-review-plan            | in every case                         | Service Delivery Manager | gain
            """)
    void everyPublishedChangeIsFound(int from, String decision, String where, String who, String how) {
        SchemeDiff diff = SchemeDiff.between(VERSIONS.get(from), VERSIONS.get(from + 1));

        assertThat(authority(diff, decision))
                .filteredOn(change -> change.where().inWords().equals(List.of(where)))
                .singleElement()
                .satisfies(change -> assertThat(change.moves())
                        .filteredOn(move -> move.who().equals(who))
                        .singleElement()
                        .matches(how.equals("gain") ? Move::isGain : Move::isLoss));
    }

    @Test
    void nothingElseMoved() {
        assertThat(moved(SchemeDiff.between(VERSIONS.get(0), VERSIONS.get(1))))
                .containsExactlyInAnyOrder(
                        "emergency-protection-order",
                        "care-proceedings",
                        "approve-review-plan",
                        "vary-contact",
                        "terminate-contact",
                        "medical-treatment",
                        "placement-with-parents",
                        "discharge-care-order",
                        "place-for-adoption",
                        "holiday",
                        "kinship-carer-emergency-approval",
                        "section-17-payment"); // of which the later version has one row of three
        assertThat(moved(SchemeDiff.between(VERSIONS.get(1), VERSIONS.get(2))))
                .containsExactlyInAnyOrder(
                        "terminate-contact", "passport", "holiday", "care-proceedings", "approve-review-plan");
    }

    @Test
    void publishedSchemesAreReviewedWithoutAnythingCertainlyBroken() {
        for (Scheme scheme : PublishedSchemes.all()) {
            assertThat(SchemeLint.lint(scheme))
                    .as(scheme.getId().value() + " " + scheme.getVersion())
                    .noneMatch(problem -> Set.of(LintCodes.NEVER_FITS, LintCodes.NEVER_REACHED, LintCodes.OVERLAP)
                            .contains(problem.getCode()));
        }
    }
}
