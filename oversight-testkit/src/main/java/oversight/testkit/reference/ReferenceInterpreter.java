package oversight.testkit.reference;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.arrangement.Arrangement;
import oversight.api.decision.Enquiry;
import oversight.api.decision.EventEnquiry;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.TakenDecision;
import oversight.api.decision.Telling;
import oversight.api.decision.Validity;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Citation;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.EventType;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;

/**
 * Answers as the reference page of the scheme language reads, by trying everything: slow, plain, and written from the page alone, so that it shares no mistake with an
 * engine. Only for tests. Immutable and thread-safe; it reads no clock.
 *
 * <p>Where the page lets one of several answers be given (two ways of an approval leave as little outstanding), {@link #verdicts} has all of them and
 * {@link #rule} the first. Schemes have to be without mistakes, and calendars without named holidays where due times in working days are compared.
 */
public final class ReferenceInterpreter {

    private final Sentences page;

    /** As the page reads. */
    public ReferenceInterpreter() {
        this(new Sentences());
    }

    /**
     * As some other page reads.
     *
     * @param page the sentences
     */
    ReferenceInterpreter(Sentences page) {
        this.page = page;
    }

    /**
     * May this person decide this?
     *
     * @param versions the versions of the authority's scheme
     * @param enquiry the question
     * @param world the host's people and agreements
     * @return an answer that the page allows, the first of {@link #verdicts} where there are several
     */
    public Ruling rule(List<Scheme> versions, Enquiry enquiry, ReferenceWorld world) {
        return answers(versions, enquiry, world).iterator().next().ruling();
    }

    /**
     * May this person decide this?
     *
     * @param versions the versions of the authority's scheme
     * @param enquiry the question
     * @param world the host's people and agreements
     * @return every answer that the page allows, as it is compared; hardly ever more than one
     */
    public Set<Verdict> verdicts(List<Scheme> versions, Enquiry enquiry, ReferenceWorld world) {
        Set<Verdict> verdicts = new LinkedHashSet<>();
        for (Answer answer : answers(versions, enquiry, world)) {
            verdicts.add(Verdict.of(answer.ruling()));
        }
        return verdicts;
    }

    private Set<Answer> answers(List<Scheme> versions, Enquiry enquiry, ReferenceWorld world) {
        Optional<Scheme> scheme = page.inForce(versions, enquiry.getAt());
        if (scheme.isEmpty()) {
            return Set.of(Answer.notConfigured(Gap.NO_SCHEME_IN_FORCE));
        }
        Scheme judging = enquiry.getExtending()
                .flatMap(taken -> page.inForce(versions, taken.getTakenAt()))
                .orElse(scheme.get());
        Case facts = new Case(page, scheme.get(), Case.known(page, judging, enquiry.getFacts(), enquiry.getAt()));
        Office office = new Office(facts, enquiry, world);
        if (enquiry.getExtending().isPresent()) {
            TakenDecision taken = enquiry.getExtending().get();
            return then(versions, taken)
                    .map(then -> then.extending(office))
                    .orElse(Set.of(Answer.notConfigured(Gap.NO_SCHEME_IN_FORCE)));
        }
        Deciding deciding = new Deciding(facts, enquiry.getOutcome(), enquiry.getAt());
        Optional<Arrangement.ForChild> override = forChild(enquiry, world);
        return override.isPresent() && !deciding.choices(enquiry.getDecision()).isEmpty()
                ? forChild(override.get(), office)
                : deciding.answers(enquiry.getDecision(), office);
    }

    private Optional<Lapsing> then(List<Scheme> versions, TakenDecision taken) {
        return page.inForce(versions, taken.getTakenAt())
                .map(scheme -> new Lapsing(Case.at(page, scheme, taken.getFacts(), taken.getTakenAt()), taken));
    }

    /** "Of several, the latest to start." */
    private Optional<Arrangement.ForChild> forChild(Enquiry enquiry, ReferenceWorld world) {
        Optional<Arrangement.ForChild> latest = Optional.empty();
        for (Arrangement arrangement : world.arrangements()) {
            if (arrangement instanceof Arrangement.ForChild one
                    && page.inForce(one, enquiry.getAt())
                    && one.child().equals(enquiry.getChild())
                    && one.decision().equals(enquiry.getDecision())
                    && latest.map(before -> one.from().isAfter(before.from())).orElse(true)) {
                latest = Optional.of(one);
            }
        }
        return latest;
    }

