package oversight.testkit.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import oversight.api.arrangement.Arrangement;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.decision.Given.Act;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Condition;
import oversight.api.scheme.CoverHours;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.OverlayEffect;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;

/**
 * The sentences of the page that are easily got wrong, one method each. Tests get them wrong on purpose, one at a time, and look whether it is found. The
 * sentences that say how these work together stand in the other classes of the package.
 */
class Sentences {

    // The head

    /** "in force from the start of this day until another version starts" */
    Optional<Scheme> inForce(List<Scheme> versions, Instant at) {
        Optional<Scheme> latest = Optional.empty();
        for (Scheme scheme : versions) {
            boolean hasStarted = !startOf(scheme).isAfter(at);
            if (hasStarted
                    && latest.map(other -> startOf(scheme).isAfter(startOf(other)))
                            .orElse(true)) {
                latest = Optional.of(scheme);
            }
        }
        return latest;
    }

    private static Instant startOf(Scheme scheme) {
        return scheme.getEffectiveFrom()
                .atStartOfDay(scheme.getCalendar().getZone())
                .toInstant();
    }

    // Circumstances and conditions

    /** "What is not stated is not known, which is a different thing from 'no'." */
    Truth ofWhatIsNotKnown() {
        return Truth.UNKNOWN;
    }

    /** "Where it is not stated, it is worked out for the time of the decision or event"; "A stated fact wins, whatever it says" */
    boolean asksTheCalendar(boolean isStated) {
        return !isStated;
    }

    /** "an end that is not later than the start is on the next day" */
    boolean endsOnTheNextDay(CoverHours cover) {
        return !cover.getEnd().isAfter(cover.getStart());
    }

    /** "and the whole of each public holiday and closed day that falls on a weekday with working hours" */
    boolean coversAsAWhole(boolean hasWorkingHours, boolean isClosed) {
        return hasWorkingHours && isClosed;
    }

    /** "A measure is never negative." */
    boolean isMeasure(long amount) {
        return amount >= 0;
    }

    /** "above the first, up to and including the second; either may be left out" */
    boolean inBand(long amount, OptionalLong above, OptionalLong upTo) {
        return (above.isEmpty() || amount > above.getAsLong()) && (upTo.isEmpty() || amount <= upTo.getAsLong());
    }

    /** "from the day after the first to the second" */
    boolean inSpan(LocalDate day, Optional<LocalDate> after, Optional<LocalDate> upTo) {
        return after.map(day::isAfter).orElse(true) && !upTo.map(day::isAfter).orElse(false);
    }

    /** "`unless` takes the case out of the rule if any holds." */
    List<Condition> exceptions(DecisionRule rule) {
        return rule.getUnless();
    }

    // Which rules decide

    /** "`for: progressed`, `for: not-progressed`, or neither for both" */
    boolean isFor(DecisionRule rule, DecisionOutcome outcome) {
        return rule.getOutcomes().isEmpty() || rule.getOutcomes().contains(outcome);
    }

    /** "otherwise those for `progressed`, or for both, count" */
    boolean fallsBackToDoing() {
        return true;
    }

    /** "The rules that fit decide, all of them together. If none fits, the rule with neither `when` nor `unless` decides" */
    List<DecisionRule> deciding(List<DecisionRule> fitting, List<DecisionRule> usual) {
        return fitting.isEmpty() ? usual : fitting;
    }

    /** "outside our power, then not configured, undetermined, not permitted, needs more, permitted" */
    Comparator<Answer.Kind> strictestFirst() {
        return Comparator.naturalOrder();
    }

    /** "From its first to its last day" */
    boolean inForce(Overlay overlay, LocalDate day) {
        return !day.isBefore(overlay.getFirstDay()) && !day.isAfter(overlay.getLastDay());
    }

    /** "the group stands in place of the scheme's rules" */
    boolean replaces(Overlay overlay) {
        return overlay.getEffect() == OverlayEffect.REPLACES;
    }

    // Who has to say yes

    /** "a post on this tier or above it" (0 is the most senior) */
    boolean onTierOrAbove(int tier, int lowest) {
        return tier <= lowest;
    }

    /** "the same, only posts of that service" */
    boolean ofService(Post post, Optional<String> service) {
        return service.isEmpty() || service.equals(post.getService());
    }

    /** "any one" */
    boolean needsEveryOption() {
        return false;
    }

    /** "one after another; the last decides": from which step on a part may be the decider's. */
    int firstDecidingStep(int steps) {
        return steps - 1;
    }

    /** "In `all-of`, a body's part is the decider's only where no part is a person's" */
    boolean bodysPartIsTheDeciders(boolean thereArePersons) {
        return !thereArePersons;
    }

    /** "and the body has agreed" */
    boolean mayActOn(boolean bodyHasAgreed) {
        return bodyHasAgreed;
    }

    /** "Nobody takes two parts." */
    boolean mayTakeAnother(List<Party> taken, Party party) {
        return !taken.contains(party);
    }

    /** "a decider who is the requester is not permitted (own request)" */
    boolean isOwnRequest(Enquiry enquiry) {
        return enquiry.getRequester().filter(enquiry.getDecider()::equals).isPresent();
    }

