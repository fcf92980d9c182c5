package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import oversight.api.Checked;
import oversight.api.Recording.Recorded;
import oversight.api.note.CaseNote;
import oversight.api.notice.DeliveryState;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/** Every circumstance of the guidance, from the draft to the record: what it is filed under, how it is ruled on, what is owed and who is told. */
class SampleNotesJourneyTest {

    private final Desk desk = Desk.usual();

    private void assertRecorded(
            CaseNote note, String heading, List<String> rulings, List<String> duties, List<String> notices) {
        Recorded recorded = desk.record(note);

        assertThat(recorded.repeated()).isFalse();
        assertThat(recorded.note().getHeading()).isEqualTo(heading);
        assertThat(Written.findings(recorded.note().getFindings())).isEmpty();
        assertThat(Written.rulings(recorded.note().getRulings())).isEqualTo(rulings);
        assertThat(Written.duties(recorded.duties())).isEqualTo(duties);
        assertThat(Written.notices(recorded.notices())).isEqualTo(notices);
    }

    @Test
    @Guidance({"MO-2", "MO-10", "MO-16"})
    void audit() {
        assertRecorded(
                SampleNotes.auditOversight(),
                "Management Oversight",
                List.of(),
                List.of(
                        "COMPLETE_ACTION staff:sw-bilal by 2026-10-09 00:00 [MO-16]",
                        "COMPLETE_ACTION staff:sw-bilal by 2026-10-17 00:00 [MO-16]"),
                List.of(
                        "staff:fiw-joe ACCEPTED_SUGGESTION ROUTINE by 2026-10-07 08:45 [suggest-family-intervention-worker]"));
    }

    @Test
    @Guidance({"MO-2", "MO-11"})
    void beforeMeeting() {
        assertRecorded(
                SampleNotes.beforeMeeting(),
                "Management Oversight",
                List.of(),
                List.of("COMPLETE_ACTION staff:sw-bilal by 2026-10-15 00:00 [MO-16]"),
                List.of(
                        "staff:iro-leon ROUTE ROUTINE by 2026-10-13 08:45 [tell-reviewing-officer]",
                        "staff:fiw-joe ACCEPTED_SUGGESTION ROUTINE by 2026-10-13 08:45 [suggest-family-intervention-worker]"));
    }

    @Test
    @Guidance({"MO-2", "MO-12", "MO-15"})
    void documentReview() {
        assertRecorded(
                SampleNotes.documentReview(),
                "Management Oversight",
                List.of(),
                List.of("COMPLETE_ACTION staff:sw-chidi by 2026-10-16 00:00 [MO-16]"),
                List.of());
    }

    @Test
    @Guidance({"MO-2", "MO-13", "DM-9"})
    void documentAuthorisation() {
        assertRecorded(
                SampleNotes.documentAuthorisation(),
                "Management Oversight",
                List.of(),
                List.of("COMPLETE_ACTION staff:sw-chidi by 2026-11-20 00:00 [MO-16]"),
                List.of("staff:tm-amara NOT_THE_LINE_MANAGER ROUTINE by 2026-11-18 08:45 [DM-9]"));
    }

    @Test
    @Guidance({"MO-2", "MO-14"})
    void informalDiscussion() {
        assertRecorded(
                SampleNotes.informalDiscussion(),
                "Management Oversight",
                List.of(),
                List.of("COMPLETE_ACTION staff:sw-grace by 2026-10-31 00:00 [MO-16]"),
                List.of("staff:pa-kezia ACCEPTED_SUGGESTION ROUTINE by 2026-10-21 08:45 [suggest-personal-adviser]"));
    }

