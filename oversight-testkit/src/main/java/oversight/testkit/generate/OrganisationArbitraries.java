package oversight.testkit.generate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import oversight.api.party.CaseRole;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisationBuilder;

/**
 * Organisations of up to twelve people {@code p-0} to {@code p-11}: chains of line managers of any depth and without a circle, posts that are
 * vacant or have several holders, people with several posts or none, people who are away, with and without somebody who acts up for them, changes in October and November 2026, children
 * {@code C-1} to {@code C-3} with and without a team. The authority is {@link SampleOrganisation#AUTHORITY}.
 */
public final class OrganisationArbitraries {

    private static final List<String> POSTS = List.of(
            "director",
            "assistant-director",
            "service-manager",
            "youth-justice-service-manager",
            "team-manager",
            "social-worker");

    private OrganisationArbitraries() {}

    /**
     * Organisations.
     *
     * @return organisations that shrink to nobody
     */
    public static Arbitrary<SampleOrganisation> organisations() {
        return Combinators.combine(
                        holdings().list().ofMaxSize(16),
                        managers().list().ofMaxSize(16),
                        seats().list().ofMaxSize(8),
                        absences().list().ofMaxSize(3),
                        actings().list().ofMaxSize(2))
                .as(OrganisationArbitraries::build);
    }

    /**
     * People, of whom an organisation may know something or nothing.
     *
     * @return references
     */
    public static Arbitrary<StaffRef> people() {
        return PartyArbitraries.staff();
    }

    /**
     * Posts, which may be filled or vacant: those of the published scheme of Calderdale.
     *
     * @return posts
     */
    public static Arbitrary<PostId> posts() {
        return Arbitraries.of(POSTS).map(PostId::of);
    }

    /**
     * Times at which things have changed or have not.
     *
     * @return times in October and November 2026, to the millisecond
     */
    public static Arbitrary<Instant> times() {
        return PartyArbitraries.times();
    }

    private static SampleOrganisation build(
            List<Holding> holdings,
            List<Managing> managers,
            List<Seating> seats,
            List<Absence> absences,
            List<Acting> actings) {
        SampleOrganisationBuilder organisation = SampleOrganisation.builder();
        for (Holding line : holdings) {
            SampleOrganisationBuilder.PostLine post = organisation.post(line.post.value());
            line.when.set(line.holder.map(h -> post.heldBy(h.value())).orElseGet(post::vacant));
        }
        for (Managing line : managers) {
            line.when.set(organisation.lineManager(line.person.value()).is(line.manager.value()));
        }
        for (Seating line : seats) {
            line.when.set(
                    organisation.around(line.child).role(line.role.value()).is(line.person));
        }
        for (Absence line : absences) {
            line.when.set(organisation.away(line.person.value()));
        }
        for (Acting line : actings) {
            organisation.post(line.post.value()).heldBy(line.holder.value());
            line.when.set(organisation.away(line.holder.value()));
            line.when.set(organisation.post(line.post.value()).heldBy(line.deputy.value()));
        }
        return organisation.build();
    }

    private static Arbitrary<Holding> holdings() {
        return Combinators.combine(posts(), people().optional(0.9), periods()).as(Holding::new);
    }

    /** Nobody is managed by somebody of a higher number, so there is no circle at any time. */
    private static Arbitrary<Managing> managers() {
        Arbitrary<Tuple2<Integer, Integer>> pairs = Arbitraries.integers()
                .between(1, PartyArbitraries.PEOPLE - 1)
                .flatMap(person ->
                        Arbitraries.integers().between(0, person - 1).map(manager -> Tuple.of(person, manager)));
        return Combinators.combine(pairs, periods())
                .as((pair, when) ->
                        new Managing(PartyArbitraries.person(pair.get1()), PartyArbitraries.person(pair.get2()), when));
    }

    private static Arbitrary<Seating> seats() {
        return Combinators.combine(PartyArbitraries.children(), PartyArbitraries.roles(), people(), periods())
                .as((child, role, person, when) -> new Seating(child.value(), role, person, when));
    }

    private static Arbitrary<Absence> absences() {
        return Combinators.combine(people(), periods()).as(Absence::new);
    }

    /** Somebody holds a post, is away, and for that time somebody else holds it. */
    private static Arbitrary<Acting> actings() {
        Arbitrary<When> absences = Combinators.combine(
                        times(), Arbitraries.integers().between(1, 20))
                .as((from, days) -> new When(Optional.of(from), Optional.of(from.plus(Duration.ofDays(days)))));
        return Combinators.combine(posts(), people(), people(), absences)
                .as(Acting::new)
                .filter(line -> !line.holder.equals(line.deputy));
    }

    private static Arbitrary<When> periods() {
        return Combinators.combine(times().optional(0.3), times().optional(0.3))
                .as((from, until) ->
                        from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())
                                ? new When(from, Optional.empty())
                                : new When(from, until));
    }

    private record When(Optional<Instant> from, Optional<Instant> until) {
        void set(SampleOrganisationBuilder line) {
            from.ifPresent(line::from);
            until.ifPresent(line::until);
        }
    }

    private record Holding(PostId post, Optional<StaffRef> holder, When when) {}

    private record Managing(StaffRef person, StaffRef manager, When when) {}

    private record Seating(String child, CaseRole role, StaffRef person, When when) {}

    private record Absence(StaffRef person, When when) {}

    private record Acting(PostId post, StaffRef holder, StaffRef deputy, When when) {}
}
