package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.Passage;
import oversight.api.record.ReaderEntry;
import oversight.api.record.ReportedEvent;
import oversight.api.scheme.EventType;
import oversight.api.scheme.EventTypeId;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.WorkingCalendar;

/** An event on the record is written in one form, read back as it was, and told to the child in the words of the scheme. */
class EventEntryTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private static LedgerEntry sealed(EventEntry event) {
        return Chain.seal(SampleEvents.written(event), Chain.empty(), new Random(5));
    }

    @Test
    void itIsReadBackAsItWas() {
        for (EventEntry event : List.of(SampleEvents.entry(), SampleEvents.entry(List.of()))) {
            LedgerEntry stored = sealed(event);

            assertThat(Documents.readEvent(stored)).isEqualTo(event);
            assertThat(RecordBook.of(List.of(stored)).items()).containsExactly(new BookItem.EventItem(stored, event));
        }
        assertThat(SampleEvents.entry().notices()).hasSize(3);
    }

    @Test
    void eachAttributeOfTheReportIsInTheDocumentAndComesBack() {
        EventEntry event = SampleEvents.entry();
        Set<String> documents = new HashSet<>(Set.of(Documents.write(event)));
        for (Object variant : new Variants().of(event.event())) {
            ReportedEvent other = (ReportedEvent) variant;
            EventEntry changed =
                    new EventEntry(event.authority(), other, event.told(), event.recordedAt(), event.scheme());
            String document = Documents.write(changed);

            assertThat(documents.add(document)).isTrue();
            NewEntry entry = Ledgers.entry(
                    Samples.AUTHORITY,
                    other.getChild(),
                    EntryRef.of(other.getId()).value(),
                    EntryKind.EVENT,
                    document);
            assertThat(Documents.readEvent(Chain.seal(entry, Chain.empty(), new Random(1))))
                    .isEqualTo(changed);
        }
        assertThat(documents).hasSizeGreaterThan(6);
    }

    private static Scheme scheme() {
        return Scheme.builder()
                .id(Samples.PIN.getScheme())
                .authority(Samples.AUTHORITY)
                .authorityName("Northshire")
                .version(Samples.PIN.getVersion())
                .effectiveFrom(LocalDate.of(2026, 1, 1))
                .standing("invented")
                .addPosts(Post.builder()
                        .id(PostId.of("service-manager"))
                        .name("Service manager")
                        .build())
                .addEvents(EventType.builder()
                        .id(EventTypeId.of("child-missing"))
                        .name("A looked after child is missing")
                        .build())
                .calendar(WorkingCalendar.builder().zone(LONDON).build())
                .build();
    }

    private static List<String> told(EventEntry event, Locale locale) {
        List<LedgerEntry> entries = List.of(sealed(event));
        ReaderViews views = new ReaderViews(Party::value, pin -> Optional.of(scheme()), LONDON);
        ReaderBook book = ReaderBook.of(entries, Chain.verify(Ledgers.key(), entries, Ledgers.head(entries)));
        ReaderEntry shown = views.forReader(Samples.CHILD, List.of(book), locale)
                .getEntries()
                .get(0);
        return shown.getPassages().stream().map(EventEntryTest::line).toList();
    }

    private static String line(Passage passage) {
        return passage.getLabel() + ": " + passage.getText().text().replace("\n", "|");
    }

    /** By post and role, and not by who that was. */
    @Test
    void theChildReadsWhatHappenedAndWhoHadToBeTold() {
        assertThat(told(SampleEvents.entry(), Locale.ENGLISH))
                .containsExactly(
                        "When it was put on the record: 3 March 2026, 09:30",
                        "What happened: A looked after child is missing",
                        "When we knew of it: 2 March 2026, 14:05",
                        "What was known then: away-for: 26",
                        "Who reported it: sw-31",
                        "Who had to be told: Service manager|The manager of the person who works with you|Somebody else who works with you");
        assertThat(told(SampleEvents.entry(), WELSH))
                .contains(
                        "Beth ddigwyddodd: A looked after child is missing",
                        "Pwy oedd i gael gwybod: Service manager|Rheolwr y person sy'n gweithio gyda chi|Rhywun arall sy'n gweithio gyda chi");
    }

    @Test
    void thatNobodyHadToBeToldIsSaid() {
        assertThat(told(SampleEvents.entry(List.of()), Locale.ENGLISH))
                .last()
                .isEqualTo("Who had to be told: By the rules of that time, nobody else had to be told.");
    }
}
