package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static oversight.testkit.journey.EventKeptRules.entries;
import static oversight.testkit.journey.EventKeptRules.key;
import static oversight.testkit.journey.EventKeptRules.report;
import static oversight.testkit.journey.EventKeptRules.reported;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oversight.api.Reporting.Reported;
import oversight.api.circumstance.Facts;
import oversight.api.decision.EventEnquiry;
import oversight.api.decision.Telling;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.record.Act;
import oversight.api.record.EntryKind;
import oversight.api.record.EventId;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordAct;
import oversight.api.record.ReportedEvent;
import oversight.api.scheme.EventTypeId;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.Urgency;
import oversight.api.spi.NoteLedger;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** From the moment somebody is aware of an event everybody is told of it whom the scheme names, on any ledger. */
interface EventJourneyRules extends EventKeptRules {

    private static void erase(Desk desk) {
        desk.keep(CHILD, new Act.Erase(ENTRY, "order 7"));
    }

    @Test
    default void everybodyWhomTheSchemeNamesIsToldByTheirTime() {
        Desk desk = desk();
        Reported done = reported(desk, EventScheme.missing());

        assertThat(done.repeated()).isFalse();
        assertThat(done.sequence()).isEqualTo(1);
        assertThat(done.notices())
                .extracting(Notice::getRecipient, Notice::getUrgency, Notice::getDueAt)
                .containsExactlyInAnyOrder(
                        tuple(People.IDRIS, Urgency.AT_ONCE, Written.london("2026-11-30 08:30")),
                        tuple(People.ROWENA, Urgency.ROUTINE, Written.london("2026-12-01 08:30")),
                        tuple(People.BILAL, Urgency.ROUTINE, Written.london("2026-12-01 08:30")));
        assertThat(done.notices()).allSatisfy(notice -> {
            assertThat(notice.getReason()).isEqualTo(NoticeReason.EVENT);
            assertThat(notice.getObligation()).isEqualTo(Obligation.MANDATORY);
            assertThat(notice.getAbout()).isEqualTo("event:E-1");
            assertThat(notice.getMadeAt()).isEqualTo(Desk.NOW);
        });
        assertThat(entries(desk)).extracting(LedgerEntry::getKind).containsExactly(EntryKind.EVENT);
        assertThat(desk.deliveries(CHILD))
                .extracting(Delivery::getNotice)
                .containsExactlyInAnyOrderElementsOf(done.notices());
        assertThat(desk.oversight.duties().of(CHILD)).isEmpty();
        assertThat(desk.oversight.records().verify(CHILD).isWhole()).isTrue();
        assertThat(desk.oversight.records().verifyAll().isWhole()).isTrue();
    }

    /** What is reported is what the dry run says: the same rules, by the same times. */
    @Test
    default void theDryRunSaysTheSame() {
        Desk desk = desk();
        ReportedEvent event = EventScheme.missing().build();
        Telling telling = desk.oversight
                .events()
                .whoIsTold(EventEnquiry.builder()
                        .child(event.getChild())
                        .event(event.getEvent())
                        .facts(event.getFacts())
                        .at(event.getAwareAt())
                        .build());

        assertThat(entries(desk)).as("nobody is told by asking").isEmpty();
        assertThat(reported(desk, EventScheme.missing()).notices())
                .extracting(Notice::getRule, Notice::getDueAt)
                .containsExactlyInAnyOrderElementsOf(((Telling.Told) telling)
                        .recipients().stream()
                                .map(one -> tuple(one.rule(), one.by()))
                                .toList());
    }

    @Test
    default void itReachesThem() {
        Desk desk = desk();
        reported(desk, EventScheme.missing());

        assertThat(desk.oversight.deliveries().dispatch(10).getDelivered()).isEqualTo(3);
        assertThat(desk.transport.given()).hasSize(3);
        assertThat(desk.deliveries(CHILD)).extracting(Delivery::getState).containsOnly(DeliveryState.DELIVERED);
    }

