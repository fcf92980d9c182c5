package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.Duties;
import oversight.api.Reminded;
import oversight.api.duty.Duty;
import oversight.api.note.DecisionId;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.party.ChildRef;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.record.Act;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.ChildKey;
import oversight.api.spi.NoteLedger;
import oversight.api.text.Narrative;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** Whoever owes something is reminded of it until it is done, and when they do not do it, it goes up. */
@Guidance({"DM-3", "DM-7", "DM-10"})
class ReminderJourneyTest {

    static final ChildRef CHILD = People.CHILD_1042;
    static final ChildRef OTHER = ChildRef.of("C-9001");

    static Desk desk(NoteLedger ledger, SampleOrganisation people, String reminders) {
        return Desk.ofScheme(ledger, people, SchemeFile.read("barset.yaml", DutyScheme.with(reminders)));
    }

    static Desk desk(String reminders) {
        return desk(new InMemoryLedger(), SampleOrganisations.calderdaleLike(), reminders);
    }

    /** Announces a decision of Friday, 6 November 2026, which is to be recorded by five on Monday, and gives what is owed. */
    static Duty announced(Desk desk, ChildRef child) {
        at(desk, "2026-11-06 17:00");
        return desk.oversight
                .decisions()
                .announce(AnnounceJourneyTest.decision(child))
                .get(0);
    }

    static void at(Desk desk, String london) {
        desk.clock.moveTo(Written.london(london));
    }

    static int remind(Desk desk) {
        Reminded reminded = desk.oversight.duties().remind(50);
        assertThat(reminded.getFailed()).isZero();
        return reminded.getReminded();
    }

    static List<String> told(Desk desk, ChildRef child) {
        return desk.deliveries(child).stream()
                .map(Delivery::getNotice)
                .map(notice -> notice.getRecipient().key() + " " + notice.getReason())
                .toList();
    }

    static Duty now(Desk desk, ChildRef child) {
        return desk.oversight.duties().of(child).stream()
                .filter(duty -> duty.getKind() == DutyKind.RECORD)
                .findFirst()
                .orElseThrow();
    }

    static List<LedgerEntry> byEngine(Desk desk, ChildRef child) {
        return desk
                .ledger
                .entries(ChildKey.builder()
                        .authority(SampleOrganisation.AUTHORITY)
                        .child(child)
                        .build())
                .stream()
                .filter(entry -> entry.getKind() == EntryKind.BY_ENGINE)
                .toList();
    }

    @Test
    void withoutAWordInTheSchemeTheOwnerHearsOfItWhenItIsOverdueAndTheirManagerAfterAWorkingWeek() {
        Desk desk = desk("");
        Duty owed = announced(desk, CHILD);
        assertThat(owed.getRemindAt()).contains(owed.getDueAt().plusMillis(1));

        at(desk, "2026-11-09 17:00");
        assertThat(remind(desk)).isZero();
        at(desk, "2026-11-09 17:01");
        assertThat(remind(desk)).isEqualTo(1);
        assertThat(remind(desk)).isZero();
        assertThat(told(desk, CHILD)).containsExactly("staff:sm-farida DUTY_OVERDUE");
        assertThat(now(desk, CHILD).getRemindAt()).contains(Written.london("2026-11-16 17:00"));

        at(desk, "2026-11-16 17:00");
        assertThat(remind(desk)).isEqualTo(1);
        assertThat(told(desk, CHILD))
                .containsExactlyInAnyOrder(
                        "staff:sm-farida DUTY_OVERDUE",
                        "staff:sm-farida DUTY_OVERDUE",
                        "staff:ad-idris DUTY_ESCALATED");
        assertThat(now(desk, CHILD).getRemindAt()).isEmpty();
        assertThat(now(desk, CHILD).getReminders()).isEqualTo(2);
        assertThat(desk.oversight.records().verify(CHILD).isWhole()).isTrue();
    }

