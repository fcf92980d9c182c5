package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import oversight.api.RecordUnreadableException;
import oversight.api.duty.Duty;
import oversight.api.notice.Notice;
import oversight.api.party.ChildRef;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.core.record.EngineEntry.OversightExpected;
import oversight.core.record.EngineEntry.Redirected;
import oversight.core.record.EngineEntry.Reminded;

/** What the engine did by itself is written in one form, read back as it was, and hangs in the chain like anything else. */
class EngineEntryTest {

    private static final Duty DUTY = SampleDuties.open();
    private static final Notice NOTICE = SampleDuties.notice();

    private static EngineEntry entry(EngineEntry.Deed deed) {
        return new EngineEntry(Samples.AUTHORITY, Samples.CHILD, deed, Samples.RECORDED, Samples.PIN);
    }

    private static LedgerEntry sealed(EngineEntry entry, String id, ChildRef child) {
        return Chain.seal(
                new NewEntry(
                        Samples.AUTHORITY,
                        child,
                        id,
                        EntryKind.BY_ENGINE,
                        Samples.RECORDED,
                        Samples.PIN,
                        Documents.write(entry)),
                Chain.empty(),
                new Random(7));
    }

    @Test
    void itIsReadBackAsItWas() {
        List.of(
                        entry(new Reminded(DUTY, List.of(NOTICE))),
                        entry(new Reminded(DUTY, List.of())),
                        entry(new Redirected(NOTICE, 4, List.of(NOTICE))),
                        entry(new OversightExpected(DUTY, List.of(DUTY))))
                .forEach(done -> {
                    LedgerEntry stored = sealed(done, done.id().value(), Samples.CHILD);
                    assertThat(Documents.readEngine(stored)).isEqualTo(done);
                    assertThat(RecordBook.of(List.of(stored)).items())
                            .containsExactly(new BookItem.EngineItem(stored, done));
                });
    }

    @Test
    void itsIdentifierFollowsFromTheDutyAndTheNumber() {
        assertThat(entry(new Reminded(DUTY, List.of())).id()).isEqualTo(EntryRef.of("reminder:duty-1-3"));
        assertThat(entry(new OversightExpected(DUTY, List.of())).id()).isEqualTo(EntryRef.of("oversight:duty-1"));
        assertThat(entry(new Redirected(NOTICE, 4, List.of())).id()).isEqualTo(EntryRef.of("redirected:notice-1-4"));
        assertThat(Documents.write(entry(new Reminded(DUTY, List.of()))))
                .startsWith("{\"byEngine\":{\"authority\":")
                .contains("\"did\":{\"reminded\":{\"duty\":{");
    }

    @Test
    void aHeaderThatSaysAnotherThingIsNotBelieved() {
        EngineEntry done = entry(new Reminded(DUTY, List.of(NOTICE)));

        assertThatThrownBy(() -> Documents.readEngine(sealed(done, "reminder:duty-1-4", Samples.CHILD)))
                .isInstanceOf(RecordUnreadableException.class);
        assertThatThrownBy(() -> Documents.readEngine(sealed(done, done.id().value(), ChildRef.of("C-7"))))
                .isInstanceOf(RecordUnreadableException.class);
    }
}
