package oversight.testkit.journey;

import java.util.List;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
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
import oversight.testkit.people.People;

/** A small authority that says who is told of events, and a report that a looked after child is missing. */
final class EventScheme {

    static final CircumstanceId TIMING = CircumstanceId.of("timing");

    /** Of a missing child the Director is told within a day, and in an emergency the Assistant Director at once; of a lost file nobody says who is told. */
    static final String EVENTS = """
            events:
              child-missing:
                name: A looked after child is missing
                rules:
                  - id: missing
                    tell:
                      - {tell: {post: director}, due: {hours: 24}}
                      - {tell: practitioner, due: {hours: 24}}
                    cite: table
                  - id: missing-in-an-emergency
                    when: {timing: emergency}
                    tell: [{tell: {post: assistant-director}, due: at-once, urgency: at-once}]
                    cite: table
              file-lost: {name: A file is lost}
            """;

    private EventScheme() {}

    static Scheme scheme() {
        return Barset.scheme(EVENTS);
    }

    /** A scheme with one rule of one event, {@code child-missing}, that tells these. */
    static Scheme telling(String... recipients) {
        return Barset.scheme("""
                events:
                  child-missing:
                    name: A looked after child is missing
                    rules: [{id: missing, tell: [%s], cite: table}]
                """.formatted(String.join(", ", List.of(recipients))));
    }

    /** The same event in Calderdale's scheme, of which everybody is told whom a directory and a case team have to be asked for. */
    static EventType ofCalderdale() {
        EventRule.Builder rule = EventRule.builder()
                .id(RuleId.of("missing"))
                .citation(Citation.builder().source("mo-guidance").build());
        for (Whom whom : List.of(
                new Whom.Holding(PostId.of("director")),
                Whom.Part.PRACTITIONER,
                Whom.Part.LINE_MANAGER_OF_PRACTITIONER,
                Whom.Part.LINE_MANAGER_OF_DECIDER)) {
            rule.addTell(Tell.always(whom, new Due.WorkingDays(1)));
        }
        return EventType.builder()
                .id(EventTypeId.of("child-missing"))
                .name("A looked after child is missing")
                .addRules(rule.build())
                .build();
    }

    /** The team manager reports at ten, that she heard of it at half past eight. */
    static ReportedEvent.Builder missing() {
        return ReportedEvent.builder()
                .id(EventId.of("E-1"))
                .child(People.CHILD_1042)
                .event(EventTypeId.of("child-missing"))
                .facts(Facts.none().with(TIMING, FactValue.choice("emergency")))
                .awareAt(Written.london("2026-11-30 08:30"))
                .reportedBy(People.AMARA);
    }
}
