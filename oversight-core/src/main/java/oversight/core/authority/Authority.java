package oversight.core.authority;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import oversight.api.decision.Candidate;
import oversight.api.decision.Enquiry;
import oversight.api.decision.EventEnquiry;
import oversight.api.decision.Ruling;
import oversight.api.decision.TakenDecision;
import oversight.api.decision.Telling;
import oversight.api.decision.Validity;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.core.calendar.WorkingTime;
import oversight.core.host.People;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.Forms;
import oversight.core.scheme.Lapses;
import oversight.core.scheme.Ruler;
import oversight.core.scheme.SchemeRegister;
import oversight.core.scheme.Standing;
import oversight.core.scheme.Tellings;

/**
 * Rules on enquiries, and finds who can decide. Both ask the same {@link Ruler}, so they cannot disagree. What is asked of an event or of a decision that was
 * taken is answered by the version of then.
 */
public final class Authority {

    private final SchemeRegister register;
    private final Function<CompiledScheme, WorkingTime> times;

    /**
     * Authority under these versions of the scheme.
     *
     * @param register the versions
     * @param times the calendar of each version
     */
    public Authority(SchemeRegister register, Function<CompiledScheme, WorkingTime> times) {
        this.register = register;
        this.times = times;
    }

    /**
     * May this party decide this, or extend it?
     *
     * @param enquiry the question
     * @param standing who stood where
     * @return the ruling under the version in force at the enquiry's time; on extending, under the one in force when the decision was taken
     */
    public Ruling rule(Enquiry enquiry, Standing standing) {
        return judging(enquiry)
                .map(scheme -> enquiry.getExtending()
                        .map(taken -> lapses(scheme).extend(enquiry, taken, standing))
                        .orElseGet(() -> new Ruler(scheme).rule(enquiry, standing)))
                .orElse(new Ruling.NotConfigured(List.of(), Ruling.Gap.NO_SCHEME_IN_FORCE, List.of()));
    }

    /**
     * Who can decide this?
     *
     * @param enquiry the question
     * @param people the host's people
     * @return the candidates, nearest up the line of the enquiry's decider first, then the most junior post first
     */
    public List<Candidate> whoCan(Enquiry enquiry, People people) {
        List<Candidate> candidates = new ArrayList<>();
        for (Party party : people(enquiry, people)) {
            candidate(party, enquiry, people).ifPresent(candidates::add);
        }
        return candidates;
    }

    /**
     * Everybody who could have a say, whether they may decide or not.
     *
     * @param enquiry the question
     * @param people the host's people
     * @return nearest up the line of the enquiry's decider first, then the most junior post first
     */
    public List<Party> people(Enquiry enquiry, People people) {
        List<CompiledScheme> schemes = Stream.of(judging(enquiry), register.inForce(enquiry.getAt()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return schemes.isEmpty() ? List.of() : Found.of(enquiry, people, schemes);
    }

    /**
     * Whether a decision that was taken still stands.
     *
     * @param taken the decision
     * @param at the time of which it is asked
     * @return that it stands, or that it has lapsed, by the version in force when it was taken
     */
    public Validity validity(TakenDecision taken, Instant at) {
        return register.inForce(taken.getTakenAt())
                .map(scheme -> lapses(scheme).validity(taken, at))
                .orElse(new Validity.Stands(Optional.empty(), Optional.empty()));
    }

    /**
     * In which form is a decision recorded?
     *
     * @param taken the decision
     * @return what the rules prescribe that decided it, by the version in force when it was taken
     */
    public List<Forms.Form> forms(TakenDecision taken) {
        return register.inForce(taken.getTakenAt())
                .map(scheme -> new Forms(scheme).of(taken))
                .orElse(List.of());
    }

    /**
     * Who has to be told of an event?
     *
     * @param event the event
     * @return who, by when and by which rule, under the version in force at the event's time; or what is missing
     */
    public Telling whoIsTold(EventEnquiry event) {
        return register.inForce(event.getAt())
                .map(scheme -> new Tellings(scheme, times.apply(scheme)).whoIsTold(event))
                .orElse(new Telling.NotConfigured(List.of(), Ruling.Gap.NO_SCHEME_IN_FORCE));
    }

    private Optional<CompiledScheme> judging(Enquiry enquiry) {
        return register.inForce(
                enquiry.getExtending().map(TakenDecision::getTakenAt).orElse(enquiry.getAt()));
    }

    private Lapses lapses(CompiledScheme scheme) {
        return new Lapses(scheme, times.apply(scheme));
    }

    private Optional<Candidate> candidate(Party party, Enquiry enquiry, People people) {
        Enquiry theirs = Enquiry.builder().from(enquiry).decider(party).build();
        Ruling ruling = rule(theirs, people);
        if (!(ruling instanceof Ruling.Permitted || ruling instanceof Ruling.NeedsMore)) {
            return Optional.empty();
        }
        Optional<PostId> post =
                party instanceof StaffRef staff ? byWhich(staff, theirs, ruling, people) : Optional.empty();
        return Optional.of(
                Candidate.builder().party(party).post(post).ruling(ruling).build());
    }

    /** The most junior post that alone gives the same ruling; where several are needed together, the most senior; none where they may by something else. */
    private Optional<PostId> byWhich(StaffRef staff, Enquiry theirs, Ruling ruling, People people) {
        List<PostId> held = people.posts(staff, theirs.getAt());
        List<PostId> known = judging(theirs).stream()
                .flatMap(scheme -> scheme.postsJuniorFirst().stream())
                .filter(held::contains)
                .toList();
        Predicate<List<PostId>> isEnough =
                posts -> rule(theirs, new ByPosts(people, staff, posts)).equals(ruling);
        return known.stream()
                .filter(post -> isEnough.test(List.of(post)))
                .findFirst()
                .or(() -> !known.isEmpty() && isEnough.test(known)
                        ? Optional.of(known.get(known.size() - 1))
                        : Optional.empty());
    }
}
