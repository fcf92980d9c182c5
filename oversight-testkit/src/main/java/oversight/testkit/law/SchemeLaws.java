package oversight.testkit.law;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import oversight.api.Decisions;
import oversight.api.decision.Enquiry;
import oversight.api.party.AuthorityId;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;
import oversight.api.spi.ArrangementRegister;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.PostAt;
import oversight.api.spi.StaffDirectory;
import oversight.testkit.generate.EnquiryDraws;
import oversight.testkit.generate.WorldDraws;
import oversight.testkit.reference.ReferenceWorld;
import oversight.testkit.reference.Span;
import oversight.testkit.reference.WorldHost;

/**
 * Tries the laws of rulings on a scheme, with enquiries that are drawn to meet its bands, days and people. Without jqwik: any test can call it.
 *
 * <pre>{@code
 * @Test
 * void the_laws_hold_of_our_scheme() {
 *     assertThat(SchemeLaws.of(ourScheme).verify(42, 2_000)).isEmpty();
 * }
 * }</pre>
 *
 * <p>The same seed draws the same enquiries. Engines are built for it; nothing is recorded. For one thread at a time.
 */
public final class SchemeLaws {

    private static final int TRIES_IN_A_WORLD = 40;

    private final List<Scheme> versions;
    private final AtomicReference<ReferenceWorld> world;
    private final boolean drawn;
    private final Host host;
    private final Court court;

