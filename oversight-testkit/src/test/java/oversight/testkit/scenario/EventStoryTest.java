package oversight.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import oversight.api.notice.NoticeReason;
import oversight.api.party.PostId;
import oversight.api.record.EventId;
import oversight.api.record.ReportedEvent;
import oversight.api.scheme.Citation;
import oversight.api.scheme.Due;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.EventType;
import oversight.api.scheme.EventTypeId;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Tell;
import oversight.api.scheme.Whom;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.people.People;

/** A story in which something happens. */
class EventStoryTest {

    private static final Scheme SCHEME = Scheme.builder()
            .from(PublishedSchemes.calderdale())
            .addEvents(EventType.builder()
                    .id(EventTypeId.of("child-missing"))
                    .name("A looked after child is missing")
                    .addRules(EventRule.builder()
                            .id(RuleId.of("missing"))
                            .addTell(Tell.always(new Whom.Holding(PostId.of("director")), new Due.Hours(24)))
                            .citation(Citation.builder().source("mo-guidance").build())
                            .build())
                    .build())
            .build();

    private static ReportedEvent event(String type) {
        return ReportedEvent.builder()
                .id(EventId.of("E-1"))
                .child(People.CHILD_1042)
                .event(EventTypeId.of(type))
                .awareAt(Instant.parse("2026-11-30T08:30:00Z"))
                .reportedBy(People.BILAL)
                .build();
    }

    @Test
    void whatHappensIsReportedAndPeopleAreToldOfIt() {
        Scenario scenario = ScenarioSetting.on(SCHEME).begin();
        scenario.at("2026-11-30 10:00")
                .reports(event("child-missing"))
                .then()
                .tells("staff:dcs-rowena")
                .because(NoticeReason.EVENT)
                .by("2026-12-01 08:30")
                .byRule("missing")
                .andNothingElse();
        scenario.afterWorkingDays(1)
                .reports(event("child-missing"))
                .then()
                .hasReached("staff:dcs-rowena")
                .andNothingElse();

        scenario.isWhole();
        assertThat(scenario.story())
                .contains("reported: child-missing about C-1042 as entry 1")
                .contains("there already: child-missing about C-1042 as entry 1");
    }

    @Test
    void whatIsGivenBackFailsTheStory() {
        Scenario scenario = ScenarioSetting.on(SCHEME).begin();

        assertThatThrownBy(() -> scenario.at("2026-11-30 10:00").reports(event("flood")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The event flood should be reported. It was given back with [OVS-N501 at event]")
                .hasMessageContaining("The story so far:");
    }
}
