package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oversight.api.Recording.Recorded;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.note.DecisionNote;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.record.DecisionRuling.Standing;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.Obligation;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/** From {@code inform} and {@code meet-condition} in a scheme file to the notice that is delivered and the duty that is discharged. */
class FollowUpJourneyTest {

    private static final String SCHEME = Barset.HEAD + """
            circumstances: {timing: [planned, emergency, out-of-hours]}
            decisions:
              placement-with-parents:
                name: Placement with parents
                rules:
                  - id: home
                    when: {timing: planned}
                    by: {at-least: SM}
                    follow-up:
                      - inform: {tell: {post: director}, due: {hours: 24}, urgency: at-once}
                      - inform: {tell: {post: team-manager}, due: at-once, at-discretion-of: {post: assistant-director}}
                      - meet-condition: {condition: The risk assessment is reviewed, due: {working-days: 10}}
                    cite: {source: table, place: row 7}
            calendar:
              zone: Europe/London
              hours: {monday: 09:00-17:00, tuesday: 09:00-17:00, wednesday: 09:00-17:00, thursday: 09:00-17:00, friday: 09:00-17:00}
            """;

    private final Desk desk = Desk.ofScheme(SchemeFile.read("barset.yaml", SCHEME));

    /** Taken on Tuesday, 10 November 2026, at half past nine. */
    private static final DecisionNote NOTE = DecisionNote.builder()
            .from(SampleNotes.notProgressed())
            .occasion(Optional.empty())
            .build();

    private static List<Notice> byTheRow(Recorded recorded) {
        return recorded.notices().stream()
                .filter(notice -> notice.getRule().getRule().value().equals("home"))
                .toList();
    }

    private Duty condition() {
        return desk.oversight.duties().of(People.CHILD_1042).stream()
                .filter(duty -> duty.getKind() == DutyKind.MEET_CONDITION)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Guidance("DM-6")
    void whoNeedsToKnowIsToldOfADecisionNotToProgressToo() {
        List<Notice> told = byTheRow(desk.record(NOTE));

        assertThat(Written.notices(told))
                .containsExactlyInAnyOrder(
                        "staff:dcs-rowena ROUTE AT_ONCE by 2026-11-11 09:30 [home]",
                        "staff:ad-idris DISCRETION ROUTINE by 2026-11-10 09:30 [home]");
        assertThat(told)
                .extracting(Notice::getObligation)
                .containsExactlyInAnyOrder(Obligation.MANDATORY, Obligation.AT_DISCRETION);
        assertThat(told).allSatisfy(notice -> {
            assertThat(notice.getRule().getCitation()).contains("row 7");
            assertThat(notice.toString()).doesNotContain("risk assessment");
        });
    }

    /** Where the rule itself tells the author, knowing of it already is no reason not to be told. */
    @Test
    void theAuthorIsToldWhereTheRowSaysSo() {
        String toTheAuthor =
                SCHEME.replace("{tell: {post: director}, due: {hours: 24}", "{tell: author, due: {hours: 24}");
        Desk other = Desk.ofScheme(SchemeFile.read("barset.yaml", toTheAuthor));

        assertThat(byTheRow(other.record(NOTE)))
                .extracting(notice -> notice.getRecipient().key())
                .containsExactlyInAnyOrder("staff:sm-farida", "staff:ad-idris");
    }

    @Test
    void theNoticeIsDeliveredAndSeen() {
        Notice toTheDirector = byTheRow(desk.record(NOTE)).stream()
                .filter(notice -> notice.getObligation() == Obligation.MANDATORY)
                .findFirst()
                .orElseThrow();

        desk.oversight.deliveries().dispatch(50);
        assertThat(desk.oversight.deliveries().acknowledge(toTheDirector.getKey(), People.ROWENA))
                .isTrue();

        assertThat(desk.deliveries(People.CHILD_1042))
                .filteredOn(delivery -> delivery.getNotice().equals(toTheDirector))
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.getState()).isEqualTo(DeliveryState.ACKNOWLEDGED));
    }

    @Test
    void theDeciderOwesTheConditionUntilItIsMet() {
        desk.record(NOTE);

        assertThat(Written.duties(List.of(condition())))
                .containsExactly("MEET_CONDITION staff:sm-farida by 2026-11-24 17:00 [home]");
        assertThat(condition().getState()).isEqualTo(DutyState.OPEN);
        assertThat(condition().isOverdueAt(Desk.NOW)).isTrue();
        assertThat(desk.oversight.duties().discharge(condition(), People.FARIDA))
                .isTrue();
        assertThat(condition().getState()).isEqualTo(DutyState.DISCHARGED);
    }

    @Test
    void bothComeAsWellWhereTheDeciderHadNotTheAuthority() {
        Recorded recorded = desk.record(NoteVariants.decidedBy(NOTE, People.AMARA));

        assertThat(Written.rulings(recorded.note().getRulings()))
                .containsExactly(Standing.BEYOND_AUTHORITY + " [home]");
        assertThat(byTheRow(recorded))
                .extracting(notice -> notice.getRecipient().key())
                .contains("staff:dcs-rowena", "staff:ad-idris");
        assertThat(condition().getOwner()).isEqualTo(People.AMARA);
    }
}