    private SchemeLaws(
            List<Scheme> versions, AtomicReference<ReferenceWorld> world, boolean drawn, Host host, Court court) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("There is no scheme to try the laws on");
        }
        this.versions = List.copyOf(versions);
        this.world = world;
        this.drawn = drawn;
        this.host = host;
        this.court = court;
    }

    /**
     * The laws, on a scheme with drawn organisations.
     *
     * @param scheme the scheme
     * @return the laws
     */
    public static SchemeLaws of(Scheme scheme) {
        return of(List.of(scheme));
    }

    /**
     * The laws, on some versions of a scheme with drawn organisations.
     *
     * @param versions the versions, at least one
     * @return the laws
     */
    public static SchemeLaws of(List<Scheme> versions) {
        return of(versions, Court::engine);
    }

    static SchemeLaws of(List<Scheme> versions, Court court) {
        AtomicReference<ReferenceWorld> world = new AtomicReference<>(ReferenceWorld.EMPTY);
        return new SchemeLaws(
                versions, world, true, hostOf(versions, WorldHost.of(authority(versions), world::get)), court);
    }

    /**
     * The laws, on some versions of a scheme with one organisation.
     *
     * @param versions the versions, at least one
     * @param organisation the people and agreements
     * @return the laws
     */
    public static SchemeLaws of(List<Scheme> versions, ReferenceWorld organisation) {
        AtomicReference<ReferenceWorld> world = new AtomicReference<>(organisation);
        WorldHost host = WorldHost.of(authority(versions), world::get);
        return new SchemeLaws(versions, world, false, hostOf(versions, host), Court::engine);
    }

    /**
     * The laws, on some versions of a scheme with the people of a host. Deciders are drawn from whoever holds a post when the newest version starts.
     *
     * @param versions the versions, at least one
     * @param directory the host's directory
     * @param team the host's case teams
     * @param register the host's recorded agreements
     * @return the laws
     */
    public static SchemeLaws of(
            List<Scheme> versions, StaffDirectory directory, CaseTeam team, ArrangementRegister register) {
        AtomicReference<ReferenceWorld> world = new AtomicReference<>(seen(versions, directory));
        Host host = new Host(authority(versions), directory, team, register);
        return new SchemeLaws(versions, world, false, host, Court::engine);
    }

    /**
     * The same, asked through what the host puts before the engine: a screen or service of its own that makes the question and passes on the answer. What it loses on the way is then found as
     * a law that does not hold.
     *
     * @param front the host's, given the engine's; asked for once for each engine that is built
     * @return the laws
     */
    public SchemeLaws through(UnaryOperator<Decisions> front) {
        return new SchemeLaws(versions, world, drawn, host, Court.behind(front));
    }

    private static AuthorityId authority(List<Scheme> versions) {
        return versions.stream()
                .map(Scheme::getAuthority)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no scheme to try the laws on"));
    }

    private static Host hostOf(List<Scheme> versions, WorldHost host) {
        return new Host(authority(versions), host, host, host);
    }

    /** Who is to be seen in a directory, so that enquiries are about them. */
    private static ReferenceWorld seen(List<Scheme> versions, StaffDirectory directory) {
        List<ReferenceWorld.Holding> holdings = versions.stream()
                .flatMap(scheme -> scheme.getPosts().stream()
                        .map(Post::getId)
                        .flatMap(post -> directory
                                .holdersOf(PostAt.builder()
                                        .authority(scheme.getAuthority())
                                        .post(post)
                                        .at(scheme.getEffectiveFrom()
                                                .atStartOfDay(
                                                        scheme.getCalendar().getZone())
                                                .toInstant())
                                        .build())
                                .stream()
                                .map(who -> new ReferenceWorld.Holding(who, post, Span.ALWAYS))))
                .toList();
        return new ReferenceWorld(holdings, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Tries every law on drawn enquiries.
     *
     * @param seed the seed of what is drawn
     * @param tries how many enquiries
     * @return the laws that do not hold, each with a counter-example, shortened; empty is good
     */
    public List<BrokenLaw> verify(long seed, int tries) {
        return verify(seed, tries, EnumSet.allOf(Law.class));
    }

    List<BrokenLaw> verify(long seed, int tries, Set<Law> laws) {
        RandomGenerator random = new SplittableRandom(seed);
        Bench bench = new Bench(versions, host, court, random);
        Map<Law, BrokenLaw> broken = new EnumMap<>(Law.class);
        EnquiryDraws draws = next(random);
        for (int done = 0; done < tries; done++) {
            if (drawn && done % TRIES_IN_A_WORLD == 0) {
                draws = next(random);
            }
            Enquiry enquiry = draws.enquiry();
            for (Law law : laws) {
                if (!broken.containsKey(law)) {
                    check(law, bench, enquiry)
                            .ifPresent(
                                    seen -> broken.put(law, new BrokenLaw(law, shortest(law, bench, enquiry, seen))));
                }
            }
        }
        return List.copyOf(broken.values());
    }

    /** The counter-example with as little in the question as will do. */
    private static String shortest(Law law, Bench bench, Enquiry enquiry, String seen) {
        return Shortening.of(enquiry, seen, smaller -> check(law, bench, smaller));
    }

    private EnquiryDraws next(RandomGenerator random) {
        if (drawn) {
            world.set(WorldDraws.world(random, versions));
        }
        return EnquiryDraws.of(random, versions, Objects.requireNonNull(world.get()));
    }

    private static Optional<String> check(Law law, Bench bench, Enquiry enquiry) {
        return switch (law) {
            case NO_ANSWER_IS_A_BARE_YES_OR_NO -> AnswerLaws.namesItsRules(bench, enquiry);
            case NOTHING_IS_PERMITTED_WITHOUT_A_RULE -> AnswerLaws.nothingWithoutARule(bench, enquiry);
            case UNKNOWN_BLANK_AND_MISSING_DIFFER -> AnswerLaws.unknownBlankAndMissing(bench, enquiry);
            case WHAT_IS_NOT_KNOWN_IS_NOT_SKIPPED -> AnswerLaws.whatIsNotKnownIsNotSkipped(bench, enquiry);
            case WHO_CAN_AND_MAY_THEY_AGREE -> PeopleLaws.whoCanAndMayThey(bench, enquiry);
            case A_HIGHER_POST_HAS_NO_LESS -> PeopleLaws.aHigherPostHasNoLess(bench, enquiry);
            case NOT_DOING_NEEDS_WHAT_DOING_NEEDS -> PeopleLaws.notDoing(bench, enquiry);
            case NOBODY_APPROVES_THEIR_OWN_REQUEST -> PeopleLaws.ownRequest(bench, enquiry);
            case NOR_THROUGH_A_DELEGATE -> AgreementLaws.norThroughADelegate(bench, enquiry);
            case A_DELEGATE_MAY_NO_MORE -> AgreementLaws.aDelegateMayNoMore(bench, enquiry);
            case A_DELEGATE_LOSES_WITH_THE_LENDER -> AgreementLaws.aDelegateLosesWithTheLender(bench, enquiry);
            case PASSING_ON_ENDS_WITH_THE_FIRST -> AgreementLaws.passingOnEnds(bench, enquiry);
            case AN_AGREEMENT_HAS_AN_END -> AgreementLaws.anAgreementHasAnEnd(bench, enquiry);
            case NOBODY_UNKNOWN_MAY -> PeopleLaws.nobodyUnknown(bench, enquiry);
            case A_POST_UNKNOWN_TO_THE_SCHEME_IS_NONE -> DirectoryLaws.anUnknownPostIsNone(bench, enquiry);
            case A_CIRCLE_OF_MANAGERS_ENDS -> DirectoryLaws.aCircleOfManagersEnds(bench, enquiry);
            case NOBODY_COVERS_FOR_WHO_IS_THERE -> DirectoryLaws.nobodyCoversForWhoIsThere(bench, enquiry);
            case LATER_WORDS_CHANGE_NOTHING -> WordLaws.laterWords(bench, enquiry);
            case WORDS_OF_STRANGERS_CHANGE_NOTHING -> WordLaws.wordsOfStrangers(bench, enquiry);
            case ORDER_AND_REPETITION_CHANGE_NOTHING -> WordLaws.orderAndRepetition(bench, enquiry);
            case THE_ORDER_OF_RULES_CHANGES_NOTHING -> ChangeLaws.theOrderOfRules(bench, enquiry);
            case ADDING_NEVER_LOOSENS -> ChangeLaws.addingNeverLoosens(bench, enquiry);
            case THE_STRICTEST_RULE_STANDS -> ChangeLaws.theStrictestRuleStands(bench, enquiry);
            case A_FURTHER_OPTION_TAKES_NOTHING_AWAY -> ChangeLaws.aFurtherOption(bench, enquiry);
            case WHAT_A_RULE_BRINGS_COMES_WITH_IT -> AnswerLaws.whatARuleBrings(bench, enquiry);
            case NAMED_RULES_ARE_ENOUGH -> ChangeLaws.namedRulesAreEnough(bench, enquiry);
            case A_FAILURE_PERMITS_NOTHING -> AnswerLaws.aFailurePermitsNothing(bench, enquiry);
            case THE_SAME_QUESTION_THE_SAME_ANSWER -> AnswerLaws.theSameAnswer(bench, enquiry);
            case EXTENDED_ONCE_AND_IN_TIME -> LapseLaws.extendedOnceAndInTime(bench, enquiry);
        };
    }
}