    @Test
    @Guidance({"MO-2", "DM-4", "DM-5", "DM-9"})
    void policeProtection() {
        assertRecorded(
                SampleNotes.policeProtection(),
                "Management Decision",
                List.of(
                        "NOT_ESTABLISHED [ask-for-police-protection]",
                        "WITHIN_AUTHORITY [accommodate-outside-gateway]"),
                List.of(
                        "TAKE_TO_SUPERVISION staff:sm-farida by 2026-11-14 00:00 [take-to-supervision]",
                        "TAKE_TO_SUPERVISION staff:sm-farida by 2026-11-14 00:00 [take-to-supervision]",
                        "RATIFY staff:sm-farida with body:legal-gateway by 2026-10-30 16:45 [accommodate-outside-gateway]",
                        "COMPLETE_ACTION staff:sw-bilal by 2026-10-18 00:00 [MO-16]",
                        "COMPLETE_ACTION staff:tm-amara by 2026-10-19 00:00 [MO-16]"),
                List.of(
                        "staff:tm-amara NOT_THE_LINE_MANAGER ROUTINE by 2026-10-19 08:45 [DM-9]",
                        "staff:ad-idris AUTHORITY_NOT_ESTABLISHED ROUTINE by 2026-10-19 08:45 [ask-for-police-protection]",
                        "staff:fiw-joe ACCEPTED_SUGGESTION ROUTINE by 2026-10-19 08:45 [suggest-family-intervention-worker]"));
    }

    @Test
    @Guidance({"DM-4", "DM-5", "DM-9"})
    void emergencyProtectionOrder() {
        assertRecorded(
                SampleNotes.emergencyProtectionOrder(),
                "Management Decision",
                List.of("NOT_ESTABLISHED [apply-for-emergency-protection-order]"),
                List.of(
                        "TAKE_TO_SUPERVISION staff:sm-farida by 2026-11-16 00:00 [take-to-supervision]",
                        "COMPLETE_ACTION staff:sw-bilal by 2026-10-19 00:00 [MO-16]",
                        "COMPLETE_ACTION staff:fiw-joe by 2026-10-20 00:00 [MO-16]"),
                List.of(
                        "staff:tm-amara NOT_THE_LINE_MANAGER ROUTINE by 2026-10-19 08:45 [DM-9]",
                        "staff:ad-idris AUTHORITY_NOT_ESTABLISHED ROUTINE by 2026-10-19 08:45 [apply-for-emergency-protection-order]",
                        "staff:fiw-joe ACCEPTED_SUGGESTION ROUTINE by 2026-10-19 08:45 [suggest-family-intervention-worker]"));
    }

    @Test
    @Guidance({"DM-5", "DM-9"})
    void permissionToSeekPlacement() {
        assertRecorded(
                SampleNotes.permissionToSeekPlacement(),
                "Management Decision",
                List.of("WITHIN_AUTHORITY [external-placement]"),
                List.of(
                        "QUALITY_ASSURE staff:dcs-rowena with staff:ad-idris by 2026-11-05 17:15 [external-placement]",
                        "COMPLETE_ACTION staff:sw-grace by 2026-10-27 00:00 [MO-16]",
                        "COMPLETE_ACTION staff:pa-kezia by 2026-10-28 00:00 [MO-16]"),
                List.of(
                        "staff:tm-dilys NOT_THE_LINE_MANAGER ROUTINE by 2026-10-23 08:45 [DM-9]",
                        "staff:pa-kezia ACCEPTED_SUGGESTION ROUTINE by 2026-10-23 08:45 [suggest-personal-adviser]"));
    }

    @Test
    @Guidance({"DM-4", "DM-5", "DM-9"})
    void placementMoveOutsidePanel() {
        assertRecorded(
                SampleNotes.placementMoveOutsidePanel(),
                "Management Decision",
                List.of("BEYOND_AUTHORITY [change-external-placement]"),
                List.of(
                        "TAKE_TO_SUPERVISION staff:ad-idris by 2026-12-11 00:00 [take-to-supervision]",
                        "DECIDE_AFRESH body:resources-panel with staff:ad-idris by 2026-12-01 08:45 [change-external-placement]",
                        "COMPLETE_ACTION staff:sw-grace by 2026-11-13 00:00 [MO-16]",
                        "COMPLETE_ACTION staff:tm-dilys by 2026-11-25 00:00 [MO-16]"),
                List.of(
                        "staff:tm-dilys NOT_THE_LINE_MANAGER ROUTINE by 2026-11-13 08:45 [DM-9]",
                        "body:resources-panel BEYOND_AUTHORITY AT_ONCE by 2026-11-13 08:45 [change-external-placement]",
                        "staff:pa-kezia ACCEPTED_SUGGESTION ROUTINE by 2026-11-13 08:45 [suggest-personal-adviser]"));
    }

