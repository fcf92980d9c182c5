package oversight.core.scheme.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.shapes.Shire.CHILD;
import static oversight.core.scheme.shapes.Shire.MOVE;
import static oversight.core.scheme.shapes.Shire.atLeast;
import static oversight.core.scheme.shapes.Shire.by;
import static oversight.core.scheme.shapes.Shire.inOrder;
import static oversight.core.scheme.shapes.Shire.row;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.EventEnquiry;
import oversight.api.decision.Ruling;
import oversight.api.decision.TakenDecision;
import oversight.api.decision.Telling;
import oversight.api.decision.Validity;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.CalendarFact;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Citation;
import oversight.api.scheme.Condition;
import oversight.api.scheme.Due;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.EventType;
import oversight.api.scheme.EventTypeId;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Need;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Tell;
import oversight.api.scheme.Whom;
import oversight.api.scheme.WorkingCalendar;
import oversight.core.calendar.WorkingTime;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.Lapses;
import oversight.core.scheme.Tellings;

/** A circumstance that the calendar answers (DM-4): the rules of the night hold at night without anybody having said that it was night. */
@Tag("DM-4")
class FromCalendarTest {

    private static final CircumstanceId NIGHT = CircumstanceId.of("night");
    private static final Instant TUESDAY = Instant.parse("2026-10-06T09:00:00Z");
    private static final Instant TUESDAY_EVENING = Instant.parse("2026-10-06T18:00:00Z");
    private static final Condition AT_NIGHT = new Condition.OneOf(NIGHT, List.of(FactValue.yesNo(true)));

    private static Shire shire() {
        Shire shire = new Shire();
        shire.scheme()
                .addCircumstances(Circumstance.builder()
                        .id(NIGHT)
                        .type(CircumstanceType.YES_NO)
                        .fromCalendar(CalendarFact.OUT_OF_HOURS)
                        .build());
        return shire;
    }

    private static Shire usual() {
        return shire().rule(row("by-day", atLeast("TM")))
                .rule(row("by-night", atLeast("HOS")).addWhen(AT_NIGHT));
    }

    private static Ruling asked(Shire shire, Enquiry.Builder enquiry) {
        return shire.asked(enquiry);
    }

    private static List<String> rules(Ruling ruling) {
        return ruling.rules().stream().map(RuleRef::getRule).map(RuleId::value).toList();
    }

    @Test
    void whatIsNotStatedIsWorkedOutFromTheTimeOfTheDecision() {
        assertThat(rules(asked(usual(), by("tm.ann").at(TUESDAY)))).containsExactly("by-day");
        assertThat(asked(usual(), by("tm.ann").at(TUESDAY))).isInstanceOf(Ruling.Permitted.class);
        assertThat(rules(asked(usual(), by("tm.ann").at(TUESDAY_EVENING)))).containsExactly("by-night");
        assertThat(asked(usual(), by("tm.ann").at(TUESDAY_EVENING))).isInstanceOf(Ruling.NotPermitted.class);
    }

    @Test
    void theEndsOfTheHoursAreThoseOfTheCalendar() {
        Instant end = Instant.parse("2026-10-06T16:00:00Z"); // 17:00 in London

        assertThat(rules(asked(usual(), by("tm.ann").at(end.minusMillis(1))))).containsExactly("by-day");
        assertThat(rules(asked(usual(), by("tm.ann").at(end)))).containsExactly("by-night");
    }

    @Test
    void aStatedFactWins() {
        Facts itWas = Facts.none().with("night", true);
        Facts itWasNot = Facts.none().with("night", false);

        assertThat(rules(asked(usual(), by("tm.ann").at(TUESDAY).facts(itWas)))).containsExactly("by-night");
        assertThat(rules(asked(usual(), by("tm.ann").at(TUESDAY_EVENING).facts(itWasNot))))
                .containsExactly("by-day");
    }

    @Test
    void whatIsStatedAndIsNoAnswerIsNotMadeOne() {
        Facts nonsense = Facts.none().with("night", 3);

        assertThat(asked(usual(), by("tm.ann").at(TUESDAY).facts(nonsense))).isInstanceOf(Ruling.Undetermined.class);
    }

