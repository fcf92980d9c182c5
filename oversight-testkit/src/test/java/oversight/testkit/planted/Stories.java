package oversight.testkit.planted;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.NoteId;
import oversight.api.notice.NoticeReason;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.spi.HolidayCalendar;
import oversight.api.spi.PostAt;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.law.Law;
import oversight.testkit.law.SchemeLaws;
import oversight.testkit.memory.FixedHolidays;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;
import oversight.testkit.planted.PlantedBug.Found;
import oversight.testkit.planted.PlantedBug.Place;
import oversight.testkit.scenario.Scenario;
import oversight.testkit.scenario.ScenarioSetting;

/** Mistakes that stories of a council find. The stories are the same three for every mistake. */
final class Stories {

    private static final String TOWN = "host:town";
    /** Bilal is managed by Amara until midnight, and by Dilys from then on. */
    private static final SampleOrganisation PEOPLE = SampleOrganisations.calderdaleLike().toBuilder()
            .lineManager("sw-bilal")
            .is("tm-dilys")
            .from(Instant.parse("2026-10-16T23:00:00Z"))
            .build();

    private static final FixedHolidays HOLIDAYS = FixedHolidays.none()
            .with(TOWN, 2026, LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28))
            .with(TOWN, 2027, LocalDate.of(2027, 1, 1));

    private static final List<Consumer<Scenario>> STORIES =
            List.of(Stories::onAFridayNight, Stories::afterMidnight, Stories::overChristmas);

    private Stories() {}

    static List<PlantedBug> all() {
        return List.of(
                new PlantedBug(
                        Place.DIRECTORY,
                        "SERVER_TIME",
                        "Days are compared with the time of a server that stands in Greenwich all summer (wrong zone).",
                        () -> hunt(new Shifted(PEOPLE), HOLIDAYS)),
                new PlantedBug(
                        Place.CALENDAR,
                        "BOXING_DAY_IS_NOT_MOVED",
                        "Boxing Day on a Saturday is listed, and the Monday for it is not (off by one working day).",
                        () -> hunt(
                                PEOPLE,
                                HOLIDAYS.with(TOWN, 2026, LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26)))),
                new PlantedBug(
                        Place.DIRECTORY,
                        "STRANGERS_GET_A_POST",
                        "A login that nobody knows gets the post that most people have.",
                        () -> Fronts.found(
                                SchemeLaws.of(
                                                List.of(PublishedSchemes.calderdale()),
                                                new Generous(PEOPLE),
                                                PEOPLE,
                                                which -> List.of())
                                        .verify(42, 10),
                                Law.NOBODY_UNKNOWN_MAY)));
    }

    /** Nothing is found in what is right. */
    static Optional<Found> withoutAMistake() {
        return hunt(PEOPLE, HOLIDAYS);
    }

    private static Optional<Found> hunt(StaffDirectory directory, HolidayCalendar holidays) {
        ScenarioSetting setting = ScenarioSetting.on(inTown(PublishedSchemes.calderdale()))
                .with(directory, PEOPLE)
                .keptIn(InMemoryLedger::new)
                .holidays(holidays);
        return STORIES.stream()
                .flatMap(story -> failure(story, setting.begin()).stream())
                .findFirst();
    }

    private static Optional<Found> failure(Consumer<Scenario> story, Scenario scenario) {
        try {
            story.accept(scenario);
            return Optional.empty();
        } catch (AssertionError wrong) {
            return Found.by("a story", String.valueOf(wrong.getMessage()));
        }
    }

    private static Scheme inTown(Scheme scheme) {
        return Scheme.builder()
                .from(scheme)
                .calendar(WorkingCalendar.builder()
                        .from(scheme.getCalendar())
                        .holidays(TOWN)
                        .build())
                .build();
    }

    private static void onAFridayNight(Scenario scenario) {
        scenario.at("2026-10-16 22:10")
                .records(policeProtection(Instant.parse("2026-10-16T20:40:00Z")))
                .then()
                .tells("staff:tm-amara")
                .because(NoticeReason.NOT_THE_LINE_MANAGER);
    }

    private static void afterMidnight(Scenario scenario) {
        scenario.at("2026-10-17 00:30")
                .records(policeProtection(Instant.parse("2026-10-16T23:20:00Z")))
                .then()
                .tells("staff:tm-dilys")
                .because(NoticeReason.NOT_THE_LINE_MANAGER)
                .doesNotTell("staff:tm-amara");
    }

    private static void overChristmas(Scenario scenario) {
        scenario.at("2026-12-18 15:00")
                .records(policeProtection(Instant.parse("2026-12-18T14:00:00Z")))
                .then()
                .owes(DutyKind.RATIFY, "staff:sm-farida")
                .by("2027-01-06 17:15");
    }

    private static DecisionNote policeProtection(Instant at) {
        DecisionNote note = SampleNotes.policeProtection();
        return DecisionNote.builder()
                .from((CaseNote) note)
                .id(NoteId.of("N-1"))
                .occurredAt(at)
                .decisions(note.getDecisions().stream()
                        .map(decision ->
                                Decision.builder().from(decision).takenAt(at).build())
                        .toList())
                .build();
    }

    /** Asks one hour too early. */
    private record Shifted(StaffDirectory real) implements StaffDirectory {
        @Override
        public List<PostId> postsOf(StaffAt who) {
            return real.postsOf(who);
        }

        @Override
        public List<StaffRef> holdersOf(PostAt post) {
            return real.holdersOf(post);
        }

        @Override
        public Optional<StaffRef> lineManagerOf(StaffAt who) {
            return real.lineManagerOf(StaffAt.builder()
                    .from(who)
                    .at(who.getAt().minus(Duration.ofHours(1)))
                    .build());
        }
    }

    /** Gives whoever has no post the one of a service manager. */
    private record Generous(StaffDirectory real) implements StaffDirectory {
        @Override
        public List<PostId> postsOf(StaffAt who) {
            List<PostId> posts = real.postsOf(who);
            return posts.isEmpty()
                    ? Stream.of("service-manager").map(PostId::of).toList()
                    : posts;
        }

        @Override
        public List<StaffRef> holdersOf(PostAt post) {
            return real.holdersOf(post);
        }

        @Override
        public Optional<StaffRef> lineManagerOf(StaffAt who) {
            return real.lineManagerOf(who);
        }
    }
}
