package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import oversight.api.note.DecisionNote;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.party.StaffRef;
import oversight.api.record.Passage;
import oversight.api.scheme.Scheme;
import oversight.api.spi.StaffDirectory;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** Between the note and the hand-over people leave: nobody is then told who is gone, and nobody is dropped. */
@Guidance("DM-9")
class RedirectionJourneyTest {

    private static final Duration MONTH = Duration.ofDays(30);

    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Desk before = Desk.on(ledger);

    /** The line manager who has to hear of it. */
    private Delivery toTheLineManager() {
        return before.deliveries(People.CHILD_1042).stream()
                .filter(delivery -> delivery.getNotice().getReason() == NoticeReason.NOT_THE_LINE_MANAGER)
                .findFirst()
                .orElseThrow();
    }

    private static Desk afterwards(InMemoryLedger ledger, SampleOrganisation people) {
        Desk desk = Desk.on(ledger, builder -> builder.staffDirectory(people).caseTeam(people));
        desk.clock.advance(MONTH);
        return desk;
    }

    @Test
    void whoHasLeftSinceIsNotToldAndTheirLineManagerIs() {
        before.record(SampleNotes.policeProtection());
        Notice notice = toTheLineManager().getNotice();
        StaffRef gone = (StaffRef) notice.getRecipient();
        SampleOrganisation people = SampleOrganisations.calderdaleLike().toBuilder()
                .left(gone.value())
                .build();
        Desk after = afterwards(ledger, people);

        after.oversight.deliveries().dispatch(50);

        assertThat(after.transport.given()).extracting(Notice::getRecipient).doesNotContain(gone);
        assertThat(toTheLineManager().getState()).isEqualTo(DeliveryState.SUPERSEDED);
        assertThat(before.deliveries(People.CHILD_1042))
                .filteredOn(delivery -> delivery.getNotice().getInsteadOf().equals(Optional.of(gone)))
                .isNotEmpty()
                .allSatisfy(delivery -> {
                    assertThat(delivery.getNotice().getReason()).isEqualTo(NoticeReason.NOT_THE_LINE_MANAGER);
                    assertThat(delivery.getState()).isEqualTo(DeliveryState.DELIVERED);
                });
        assertThat(after.oversight.records().verify(People.CHILD_1042).isWhole())
                .isTrue();
        assertThat(after.oversight
                        .records()
                        .forAssessor(People.CHILD_1042, Locale.ENGLISH)
                        .getEntries())
                .last()
                .satisfies(entry -> assertThat(entry.getPassages())
                        .extracting(Passage::getLabel)
                        .contains("Who was told instead"));
    }

    @Test
    void whereNobodyIsFoundItWaitsForAPersonAndIsSentOnWhenThereIsSomebody() {
        before.record(SampleNotes.policeProtection());
        SampleOrganisation empty = SampleOrganisations.calderdaleLike().toBuilder()
                .left(People.AMARA.value())
                .left(People.FARIDA.value())
                .left(People.OWEN.value())
                .left(People.IDRIS.value())
                .left(People.ROWENA.value())
                .left(People.DILYS.value())
                .build();
        Desk after = afterwards(ledger, empty);

        after.oversight.deliveries().dispatch(50);
        List<Delivery> parked = after.oversight.deliveries().parked(50);
        assertThat(parked)
                .extracting(delivery -> delivery.getNotice().getKey())
                .contains(toTheLineManager().getNotice().getKey());
        assertThat(toTheLineManager().getFailure()).contains("recipient-gone");

        Desk again = afterwards(ledger, SampleOrganisations.calderdaleLike());
        again.clock.advance(MONTH);
        assertThat(again.oversight
                        .deliveries()
                        .retry(toTheLineManager().getNotice().getKey(), People.IDRIS))
                .isTrue();
        again.oversight.deliveries().dispatch(50);
        assertThat(toTheLineManager().getState()).isEqualTo(DeliveryState.DELIVERED);
    }

    /** Who stands in is somebody who does not know of it already: not whoever gave the oversight. */
    @Test
    void whoGaveTheOversightIsNotToldInThePlaceOfTheLineManager() {
        before.record(SampleNotes.policeProtection());
        Notice notice = toTheLineManager().getNotice();
        StaffRef giver = before.oversight
                .records()
                .notes(People.CHILD_1042)
                .get(0)
                .getNote()
                .getAuthor()
                .orElseThrow();
        SampleOrganisation people = SampleOrganisations.calderdaleLike().toBuilder()
                .left(notice.getRecipient().value())
                .build();

        Desk after = afterwards(ledger, people);
        after.oversight.deliveries().dispatch(50);

        assertThat(before.deliveries(People.CHILD_1042))
                .extracting(delivery -> delivery.getNotice())
                .filteredOn(other -> other.getInsteadOf().isPresent())
                .noneMatch(other -> other.getRecipient().equals(giver));
    }

    @Test
    void whenTheDirectoryCannotSayItIsTriedAgain() {
        before.record(SampleNotes.policeProtection());
        Desk deaf = Desk.on(
                ledger,
                builder -> builder.staffDirectory(Fault.THROWS.in(
                        StaffDirectory.class,
                        SampleOrganisations.calderdaleLike(),
                        "presenceOf",
                        new AtomicBoolean(true))));

        deaf.oversight.deliveries().dispatch(50);

        assertThat(deaf.transport.given()).isEmpty();
        assertThat(toTheLineManager().getState()).isEqualTo(DeliveryState.FAILED);
        assertThat(toTheLineManager().getFailure()).contains("recipient-not-known");
        before.clock.advance(MONTH);
        before.oversight.deliveries().dispatch(50);
        assertThat(toTheLineManager().getState()).isEqualTo(DeliveryState.DELIVERED);
    }

    private static List<Notice> toldInsteadOfAmara(DecisionNote note, String routes) {
        InMemoryLedger ledger = new InMemoryLedger();
        Scheme scheme = Barset.scheme(routes);
        Desk.ofScheme(ledger, SampleOrganisations.calderdaleLike(), scheme).record(note);
        Desk after =
                Desk.ofScheme(ledger, Barset.people().left(People.AMARA.value()).build(), scheme);
        after.clock.advance(MONTH);

        after.oversight.deliveries().dispatch(50);

        return after.transport.given().stream()
                .filter(notice -> notice.getInsteadOf().equals(Optional.of(People.AMARA)))
                .toList();
    }

    /** Not whoever wrote the note, nor whoever decided. */
    @Test
    void whoDecidedIsNotToldInThePlaceOfTheLineManagerEither() {
        assertThat(toldInsteadOfAmara(NoteVariants.decidedBy(Barset.DECISION, People.IDRIS), ""))
                .extracting(Notice::getRecipient)
                .containsExactly(People.ROWENA);
    }

    /** That the same note is told to somebody for another reason does not tell them why it is told now. */
    @Test
    void whoIsToldForAnotherReasonIsToldInThePlaceOfTheLineManager() {
        assertThat(toldInsteadOfAmara(Barset.DECISION, Barset.route("on: any-note, tell: {post: assistant-director}")))
                .extracting(Notice::getRecipient, Notice::getReason)
                .containsExactly(tuple(People.IDRIS, NoticeReason.NOT_THE_LINE_MANAGER));
    }
}