    @Test
    void whatDependsOnHolidaysThatAreNotKnownIsNotGuessed() {
        Shire shire = usual();
        WorkingCalendar calendar = WorkingCalendar.builder()
                .from(shire.scheme().build().getCalendar())
                .zone(ZoneId.of("Europe/London"))
                .holidays("england-and-wales")
                .build();
        shire.scheme().calendar(calendar);

        Ruling open = asked(shire, by("tm.ann").at(Instant.parse("2028-10-03T09:00:00Z")));
        Ruling evening = asked(shire, by("tm.ann").at(Instant.parse("2028-10-03T18:00:00Z")));

        assertThat(open)
                .isInstanceOfSatisfying(
                        Ruling.Undetermined.class,
                        unknown -> assertThat(unknown.missing()).containsExactly(NIGHT));
        assertThat(rules(evening)).containsExactly("by-night");
    }

    @Test
    void itHoldsForPreconditionsAndLimitsToo() {
        Approval byNight = new Approval.Within(atLeast("TM"), List.of(AT_NIGHT));
        Shire shire = shire().rule(row("night-only", Shire.anyOf(byNight, atLeast("DIR")))
                .addNeeds(new Need.Precondition(AT_NIGHT)));

        assertThat(asked(shire, by("tm.ann").at(TUESDAY_EVENING))).isInstanceOf(Ruling.Permitted.class);
        assertThat(asked(shire, by("tm.ann").at(TUESDAY))).isInstanceOf(Ruling.NotPermitted.class);
    }

    @Test
    void whatWasTakenIsJudgedByTheTimeAtWhichItWasTaken() {
        FollowUp.Lapse lapse = new FollowUp.Lapse(
                new Due.Days(2), Optional.of(new FollowUp.Extension(atLeast("SM"), new Due.Days(2))));
        CompiledScheme scheme = shire().rule(row("by-day", atLeast("TM")))
                .rule(row("by-night", inOrder(atLeast("HOS"))).addWhen(AT_NIGHT).addFollowUps(lapse))
                .compiled();
        Lapses lapses = new Lapses(scheme, WorkingTime.of(scheme.scheme().getCalendar()));
        Instant later = TUESDAY_EVENING.plus(Duration.ofDays(9));

        assertThat(lapses.validity(taken(TUESDAY), later)).isInstanceOf(Validity.Stands.class);
        assertThat(lapses.validity(taken(TUESDAY_EVENING), later)).isInstanceOf(Validity.Lapsed.class);
        Enquiry extending = by("sm.ann").at(TUESDAY.plus(Duration.ofDays(1))).build();
        assertThat(lapses.extend(extending, taken(TUESDAY_EVENING), new Shire()))
                .isInstanceOf(Ruling.Permitted.class);
    }

    private static TakenDecision taken(Instant at) {
        return TakenDecision.builder().decision(MOVE).takenAt(at).build();
    }

    @Test
    void whoIsToldOfAnEventDependsOnWhenItWas() {
        Shire shire = shire();
        EventRule atNight = EventRule.builder()
                .id(RuleId.of("told-at-night"))
                .addWhen(AT_NIGHT)
                .addTell(Tell.always(new Whom.Holding(PostId.of("dir")), new Due.AtOnce()))
                .citation(Citation.builder().source("table").build())
                .build();
        shire.scheme()
                .addEvents(EventType.builder()
                        .id(EventTypeId.of("missing"))
                        .name("Missing")
                        .addRules(atNight)
                        .build());
        CompiledScheme scheme = shire.compiled();
        Tellings tellings = new Tellings(scheme, WorkingTime.of(scheme.scheme().getCalendar()));

        assertThat(tellings.whoIsTold(event(TUESDAY))).isEqualTo(new Telling.Told(List.of()));
        assertThat(tellings.whoIsTold(event(TUESDAY_EVENING)))
                .isInstanceOfSatisfying(
                        Telling.Told.class,
                        told -> assertThat(told.recipients()).hasSize(1));
    }

    private static EventEnquiry event(Instant at) {
        return EventEnquiry.builder()
                .child(CHILD)
                .event(EventTypeId.of("missing"))
                .at(at)
                .build();
    }
}
