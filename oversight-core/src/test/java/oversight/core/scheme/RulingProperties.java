package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import oversight.api.arrangement.Arrangement;
import oversight.api.arrangement.ArrangementId;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.decision.Ruling;
import oversight.api.party.BodyId;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionTypeId;

/** The laws of ruling, whatever the scheme says. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class RulingProperties {

    private static final Map<String, String> ABOVE =
            Map.of("sw", "tm", "tm", "sm", "other-sm", "director", "sm", "director", "director", "director");

    @Provide
    Arbitrary<List<DecisionRule>> rules() {
        return Generated.rules();
    }

    @Provide
    Arbitrary<Enquiry> enquiries() {
        return Generated.enquiries();
    }

    @Provide
    Arbitrary<Approval> approvals() {
        return Generated.approvals();
    }

    @Provide
    Arbitrary<Given> given() {
        return Generated.given();
    }

    private static Ruling rule(List<DecisionRule> rules, Enquiry enquiry) {
        return new Ruler(SmallScheme.compiled(rules.toArray(DecisionRule[]::new))).rule(enquiry, SmallScheme::posts);
    }

    private static Ruling rule(Approval by, Enquiry enquiry) {
        return rule(List.of(SmallScheme.row("r", by).done()), enquiry);
    }

    @Property
    void agreesWithASlowReadingOfTheApproval(@ForAll("approvals") Approval by, @ForAll("enquiries") Enquiry enquiry) {
        boolean ownRequest =
                enquiry.getRequester().filter(enquiry.getDecider()::equals).isPresent();

        assertThat(rule(by, enquiry).isPermitted())
                .isEqualTo(!ownRequest && new NaiveApproval(enquiry).isPermitted(by));
    }

    @Property
    void nothingIsPermittedThatNoRulePermits(
            @ForAll("rules") List<DecisionRule> rules, @ForAll("enquiries") Enquiry enquiry) {
        Ruling ruling = rule(rules, enquiry);

        if (ruling.isPermitted()) {
            assertThat(ruling.rules()).isNotEmpty();
            assertThat(ruling.rules()).allSatisfy(ref -> {
                DecisionRule rule = rules.stream()
                        .filter(r -> r.getId().equals(ref.getRule()))
                        .findFirst()
                        .orElseThrow();
                assertThat(new NaiveApproval(enquiry).isPermitted(rule.getBy())).isTrue();
            });
        }
    }

    @Property(maxDiscardRatio = 50)
    void itIsPermittedAsSoonAsThoseWhoAreOutstandingHaveSaidYes(
            @ForAll("approvals") Approval by, @ForAll("enquiries") Enquiry enquiry) {
        Assume.that(rule(by, enquiry) instanceof Ruling.NeedsMore);
        List<Approval> outstanding = ((Ruling.NeedsMore) rule(by, enquiry))
                .outstanding().stream().map(Ruling.Outstanding::of).toList();
        List<BodyId> bodies = Approvals.bodies(by).toList(); // a body that is asked for twice speaks only once
        Assume.that(bodies.size() == Set.copyOf(bodies).size());
        // a word of the very moment of the decision counts again as soon as the steps before it are spoken for
        Assume.that(enquiry.getGiven().stream().noneMatch(word -> word.getAt().equals(enquiry.getAt())));
        List<Given> more = new ArrayList<>();
        outstanding.forEach(one -> more.add(Given.builder()
                .by(newcomer(one, more.size()))
                .at(enquiry.getAt())
                .build()));

        assertThat(rule(by, Enquiry.builder().from(enquiry).addAllGiven(more).build())
                        .isPermitted())
                .isTrue();
        for (int i = 0; i < more.size(); i++) {
            List<Given> allButOne = new ArrayList<>(more);
            allButOne.remove(i);
            Ruling ruling = rule(
                    by, Enquiry.builder().from(enquiry).addAllGiven(allButOne).build());
            assertThat(ruling.isPermitted()).isFalse();
        }
    }

    private static Party newcomer(Approval part, int number) {
        if (part instanceof Approval.ByBody body) {
            return body.body();
        }
        String post = part instanceof Approval.Only only ? only.post().value() : "director";
        return StaffRef.of(post + ".newcomer-" + number);
    }

    @Property
    void moreAgreementsNeverTakeAPermissionAway(
            @ForAll("rules") List<DecisionRule> rules,
            @ForAll("enquiries") Enquiry enquiry,
            @ForAll("given") Given more) {
        boolean isFirstWord =
                enquiry.getGiven().stream().noneMatch(word -> word.getBy().equals(more.getBy()));
        if (isFirstWord && rule(rules, enquiry).isPermitted()) {
            assertThat(rule(
                                    rules,
                                    Enquiry.builder()
                                            .from(enquiry)
                                            .addGiven(more)
                                            .build())
                            .isPermitted())
                    .isTrue();
        }
    }

    @Property
    void orderAndRepeatsOfWhatWasGivenDoNotMatter(
            @ForAll("rules") List<DecisionRule> rules, @ForAll("enquiries") Enquiry enquiry, @ForAll long seed) {
        List<Given> shuffled = new ArrayList<>(enquiry.getGiven());
        shuffled.addAll(enquiry.getGiven());
        Collections.shuffle(shuffled, new Random(seed));
        Ruling before = rule(rules, enquiry);
        Ruling after =
                rule(rules, Enquiry.builder().from(enquiry).given(shuffled).build());

        assertThat(after.getClass()).isEqualTo(before.getClass());
        assertThat(after.rules()).isEqualTo(before.rules());
        if (before instanceof Ruling.NeedsMore some && after instanceof Ruling.NeedsMore same) {
            assertThat(same.outstanding()).hasSameSizeAs(some.outstanding());
        }
    }

    @Property
    void aHigherPostNeverHasLessAuthorityWhereNoRuleSaysOnly(
            @ForAll("rules") List<DecisionRule> rules, @ForAll("enquiries") Enquiry enquiry) {
        if (rules.stream().anyMatch(rule -> rule.toString().contains("Only["))) {
            return;
        }
        String post = SmallScheme.posts((StaffRef) enquiry.getDecider()).get(0).value();
        StaffRef promoted = StaffRef.of(ABOVE.getOrDefault(post, "director") + ".zoe");
        Ruling below = rule(rules, enquiry);
        Ruling above =
                rule(rules, Enquiry.builder().from(enquiry).decider(promoted).build());

        if (below.isPermitted()) {
            assertThat(above.isPermitted()).isTrue();
        }
        if (below instanceof Ruling.NeedsMore) {
            assertThat(above).isInstanceOfAny(Ruling.NeedsMore.class, Ruling.Permitted.class);
        }
    }

    /** The short way to an answer, which is taken where nothing was agreed beside the scheme, gives the same answer as the long one. */
    @Property
    void anAgreementAboutSomethingElseChangesNothing(
            @ForAll("rules") List<DecisionRule> rules, @ForAll("enquiries") Enquiry enquiry) {
        Arrangement other = new Arrangement.Grant(
                ArrangementId.of("g-1"),
                (StaffRef) enquiry.getDecider(),
                DecisionTypeId.of("another"),
                PostId.of("director"),
                enquiry.getAt(),
                enquiry.getAt().plusSeconds(1));
        Standing agreed = new Standing() {
            @Override
            public List<PostId> posts(StaffRef staff, Instant at) {
                return SmallScheme.posts(staff);
            }

            @Override
            public List<Arrangement> arrangements(ChildRef child, DecisionTypeId decision, Instant at) {
                return List.of(other);
            }
        };

        assertThat(new Ruler(SmallScheme.compiled(rules.toArray(DecisionRule[]::new))).rule(enquiry, agreed))
                .isEqualTo(rule(rules, enquiry));
    }

    @Property
    void theSameQuestionHasTheSameAnswer(
            @ForAll("rules") List<DecisionRule> rules, @ForAll("enquiries") Enquiry enquiry) {
        assertThat(rule(rules, enquiry)).isEqualTo(rule(rules, enquiry));
    }

    @Property
    void aMissingFactIsNeverAYesThatTheFactWouldTakeBack(
            @ForAll("rules") List<DecisionRule> rules, @ForAll("enquiries") Enquiry enquiry) {
        Enquiry blind = Enquiry.builder().from(enquiry).facts(Facts.none()).build();

        if (rule(rules, blind).isPermitted()) {
            assertThat(rule(rules, enquiry).isPermitted()).isTrue();
        }
    }

    @Property
    void anUnknownDecisionIsNeverPermitted(
            @ForAll("rules") List<DecisionRule> rules, @ForAll("enquiries") Enquiry enquiry) {
        Enquiry unknown = Enquiry.builder()
                .from(enquiry)
                .decision(DecisionTypeId.of("ghost"))
                .build();

        assertThat(rule(rules, unknown))
                .isEqualTo(new Ruling.NotConfigured(List.of(), Ruling.Gap.UNKNOWN_DECISION, List.of()));
    }

    @Property
    void whoHoldsNoKnownPostMayNothing(
            @ForAll("rules") List<DecisionRule> rules, @ForAll("enquiries") Enquiry enquiry) {
        Enquiry stranger = Enquiry.builder()
                .from(enquiry)
                .decider(StaffRef.of("chief-of-everything.joe"))
                .build();

        assertThat(rule(rules, stranger)).isNotInstanceOfAny(Ruling.Permitted.class, Ruling.NeedsMore.class);
    }
}