    @Test
    void theNoticeNamesTheDutyAndTheRuleAndNoWordOfTheCase() {
        Desk desk = desk("recording: {of: record, cite: table}");
        Duty owed = announced(desk, CHILD);
        at(desk, "2026-11-10 09:00");
        remind(desk);

        Notice notice = desk.deliveries(CHILD).get(0).getNotice();
        assertThat(notice.getAbout()).isEqualTo(owed.getId().value());
        assertThat(notice.getRule().getRule().value()).isEqualTo("recording");
        assertThat(notice.getReason()).isEqualTo(NoticeReason.DUTY_OVERDUE);
        desk.oversight.deliveries().dispatch(9);
        assertThat(desk.transport.given()).containsExactly(notice);
    }

    @Test
    void theSchemeSaysWhenBeforeHowOftenAndToWhomItGoesUp() {
        Desk desk = desk("""
                recording:
                    of: [record]
                    before: {hours: 4}
                    every: {working-days: 2}
                    escalate:
                      - {after: {working-days: 1}, tell: {post: director}}
                      - {after: {working-days: 3}}
                    cite: table""");
        announced(desk, CHILD);

        at(desk, "2026-11-09 12:59");
        assertThat(remind(desk)).isZero();
        at(desk, "2026-11-09 13:00");
        assertThat(remind(desk)).isEqualTo(1);
        assertThat(told(desk, CHILD)).containsExactly("staff:sm-farida DUTY_DUE");
        assertThat(now(desk, CHILD).getRemindAt())
                .contains(Written.london("2026-11-09 17:00").plusMillis(1));

        at(desk, "2026-11-09 18:00");
        assertThat(remind(desk)).isEqualTo(1);
        assertThat(now(desk, CHILD).getRemindAt()).contains(Written.london("2026-11-10 17:00"));
        at(desk, "2026-11-10 17:00");
        assertThat(remind(desk)).isEqualTo(1);
        assertThat(told(desk, CHILD)).contains("staff:dcs-rowena DUTY_ESCALATED");
        assertThat(now(desk, CHILD).getRemindAt()).contains(Written.london("2026-11-12 17:00"));
        at(desk, "2026-11-20 12:00");
        assertThat(remind(desk)).isEqualTo(1);
        assertThat(told(desk, CHILD))
                .filteredOn("staff:ad-idris DUTY_ESCALATED"::equals)
                .hasSize(1);
        assertThat(told(desk, CHILD))
                .filteredOn("staff:dcs-rowena DUTY_ESCALATED"::equals)
                .hasSize(1);
        assertThat(now(desk, CHILD).getRemindAt()).contains(Written.london("2026-11-24 17:00"));
    }

    @Test
    void beforeIsTheMorningFromWhichItIsStillThatLong() {
        Desk desk = desk("others: {before: {working-days: 1}, cite: table}");
        assertThat(announced(desk, CHILD).getRemindAt())
                .as("due on the next working day, so there is no time before")
                .contains(Written.london("2026-11-09 17:00").plusMillis(1));
        assertThat(desk.record(DutyScheme.anOversightNote("N-1", "2026-11-06 10:00", "2026-11-18"))
                        .duties())
                .filteredOn(duty -> duty.getKind() == DutyKind.COMPLETE_ACTION)
                .extracting(duty -> duty.getRemindAt().orElseThrow())
                .containsExactly(Written.london("2026-11-17 09:00"));
    }

    private static Instant firstReminderOfAnAction(Desk desk, String due) {
        return desk.record(DutyScheme.anOversightNote("N-1", "2026-11-06 10:00", due)).duties().stream()
                .filter(duty -> duty.getKind() == DutyKind.COMPLETE_ACTION)
                .findFirst()
                .flatMap(Duty::getRemindAt)
                .orElseThrow();
    }

