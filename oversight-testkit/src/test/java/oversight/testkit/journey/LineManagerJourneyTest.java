package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oversight.api.note.AlertChoice;
import oversight.api.note.CaseNote;
import oversight.api.note.DecisionNote;
import oversight.api.note.OversightNote;
import oversight.api.note.SupervisionNote;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.party.CaseRole;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Scheme;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisationBuilder;
import oversight.testkit.people.SampleOrganisations;

/** DM-9: the practitioner's line manager is told of oversight that somebody else gave, by who managed whom at that time. */
@Guidance("DM-9")
class LineManagerJourneyTest {

    private static SampleOrganisationBuilder people() {
        return SampleOrganisations.calderdaleLike().toBuilder();
    }

    private static List<Notice> told(Desk desk, CaseNote note) {
        return desk.record(note).notices().stream()
                .filter(notice -> notice.getReason() == NoticeReason.NOT_THE_LINE_MANAGER)
                .toList();
    }

    private static List<String> whoIsTold(Desk desk, CaseNote note) {
        return told(desk, note).stream()
                .map(notice -> notice.getRecipient().key())
                .toList();
    }

    private static OversightNote audit(String occurredAt) {
        return NoteVariants.occurringAt(
                NoteVariants.writtenBy(SampleNotes.auditOversight(), People.FARIDA), Written.london(occurredAt));
    }

    @Test
    void whoeverGaveItAndIsTheLineManagerIsNotToldOfIt() {
        assertThat(whoIsTold(Desk.usual(), SampleNotes.auditOversight())).isEmpty();
        assertThat(whoIsTold(Desk.usual(), SampleNotes.informalDiscussion())).isEmpty();
    }

    /** The service manager supervises the team manager about a child whose worker is the team manager's. */
    @Test
    void namingSomebodyOnTheNoteDoesNotKeepTheAllocatedWorkersManagerFromHearingOfIt() {
        assertThat(whoIsTold(Desk.usual(), SampleNotes.supervision())).containsExactly("staff:tm-amara");
        assertThat(whoIsTold(
                        Desk.usual(),
                        OversightNote.builder()
                                .from(SampleNotes.auditOversight())
                                .practitioner(People.GRACE)
                                .build()))
                .containsExactly("staff:tm-dilys");
    }

