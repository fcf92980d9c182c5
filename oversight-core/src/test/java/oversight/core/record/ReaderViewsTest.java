package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.note.OversightNote;
import oversight.api.party.BodyId;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.record.Break;
import oversight.api.record.LedgerEntry;
import oversight.api.record.Passage;
import oversight.api.record.ReaderEntry;
import oversight.api.record.ReaderView;
import oversight.api.record.RecordedNote;
import oversight.api.record.Verification;
import oversight.api.scheme.Body;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Citation;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Occasion;
import oversight.api.scheme.OccasionId;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.WorkingCalendar;

class ReaderViewsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<LedgerEntry> ENTRIES = Ledgers.samples();
    private static final ReaderViews PLAIN = new ReaderViews(Party::value, pin -> Optional.empty(), LONDON);

    @Test
    void entriesStandInOrderUnderTheirHeadings() {
        ReaderView view = view(PLAIN, Locale.UK);

        assertThat(view.getChild()).isEqualTo(Samples.CHILD);
        assertThat(view.isVerified()).isTrue();
        assertThat(view.getEntries())
                .extracting(ReaderEntry::getHeading)
                .containsExactly("Management Oversight", "Management Decision", "Supervision", "A decision was made");
        assertThat(view.getEntries()).extracting(ReaderEntry::getSequence).containsExactly(1L, 2L, 3L, 4L);
        assertThat(view.getEntries())
                .extracting(ReaderEntry::getOccurredAt)
                .containsOnly(Optional.of(Samples.OCCURRED));
        assertThat(view.getEntries()).extracting(ReaderEntry::getRecordedAt).containsOnly(Samples.RECORDED);
    }

    @Test
    void decisionNoteTellsWhatWasDecidedAndWhatNotAndWhy() {
        assertThat(lines(PLAIN, 1, Locale.ENGLISH))
                .containsExactly(
                        "When this happened: 2 March 2026, 14:05",
                        "When it was put on the record: 3 March 2026, 09:30",
                        "What brought this about: informal-discussion",
                        "Who wrote this: tm-7",
                        "Who put it on the record: admin-2",
                        "The worker it is about: sw-31",
                        "What we thought about it: The carer withdrew notice once support was agreed.",
                        "What this means for you: Staying keeps school and contact with her brother unbroken this term.",
                        "What was decided: support-package",
                        "Why: Short breaks keep this home going.",
                        "Who decided: tm-7",
                        "Who asked for it: sw-31",
                        "When it was decided: 2 March 2026, 14:05",
                        "Was it decided in supervision?: Yes",
                        "What was known then: distance: 32186|planned: No|setting: residential|since: 31 January 2026",
                        "Who else had given their view before: resources-panel, 2 March 2026, 13:05|service-manager, 2 March 2026, 14:05",
                        "Was this person allowed to decide it?: No. By the rules of that time, somebody else had to decide it. It was put on the record and passed on to be decided again.",
                        "The rules, in the words of that time: Not permitted: below the level.",
                        "What was decided not to do: placement-move",
                        "Why: A move would break what holds her steady.",
                        "Who decided: tm-7",
                        "Who asked for it: sw-31",
                        "When it was decided: 2 March 2026, 14:05",
                        "Was it decided in supervision?: Yes",
                        "What was known then: distance: 32186|planned: No|setting: residential|since: 31 January 2026",
                        "Who else had given their view before: resources-panel, 2 March 2026, 13:05|service-manager, 2 March 2026, 14:05",
                        "Was this person allowed to decide it?: Yes, by the rules of that time.",
                        "The rules, in the words of that time: Permitted. Who decides: team manager or above.",
                        "What will be done: Ring the school about Mondays.",
                        "Why: So that tiredness is understood before the review.",
                        "Who will do it: sw-31",
                        "By when: 6 March 2026",
                        "Could it wait?: No, it had to be done straight away.",
                        "What will be done: Write up both visits.",
                        "Why: So that she can read one day that somebody came.",
                        "Who will do it: family-intervention-worker",
                        "By when: 13 March 2026",
                        "Who talked about it: tm-7|sw-31|school",
                        "What was asked: Can contact move to a Tuesday?",
                        "What was advised: Yes, if the carer can drive; try it for a month.",
                        "By when: 1 April 2026",
                        "Who else was to be told: personal-adviser",
                        "Why: He sees her this week.",
                        "Earlier notes that this builds on: note-1");
    }

    @Test
    void oversightNoteTellsWhatWasFoundAndWhoGaveDirection() {
        assertThat(lines(PLAIN, 0, Locale.ENGLISH))
                .containsSubsequence(
                        "What brought this about: audit",
                        "What the manager found when looking at your record: The chronology stops in January; the genogram is complete.",
                        "What the check of your record found: Two visits are not written up.",
                        "Did anything need to be done straight away?: Yes",
                        "How the work was going: Three of four goals are met.",
                        "Was everything ready for the meeting?: Yes",
                        "What the manager recommended: End the plan, with support for six months.",
                        "Which document was looked at: assessment-88 (3)",
                        "What the manager thought of it: This is written in the document itself.",
                        "What the manager thought of it: Clear, and in her own words.",
                        "What the worker was asked to do about it: Add the view of her father's family.",
                        "Which document needed to be agreed: court-statement-12 (final)",
                        "What the answer was: It was sent back to be changed.",
                        "Who gave the answer: tm-7",
                        "Why: The dates of contact need checking \uD83D\uDC40.",
                        "What the manager asked to be done: Bring the visit on the 9th forward \u2013 before the meeting.",
                        "Who gave this direction: tm-7",
                        "Did this change the direction of the work or plan?: Yes",
                        "Who else was to be told: personal-adviser",
                        "Who else could have been told, and was not: virtual-head",
                        "Why: Nothing changes at school.",
                        "Earlier notes that this builds on: note-0a|note-0b");
    }

    @Test
    void supervisionNoteAndAnnouncedDecision() {
        assertThat(lines(PLAIN, 2, Locale.ENGLISH)).contains("Supervision session: supervision-2026-03");
        assertThat(lines(PLAIN, 3, Locale.ENGLISH))
                .containsExactly(
                        "When it was put on the record: 3 March 2026, 09:30",
                        "What was decided not to do: placement-move",
                        "Who decided: tm-7",
                        "When it was decided: 2 March 2026, 14:05",
                        "What was known then: distance: 32186|planned: No|setting: residential|since: 31 January 2026",
                        "About this entry: This decision was put on the record when it was made. The note that explains it is a separate entry.");
    }

    @Test
    void impactThatStandsInTheAnalysisIsPointedTo() {
        OversightNote note = OversightNote.builder()
                .child(Samples.CHILD)
                .analysis("She sleeps badly before each visit.")
                .impactInAnalysis(true)
                .build();
        RecordedNote recorded =
                RecordedNote.builder().from(Samples.notes().get(0)).note(note).build();
        LedgerEntry entry = LedgerEntry.builder()
                .from(ENTRIES.get(0))
                .document(Documents.write(recorded))
                .build();

        ReaderView view =
                PLAIN.forReader(Samples.CHILD, List.of(ReaderBook.of(List.of(entry), whole())), Locale.ENGLISH);

        assertThat(lines(view.getEntries().get(0)))
                .containsExactly(
                        "When it was put on the record: 3 March 2026, 09:30",
                        "Who put it on the record: admin-2",
                        "What we thought about it: She sleeps badly before each visit.",
                        "What this means for you: This is explained above, in: What we thought about it.");
        assertThat(view.getEntries().get(0).getOccurredAt()).isEmpty();
    }

    @Test
    void findingsAreNotShown() {
        assertThat(view(PLAIN, Locale.ENGLISH).getEntries())
                .flatExtracting(ReaderViewsTest::lines)
                .noneMatch(line -> line.contains("OVS-"));
    }

    @Test
    void schemeOfThatDayAndTheHostGiveNames() {
        ReaderViews views = new ReaderViews(
                party -> "<" + party.key() + ">",
                pin -> Optional.of(scheme()).filter(s -> pin.equals(Samples.PIN)),
                LONDON);

        assertThat(lines(views, 1, Locale.ENGLISH))
                .contains(
                        "What brought this about: Informal discussion",
                        "Who decided: <staff:tm-7>",
                        "What was decided not to do: Move to another home",
                        "What was known then: How far is it? 32186 metres|Was it planned? No|setting: residential|since: 31 January 2026",
                        "Who else had given their view before: Resources panel, 2 March 2026, 13:05|Service manager, 2 March 2026, 14:05",
                        "Who else was to be told: <role:personal-adviser>");
    }

    @Test
    void measuresAreToldInTheirUnits() {
        assertThat(fact(CircumstanceType.MONEY, 123_405)).isEqualTo("£1234.05");
        assertThat(fact(CircumstanceType.MONEY, 5)).isEqualTo("£0.05");
        assertThat(fact(CircumstanceType.DURATION, 72)).isEqualTo("72 hours");
        assertThat(fact(CircumstanceType.AGE, 11)).isEqualTo("11 years old");
        assertThat(fact(CircumstanceType.COUNT, 3)).isEqualTo("3");
    }

    @Test
    void brokenRecordIsSaidToBeBroken() {
        Verification broken = Verification.builder()
                .from(whole())
                .addBreaks(Break.builder()
                        .sequence(2)
                        .kind(Break.Kind.HEADER_CHANGED)
                        .build())
                .build();

        ReaderView view = PLAIN.forReader(Samples.CHILD, List.of(ReaderBook.of(ENTRIES, broken)), Locale.ENGLISH);

        assertThat(view.isVerified()).isFalse();
        assertThat(view.getIntroduction().get(0).getText().text()).startsWith("No.");
        assertThat(view(PLAIN, Locale.ENGLISH)
                        .getIntroduction()
                        .get(0)
                        .getText()
                        .text())
                .startsWith("Yes.");
    }

    @Test
    void unreadableEntryIsSaidToBeSoAndTheOthersAreShown() {
        List<LedgerEntry> entries = new ArrayList<>(ENTRIES);
        entries.set(1, LedgerEntry.builder().from(ENTRIES.get(1)).document("{}").build());

        ReaderView view = PLAIN.forReader(
                Samples.CHILD,
                List.of(ReaderBook.of(entries, Chain.verify(Ledgers.key(), entries, Ledgers.head(entries)))),
                Locale.ENGLISH);

        assertThat(view.getEntries())
                .extracting(ReaderEntry::getHeading)
                .containsExactly(
                        "Management Oversight", "This entry cannot be read", "Supervision", "A decision was made");
        assertThat(lines(view.getEntries().get(1)))
                .containsExactly(
                        "When it was put on the record: 3 March 2026, 09:30",
                        "About this entry: This entry cannot be read. The other entries can. You can ask us to look into it and to tell you what happened.",
                        "About this entry: Our check found that something is wrong at this place in the record. You can ask us to look into it.");
        assertThat(view.isVerified()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "fr", "de-CH"})
    void languageIsThatOfTheReaderWhateverTheMachineSpeaks(String machine) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            assertThat(lines(PLAIN, 0, Locale.ENGLISH)).contains("When this happened: 2 March 2026, 14:05");
            assertThat(lines(PLAIN, 0, Locale.FRENCH)).contains("When this happened: 2 March 2026, 14:05");
            assertThat(lines(PLAIN, 0, Locale.ROOT)).contains("When this happened: 2 March 2026, 14:05");
            assertThat(lines(PLAIN, 0, Locale.forLanguageTag("cy-GB")))
                    .contains("Pryd y digwyddodd hyn: 2 Mawrth 2026, 14:05");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void timesAreThoseOnTheWallOfTheAuthority() {
        ReaderViews views = new ReaderViews(Party::value, pin -> Optional.empty(), ZoneId.of("Asia/Kolkata"));

        assertThat(lines(views, 0, Locale.ENGLISH)).contains("When this happened: 2 March 2026, 19:35");
    }

    private static String fact(CircumstanceType type, long amount) {
        Scheme scheme = Scheme.builder()
                .from(scheme())
                .circumstances(List.of(circumstance("x", type, "?")))
                .build();
        ReaderNames names = new ReaderNames(Optional.of(scheme), Party::value, new ReaderWords(Locale.ENGLISH, LONDON));
        return names.fact("x", FactValue.amount(amount)).substring("? ".length());
    }

    private static Scheme scheme() {
        Citation citation = Citation.builder().source("s").build();
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
                .addBodies(Body.builder()
                        .id(BodyId.of("resources-panel"))
                        .name("Resources panel")
                        .build())
                .addDecisions(DecisionType.builder()
                        .id(DecisionTypeId.of("placement-move"))
                        .name("Move to another home")
                        .build())
                .addOccasions(Occasion.builder()
                        .id(OccasionId.of("informal-discussion"))
                        .name("Informal discussion")
                        .citation(citation)
                        .build())
                .addCircumstances(
                        circumstance("distance", CircumstanceType.DISTANCE, "How far is it?"),
                        circumstance("planned", CircumstanceType.YES_NO, "Was it planned?"))
                .calendar(WorkingCalendar.builder().zone(LONDON).build())
                .build();
    }

    private static Circumstance circumstance(String id, CircumstanceType type, String question) {
        return Circumstance.builder()
                .id(CircumstanceId.of(id))
                .type(type)
                .question(question)
                .build();
    }

    private static ReaderView view(ReaderViews views, Locale locale) {
        return views.forReader(Samples.CHILD, List.of(ReaderBook.of(ENTRIES, whole())), locale);
    }

    private static Verification whole() {
        return Chain.verify(Ledgers.key(), ENTRIES, Ledgers.head(ENTRIES));
    }

    private static List<String> lines(ReaderViews views, int entry, Locale locale) {
        return lines(view(views, locale).getEntries().get(entry));
    }

    private static List<String> lines(ReaderEntry entry) {
        return entry.getPassages().stream().map(ReaderViewsTest::line).toList();
    }

    private static String line(Passage passage) {
        return passage.getLabel() + ": " + passage.getText().text().replace("\n", "|");
    }
}