    /** To be done by the end of Monday: two days before that is Saturday, on which nobody works. */
    @Test
    void aReminderFallsOnAMorningOnWhichSomebodyWorks() {
        assertThat(firstReminderOfAnAction(desk("others: {before: {days: 2}, cite: table}"), "2026-11-16"))
                .isEqualTo(Written.london("2026-11-13 09:00"));
        assertThat(firstReminderOfAnAction(desk("others: {before: {days: 2}, cite: table}"), "2026-11-18"))
                .isEqualTo(Written.london("2026-11-16 09:00"));
    }

    @Test
    void theRuleThatNamesTheSortOfDutyCountsWhereverItStands() {
        String others = "others: {before: {hours: 2}, cite: table}";
        String recording = "recording: {of: [record], before: {hours: 4}, cite: table}";

        for (String rules : List.of(others + "\n  " + recording, recording + "\n  " + others)) {
            assertThat(announced(desk(rules), CHILD).getRemindAt()).contains(Written.london("2026-11-09 13:00"));
            assertThat(firstReminderOfAnAction(desk(rules), "2026-11-16"))
                    .isEqualTo(Written.london("2026-11-16 22:00"));
        }
        assertThat(firstReminderOfAnAction(desk(recording), "2026-11-16"))
                .as("no rule is about this sort")
                .isEqualTo(Written.london("2026-11-17 00:00").plusMillis(1));
    }

    /** How often is said of what is overdue; before that, once is enough. */
    @Test
    void nobodyIsRemindedAgainAndAgainOfWhatIsNotYetOverdue() {
        Desk desk = desk("others: {before: {hours: 8}, every: {hours: 1}, cite: table}");
        announced(desk, CHILD);
        at(desk, "2026-11-09 09:00");

        assertThat(remind(desk)).isEqualTo(1);
        assertThat(now(desk, CHILD).getRemindAt())
                .contains(Written.london("2026-11-09 17:00").plusMillis(1));
        at(desk, "2026-11-09 18:00");
        assertThat(remind(desk)).isEqualTo(1);
        assertThat(now(desk, CHILD).getRemindAt()).contains(Written.london("2026-11-09 19:00"));
    }

    @Test
    void whatIsRecordedOrWaivedIsNotRemindedOf() {
        Desk desk = desk("others: {every: {days: 1}, cite: table}");
        Duty recorded = announced(desk, CHILD);
        Duty waived = announcedAgain(desk);
        at(desk, "2026-11-10 12:00");
        assertThat(remind(desk)).isEqualTo(2);

        Duties duties = desk.oversight.duties();
        duties.waive(waived, People.FARIDA, Narrative.of("It was announced by mistake."))
                .orThrow();
        desk.record(DutyScheme.decision());
        int before = desk.deliveries(CHILD).size();
        at(desk, "2026-11-14 09:00");
        desk.oversight.duties().remind(50);

        assertThat(desk.deliveries(CHILD).stream()
                        .skip(before)
                        .map(delivery -> delivery.getNotice().getAbout()))
                .isNotEmpty()
                .doesNotContain(recorded.getId().value(), waived.getId().value());
        assertThat(desk.oversight.duties().of(CHILD))
                .filteredOn(duty -> duty.getKind() == DutyKind.RECORD)
                .hasSize(2)
                .allMatch(duty -> duty.getReminders() == 1);
    }

    private static Duty announcedAgain(Desk desk) {
        return desk.oversight
                .decisions()
                .announce(AnnouncedDecision.builder()
                        .from(AnnounceJourneyTest.decision())
                        .id(DecisionId.of("D-2"))
                        .build())
                .get(0);
    }

