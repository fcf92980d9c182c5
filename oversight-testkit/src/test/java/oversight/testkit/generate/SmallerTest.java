package oversight.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import oversight.api.arrangement.Arrangement;
import oversight.api.arrangement.ArrangementId;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.decision.TakenDecision;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Scheme;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.reference.ReferenceWorld;
import oversight.testkit.reference.Span;

/** Whatever a counter-example does not need can go: each thing by itself. */
class SmallerTest {

    private static final StaffRef ANN = StaffRef.of("ann");
    private static final ChildRef CHILD = ChildRef.of("C-1");

    /** A drawn scheme in which every decision has to stay ends with one rule for each, and nothing in it but who decides, simply. */
    @Test
    void decisionsLoseAllButWhoDecides() {
        SplittableRandom random = new SplittableRandom(20_261_123);
        for (int draw = 0; draw < 12; draw++) {
            Scheme drawn = SchemeDraws.versions(random).get(0);
            int all = decisions(drawn);

            Scheme smallest = smallest(drawn, scheme -> decisions(scheme) == all);

            assertThat(smallest.getEvents()).isEmpty();
            assertThat(smallest.getInAbsence()).isEqualTo(Absence.nobody());
            assertThat(rules(smallest))
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(all)
                    .allSatisfy(rule -> {
                        assertThat(rule.getWhen()).isEmpty();
                        assertThat(rule.getUnless()).isEmpty();
                        assertThat(rule.getOutcomes()).isEmpty();
                        assertThat(rule.getNeeds()).isEmpty();
                        assertThat(rule.getFollowUps()).isEmpty();
                        assertThat(rule.getInAbsence()).isEmpty();
                        assertThat(rule.getPassingOn()).isEmpty();
                        assertThat(rule.getBy())
                                .isNotInstanceOfAny(
                                        Approval.AnyOf.class,
                                        Approval.AllOf.class,
                                        Approval.InOrder.class,
                                        Approval.Within.class,
                                        Approval.WithinOwnLimit.class);
                    });
        }
    }

    @Test
    void ofASchemeThatIsNotNeededNothingStays() {
        SplittableRandom random = new SplittableRandom(20_261_123);
        for (int draw = 0; draw < 6; draw++) {
            Scheme smallest = smallest(SchemeDraws.versions(random).get(0), scheme -> true);

            assertThat(rules(smallest)).isEmpty();
            assertThat(smallest.getDecisions()).isEmpty();
            assertThat(smallest.getOverlays()).isEmpty();
        }
    }

    @Test
    void anOrganisationLosesEachOfItsRows() {
        Span always = Span.ALWAYS;
        ReferenceWorld world = new ReferenceWorld(
                List.of(new ReferenceWorld.Holding(ANN, PostId.of("tm"), always)),
                List.of(new ReferenceWorld.Leave(ANN, always)),
                List.of(new ReferenceWorld.Managing(ANN, StaffRef.of("bob"), always)),
                List.of(new ReferenceWorld.Seat(CHILD, CaseRole.of("worker"), ANN, always)),
                List.of(new ReferenceWorld.Limit(ANN, CircumstanceId.of("amount"), 7, always)),
                List.of(new Arrangement.PassedOn(
                        ArrangementId.of("p-1"),
                        StaffRef.of("bob"),
                        ANN,
                        DecisionTypeId.of("move"),
                        Instant.EPOCH,
                        Instant.MAX)));

        assertThat(Smaller.worlds(world))
                .containsExactlyInAnyOrder(
                        world.withHoldings(List.of()),
                        world.withLeaves(List.of()),
                        world.withManagers(List.of()),
                        world.withSeats(List.of()),
                        world.withLimits(List.of()),
                        world.withArrangements(List.of()));
        assertThat(Smaller.worlds(ReferenceWorld.EMPTY)).isEmpty();
    }

    @Test
    void aQuestionLosesEachOfItsParts() {
        Enquiry bare = Enquiry.builder()
                .child(CHILD)
                .decider(ANN)
                .decision(DecisionTypeId.of("move"))
                .at(Instant.EPOCH)
                .build();
        Given given = Given.builder().by(BodyId.of("panel")).at(Instant.EPOCH).build();
        TakenDecision taken = TakenDecision.builder()
                .decision(DecisionTypeId.of("move"))
                .takenAt(Instant.EPOCH)
                .build();

        assertThat(Smaller.enquiries(bare)).isEmpty();
        for (Enquiry one : List.of(
                Enquiry.builder().from(bare).addGiven(given).build(),
                Enquiry.builder()
                        .from(bare)
                        .facts(Facts.none().with("timing", "planned"))
                        .build(),
                Enquiry.builder().from(bare).requester(StaffRef.of("bob")).build(),
                Enquiry.builder().from(bare).extending(taken).build(),
                Enquiry.builder()
                        .from(bare)
                        .outcome(DecisionOutcome.NOT_PROGRESSED)
                        .build())) {
            assertThat(Smaller.enquiries(one)).containsExactly(bare);
        }
    }

    private static int decisions(Scheme scheme) {
        return scheme.getDecisions().size()
                + scheme.getOverlays().stream()
                        .mapToInt(overlay -> overlay.getDecisions().size())
                        .sum();
    }

    private static List<DecisionRule> rules(Scheme scheme) {
        return Stream.concat(
                        scheme.getDecisions().stream().flatMap(type -> type.getRules().stream()),
                        scheme.getOverlays().stream()
                                .flatMap(overlay -> overlay.getDecisions().stream())
                                .flatMap(of -> of.getRules().stream()))
                .toList();
    }

    private static Scheme smallest(Scheme scheme, Predicate<Scheme> fails) {
        Scheme now = scheme;
        for (Optional<Scheme> less = Optional.of(scheme); less.isPresent(); ) {
            now = less.get();
            less = Smaller.schemes(now)
                    .filter(fails)
                    .filter(one -> SchemeFile.check(one).isEmpty())
                    .findFirst();
        }
        return now;
    }
}
