package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import oversight.api.Recording.Recorded;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.note.NoteId;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.NoticeKey;
import oversight.api.party.AuthorityId;
import oversight.api.scheme.Scheme;
import oversight.api.spi.NoteLedger;
import oversight.core.OversightEngine;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisations;

/** A vendor's process serves several authorities side by side, over one database and with the same identifiers. */
class AuthoritiesJourneyTest {

    private final NoteLedger ledger = new InMemoryLedger();
    private final Desk here = Desk.on(ledger);
    private final Desk there = neighbour(ledger);

    /** The same scheme and the same people under another authority. */
    static Desk neighbour(NoteLedger ledger) {
        Scheme scheme = Scheme.builder()
                .from(PublishedSchemes.calderdale())
                .authority(AuthorityId.of("neighbour"))
                .build();
        return Desk.ofScheme(
                ledger,
                SampleOrganisations.calderdaleLike().toBuilder()
                        .authority("neighbour")
                        .build(),
                scheme);
    }

    @Test
    void theSameNoteIsTwoNotes() {
        Recorded ours = here.record(Desk.named(SampleNotes.documentAuthorisation(), "N-1"));
        Recorded theirs = there.record(Desk.named(SampleNotes.documentAuthorisation(), "N-1"));

        assertThat(theirs.repeated()).isFalse();
        assertThat(theirs.sequence()).isEqualTo(1);
        assertThat(here.oversight.records().notes(People.CHILD_3001)).containsExactly(ours.note());
        assertThat(there.oversight.records().note(NoteId.of("N-1"))).contains(theirs.note());
    }

    /** A transport that serves both recognises repeats by their key: one authority's notice must not pass for the other's. */
    @Test
    void theirNoticesHaveKeysOfTheirOwn() {
        NoticeKey ours = here.record(Desk.named(SampleNotes.documentAuthorisation(), "N-1"))
                .notices()
                .get(0)
                .getKey();
        NoticeKey theirs = there.record(Desk.named(SampleNotes.documentAuthorisation(), "N-1"))
                .notices()
                .get(0)
                .getKey();

        assertThat(theirs).isNotEqualTo(ours);
    }

    @Test
    void nobodyMovesWhatIsTheOthers() {
        Recorded ours = here.record(Desk.named(SampleNotes.documentAuthorisation(), "N-1"));
        there.record(Desk.named(SampleNotes.documentAuthorisation(), "N-1"));
        Duty duty = ours.duties().get(0);
        NoticeKey key = ours.notices().get(0).getKey();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> there.oversight.duties().discharge(duty, People.AMARA));
        there.oversight.deliveries().dispatch(10);
        assertThat(there.oversight.deliveries().acknowledge(key, People.AMARA)).isFalse();
        assertThat(here.deliveries(People.CHILD_3001))
                .extracting(Delivery::getState)
                .containsExactly(DeliveryState.PENDING);
        assertThat(here.oversight.duties().discharge(duty, People.AMARA)).isTrue();
        assertThat(there.oversight.duties().of(People.CHILD_3001))
                .extracting(Duty::getState)
                .containsExactly(DutyState.OPEN);
    }

    @Test
    void oneEngineIsForOneAuthority() {
        Scheme other = Scheme.builder()
                .from(PublishedSchemes.calderdale())
                .authority(AuthorityId.of("neighbour"))
                .version("2")
                .build();

        assertThatIllegalStateException()
                .isThrownBy(() -> OversightEngine.builder()
                        .scheme(PublishedSchemes.calderdale())
                        .scheme(other)
                        .build())
                .withMessageContaining("authority");
    }
}