    /** "judged in place of all rules, overlays included; without needs, cover and follow-ups; the answer names the arrangement" */
    private Set<Answer> forChild(Arrangement.ForChild override, Office office) {
        Citation citation = Citation.builder().source(override.id().value()).build();
        return new Judging(
                        office,
                        office.facts().named(RuleId.of(override.id().value()), citation),
                        override.by(),
                        List.of(),
                        Absence.nobody(),
                        office.facts().scheme().getPassingOn(),
                        List.of(),
                        decision -> Set.of())
                .answers();
    }

    /**
     * Whether a decision that was taken still stands.
     *
     * @param versions the versions of the authority's scheme
     * @param taken the decision as it was taken
     * @param at the time of which it is asked
     * @return that it stands, or that it has lapsed
     */
    public Validity validity(List<Scheme> versions, TakenDecision taken, Instant at) {
        return then(versions, taken)
                .map(then -> then.at(at))
                .orElseGet(() -> new Validity.Stands(Optional.empty(), Optional.empty()));
    }

    /**
     * Who has to be told of an event?
     *
     * @param versions the versions of the authority's scheme
     * @param event the question
     * @return who, by when and by which rule; or what is missing
     */
    public Telling whoIsTold(List<Scheme> versions, EventEnquiry event) {
        Optional<Scheme> scheme = page.inForce(versions, event.getAt());
        if (scheme.isEmpty()) {
            return new Telling.NotConfigured(List.of(), Gap.NO_SCHEME_IN_FORCE);
        }
        Optional<EventType> type = scheme.get().getEvents().stream()
                .filter(one -> one.getId().equals(event.getEvent()))
                .findFirst();
        if (type.isEmpty()) {
            return new Telling.NotConfigured(List.of(), Gap.UNKNOWN_DECISION);
        }
        return type.get().getRules().isEmpty()
                ? new Telling.NotConfigured(List.of(), Gap.NOBODY_NAMED)
                : told(type.get().getRules(), event, Case.at(page, scheme.get(), event.getFacts(), event.getAt()));
    }

    private Telling told(List<EventRule> rules, EventEnquiry event, Case facts) {
        List<EventRule> mayFit = fitting(rules, facts, Truth.UNKNOWN);
        if (!mayFit.isEmpty()) {
            return new Telling.Undetermined(
                    mayFit.stream().map(facts::named).toList(),
                    mayFit.stream()
                            .flatMap(rule -> facts.missing(rule.getWhen(), rule.getUnless()).stream())
                            .distinct()
                            .toList());
        }
        List<EventRule> always =
                rules.stream().filter(rule -> !isConditional(rule)).toList();
        List<EventRule> telling = page.telling(fitting(rules, facts, Truth.YES), always).stream()
                .sorted(Comparator.comparing(rules::indexOf))
                .toList();
        List<EventRule> blank =
                telling.stream().filter(rule -> rule.getTell().isEmpty()).toList();
        if (!blank.isEmpty()) {
            return new Telling.NotConfigured(blank.stream().map(facts::named).toList(), Gap.NOBODY_NAMED);
        }
        Times times = new Times(facts.page(), facts.scheme().getCalendar());
        return new Telling.Told(telling.stream()
                .flatMap(rule -> rule.getTell().stream()
                        .map(tell ->
                                new Telling.Recipient(facts.named(rule), tell, times.due(tell.due(), event.getAt()))))
                .toList());
    }

    private static List<EventRule> fitting(List<EventRule> rules, Case facts, Truth truth) {
        return rules.stream()
                .filter(rule -> isConditional(rule) && facts.fits(rule.getWhen(), rule.getUnless()) == truth)
                .toList();
    }

    private static boolean isConditional(EventRule rule) {
        return Stream.concat(rule.getWhen().stream(), rule.getUnless().stream())
                .findAny()
                .isPresent();
    }
}
