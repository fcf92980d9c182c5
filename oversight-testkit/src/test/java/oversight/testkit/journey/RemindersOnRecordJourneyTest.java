package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static oversight.testkit.journey.ReminderJourneyTest.CHILD;
import static oversight.testkit.journey.ReminderJourneyTest.OTHER;
import static oversight.testkit.journey.ReminderJourneyTest.announced;
import static oversight.testkit.journey.ReminderJourneyTest.at;
import static oversight.testkit.journey.ReminderJourneyTest.byEngine;
import static oversight.testkit.journey.ReminderJourneyTest.desk;
import static oversight.testkit.journey.ReminderJourneyTest.remind;
import static oversight.testkit.journey.ReminderJourneyTest.told;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import oversight.api.Deliveries;
import oversight.api.Keeping;
import oversight.api.Reminded;
import oversight.api.note.DecisionId;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.ReaderEntry;
import oversight.api.spi.NoteLedger;
import oversight.api.text.Narrative;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.logs.Logs;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisations;

/** Reminders stand on the record, wherever it goes on; one that cannot be given holds up no other. */
@Guidance({"DM-3", "DM-10"})
class RemindersOnRecordJourneyTest {

    /** What the director owes goes up from the top: it waits for a person, who is told so, and tells somebody. */
    @Test
    void whatGoesUpFromTheTopWaitsForAPerson() {
        Desk desk = desk(
                new InMemoryLedger(),
                SampleOrganisations.calderdaleLike().toBuilder()
                        .lineManager(People.FARIDA.value())
                        .isNobody()
                        .build(),
                "");
        announced(desk, CHILD);
        at(desk, "2026-11-16 17:00");
        try (Logs logs = Logs.listen()) {
            assertThat(remind(desk)).isEqualTo(1);
            assertThat(logs.lines())
                    .anyMatch(line -> line.contains("Notice parked, nobody above whoever it goes up from: "));
        }

        List<Delivery> parked = desk.oversight.deliveries().parked(9);
        assertThat(Written.deliveries(parked)).containsExactly("role:line-manager PARKED nobody-above");
        NoticeKey key = parked.get(0).getNotice().getKey();
        Deliveries deliveries = desk.oversight.deliveries();
        Narrative why = Narrative.of("The chief executive looks at what the director owes.");
        assertThat(deliveries.tellInstead(key, People.FARIDA, People.IDRIS, why))
                .as("who owes it")
                .isInstanceOf(Keeping.Refused.class);
        deliveries.tellInstead(key, People.ROWENA, People.IDRIS, why).orThrow();
        deliveries.dispatch(9);
        assertThat(told(desk, CHILD)).contains("staff:dcs-rowena DUTY_ESCALATED");
        assertThat(desk.transport.given())
                .extracting(Notice::getRecipient)
                .containsExactlyInAnyOrder(People.FARIDA, People.ROWENA);
        assertThat(deliveries.parked(9)).isEmpty();
    }

    /** The scheme says how often, and not to whom it goes up: that it goes up is a law. */
    @Test
    void whereTheSchemeNamesNobodyAboveItGoesUpAllTheSame() {
        Desk desk = desk("others: {every: {days: 1}, cite: table}");
        announced(desk, CHILD);
        at(desk, "2026-11-16 18:00");

        remind(desk);

        assertThat(told(desk, CHILD)).contains("staff:ad-idris DUTY_ESCALATED");
    }

    @Test
    void theReminderIsOnTheRecordThatGoesOn() {
        Desk desk = desk("");
        announced(desk, OTHER);
        desk.keep(OTHER, new Act.Merge(CHILD));
        at(desk, "2026-11-10 09:00");

        assertThat(remind(desk)).isEqualTo(1);
        assertThat(byEngine(desk, OTHER)).isEmpty();
        assertThat(byEngine(desk, CHILD)).hasSize(1);
        assertThat(desk.deliveries(CHILD)).extracting(Delivery::getState).containsExactly(DeliveryState.PENDING);
        assertThat(desk.oversight.records().verify(CHILD).isWhole()).isTrue();
    }

    @Test
    void theAssessorSeesTheReminderAndTheChildIsNotBotheredWithIt() {
        Desk desk = desk("");
        announced(desk, CHILD);
        at(desk, "2026-11-16 18:00");
        remind(desk);

        List<ReaderEntry> assessor =
                desk.oversight.records().forAssessor(CHILD, Locale.UK).getEntries();
        assertThat(assessor).hasSize(2);
        assertThat(assessor.get(1).getHeading()).isEqualTo("Somebody was reminded of what they had to do");
        assertThat(assessor.get(1).getPassages())
                .extracting(passage -> passage.getLabel())
                .contains("What had to be done", "Who was reminded", "Who heard that it had not been done");
        assertThat(desk.oversight
                        .records()
                        .forAssessor(CHILD, Locale.forLanguageTag("cy"))
                        .getEntries()
                        .get(1)
                        .getHeading())
                .startsWith("Cafodd rhywun ei atgoffa");
        assertThat(desk.oversight.records().forReader(CHILD, Locale.UK)).satisfies(child -> {
            assertThat(child.getEntries()).extracting(ReaderEntry::getSequence).containsExactly(1L);
            assertThat(child.getIntroduction())
                    .anyMatch(passage -> passage.getText().text().contains("was reminded"));
            assertThat(child.isVerified()).isTrue();
        });
    }

    @Test
    void aCallThatIsCutShortGoesOnWhereItStopped() {
        Desk desk = desk("");
        for (int i = 0; i < 7; i++) {
            announcedAs(desk, ChildRef.of("C-" + i), i);
        }
        at(desk, "2026-11-10 09:00");

        assertThat(desk.oversight.duties().remind(3).getReminded()).isEqualTo(3);
        assertThat(desk.oversight.duties().remind(3).getReminded()).isEqualTo(3);
        assertThat(desk.oversight.duties().remind(3).getReminded()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.oversight.duties().remind(0));
    }

    private static void announcedAs(Desk desk, ChildRef child, int number) {
        at(desk, "2026-11-06 17:00");
        desk.oversight
                .decisions()
                .announce(AnnouncedDecision.builder()
                        .from(AnnounceJourneyTest.decision(child))
                        .id(DecisionId.of("D-" + number))
                        .build());
    }

    @Test
    void aHostThatFailsForOneChildHoldsUpNoOther() {
        InMemoryLedger kept = new InMemoryLedger();
        Instant overdue = Written.london("2026-11-16 18:00");
        Desk desk = desk(kept, SampleOrganisations.calderdaleLike(), "");
        announcedAs(desk, CHILD, 1);
        announcedAs(desk, OTHER, 2);
        NoteLedger failing = DutyScheme.failingFor(kept, CHILD);
        Desk late = desk(failing, SampleOrganisations.calderdaleLike(), "");
        late.clock.moveTo(overdue);

        Reminded reminded = late.oversight.duties().remind(9);

        assertThat(reminded.getReminded()).isEqualTo(1);
        assertThat(reminded.getFailed()).isEqualTo(1);
        assertThat(told(late, OTHER)).contains("staff:ad-idris DUTY_ESCALATED");
        desk.clock.moveTo(overdue);
        assertThat(remind(desk)).isEqualTo(1);
    }
}