    @Test
    void theNoticeIsMandatoryAndNamesTheLaw() {
        assertThat(told(Desk.usual(), audit("2026-10-06 14:20")))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.getRecipient()).isEqualTo(People.AMARA);
                    assertThat(notice.getObligation()).isEqualTo(Obligation.MANDATORY);
                    assertThat(notice.getRule()).isEqualTo(RuleRef.law("DM-9"));
                    assertThat(notice.getDueAt()).isEqualTo(Written.london("2026-10-07 08:45"));
                });
    }

    @Test
    void whoManagedWhomThenCountsAndNotWhoDoesNow() {
        Desk desk = Desk.with(people().lineManager("sw-bilal")
                .is("tm-dilys")
                .from(Written.london("2026-10-10 00:00"))
                .lineManager("sw-bilal")
                .is("sm-farida")
                .from(Written.london("2026-10-20 09:30"))
                .build());

        assertThat(whoIsTold(desk, audit("2026-10-09 23:59"))).containsExactly("staff:tm-amara");
        assertThat(whoIsTold(desk, audit("2026-10-10 00:00"))).containsExactly("staff:tm-dilys");
        assertThat(whoIsTold(desk, audit("2026-10-20 09:29"))).containsExactly("staff:tm-dilys");
        assertThat(whoIsTold(desk, audit("2026-10-20 09:30"))).isEmpty();
    }

    @Test
    void forADecisionItIsTheTimeOfTheDecisionAndItsDecider() {
        DecisionNote note = SampleNotes.notProgressed(); // taken at 9.30, written at 9.50
        Desk desk = Desk.with(people().lineManager("sw-bilal")
                .is("tm-dilys")
                .from(Written.london("2026-11-10 09:40"))
                .build());

        assertThat(whoIsTold(desk, note)).containsExactly("staff:tm-amara");
        assertThat(whoIsTold(Desk.usual(), NoteVariants.decidedBy(note, People.AMARA)))
                .isEmpty();
        assertThat(whoIsTold(Desk.usual(), NoteVariants.writtenBy(note, People.AMARA)))
                .containsExactly("staff:tm-amara");
    }

    @Test
    void whoTypedItInChangesNothing() {
        assertThat(whoIsTold(Desk.usual(), NoteVariants.typedInBy(audit("2026-10-06 14:20"), People.AMARA)))
                .containsExactly("staff:tm-amara");
        assertThat(whoIsTold(Desk.usual(), NoteVariants.typedInBy(SampleNotes.auditOversight(), People.FARIDA)))
                .isEmpty();
    }

    @Test
    void aSupervisionIsGivenByItsAuthorWhoeverDecidedInIt() {
        SupervisionNote session = SupervisionNote.builder()
                .from(NoteVariants.decidedBy(SampleNotes.supervision(), People.AMARA))
                .practitioner(People.CHIDI)
                .build();

        assertThat(whoIsTold(Desk.usual(), session)).containsExactly("staff:tm-amara");
    }

    @Test
    void withoutAPractitionerItIsTheAllocatedWorkersManager() {
        OversightNote note = OversightNote.builder()
                .from(audit("2026-10-06 14:20"))
                .practitioner(Optional.empty())
                .build();

        assertThat(whoIsTold(Desk.usual(), note)).containsExactly("staff:tm-amara");
    }

    @Test
    void withTwoAllocatedWorkersNeitherManagerIsForgotten() {
        OversightNote note = OversightNote.builder()
                .from(audit("2026-10-06 14:20"))
                .practitioner(Optional.empty())
                .build();
        Desk desk = Desk.with(people().around("C-1042")
                .role("allocated-worker")
                .is("sw-grace")
                .build());

        assertThat(whoIsTold(desk, note)).containsExactly("staff:tm-amara", "staff:tm-dilys");
        assertThat(whoIsTold(desk, NoteVariants.writtenBy(note, People.DILYS))).containsExactly("staff:tm-amara");
    }

    @Test
    void aVacantLineIsParkedAndSeen() {
        Desk desk = Desk.with(people().lineManager("sw-bilal")
                .isNobody()
                .from(LocalDate.parse("2026-10-01"))
                .build());

        assertThat(whoIsTold(desk, audit("2026-10-06 14:20"))).containsExactly("role:line-manager");
        assertThat(desk.oversight.deliveries().parked(100)).singleElement().satisfies(delivery -> {
            assertThat(delivery.getFailure()).contains("nobody-above");
            assertThat(delivery.getNotice().getReason()).isEqualTo(NoticeReason.NOT_THE_LINE_MANAGER);
        });
        assertThat(desk.oversight.deliveries().dispatch(10).getDelivered()).isOne(); // the family intervention worker
        assertThat(desk.deliveries(People.CHILD_1042))
                .filteredOn(delivery -> delivery.getState() == DeliveryState.PARKED)
                .hasSize(1);
    }

    @Test
    void aSchemeWithoutARouteCannotMuteIt() {
        Scheme silent = Scheme.builder()
                .from(PublishedSchemes.calderdale())
                .routingRules(List.of())
                .dutyRules(List.of())
                .noteRules(List.of())
                .build();

        assertThat(whoIsTold(Desk.ofScheme(silent), audit("2026-10-06 14:20"))).containsExactly("staff:tm-amara");
    }

    @Test
    void declinedAlertsCannotMuteItEither() {
        OversightNote note = OversightNote.builder()
                .from(audit("2026-10-06 14:20"))
                .alerts(List.of(AlertChoice.builder()
                        .role(CaseRole.of("line-manager"))
                        .accepted(false)
                        .reason("She knows.")
                        .build()))
                .build();

        assertThat(whoIsTold(Desk.usual(), note)).containsExactly("staff:tm-amara");
    }
}
