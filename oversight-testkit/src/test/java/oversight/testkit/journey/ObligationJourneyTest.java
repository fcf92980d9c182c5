package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oversight.api.Deliveries;
import oversight.api.Duties;
import oversight.api.Keeping;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.note.AlertChoice;
import oversight.api.note.OversightNote;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.NoticeKey;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.record.Act;
import oversight.api.record.ReaderEntry;
import oversight.api.record.RecordAct;
import oversight.api.record.RecordedAct;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.Obligation;
import oversight.api.text.Narrative;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.logs.Logs;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisations;

/** How what is owed and told ends: by a person, with a reason where one is called for, and on the record. */
@Guidance({"DM-3", "DM-9"})
class ObligationJourneyTest {

    private static final ChildRef CHILD = People.CHILD_1042;
    private static final ChildRef OTHER = ChildRef.of("C-9001");
    private static final Narrative WHY = Narrative.of("It was seen to on the telephone.");

    private final Desk desk = Desk.usual();
    private final Duties duties = desk.oversight.duties();
    private final Deliveries deliveries = desk.oversight.deliveries();

    static Duty anAction(Duties duties, ChildRef child) {
        return duties.of(child).stream()
                .filter(duty -> duty.getKind() == DutyKind.COMPLETE_ACTION)
                .findFirst()
                .orElseThrow();
    }

    static Delivery mandatory(Deliveries deliveries) {
        return deliveries.of(CHILD).stream()
                .filter(delivery -> delivery.getNotice().getObligation() == Obligation.MANDATORY)
                .findFirst()
                .orElseThrow();
    }