    @Test
    default void withoutAFactNobodyCanSayAndNothingIsKept() {
        Desk desk = desk();

        assertReturned(desk, EventScheme.missing().facts(Facts.none()), "OVS-N503 facts.timing");
        assertReturned(desk, EventScheme.missing().event(EventTypeId.of("file-lost")), "OVS-N502 event");
        assertReturned(desk, EventScheme.missing().event(EventTypeId.of("flood")), "OVS-N501 event");
        assertReturned(desk, EventScheme.missing().awareAt(Written.london("2025-12-31 23:59")), "OVS-N209 awareAt");
    }

    /** What is found in it, and nothing when it is reported. */
    private static List<String> found(Desk desk, ReportedEvent.Builder event) {
        return report(desk, event).fold(reported -> List.of(), returned -> Written.findings(returned.findings()));
    }

    private static void assertReturned(Desk desk, ReportedEvent.Builder event, String found) {
        assertThat(found(desk, event)).containsExactly(found);
        assertThat(entries(desk)).isEmpty();
        assertThat(desk.deliveries(CHILD)).isEmpty();
    }

    @Test
    default void reportingAgainChangesNothing() {
        Desk desk = desk();
        Reported first = reported(desk, EventScheme.missing());
        desk.oversight.deliveries().dispatch(1);
        desk.clock.advance(Duration.ofDays(30));

        Reported again = reported(desk, EventScheme.missing());

        assertThat(again.repeated()).isTrue();
        assertThat(again.event()).isEqualTo(first.event());
        assertThat(again.sequence()).isEqualTo(first.sequence());
        assertThat(again.notices()).containsExactlyInAnyOrderElementsOf(first.notices());
        assertThat(entries(desk)).hasSize(1);
        assertThat(desk.deliveries(CHILD)).hasSize(3);
    }

