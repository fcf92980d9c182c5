package oversight.testkit.reference;

import java.time.Duration;
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
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;

/** Sentences of the page, each got wrong as somebody may get it wrong. */
enum Sabotage {
    THE_NEWEST_VERSION_JUDGES(new Sentences() {
        @Override
        Optional<Scheme> inForce(List<Scheme> versions, Instant at) {
            return versions.stream().max(Comparator.comparing(Scheme::getEffectiveFrom));
        }
    }),
    WHAT_IS_NOT_KNOWN_IS_NO(new Sentences() {
        @Override
        Truth ofWhatIsNotKnown() {
            return Truth.NO;
        }
    }),
    THE_CALENDAR_WINS_OVER_WHAT_IS_STATED(new Sentences() {
        @Override
        boolean asksTheCalendar(boolean isStated) {
            return true;
        }
    }),
    THE_CALENDAR_IS_NEVER_ASKED(new Sentences() {
        @Override
        boolean asksTheCalendar(boolean isStated) {
            return false;
        }
    }),
    COVER_ENDS_ON_ITS_OWN_DAY(new Sentences() {
        @Override
        boolean endsOnTheNextDay(CoverHours cover) {
            return false;
        }
    }),
    A_CLOSED_DAY_IS_NOT_COVERED(new Sentences() {
        @Override
        boolean coversAsAWhole(boolean hasWorkingHours, boolean isClosed) {
            return false;
        }
    }),
    NEGATIVE_MEASURES_ARE_KNOWN(new Sentences() {
        @Override
        boolean isMeasure(long amount) {
            return true;
        }
    }),
    A_BAND_ENDS_BEFORE_ITS_END(new Sentences() {
        @Override
        boolean inBand(long amount, OptionalLong above, OptionalLong upTo) {
            return super.inBand(amount, above, upTo) && (upTo.isEmpty() || amount != upTo.getAsLong());
        }
    }),
    A_BAND_HAS_ITS_START(new Sentences() {
        @Override
        boolean inBand(long amount, OptionalLong above, OptionalLong upTo) {
            return super.inBand(amount, above, upTo) || (above.isPresent() && amount == above.getAsLong());
        }
    }),
    A_SPAN_HAS_ITS_START(new Sentences() {
        @Override
        boolean inSpan(LocalDate day, Optional<LocalDate> after, Optional<LocalDate> upTo) {
            return super.inSpan(day, after, upTo) || after.filter(day::equals).isPresent();
        }
    }),
    UNLESS_IS_IGNORED(new Sentences() {
        @Override
        List<Condition> exceptions(DecisionRule rule) {
            return List.of();
        }
    }),
    THE_USUAL_RULE_ALWAYS_COUNTS(new Sentences() {
        @Override
        List<DecisionRule> deciding(List<DecisionRule> fitting, List<DecisionRule> usual) {
            return Stream.concat(fitting.stream(), usual.stream()).toList();
        }
    }),
    ONLY_THE_FIRST_RULE_THAT_FITS(new Sentences() {
        @Override
        List<DecisionRule> deciding(List<DecisionRule> fitting, List<DecisionRule> usual) {
            return super.deciding(fitting, usual).stream().limit(1).toList();
        }
    }),
    NOT_DOING_NEEDS_NOTHING_OF_DOING(new Sentences() {
        @Override
        boolean fallsBackToDoing() {
            return false;
        }
    }),
    THE_MILDEST_ANSWER_STANDS(new Sentences() {
        @Override
        Comparator<Answer.Kind> strictestFirst() {
            return Comparator.reverseOrder();
        }
    }),
    AN_OVERLAY_ENDS_BEFORE_ITS_LAST_DAY(new Sentences() {
        @Override
        boolean inForce(Overlay overlay, LocalDate day) {
            return super.inForce(overlay, day) && !day.equals(overlay.getLastDay());
        }
    }),
    EVERY_OVERLAY_ADDS(new Sentences() {
        @Override
        boolean replaces(Overlay overlay) {
            return false;
        }
    }),
    AT_LEAST_IS_EXACTLY(new Sentences() {
        @Override
        boolean onTierOrAbove(int tier, int lowest) {
            return tier == lowest;
        }
    }),
    AT_LEAST_IS_AT_MOST(new Sentences() {
        @Override
        boolean onTierOrAbove(int tier, int lowest) {
            return tier >= lowest;
        }
    }),
    SERVICE_IS_IGNORED(new Sentences() {
        @Override
        boolean ofService(Post post, Optional<String> service) {
            return true;
        }
    }),
    ANY_OF_IS_ALL_OF(new Sentences() {
        @Override
        boolean needsEveryOption() {
            return true;
        }
    }),
    ANY_STEP_DECIDES(new Sentences() {
        @Override
        int firstDecidingStep(int steps) {
            return 0;
        }
    }),
    A_BODYS_PART_IS_ANYBODYS(new Sentences() {
        @Override
        boolean bodysPartIsTheDeciders(boolean thereArePersons) {
            return true;
        }
    }),
    A_BODY_NEED_NOT_HAVE_AGREED(new Sentences() {
        @Override
        boolean mayActOn(boolean bodyHasAgreed) {
            return true;
        }
    }),
    ONE_PARTY_TAKES_TWO_PARTS(new Sentences() {
        @Override
        boolean mayTakeAnother(List<Party> taken, Party party) {
            return true;
        }
    }),
    OWN_REQUESTS_ARE_LET_THROUGH(new Sentences() {
        @Override
        boolean isOwnRequest(Enquiry enquiry) {
            return false;
        }
    }),
    A_LIMIT_IS_NOT_INCLUDED(new Sentences() {
        @Override
        boolean covers(OptionalLong limit, long measure) {
            return limit.isPresent() && limit.getAsLong() > measure;
        }
    }),
    NO_LIMIT_IS_ANY_LIMIT(new Sentences() {
        @Override
        boolean covers(OptionalLong limit, long measure) {
            return limit.isEmpty() || limit.getAsLong() >= measure;
        }
    }),
    WHAT_IS_SAID_AFTERWARDS_COUNTS(new Sentences() {
        @Override
        boolean isTooLate(Given given, Enquiry enquiry) {
            return false;
        }
    }),
    THE_REQUESTERS_WORD_COUNTS(new Sentences() {
        @Override
        boolean isOfTheRequester(Given given, Enquiry enquiry) {
            return false;
        }
    }),
    THE_DECIDERS_WORD_COUNTS(new Sentences() {
        @Override
        boolean isOfTheDecider(Given given, Enquiry enquiry) {
            return false;
        }
    }),
    THE_FIRST_WORD_STANDS(new Sentences() {
        @Override
        boolean supersedes(Given later, Given earlier) {
            return later.getAt().isBefore(earlier.getAt());
        }
    }),
    POSTS_ARE_THOSE_OF_THE_DECISION(new Sentences() {
        @Override
        Instant spokenAt(Given given, Enquiry enquiry) {
            return enquiry.getAt();
        }
    }),
    THE_ORDER_IN_TIME_IS_IGNORED(new Sentences() {
        @Override
        boolean inTurn(Instant word, Instant before) {
            return true;
        }
    }),
    STEPS_DO_NOT_WAIT(new Sentences() {
        @Override
        boolean waitsForStepsBefore() {
            return false;
        }
    }),
    A_NO_IS_IGNORED(new Sentences() {
        @Override
        boolean isVeto(Given given) {
            return false;
        }
    }),
    CONSULTED_IS_RECOMMENDED(new Sentences() {
        @Override
        boolean meets(Act need, Act said) {
            return said != Act.REFUSED;
        }
    }),
    A_NO_IS_A_CONSULTATION(new Sentences() {
        @Override
        boolean meets(Act need, Act said) {
            return said.compareTo(need) >= 0;
        }
    }),
    COVER_ALTHOUGH_SOMEBODY_IS_AT_WORK(new Sentences() {
        @Override
        boolean isAbsent(List<StaffRef> atWork) {
            return true;
        }
    }),
    ONLY_THE_FIRST_STEP_COVERS(new Sentences() {
        @Override
        List<StaffRef> covering(List<List<StaffRef>> steps) {
            return steps.isEmpty() ? List.of() : steps.get(0);
        }
    }),
    ONLY_THE_RULE_SAYS_WHO_COVERS(new Sentences() {
        @Override
        Absence absence(Scheme scheme, Optional<Absence> ofRule) {
            return ofRule.orElse(Absence.nobody());
        }
    }),
    THE_REQUESTERS_DELEGATE_MAY(new Sentences() {
        @Override
        boolean otherAsked(Arrangement.PassedOn passed, Enquiry enquiry) {
            return false;
        }
    }),
    THE_DECIDERS_DELEGATE_AGREES(new Sentences() {
        @Override
        boolean otherDecides(Arrangement.PassedOn passed, Enquiry enquiry) {
            return false;
        }
    }),
    THE_LENDER_SPEAKS_AS_WELL(new Sentences() {
        @Override
        boolean otherHasSpoken(Arrangement.PassedOn passed, Enquiry enquiry) {
            return false;
        }
    }),
    ANY_TIER_BELOW(new Sentences() {
        @Override
        boolean mayBePassed(PassingOn to, int tier, int lent) {
            return to == PassingOn.TIER_BELOW ? tier > lent : super.mayBePassed(to, tier, lent);
        }
    }),
    ONLY_THE_SAME_LEVEL(new Sentences() {
        @Override
        boolean mayBePassed(PassingOn to, int tier, int lent) {
            return to == PassingOn.SAME_LEVEL_OR_ABOVE ? tier == lent : super.mayBePassed(to, tier, lent);
        }
    }),
    AN_AGREEMENT_DOES_NOT_END(new Sentences() {
        @Override
        boolean inForce(Arrangement arrangement, Instant at) {
            return !at.isBefore(arrangement.from());
        }
    }),
    AN_AGREEMENT_HAS_ITS_END(new Sentences() {
        @Override
        boolean inForce(Arrangement arrangement, Instant at) {
            return super.inForce(arrangement, at) || at.equals(arrangement.until());
        }
    }),
    UNKNOWN_POSTS_COUNT(new Sentences() {
        @Override
        boolean countsUnknownPosts() {
            return true;
        }
    }),
    A_NO_WAITS_FOR_ITS_TURN(new Sentences() {
        @Override
        boolean isHeardBeforeItsTurn() {
            return false;
        }
    }),
    GRANTS_COUNT_UP_THE_LINE(new Sentences() {
        @Override
        boolean grantsCountUpTheLine() {
            return true;
        }
    }),
    THE_LENDERS_LIMIT_IS_IGNORED(new Sentences() {
        @Override
        boolean lendersLimitCounts() {
            return false;
        }
    }),
    WHAT_MAY_LAPSE_STANDS(new Sentences() {
        @Override
        boolean lapsesByWhatMayHaveDecided() {
            return false;
        }
    }),
    IT_STANDS_AT_ITS_LAPSE(new Sentences() {
        @Override
        boolean isPast(Instant at, Instant lapse) {
            return at.isAfter(lapse);
        }
    }),
    IT_STANDS_A_DAY_LONGER(new Sentences() {
        @Override
        boolean isPast(Instant at, Instant lapse) {
            return super.isPast(at.minus(Duration.ofDays(1)), lapse);
        }
    }),
    IT_IS_EXTENDED_AGAIN(new Sentences() {
        @Override
        boolean isSpent(boolean extended) {
            return false;
        }
    }),
    THE_THRESHOLD_SILENCES_THE_OTHERS(new Sentences() {
        @Override
        List<EventRule> telling(List<EventRule> fitting, List<EventRule> always) {
            return fitting.isEmpty() ? always : fitting;
        }
    });

    private final Sentences page;

    Sabotage(Sentences page) {
        this.page = page;
    }

    Sentences page() {
        return page;
    }
}