    @Test
    void whatAPostOwesIsToldToWhoeverHoldsItNowAndOtherwiseParked() {
        SampleOrganisation people = SampleOrganisations.calderdaleLike().toBuilder()
                .post("panel-clerk")
                .heldBy("sw-hana")
                .from(Written.london("2026-11-11 00:00"))
                .build();
        Desk desk = desk(new InMemoryLedger(), people, "others: {every: {days: 1}, cite: table}");
        at(desk, "2026-11-06 17:00");
        Duty owed = desk.record(DutyScheme.anOversightNote("N-1", "2026-11-06 10:00", "2027-03-01")).duties().stream()
                .filter(duty -> duty.getKind() == DutyKind.TELL)
                .findFirst()
                .orElseThrow();
        assertThat(owed.getOwner()).isEqualTo(PostId.of("panel-clerk"));

        at(desk, "2026-11-10 09:00");
        remind(desk);
        assertThat(desk.oversight.deliveries().parked(9))
                .extracting(delivery -> delivery.getNotice().getRecipient().key())
                .containsExactly("post:panel-clerk");
        at(desk, "2026-11-12 09:00");
        remind(desk);
        assertThat(told(desk, CHILD)).contains("staff:sw-hana DUTY_OVERDUE");
        assertThat(desk.oversight.duties().owedBy(People.HANA))
                .extracting(Duty::getId)
                .containsExactly(owed.getId());
        assertThat(desk.oversight.duties().owedBy(StaffRef.of("sw-chidi"))).isEmpty();
    }

    @Test
    void aReminderThatNobodyWasGivenIsNoLongerGivenWhenItIsDone() {
        Desk desk = desk("");
        Duty owed = announced(desk, CHILD);
        at(desk, "2026-11-10 12:00");
        remind(desk);

        desk.record(DutyScheme.decision());

        assertThat(desk.deliveries(CHILD))
                .filteredOn(delivery ->
                        delivery.getNotice().getAbout().equals(owed.getId().value()))
                .extracting(Delivery::getState)
                .containsExactly(DeliveryState.SUPERSEDED);
        assertThat(desk.oversight.duties().remind(9).getReminded()).isZero();
    }

    @Test
    void norWhenItIsWaivedOrTheNoteIsErased() {
        Desk desk = desk("");
        var recorded = desk.record(DutyScheme.anOversightNote("N-1", "2026-11-06 10:00", "2027-03-01"));
        Duty told = recorded.duties().stream()
                .filter(duty -> duty.getKind() == DutyKind.TELL)
                .findFirst()
                .orElseThrow();
        desk.clock.moveTo(Written.london("2026-12-10 12:00"));
        assertThat(remind(desk)).isEqualTo(1);
        assertThat(desk.oversight.deliveries().parked(9)).hasSize(2);

        desk.oversight
                .duties()
                .waive(told, People.FARIDA, Narrative.of("The panel was told on the day."))
                .orThrow();
        assertThat(desk.oversight.deliveries().parked(9)).isEmpty();

        desk.record(DutyScheme.anOversightNote("N-2", "2026-11-06 10:00", "2027-03-01"));
        assertThat(remind(desk)).isEqualTo(1);
        assertThat(desk.oversight.deliveries().parked(9)).hasSize(2);
        desk.keep(CHILD, new Act.Erase(EntryRef.of("note:N-2"), "ORDER-1"));
        assertThat(desk.oversight.deliveries().parked(9)).isEmpty();
    }

    @Test
    void inPlaceOfWhoeverHasLeftOrMustNotBeToldSomebodyElseIs() {
        SampleOrganisation people = SampleOrganisations.calderdaleLike().toBuilder()
                .left("sm-farida")
                .from(Written.london("2026-11-09 00:00"))
                .notToBeTold(CHILD.value(), People.IDRIS)
                .build();
        Desk desk = desk(new InMemoryLedger(), people, "");
        announced(desk, CHILD);
        at(desk, "2026-11-16 18:00");

        assertThat(remind(desk)).isEqualTo(1);
        assertThat(told(desk, CHILD))
                .containsExactly("staff:dcs-rowena DUTY_OVERDUE", "role:line-manager DUTY_ESCALATED");
        assertThat(desk.deliveries(CHILD).get(0).getNotice().getInsteadOf()).contains(People.FARIDA);
    }
}