    @Test
    @Guidance({"DM-6", "DM-9"})
    void notProgressed() {
        assertRecorded(
                SampleNotes.notProgressed(),
                "Management Decision",
                List.of("WITHIN_AUTHORITY [placement-with-parents]"),
                List.of(
                        "COMPLETE_ACTION staff:sw-bilal by 2026-11-12 00:00 [MO-16]",
                        "COMPLETE_ACTION staff:fiw-joe by 2026-11-18 00:00 [MO-16]"),
                List.of(
                        "staff:tm-amara NOT_THE_LINE_MANAGER ROUTINE by 2026-11-11 08:45 [DM-9]",
                        "staff:fiw-joe ACCEPTED_SUGGESTION ROUTINE by 2026-11-11 08:45 [suggest-family-intervention-worker]"));
    }

    @Test
    @Guidance({"MO-2", "MO-4", "DM-1"})
    void supervision() {
        assertRecorded(
                SampleNotes.supervision(),
                "Supervision",
                List.of("WITHIN_AUTHORITY [care-proceedings-planned]"),
                List.of(
                        "COMPLETE_ACTION staff:sw-chidi by 2026-11-14 00:00 [MO-16]",
                        "COMPLETE_ACTION staff:sw-chidi by 2026-11-11 00:00 [MO-16]"),
                List.of("staff:tm-amara NOT_THE_LINE_MANAGER ROUTINE by 2026-11-04 08:45 [DM-9]"));
        assertThat(desk.oversight
                        .records()
                        .notes(People.CHILD_3001)
                        .get(0)
                        .getNote()
                        .decisions())
                .allMatch(decision -> decision.isInSupervision());
    }

    static Stream<CaseNote> all() {
        return SampleNotes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyNoticeIsDeliveredOnce(CaseNote note) {
        Recorded recorded = desk.record(note);
        assertThat(desk.oversight.deliveries().dispatch(50).getDelivered())
                .isEqualTo(recorded.notices().size());
        assertThat(desk.oversight.deliveries().dispatch(50).getDelivered()).isZero();

        assertThat(desk.transport.given()).containsExactlyInAnyOrderElementsOf(recorded.notices());
        assertThat(desk.deliveries(note.getChild().orElseThrow()))
                .allMatch(delivery -> delivery.getState() == DeliveryState.DELIVERED);
    }

    @ParameterizedTest
    @MethodSource("all")
    void checkingHasNoEffectAndSaysWhatRecordingDoes(CaseNote sample) {
        CaseNote note = Desk.named(sample, "N-1");
        Checked checked = desk.oversight.notes().check(note);
        assertThat(desk.isEmpty()).isTrue();
        assertThat(desk.transport.given()).isEmpty();

        Recorded recorded = desk.record(note);
        assertThat(checked.getFindings()).isEqualTo(recorded.note().getFindings());
        assertThat(checked.getRulings()).isEqualTo(recorded.note().getRulings());
        assertThat(checked.getDuties()).isEqualTo(recorded.duties());
        assertThat(checked.getNotices()).isEqualTo(recorded.notices());
        assertThat(desk.oversight.duties().of(note.getChild().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(checked.getDuties());
    }

    @ParameterizedTest
    @MethodSource("all")
    void twoEnginesGiveTheSameKeys(CaseNote sample) {
        CaseNote note = Desk.named(sample, "N-1");
        Recorded here = desk.record(note);
        Recorded there = Desk.on(new InMemoryLedger()).record(note);

        assertThat(there.duties()).isEqualTo(here.duties());
        assertThat(there.notices()).isEqualTo(here.notices());
        assertThat(there.note()).isEqualTo(here.note());
    }
}
