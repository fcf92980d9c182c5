package oversight.testkit.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import oversight.api.circumstance.FactValue;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.OversightNote;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.spi.ChildAt;
import oversight.api.spi.TeamMember;
import oversight.api.text.Narrative;
import oversight.testkit.Validity;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

class SampleNotesTest {

    private static final List<String> OCCASIONS = List.of(
            "audit",
            "before-meeting",
            "document-review",
            "document-authorisation",
            "informal-discussion",
            "police-protection",
            "emergency-protection-order",
            "permission-to-seek-placement",
            "placement-move-outside-panel",
            "decision-not-to-progress",
            "supervision-session");

    static List<CaseNote> all() {
        return SampleNotes.all();
    }

    @Test
    void there_is_one_for_every_occasion_of_the_guidance() {
        assertThat(SampleNotes.all())
                .extracting(note -> note.getOccasion().orElseThrow().value())
                .containsExactlyElementsOf(OCCASIONS);
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothing_is_missing_from_it(CaseNote note) {
        assertThat(Validity.violations(note)).isEmpty();
        assertThat(note.getActions()).isNotEmpty();
        assertThat(note.getPractitioner()).isPresent();
        assertThat(note)
                .isEqualTo(SampleNotes.all()
                        .get(OCCASIONS.indexOf(note.getOccasion().orElseThrow().value())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_is_as_long_as_a_real_one_and_names_nobody(CaseNote note) {
        List<String> texts = texts(note).map(Narrative::text).toList();
        long words = texts.stream()
                .flatMap(text -> Arrays.stream(text.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .count();

        assertThat(words).isBetween(80L, 200L);
        Pattern names = Pattern.compile("(?i)\\b(" + String.join("|", names()) + ")\\b");
        assertThat(texts).noneMatch(text -> names.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("all")
    void its_people_are_those_of_the_organisation(CaseNote note) {
        Stream.concat(
                        Stream.of(
                                note.getAuthor().orElseThrow(),
                                note.getPractitioner().orElseThrow()),
                        note.decisions().stream()
                                .flatMap(d -> Stream.of(
                                        d.getDecider().orElseThrow(),
                                        d.getRequester().orElseThrow())))
                .forEach(staff -> assertThat(names()).contains(name(staff)));
        assertThat(team(note)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whoever_could_be_alerted_has_an_answer(CaseNote note) {
        List<String> suggested = team(note).stream()
                .map(member -> member.getRole().value())
                .filter(role -> role.equals("family-intervention-worker") || role.equals("personal-adviser"))
                .toList();

        assertThat(note.getAlerts()).extracting(a -> a.getWho().value()).containsExactlyElementsOf(suggested);
    }

    @ParameterizedTest
    @MethodSource("all")
    void its_times_lie_in_autumn_2026_and_its_actions_after_them(CaseNote note) {
        Instant occurred = note.getOccurredAt().orElseThrow();
        assertThat(occurred).isBetween("2026-10-01T00:00:00Z", "2026-11-30T23:59:59Z");
        assertThat(occurred.getNano()).isZero();
        assertThat(note.getActions())
                .allSatisfy(action -> assertThat(action.getDue().orElseThrow()).isBetween("2026-10-06", "2026-11-30"));
        assertThat(note.decisions())
                .allSatisfy(d -> assertThat(d.getTakenAt().orElseThrow())
                        .isBetween(occurred.minusSeconds(3_600), occurred.plusSeconds(3_600)));
    }

    @Test
    void the_decisions_are_those_that_the_published_scheme_lists() {
        assertThat(SampleNotes.all().stream().flatMap(note -> note.decisions().stream()))
                .extracting(SampleNotesTest::inShort)
                .containsExactly(
                        "police-protection PROGRESSED by sm-farida out-of-hours",
                        "accommodate-outside-gateway PROGRESSED by sm-farida out-of-hours",
                        "emergency-protection-order PROGRESSED by sm-farida emergency",
                        "external-placement PROGRESSED by ad-idris planned",
                        "change-external-placement PROGRESSED by ad-idris emergency",
                        "placement-with-parents NOT_PROGRESSED by sm-farida planned",
                        "care-proceedings PROGRESSED by sm-farida planned");
        assertThat(SampleNotes.notProgressed().getDecisions())
                .allMatch(d -> d.getOutcome().orElseThrow() == DecisionOutcome.NOT_PROGRESSED);
        assertThat(SampleNotes.supervision().getDecisions()).allMatch(Decision::isInSupervision);
    }

    private static String inShort(Decision decision) {
        FactValue.Choice timing = (FactValue.Choice) decision.getFacts().asMap().get("timing");
        return decision.getType().orElseThrow() + " " + decision.getOutcome().orElseThrow() + " by "
                + decision.getDecider().orElseThrow() + " " + timing.word();
    }

    private static Stream<Narrative> texts(CaseNote note) {
        Stream<Narrative> common = Stream.of(
                        Stream.of(note.getImpactOnChild(), note.getAnalysis()),
                        note.getActions().stream().flatMap(a -> Stream.of(a.getWhat(), a.getWhy())),
                        note.getDiscussions().stream().flatMap(d -> Stream.of(d.getAsked(), d.getAdvised())),
                        note.decisions().stream().map(Decision::getRationale))
                .flatMap(s -> s);
        return note instanceof OversightNote oversight ? Stream.concat(common, oversightTexts(oversight)) : common;
    }

    private static Stream<Narrative> oversightTexts(OversightNote note) {
        return Stream.of(
                        Stream.of(note.getDirection(), note.getReview()),
                        note.getAudit().stream().map(a -> a.getObservations()),
                        note.getReadiness().stream().flatMap(r -> Stream.of(r.getProgress(), r.getRecommendation())),
                        note.getDocumentReview().stream().flatMap(r -> Stream.of(r.getQuality(), r.getDirection())),
                        note.getDocumentAuthorisation().stream().map(a -> a.getComment()))
                .flatMap(s -> s);
    }

    private static List<TeamMember> team(CaseNote note) {
        return SampleOrganisations.calderdaleLike()
                .around(ChildAt.builder()
                        .authority(SampleOrganisation.AUTHORITY)
                        .child(note.getChild().orElseThrow())
                        .at(note.getOccurredAt().orElseThrow())
                        .build());
    }

    private static TreeSet<String> names() {
        return new TreeSet<>(List.of(
                "rowena", "idris", "farida", "owen", "amara", "dilys", "bilal", "chidi", "grace", "hana", "joe",
                "kezia", "leon"));
    }

    private static String name(StaffRef staff) {
        return staff.value().substring(staff.value().indexOf('-') + 1);
    }
}
