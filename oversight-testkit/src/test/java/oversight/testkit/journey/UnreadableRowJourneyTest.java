package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import oversight.api.RecordUnreadableException;
import oversight.api.Recording;
import oversight.api.note.NoteId;
import oversight.api.record.Break;
import oversight.api.record.ReaderEntry;
import oversight.api.record.ReaderView;
import oversight.api.record.Verification;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.jdbc.Databases;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/** MO-8: a row that cannot be read as an entry is named, and neither hides the rest of the record nor stops what is done next. */
@Guidance("MO-8")
class UnreadableRowJourneyTest {

    @TempDir
    Path folder;

    private final Databases databases = new Databases();

    @AfterEach
    void close() {
        databases.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = 'NEVER_HEARD_OF'",
                "kind = 'UNREADABLE'",
                "scheme = 'zebra umbrella!'",
                "scheme = ''",
                "kind = '', document = '', salt = ''"
            })
    void theRestIsVerifiedAndShown(String change) {
        assertNamed(databases.h2(folder), change);
    }

    @Test
    void onPostgresToo() {
        assertNamed(Databases.emptyPostgres(), "kind = 'NEVER_HEARD_OF'");
    }

    private static void assertNamed(DataSource database, String change) {
        Desk desk = Desk.on(JdbcNoteLedger.ownTransactions(database));
        for (int i = 1; i <= 3; i++) {
            desk.record(Desk.named(SampleNotes.auditOversight(), "N-" + i));
        }
        Databases.run(database, "update ovs_entry set " + change + " where id = 'note:N-2'");

        Verification verified = desk.oversight.records().verify(People.CHILD_1042);
        assertThat(verified.getEntries()).isEqualTo(3);
        assertThat(verified.getBreaks())
                .extracting(Break::getSequence, Break::getKind)
                .containsExactly(tuple(2L, Break.Kind.ENTRY_UNREADABLE));
        assertThat(desk.oversight.records().verifyAll().getBroken()).containsExactly(verified);
        assertShown(desk);
        assertThatThrownBy(() -> desk.oversight.records().notes(People.CHILD_1042))
                .isInstanceOf(RecordUnreadableException.class)
                .hasMessageNotContaining("zebra");
        assertThat(desk.oversight.records().note(NoteId.of("N-3"))).isPresent();
        assertThat(desk.oversight.notes().record(Desk.named(SampleNotes.auditOversight(), "N-4")))
                .isInstanceOf(Recording.Recorded.class);
        assertThat(desk.oversight.records().verify(People.CHILD_1042).getBreaks())
                .isEqualTo(verified.getBreaks());
    }

    private static void assertShown(Desk desk) {
        ReaderView view = desk.oversight.records().forReader(People.CHILD_1042, Locale.UK);
        assertThat(view.getEntries()).hasSize(3);
        assertThat(view.getEntries()).extracting(ReaderEntry::getSequence).containsExactly(1L, 2L, 3L);
        assertThat(view.getEntries().get(1).getPassages().size())
                .isPositive()
                .isLessThan(view.getEntries().get(2).getPassages().size());
    }
}