    @Test
    default void theSameIdentifierForAnotherEventIsAMistake() {
        Desk desk = desk();
        reported(desk, EventScheme.missing());

        for (ReportedEvent.Builder other : List.of(
                EventScheme.missing().child(People.CHILD_2077),
                EventScheme.missing().facts(Facts.none()),
                EventScheme.missing().reportedBy(People.DILYS))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> report(desk, other))
                    .withMessageContaining("E-1")
                    .withMessageContaining("give a new event its own identifier");
        }
        assertThat(entries(desk)).hasSize(1);
        assertThat(desk.deliveries(People.CHILD_2077)).isEmpty();
    }

    @Test
    default void nothingIsReportedOfTheFuture() {
        Desk desk = desk();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(desk, EventScheme.missing().awareAt(Desk.NOW.plusMillis(1))));
        assertThat(entries(desk)).isEmpty();
        assertThat(reported(desk, EventScheme.missing().awareAt(Desk.NOW.plusNanos(999_999)))
                        .event()
                        .getAwareAt())
                .as("to the millisecond")
                .isEqualTo(Desk.NOW);
    }

    /** The record goes on under another reference: there it is reported, and what was reported under the old one is read and told there. */
    @Test
    default void aMergedChildsEventIsReportedWhereTheRecordGoesOn() {
        Desk desk = desk();
        ChildRef into = People.CHILD_2077;
        reported(desk, EventScheme.missing());
        desk.keep(CHILD, new Act.Merge(into));

        EventId second = EventId.of("E-2");
        assertThat(found(desk, EventScheme.missing().id(second))).containsExactly("OVS-N216 child");
        assertThat(desk.ledger.entries(key(CHILD))).hasSize(2);
        assertThat(reported(desk, EventScheme.missing()).repeated()).isTrue();
        assertThat(reported(desk, EventScheme.missing().id(second).child(into)).sequence())
                .isEqualTo(2);
        desk.oversight.deliveries().dispatch(10);
        assertThat(desk.deliveries(into))
                .hasSize(6)
                .extracting(Delivery::getState)
                .containsOnly(DeliveryState.DELIVERED);
    }

    @Test
    default void nobodyIsToldOfWhatWasErasedBefore() {
        Desk desk = desk();
        reported(desk, EventScheme.missing());
        erase(desk);

        desk.oversight.deliveries().dispatch(10);

        assertThat(desk.transport.given()).isEmpty();
        assertThat(desk.deliveries(CHILD)).extracting(Delivery::getState).containsOnly(DeliveryState.SUPERSEDED);
        assertThat(entries(desk).get(0).isGone()).isTrue();
        assertThat(desk.oversight.records().verify(CHILD).isWhole()).isTrue();
    }

    /** A misfiled event: erased where it stands, and reported again under an identifier of its own. */
    @Test
    default void whatWasErasedIsReportedAgainUnderAnotherIdentifier() {
        Desk desk = desk();
        reported(desk, EventScheme.missing());
        erase(desk);

        assertThat(found(desk, EventScheme.missing())).containsExactly("OVS-N405 id");
        assertThat(reported(desk, EventScheme.missing().id(EventId.of("E-2")).child(People.CHILD_2077))
                        .notices())
                .extracting(Notice::getRecipient)
                .containsExactlyInAnyOrder(People.IDRIS, People.ROWENA, People.GRACE);
    }

    @Test
    default void whoHasLeftWhenItIsHandedOverIsReplaced() {
        NoteLedger ledger = newLedger();
        SampleOrganisation people = SampleOrganisations.calderdaleLike();
        Desk before = Desk.ofScheme(ledger, people, EventScheme.scheme());
        reported(before, EventScheme.missing());

        Desk after = Desk.ofScheme(
                ledger, people.toBuilder().left(People.BILAL.value()).build(), EventScheme.scheme());
        after.clock.advance(Duration.ofMinutes(1));
        after.oversight.deliveries().dispatch(10);

        assertThat(after.transport.given())
                .extracting(Notice::getRecipient, Notice::getInsteadOf)
                .contains(tuple(People.FARIDA, Optional.of(People.BILAL)))
                .as("the line manager reported it and knows")
                .doesNotContain(tuple(People.AMARA, Optional.of(People.BILAL)));
        assertThat(after.oversight.records().verify(CHILD).isWhole()).isTrue();
        assertThat(reported(after, EventScheme.missing()).repeated()).isTrue();
    }

    @Test
    default void aPostThatNobodyFillsIsParkedAndSeenAndAPersonIsFoundForIt() {
        Desk desk = Desk.ofScheme(
                newLedger(),
                SampleOrganisations.calderdaleLike(),
                EventScheme.telling("{tell: {post: press-officer}, due: at-once}"));
        Notice waiting = reported(desk, EventScheme.missing()).notices().get(0);

        assertThat(desk.oversight.deliveries().parked(9))
                .extracting(delivery -> delivery.getNotice().getRecipient().key())
                .containsExactly("post:press-officer");
        assertThat(tellInstead(desk, waiting, People.AMARA))
                .as("who reported it")
                .containsExactly("OVS-N415 act.recipient");
        assertThat(tellInstead(desk, waiting, People.IDRIS)).isEmpty();
        desk.oversight.deliveries().dispatch(9);
        assertThat(desk.transport.given()).extracting(Notice::getRecipient).containsExactly(People.IDRIS);
    }

    private static List<String> tellInstead(Desk desk, Notice notice, StaffRef who) {
        return desk.oversight
                .records()
                .keep(RecordAct.builder()
                        .child(CHILD)
                        .by(People.FARIDA)
                        .reason("Nobody is in post.")
                        .act(new Act.TellInstead(notice.getKey(), who))
                        .build())
                .fold(kept -> List.of(), refused -> Written.findings(refused.findings()));
    }
}
