package oversight.core.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oversight.api.HostFailureException;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.note.Decision;
import oversight.api.record.DecisionRuling;
import oversight.api.record.DecisionRuling.Standing;
import oversight.api.record.RecordedNote;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.api.spi.ArrangementRegister;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.StaffDirectory;
import oversight.core.host.HostCalls;
import oversight.core.host.People;
import oversight.core.record.RuledOn;
import oversight.core.review.Replayed.Taken;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.Explainer;
import oversight.core.scheme.Ruler;
import oversight.core.scheme.SchemeRegister;

/**
 * Rules on decisions that were taken once more, under another version of the scheme: what would the new scheme have said of last year's decisions (DM-1, MO-7)?
 *
 * <p>What a decision was about, in which circumstances, who decided, who asked and what others had said is taken from the record; who held which post, had which
 * role and limit at that time is asked of the host's directory, which answers for the past. The record itself is not touched. What is compared is whether the
 * decider had the authority, which is what a record keeps of a ruling, and not the wording of the reasons. Overlays of the other version count on the days for
 * which it has them. Circumstances that the calendar answers are worked out on the other version's calendar; a list of holidays that the host keeps is not at
 * hand here, so that what depends on it cannot be said.
 *
 * <p>Immutable and safe for many threads. The host is called on the caller's thread.
 */
public final class Replay {

    private final List<Asked> asked;

    private Replay(List<Asked> asked) {
        this.asked = List.copyOf(asked);
    }

    /**
     * The decisions of these notes.
     *
     * @param notes notes as they stand on the record
     * @return a replay of all of their decisions, in order
     */
    public static Replay of(List<RecordedNote> notes) {
        List<Asked> asked = new ArrayList<>();
        for (RecordedNote note : notes) {
            List<Decision> decisions = note.getNote().decisions();
            for (int i = 0; i < decisions.size(); i++) {
                asked.add(asked(note, i, decisions.get(i)));
            }
        }
        return new Replay(asked);
    }

    /**
     * Enquiries with the rulings that they had, from wherever the host keeps them.
     *
     * @param answered the enquiries, each with its ruling
     * @return a replay of them, in order
     */
    public static Replay ofAnswers(List<Answered> answered) {
        List<Asked> asked = new ArrayList<>();
        for (Answered one : answered) {
            Enquiry enquiry = one.enquiry();
            Taken taken = new Taken(
                    Optional.empty(), asked.size(), Optional.of(enquiry.getDecision()), Optional.of(enquiry.getAt()));
            asked.add(new Asked(taken, Optional.of(enquiry), Optional.of(RuledOn.standing(one.ruling()))));
        }
        return new Replay(asked);
    }

    /**
     * An enquiry and the ruling that it had.
     *
     * @param enquiry the enquiry
     * @param ruling the ruling
     */
    public record Answered(Enquiry enquiry, Ruling ruling) {}

    /**
     * Where to ask who stood where at the time of a decision.
     *
     * @param directory the host's staff
     * @param team the host's case teams
     * @param register the host's recorded agreements; empty when it keeps none
     */
    public record Host(StaffDirectory directory, CaseTeam team, Optional<ArrangementRegister> register) {}

    private record Asked(Taken taken, Optional<Enquiry> enquiry, Optional<Standing> before) {}

    /**
     * What another version says of each decision.
     *
     * @param other the other version
     * @param host the host's people
     * @return one answer for each decision, in order
     * @throws SchemeDefinitionException with its mistakes, when the other version has any
     * @throws HostFailureException when the host fails to answer
     */
    public List<Replayed> under(Scheme other, Host host) {
        CompiledScheme scheme = Loaded.of(other);
        People people = new People(
                other.getAuthority(),
                host.directory(),
                host.team(),
                host.register().orElse(null),
                new HostCalls(null, Duration.ZERO));
        return asked.stream().map(one -> again(one, scheme, people)).toList();
    }

    private static Replayed again(Asked asked, CompiledScheme scheme, People people) {
        if (asked.enquiry().isEmpty() || asked.before().isEmpty()) {
            return new Replayed.CannotBeSaid(
                    asked.taken(),
                    List.of(),
                    "the record does not say what was decided, by whom and when, or how it was ruled");
        }
        if (asked.enquiry().get().getExtending().isPresent()) {
            return new Replayed.CannotBeSaid(
                    asked.taken(),
                    List.of(),
                    "an extension is judged by the version under which the decision was taken");
        }
        Ruling ruling = new Ruler(scheme).rule(asked.enquiry().get(), people);
        if (ruling instanceof Ruling.Undetermined open) {
            return new Replayed.CannotBeSaid(
                    asked.taken(),
                    open.missing(),
                    "the other version depends on facts that were not stated: "
                            + String.join(
                                    ", ",
                                    open.missing().stream()
                                            .map(Object::toString)
                                            .toList()));
        }
        Standing before = asked.before().get();
        Standing after = RuledOn.standing(ruling);
        return before == after
                ? new Replayed.Same(asked.taken(), after)
                : new Replayed.Differs(asked.taken(), before, after, why(ruling, scheme));
    }

    private static String why(Ruling ruling, CompiledScheme scheme) {
        return new Explainer(new SchemeRegister(List.of(scheme))).explain(ruling, Locale.ENGLISH);
    }

    private static Asked asked(RecordedNote recorded, int index, Decision decision) {
        Taken taken = new Taken(Optional.of(recorded.getId()), index, decision.getType(), decision.getTakenAt());
        Optional<Standing> before = recorded.getRulings().stream()
                .filter(ruling -> ruling.getIndex() == index)
                .map(DecisionRuling::getStanding)
                .findFirst();
        return new Asked(taken, RuledOn.enquiry(recorded.getNote(), decision), before);
    }
}
