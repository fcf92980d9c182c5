package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import oversight.api.party.Party;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.Passage;
import oversight.api.record.ReaderText;
import oversight.api.record.ReaderView;
import oversight.api.record.RecordedNote;
import oversight.api.record.Verification;
import oversight.api.text.Narrative;
import oversight.core.form.CanonicalJson;
import oversight.core.form.Limits;
import oversight.core.form.Problems;

class RecordProperties {

    @Provide
    Arbitrary<RecordedNote> notes() {
        return Generators.notes();
    }

    @Provide
    Arbitrary<AnnouncedDecision> announced() {
        return Generators.announced();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noteComesBackEqual(@ForAll("notes") RecordedNote note) {
        assertThat(Documents.readNote(entry(note))).isEqualTo(note);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void announcedDecisionComesBackEqual(@ForAll("announced") AnnouncedDecision announced) {
        NewEntry entry = Ledgers.entry(
                Samples.AUTHORITY,
                announced.getChild(),
                EntryRef.of(announced.getId()).value(),
                EntryKind.DECISION_TAKEN,
                Documents.write(announced));

        assertThat(Documents.readAnnounced(Chain.seal(entry, Chain.empty(), new Random(1))))
                .isEqualTo(announced);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void documentIsCanonicalAndSealsToAWholeRecord(@ForAll("notes") RecordedNote note) {
        LedgerEntry entry = entry(note);

        assertThat(CanonicalJson.print(
                        CanonicalJson.parse(entry.getDocument(), Limits.forRecords(), Problems.withoutText())))
                .isEqualTo(entry.getDocument());
        assertThat(verify(note, entry).isWhole()).isTrue();
    }

    /** MO-8: the view is whole. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everythingThatWasWrittenIsInTheView(@ForAll("notes") RecordedNote note) {
        LedgerEntry entry = entry(note);
        ReaderView view = new ReaderViews(Party::value, pin -> Optional.empty(), ZoneOffset.UTC)
                .forReader(Samples.CHILD, List.of(ReaderBook.of(List.of(entry), verify(note, entry))), Locale.ENGLISH);

        List<Narrative> shown = new ArrayList<>(view.getEntries().get(0).getPassages().stream()
                .map(Passage::getText)
                .toList());
        for (Narrative written : narratives(note.getNote())) {
            assertThat(shown.remove(written))
                    .as("a narrative is not in the view")
                    .isTrue();
        }
        assertThat(ReaderText.render(view)).doesNotContain("\u202E").doesNotContain("\u2066");
    }

    private static Verification verify(RecordedNote note, LedgerEntry entry) {
        return Chain.verify(Ledgers.key(note.getAuthority(), Samples.CHILD), List.of(entry), Chain.endingWith(entry));
    }

    private static LedgerEntry entry(RecordedNote note) {
        NewEntry entry = new NewEntry(
                note.getAuthority(),
                Samples.CHILD,
                EntryRef.of(note.getId()).value(),
                EntryKind.NOTE,
                note.getRecordedAt(),
                note.getScheme(),
                Documents.write(note));
        return Chain.seal(entry, Chain.empty(), new Random(1));
    }

    /** All that anybody wrote, found by what the types are and not by a list of names; as often as it stands there. */
    static List<Narrative> narratives(Object value) {
        if (value instanceof Narrative text) {
            return text.text().isEmpty() ? List.of() : List.of(text);
        }
        List<Narrative> found = new ArrayList<>();
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(content -> found.addAll(narratives(content)));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> found.addAll(narratives(item)));
        } else if (value.getClass().getSimpleName().startsWith("Immutable")) {
            for (Method getter : value.getClass().getMethods()) {
                if (getter.getParameterCount() == 0
                        && getter.getName().startsWith("get")
                        && !getter.getName().equals("getClass")) {
                    found.addAll(narratives(got(value, getter)));
                }
            }
        }
        return found;
    }

    private static Object got(Object value, Method getter) {
        try {
            getter.setAccessible(true);
            return getter.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new AssertionError(broken);
        }
    }
}