    /** "counts only for somebody whose own limit … covers the measure" */
    boolean covers(OptionalLong limit, long measure) {
        return limit.isPresent() && limit.getAsLong() >= measure;
    }

    /** "nobody is their own manager": a circle ends the line. */
    boolean endsTheLine(List<StaffRef> line, StaffRef next) {
        return line.contains(next);
    }

    /** "by a post that they hold in the directory: a grant makes nobody the manager that is looked for" */
    boolean grantsCountUpTheLine() {
        return false;
    }

    // What others said

    /** "What was given after the time of the decision … does not count." */
    boolean isTooLate(Given given, Enquiry enquiry) {
        return given.getAt().isAfter(enquiry.getAt());
    }

    /** "… or by whoever asked for the decision" */
    boolean isOfTheRequester(Given given, Enquiry enquiry) {
        return enquiry.getRequester().filter(given.getBy()::equals).isPresent();
    }

    /** "… or by the decider" */
    boolean isOfTheDecider(Given given, Enquiry enquiry) {
        return given.getBy().equals(enquiry.getDecider());
    }

    /** "The latest word of a party is their word." */
    boolean supersedes(Given later, Given earlier) {
        return !later.getAt().isBefore(earlier.getAt());
    }

    /** "at the time they spoke" */
    Instant spokenAt(Given given, Enquiry enquiry) {
        return given.getAt();
    }

    /** "nobody's word for a step counts that was given before the words for the steps before it" */
    boolean inTurn(Instant word, Instant before) {
        return !word.isBefore(before);
    }

    /** "… or while one of those is outstanding" */
    boolean waitsForStepsBefore() {
        return true;
    }

    /** "If a party that could speak for an outstanding part said no, the answer is not permitted" */
    boolean isVeto(Given given) {
        return given.getAct() == Act.REFUSED;
    }

    /** "A no is heard whenever it was said, also before its turn." */
    boolean isHeardBeforeItsTurn() {
        return true;
    }

    /** "a recommendation (or agreement)", "they were consulted (or recommended, or agreed)" */
    boolean meets(Act need, Act said) {
        return said != Act.REFUSED && said.compareTo(need) >= 0;
    }

    // Absence, passing on, arrangements

    /** "the posts that serve … have no holder at work" */
    boolean isAbsent(List<StaffRef> atWork) {
        return atWork.isEmpty();
    }

    /** "The first step that has somebody covers" */
    List<StaffRef> covering(List<List<StaffRef>> steps) {
        return steps.stream().filter(step -> !step.isEmpty()).findFirst().orElse(List.of());
    }

    /** "Write one step, a list of steps, or `nobody`"; "for rules that do not say" the scheme's. */
    Absence absence(Scheme scheme, Optional<Absence> ofRule) {
        return ofRule.orElse(scheme.getInAbsence());
    }

    /** "It does not count where the other asked for the decision" */
    boolean otherAsked(Arrangement.PassedOn passed, Enquiry enquiry) {
        return enquiry.getRequester().filter(passed.by()::equals).isPresent();
    }

    /** "… or decides" */
    boolean otherDecides(Arrangement.PassedOn passed, Enquiry enquiry) {
        return enquiry.getDecider().equals(passed.by());
    }

    /** "… or has given their own word on it" */
    boolean otherHasSpoken(Arrangement.PassedOn passed, Enquiry enquiry) {
        for (Given given : enquiry.getGiven()) {
            if (given.getBy().equals(passed.by()) && !isTooLate(given, enquiry)) {
                return true;
            }
        }
        return false;
    }

    /** "`never`, `tier-below` (…just below…), `same-level-or-above`, `named-workers` (whoever the agreement names)" (tiers of the one and of the post lent) */
    boolean mayBePassed(PassingOn to, int tier, int lent) {
        return switch (to) {
            case NEVER, NAMED_WORKERS -> false;
            case TIER_BELOW -> tier == lent + 1;
            case SAME_LEVEL_OR_ABOVE -> tier <= lent;
        };
    }

    /** "and the own limit of the other has to cover the measure as well" */
    boolean lendersLimitCounts() {
        return true;
    }

    /** "each with a start and an end" */
    boolean inForce(Arrangement arrangement, Instant at) {
        return arrangement.isInForce(at);
    }

    /** "A post that the scheme does not know counts for nothing." */
    boolean countsUnknownPosts() {
        return false;
    }

    // Lapse and events

    /** "if the time is at or past the lapse" */
    boolean isPast(Instant at, Instant lapse) {
        return !at.isBefore(lapse);
    }

    /** "Where it is not known which rules decided, those that may have decided count as well." */
    boolean lapsesByWhatMayHaveDecided() {
        return true;
    }

    /** "if it was extended, already extended" */
    boolean isSpent(boolean extended) {
        return extended;
    }

    /** "Every rule that fits tells its own recipients, those without conditions always." */
    List<EventRule> telling(List<EventRule> fitting, List<EventRule> always) {
        return Stream.concat(fitting.stream(), always.stream()).toList();
    }
}
