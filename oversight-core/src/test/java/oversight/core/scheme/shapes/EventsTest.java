package oversight.core.scheme.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.shapes.Shire.AT;
import static oversight.core.scheme.shapes.Shire.CHILD;
import static oversight.core.scheme.shapes.Shire.above;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.Facts;
import oversight.api.decision.EventEnquiry;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Telling;
import oversight.api.party.PostId;
import oversight.api.scheme.Citation;
import oversight.api.scheme.Due;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.EventType;
import oversight.api.scheme.EventTypeId;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Tell;
import oversight.api.scheme.Whom;
import oversight.core.calendar.WorkingTime;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.Tellings;

/** Events of which people have to be told. */
class EventsTest {

    private static final Tell DIRECTOR =
            Tell.always(new Whom.Holding(PostId.of("dir")), new Due.StartOfNextWorkingDay());
    private static final Tell HEAD = Tell.always(new Whom.Holding(PostId.of("hos")), new Due.Hours(24));

    private static EventRule.Builder rule(String id) {
        return EventRule.builder()
                .id(RuleId.of(id))
                .citation(Citation.builder().source("table").build());
    }

    private static Telling told(String event, Facts facts, EventType... events) {
        Shire shire = new Shire();
        shire.scheme().addEvents(events);
        CompiledScheme scheme = shire.compiled();
        return new Tellings(scheme, WorkingTime.of(scheme.scheme().getCalendar()))
                .whoIsTold(EventEnquiry.builder()
                        .child(CHILD)
                        .event(EventTypeId.of(event))
                        .facts(facts)
                        .at(AT)
                        .build());
    }

    private static EventType missing(EventRule.Builder... rules) {
        EventType.Builder type = EventType.builder().id(EventTypeId.of("missing")).name("Missing");
        for (EventRule.Builder rule : rules) {
            type.addRules(rule.build());
        }
        return type.build();
    }

    @Test
    @Tag("SH-28")
    void everyRuleThatFitsTellsItsOwn() {
        EventType type =
                missing(rule("long").addWhen(above("away", 47)).addTell(DIRECTOR), rule("always").addTell(HEAD));

        assertThat(told("missing", Facts.none().with("away", 48), type))
                .isInstanceOfSatisfying(Telling.Told.class, told -> {
                    assertThat(told.recipients())
                            .extracting(one -> one.rule().getRule().value())
                            .containsExactly("long", "always");
                    assertThat(told.recipients())
                            .extracting(Telling.Recipient::by)
                            .containsExactly(Instant.parse("2026-10-07T08:00:00Z"), AT.plus(Duration.ofHours(24)));
                });
        assertThat(told("missing", Facts.none().with("away", 47), type))
                .isInstanceOfSatisfying(
                        Telling.Told.class,
                        told -> assertThat(told.recipients())
                                .extracting(one -> one.rule().getRule().value())
                                .containsExactly("always"));
        assertThat(told("missing", Facts.none(), type))
                .isInstanceOfSatisfying(
                        Telling.Undetermined.class,
                        open -> assertThat(open.missing()).containsExactly(CircumstanceId.of("away")));
    }

    @Test
    @Tag("SH-28")
    void belowTheThresholdNobodyIsTold() {
        EventType type = missing(rule("long").addWhen(above("away", 47)).addTell(DIRECTOR));

        assertThat(told("missing", Facts.none().with("away", 1), type))
                .isInstanceOfSatisfying(
                        Telling.Told.class,
                        told -> assertThat(told.recipients()).isEmpty());
    }

    @Test
    @Tag("SH-28")
    @Tag("SH-40")
    void anEventThatNamesNobodyIsNotConfigured() {
        assertNotConfigured(told("missing", Facts.none(), missing()), Gap.NOBODY_NAMED);
        assertNotConfigured(told("missing", Facts.none(), missing(rule("blank"))), Gap.NOBODY_NAMED);
        assertNotConfigured(told("ghost", Facts.none(), missing()), Gap.UNKNOWN_DECISION);
    }

    private static void assertNotConfigured(Telling telling, Gap gap) {
        assertThat(telling)
                .isInstanceOfSatisfying(
                        Telling.NotConfigured.class,
                        none -> assertThat(none.gap()).isEqualTo(gap));
    }
}
