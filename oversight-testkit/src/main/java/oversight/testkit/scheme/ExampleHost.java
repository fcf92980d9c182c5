package oversight.testkit.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import oversight.api.arrangement.Arrangement;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.party.AuthorityId;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.ArrangementRegister;
import oversight.api.spi.ArrangementsAt;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.ChildAt;
import oversight.api.spi.LimitAt;
import oversight.api.spi.PostAt;
import oversight.api.spi.Presence;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;
import oversight.api.spi.TeamMember;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisationBuilder;

/** The host that an example describes. One example is played at a time, whatever threads ask for it. */
final class ExampleHost implements StaffDirectory, CaseTeam, ArrangementRegister {

    private final SampleOrganisation everybodyAtWork;
    private final Map<StaffRef, Facts> limits;
    private SampleOrganisation organisation;
    private List<Arrangement> arrangements = List.of();

    ExampleHost(AuthorityId authority, Cast cast) {
        this.everybodyAtWork = organisation(authority, cast);
        this.organisation = everybodyAtWork;
        this.limits = cast.people().values().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Cast.Person::ref, person -> person.limits().get()));
    }

    private static SampleOrganisation organisation(AuthorityId authority, Cast cast) {
        SampleOrganisationBuilder builder = SampleOrganisation.builder().authority(authority.value());
        for (Cast.Person person : cast.people().values()) {
            String name = person.ref().value();
            person.posts().forEach(post -> builder.post(post.value()).heldBy(name));
            person.manager().ifPresent(manager -> builder.lineManager(name).is(manager.value()));
        }
        cast.children()
                .values()
                .forEach(child -> child.team()
                        .forEach(seat -> builder.around(child.ref().value())
                                .role(seat.role().value())
                                .is(seat.party())));
        return builder.build();
    }

    /** Plays an example: while the question is asked, the host is as the example says. */
    synchronized <T> T play(Absent absent, List<Arrangement> agreed, Supplier<T> question) {
        SampleOrganisationBuilder builder = everybodyAtWork.toBuilder();
        absent.away().forEach(person -> builder.away(person.value()));
        absent.left().forEach(person -> builder.left(person.value()));
        absent.excluded().forEach(party -> builder.notToBeTold(absent.child().value(), party));
        organisation = builder.build();
        arrangements = agreed;
        return question.get();
    }

    @Override
    public synchronized List<PostId> postsOf(StaffAt who) {
        return organisation.postsOf(who);
    }

    @Override
    public synchronized List<StaffRef> holdersOf(PostAt post) {
        return organisation.holdersOf(post);
    }

    @Override
    public synchronized List<StaffRef> awayFrom(PostAt post) {
        return organisation.awayFrom(post);
    }

    @Override
    public synchronized Optional<StaffRef> lineManagerOf(StaffAt who) {
        return organisation.lineManagerOf(who);
    }

    @Override
    public OptionalLong limitOf(LimitAt which) {
        Optional<FactValue> limit =
                Optional.ofNullable(limits.get(which.getStaff())).flatMap(own -> own.get(which.getMeasure()));
        return limit.isPresent() && limit.get() instanceof FactValue.Amount amount
                ? OptionalLong.of(amount.amount())
                : OptionalLong.empty();
    }

    @Override
    public synchronized Presence presenceOf(StaffAt who) {
        return organisation.presenceOf(who);
    }

    @Override
    public synchronized List<Party> notToBeTold(ChildAt child) {
        return organisation.notToBeTold(child);
    }

    @Override
    public synchronized List<TeamMember> around(ChildAt child) {
        return organisation.around(child);
    }

    /** All of them: which of them are about this question and in force is for the engine to say. */
    @Override
    public synchronized List<Arrangement> inForce(ArrangementsAt which) {
        return arrangements;
    }
}