    private Delivery delivery(NoticeKey key) {
        return deliveries.of(CHILD).stream()
                .filter(delivery -> delivery.getNotice().getKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private RecordedAct lastAct() {
        List<RecordedAct> acts = desk.oversight.records().acts(CHILD);
        return acts.get(acts.size() - 1);
    }

    private static List<String> codes(Keeping keeping) {
        return keeping.fold(
                kept -> List.of("kept"),
                refused -> refused.findings().stream()
                        .map(finding -> finding.getCode() + " " + finding.getPath())
                        .toList());
    }

    private void assertWhole(ChildRef... children) {
        for (ChildRef child : children) {
            assertThat(desk.oversight.records().verify(child).getBreaks()).isEmpty();
        }
    }

    @Test
    void theRecordSaysWhatTheNoteMadePeopleOweAndWhoHadToBeTold() {
        var recorded = desk.record(SampleNotes.policeProtection());

        assertThat(recorded.note().getDuties()).isEqualTo(recorded.duties()).isNotEmpty();
        assertThat(recorded.note().getNotices()).isEqualTo(recorded.notices()).isNotEmpty();
        assertThat(desk.oversight.records().notes(CHILD)).containsExactly(recorded.note());
    }

    @Test
    void whoDidWhatWasOwedIsOnTheRecord() {
        desk.record(SampleNotes.auditOversight());
        Duty open = anAction(duties, CHILD);

        assertThat(duties.discharge(open, People.BILAL)).isTrue();
        assertThat(duties.discharge(open, People.BILAL)).isFalse();

        assertThat(anAction(duties, CHILD)).satisfies(done -> {
            assertThat(done.getState()).isEqualTo(DutyState.DISCHARGED);
            assertThat(done.getEndedBy()).contains(People.BILAL);
            assertThat(done.getEndedAt()).contains(Desk.NOW);
        });
        assertThat(lastAct().getDuty()).contains(open);
        assertThat(lastAct().getDone().getBy()).isEqualTo(People.BILAL);
        assertWhole(CHILD);
    }

    @Test
    void whatIsNoLongerOwedIsWaivedWithAReason() {
        desk.record(SampleNotes.auditOversight());
        Duty open = anAction(duties, CHILD);

        assertThat(codes(duties.waive(open, People.AMARA, Narrative.of(" ")))).containsExactly("OVS-N401 reason");
        assertThat(anAction(duties, CHILD)).isEqualTo(open);
        assertThat(codes(duties.waive(open, People.AMARA, WHY))).containsExactly("kept");
        assertThat(codes(duties.waive(open, People.AMARA, WHY))).containsExactly("OVS-N410 act.duty");

        assertThat(anAction(duties, CHILD).getState()).isEqualTo(DutyState.WAIVED);
        assertThat(lastAct().getDone().getReason()).isEqualTo(WHY);
    }

    @Test
    void aDutyToRecordIsWaivedWhenTheDecisionWasAnnouncedWrongly() {
        desk.oversight.decisions().announce(AnnounceJourneyTest.decision());
        Duty owed = duties.owedBy(People.FARIDA).get(0);

        Act discharge = new Act.Discharge(owed.getId());
        assertThat(codes(desk.oversight
                        .records()
                        .keep(RecordAct.builder()
                                .child(CHILD)
                                .by(People.FARIDA)
                                .act(discharge)
                                .build())))
                .containsExactly("OVS-N411 act.duty");
        assertThat(codes(duties.waive(owed, People.FARIDA, WHY))).containsExactly("kept");
        assertThat(duties.owedBy(People.FARIDA)).isEmpty();
    }

    @Test
    void whoHasSeenItIsOnTheRecordOnce() {
        desk.record(SampleNotes.policeProtection());
        NoticeKey key = mandatory(deliveries).getNotice().getKey();

        assertThat(deliveries.acknowledge(key, People.AMARA)).isFalse();
        deliveries.dispatch(10);
        assertThat(deliveries.acknowledge(key, People.AMARA)).isTrue();
        assertThat(deliveries.acknowledge(key, People.AMARA)).isFalse();

        assertThat(delivery(key).getState()).isEqualTo(DeliveryState.ACKNOWLEDGED);
        assertThat(delivery(key).getMovedBy()).contains(People.AMARA);
        assertThat(delivery(key).getDeliveredAt()).contains(Desk.NOW);
        assertThat(lastAct().getNotice()).contains(delivery(key).getNotice());
        assertThat(desk.oversight.records().acts(CHILD)).hasSize(1);
    }

    @Test
    void aMandatoryNoticeIsNeverCalledOff() {
        desk.record(SampleNotes.policeProtection());
        NoticeKey key = mandatory(deliveries).getNotice().getKey();

        assertThat(codes(deliveries.callOff(key, People.FARIDA, WHY))).containsExactly("OVS-N413 act.notice");
        assertThat(delivery(key).getState()).isEqualTo(DeliveryState.PENDING);
        assertThat(codes(deliveries.callOff(NoticeKey.of("unknown"), People.FARIDA, WHY)))
                .containsExactly("OVS-N412 act.notice");
    }

    /** Nor told to somebody else while its recipient can be told, and never to whoever says so. */
    @Test
    void aMandatoryNoticeIsNotMutedByTellingSomebodyElse() {
        desk.record(SampleNotes.policeProtection());
        NoticeKey key = mandatory(deliveries).getNotice().getKey();

        assertThat(codes(deliveries.tellInstead(key, People.KEZIA, People.FARIDA, WHY)))
                .containsExactly("OVS-N413 act.notice");
        deliveries.park(key, People.IDRIS);
        assertThat(codes(deliveries.tellInstead(key, People.FARIDA, People.FARIDA, WHY)))
                .containsExactly("OVS-N413 act.notice");
        assertThat(codes(deliveries.tellInstead(key, People.KEZIA, People.FARIDA, WHY)))
                .containsExactly("kept");
    }

    @Test
    void aSuggestedOneIsCalledOffWithAReason() {
        desk.record(withAlert("school-nurse"));
        NoticeKey key = deliveries.parked(9).get(0).getNotice().getKey();

        assertThat(codes(deliveries.callOff(key, People.AMARA, Narrative.empty())))
                .containsExactly("OVS-N401 reason");
        assertThat(codes(deliveries.callOff(key, People.AMARA, WHY))).containsExactly("kept");
        assertThat(delivery(key).getState()).isEqualTo(DeliveryState.SUPERSEDED);
        assertThat(deliveries.parked(9)).isEmpty();
    }

    @Test
    void somebodyFoundByHandIsToldInsteadOfARoleThatNobodyFills() {
        try (Logs logs = Logs.listen()) {
            desk.record(withAlert("school-nurse"));
            assertThat(logs.lines())
                    .as("whoever runs it hears that a person has to find somebody")
                    .anyMatch(line -> line.contains("Notice parked, nobody found: "));
        }
        NoticeKey parked = deliveries.parked(9).get(0).getNotice().getKey();

        assertThat(codes(deliveries.tellInstead(parked, People.KEZIA, People.AMARA, WHY)))
                .containsExactly("kept");
        assertThat(codes(deliveries.tellInstead(parked, People.HANA, People.AMARA, WHY)))
                .containsExactly("OVS-N412 act.notice");
        assertThat(delivery(parked).getState()).isEqualTo(DeliveryState.SUPERSEDED);
        deliveries.dispatch(10);
        assertThat(desk.transport.given())
                .filteredOn(notice -> notice.getRecipient().equals(People.KEZIA))
                .singleElement()
                .satisfies(notice -> assertThat(notice.getKey()).isNotEqualTo(parked));
    }

    /** A note by Farida about a child with two workers, whose managers are both told of it. */
    private static Desk toldToTwoManagers() {
        Desk shared = Desk.with(SampleOrganisations.calderdaleLike().toBuilder()
                .around(CHILD.value())
                .role("allocated-worker")
                .is("sw-grace")
                .build());
        shared.record(OversightNote.builder()
                .from(NoteVariants.writtenBy(SampleNotes.auditOversight(), People.FARIDA))
                .practitioner(Optional.empty())
                .build());
        return shared;
    }

    /** The notice to somebody, which waits for a person. */
    private static NoticeKey parked(Desk desk, StaffRef recipient) {
        NoticeKey parked = desk.deliveries(CHILD).stream()
                .map(Delivery::getNotice)
                .filter(notice -> notice.getRecipient().equals(recipient))
                .findFirst()
                .orElseThrow()
                .getKey();
        assertThat(desk.oversight.deliveries().park(parked, People.IDRIS)).isTrue();
        return parked;
    }

    /** Whoever wrote it knows, and so does whoever the same rule tells: telling them would leave what has to be seen with nobody new. */
    @Test
    void nobodyIsToldInsteadWhoKnowsAlready() {
        Desk shared = toldToTwoManagers();
        Deliveries those = shared.oversight.deliveries();
        NoticeKey parked = parked(shared, People.AMARA);

        assertThat(codes(those.tellInstead(parked, People.DILYS, People.IDRIS, WHY)))
                .as("the other worker's manager")
                .containsExactly("OVS-N415 act.recipient");
        assertThat(codes(those.tellInstead(parked, People.FARIDA, People.IDRIS, WHY)))
                .as("who wrote it")
                .containsExactly("OVS-N415 act.recipient");
        assertThat(codes(those.tellInstead(parked, People.OWEN, People.IDRIS, WHY)))
                .containsExactly("kept");
    }

    @Test
    void inWhosePlaceSomebodyWasToldDoesNotKnow() {
        Desk shared = toldToTwoManagers();
        Deliveries those = shared.oversight.deliveries();
        assertThat(codes(those.tellInstead(parked(shared, People.DILYS), People.OWEN, People.IDRIS, WHY)))
                .containsExactly("kept");

        assertThat(codes(those.tellInstead(parked(shared, People.AMARA), People.DILYS, People.IDRIS, WHY)))
                .containsExactly("kept");
    }

    @Test
    void nobodyIsToldInsteadWhoMustNotBe() {
        Desk guarded = Desk.with(SampleOrganisations.calderdaleLike().toBuilder()
                .notToBeTold(CHILD.value(), People.KEZIA)
                .build());
        guarded.record(withAlert("school-nurse"));
        Deliveries those = guarded.oversight.deliveries();
        NoticeKey parked = those.parked(9).get(0).getNotice().getKey();

        assertThat(codes(those.tellInstead(parked, People.KEZIA, People.AMARA, WHY)))
                .containsExactly("OVS-N414 act.recipient");
        assertThat(codes(those.tellInstead(parked, People.HANA, People.AMARA, WHY)))
                .containsExactly("kept");
    }

    @Test
    void anOperatorHoldsBackAndSendsOn() {
        desk.record(SampleNotes.policeProtection());
        NoticeKey key = mandatory(deliveries).getNotice().getKey();

        assertThat(deliveries.park(key, People.IDRIS)).isTrue();
        assertThat(delivery(key).getFailure()).contains("held-back");
        assertThat(delivery(key).getMovedBy()).contains(People.IDRIS);
        desk.clock.advance(Duration.ofDays(30));
        deliveries.dispatch(10);
        assertThat(deliveries.parked(9)).extracting(d -> d.getNotice().getKey()).containsExactly(key);
        assertThat(deliveries.late(9)).extracting(d -> d.getNotice().getKey()).containsExactly(key);
        assertThat(deliveries.retry(key, People.IDRIS)).isTrue();
        deliveries.dispatch(10);
        assertThat(delivery(key).getState()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(deliveries.late(9)).isEmpty();
    }

    @Test
    void aPersonOwesWhatTheirPostOwesAndATeamWhatItsPeopleDo() {
        desk.record(SampleNotes.auditOversight());
        Duty open = anAction(duties, CHILD);
        Party owner = open.getOwner();

        assertThat(duties.owedBy(owner)).contains(open);
        assertThat(duties.owedBy(List.of(owner, PostId.of("director")))).contains(open);
        assertThat(duties.owedBy(List.of())).isEmpty();
        desk.clock.moveTo(open.getDueAt());
        assertThat(duties.overdue(9)).doesNotContain(open);
        desk.clock.moveTo(open.getDueAt().plusMillis(1));
        assertThat(duties.overdue(9)).contains(open);
    }

    @Test
    void theChildReadsWhatWasDoneAndWhyItWasNot() {
        desk.record(SampleNotes.auditOversight());
        duties.waive(anAction(duties, CHILD), People.AMARA, WHY);

        List<ReaderEntry> entries =
                desk.oversight.records().forReader(CHILD, Locale.ENGLISH).getEntries();
        assertThat(entries.get(entries.size() - 1)).satisfies(entry -> {
            assertThat(entry.getHeading()).isEqualTo("It was decided that something no longer has to be done");
            assertThat(entry.getPassages().toString()).contains("What had to be done");
        });
    }

    private static OversightNote withAlert(String role) {
        OversightNote note = SampleNotes.auditOversight();
        return OversightNote.builder()
                .from(note)
                .addAlerts(AlertChoice.builder()
                        .role(CaseRole.of(role))
                        .accepted(true)
                        .build())
                .build();
    }
}
