package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.testkit.assertion.OversightAssertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oversight.api.finding.FindingCodes;
import oversight.api.note.AlertChoice;
import oversight.api.note.OversightNote;
import oversight.api.notice.NoticeReason;
import oversight.api.party.CaseRole;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RuleRef;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.logs.Logs;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.SampleOrganisations;

/** Who else should be alerted: suggested, accepted or declined, never forgotten in silence. */
@Guidance("MO-17")
class AlertJourneyTest {

    private final Desk desk = Desk.usual();

    private static OversightNote audit(AlertChoice... alerts) {
        return OversightNote.builder()
                .from(SampleNotes.auditOversight())
                .alerts(List.of(alerts))
                .build();
    }

    private static AlertChoice choice(String role, boolean accepted, String reason) {
        return AlertChoice.builder()
                .role(CaseRole.of(role))
                .accepted(accepted)
                .reason(reason)
                .build();
    }

    @Test
    void whatIsNotAnsweredIsSuggestedAndFound() {
        OversightNote silent = NoteVariants.withoutAlerts(SampleNotes.auditOversight());

        assertThat(desk.oversight.notes().check(silent))
                .wouldBeRecorded()
                .suggests("family-intervention-worker")
                .withFindingsOnly(FindingCodes.ALERT_NOT_ANSWERED)
                .doesNotTell("staff:fiw-joe");
        assertThat(desk.record(silent)).isRecorded().withFinding(FindingCodes.ALERT_NOT_ANSWERED, "alerts");
    }

    @Test
    void onlyWhoIsAroundThisChildIsSuggested() {
        OversightNote silent = NoteVariants.withoutAlerts(SampleNotes.informalDiscussion());

        assertThat(desk.oversight.notes().check(silent)).suggests("personal-adviser");
        assertThat(desk.oversight.notes().check(SampleNotes.documentReview())).suggests();
    }

    @Test
    void whoIsAcceptedIsTold() {
        assertThat(desk.oversight.notes().check(audit(choice("family-intervention-worker", true, ""))))
                .suggests()
                .tells("staff:fiw-joe")
                .because(NoticeReason.ACCEPTED_SUGGESTION);
    }

    @Test
    void whoIsDeclinedIsNotToldAndTheReasonIsKept() {
        OversightNote declined = audit(choice("family-intervention-worker", false, "She was in the room."));

        assertThat(desk.record(declined))
                .isRecorded()
                .doesNotTell("staff:fiw-joe")
                .withFindingsOnly();
        assertThat(desk.oversight
                        .records()
                        .notes(declined.getChild().orElseThrow())
                        .get(0)
                        .getNote()
                        .getAlerts())
                .isEqualTo(declined.getAlerts());
    }

    @Test
    void decliningNeedsAReasonThatCanBeSeen() {
        for (String nothing : List.of("", "  ", "\u200B", "...")) {
            assertThat(desk.oversight.notes().record(audit(choice("family-intervention-worker", false, nothing))))
                    .isReturned()
                    .withFinding(FindingCodes.ALERT_DECLINED_WITHOUT_REASON, "alerts[0].reason");
        }
        assertThat(desk.isEmpty()).isTrue();
    }

    @Test
    void whoIsAcceptedWithoutASuggestionIsToldAllTheSame() {
        OversightNote note = audit(
                choice("family-intervention-worker", false, "She was in the room."),
                choice("reviewing-officer", true, ""));

        assertThat(desk.record(note).notices()).singleElement().satisfies(notice -> {
            assertThat(notice.getRecipient().key()).isEqualTo("staff:iro-leon");
            assertThat(notice.getReason()).isEqualTo(NoticeReason.ACCEPTED_SUGGESTION);
            assertThat(notice.getObligation()).isEqualTo(Obligation.SUGGESTED);
            assertThat(notice.getRule()).isEqualTo(RuleRef.law("MO-17"));
        });
    }

    @Test
    void anAcceptedRoleThatNobodyFillsIsParkedAndSeen() {
        OversightNote note = audit(choice("family-intervention-worker", true, ""), choice("school-nurse", true, ""));
        try (Logs logs = Logs.listen()) {
            desk.record(note);
            assertThat(logs.lines())
                    .filteredOn(line -> line.contains("Notice parked, "))
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains("nobody found: notice-"));
        }

        assertThat(Written.deliveries(desk.oversight.deliveries().parked(100)))
                .containsExactly("role:school-nurse PARKED nobody-found");
    }

    @Test
    void everybodyInARoleIsTold() {
        Desk two = Desk.with(SampleOrganisations.calderdaleLike().toBuilder()
                .around("C-1042")
                .role("family-intervention-worker")
                .is("pa-kezia")
                .build());

        assertThat(two.record(SampleNotes.auditOversight()))
                .isRecorded()
                .tells("staff:fiw-joe")
                .and()
                .tells("staff:pa-kezia");
    }

    @Test
    void withoutAChildNobodyIsSuggested() {
        OversightNote nobody = OversightNote.builder()
                .from(NoteVariants.withoutAlerts(SampleNotes.auditOversight()))
                .child(Optional.empty())
                .build();

        assertThat(desk.oversight.notes().check(nobody))
                .wouldBeReturned()
                .suggests()
                .withFindingsOnly(FindingCodes.NO_CHILD);
    }
}
