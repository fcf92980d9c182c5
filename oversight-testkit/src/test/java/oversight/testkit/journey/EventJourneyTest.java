package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import oversight.api.Reporting.Reported;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.record.Act;
import oversight.api.record.Break;
import oversight.api.record.EntryKey;
import oversight.api.record.EntryRef;
import oversight.api.record.EventId;
import oversight.api.record.LedgerEntry;
import oversight.api.record.ReaderText;
import oversight.api.record.RecordAct;
import oversight.api.record.ReportedEvent;
import oversight.api.scheme.Scheme;
import oversight.api.spi.Append;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.testkit.logs.Logs;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisationBuilder;
import oversight.testkit.people.SampleOrganisations;

/** Events in memory: who is told in whose place, under which version, and what the record says of it. */
class EventJourneyTest implements EventJourneyRules {

    private static final String TO_WORKER = "{tell: practitioner, due: {hours: 4}}";
    private static final Locale WELSH = Locale.forLanguageTag("cy");

    @Override
    public NoteLedger newLedger() {
        return new InMemoryLedger();
    }

    private static Desk desk(SampleOrganisation people, String... recipients) {
        return Desk.ofScheme(new InMemoryLedger(), people, EventScheme.telling(recipients));
    }

    private static Reported report(Desk desk, ReportedEvent.Builder event) {
        return desk.oversight.events().report(event.build()).orThrow();
    }

    private static List<String> told(Desk desk, ReportedEvent.Builder event) {
        return report(desk, event).notices().stream()
                .map(notice -> notice.getRecipient().key()
                        + notice.getInsteadOf().map(of -> " for " + of.key()).orElse(""))
                .toList();
    }

    private static List<String> told(SampleOrganisationBuilder people, String... recipients) {
        return told(desk(people.build(), recipients), EventScheme.missing());
    }

    private static List<String> told(String... recipients) {
        return told(SampleOrganisations.calderdaleLike().toBuilder(), recipients);
    }

    @Test
    void whoIsAwayHasLeftOrMustNotBeToldIsReplaced() {
        assertThat(told(Barset.people().away("sw-bilal"), TO_WORKER)).containsExactly("staff:sw-bilal");
        assertThat(told(Barset.people().away("sw-bilal"), "{tell: practitioner, due: {hours: 4}, urgency: at-once}"))
                .as("what cannot wait is told to somebody else as well; not to the line manager, who reported it")
                .containsExactly("staff:sw-bilal", "staff:sm-farida for staff:sw-bilal");
        assertThat(told(Barset.people().left("sw-bilal"), TO_WORKER))
                .containsExactly("staff:sm-farida for staff:sw-bilal");
        assertThat(told(Barset.people().notToBeTold("C-1042", People.BILAL), TO_WORKER))
                .containsExactly("staff:sm-farida for staff:sw-bilal");
    }

    @Test
    void bodiesPartiesOutsideRolesAndLineManagersAreTold() {
        assertThat(told(
                        "{tell: {body: resources-panel}, due: {hours: 4}}",
                        "{tell: {outside: police}, due: at-once}",
                        "{tell: {role: reviewing-officer}, due: {hours: 5}}",
                        "{tell: line-manager-of-decider, due: {hours: 6}}"))
                .as("the soonest first; who managed whoever reported it stands for the line manager of the decider")
                .containsExactly("outside:police", "body:resources-panel", "staff:iro-leon", "staff:sm-farida");
    }

    /** The posts of the time when somebody became aware. */
    @Test
    void whoHeldThePostThenIsTold() {
        SampleOrganisationBuilder people = Barset.people();
        people.post("press-officer").heldBy("sw-hana").until(Written.london("2026-11-30 09:00"));
        people.post("press-officer").heldBy("sw-chidi").from(Written.london("2026-11-30 09:00"));

        assertThat(told(people, "{tell: {post: press-officer}, due: at-once}")).containsExactly("staff:sw-hana");
    }

    @Test
    void nobodyIsToldTwiceByOneRule() {
        assertThat(told("{tell: practitioner, due: {hours: 4}}", "{tell: {role: allocated-worker}, due: {hours: 2}}"))
                .containsExactly("staff:sw-bilal");
        assertThat(report(
                                desk(
                                        SampleOrganisations.calderdaleLike(),
                                        "{tell: practitioner, due: {hours: 4}}",
                                        "{tell: {role: allocated-worker}, due: {hours: 2}}"),
                                EventScheme.missing())
                        .notices())
                .as("the stricter counts")
                .extracting(Notice::getDueAt)
                .containsExactly(Written.london("2026-11-30 10:30"));
    }

    @Test
    void whoReportedItIsNotToldUnlessTheRuleAsksForThem() {
        assertThat(told("{tell: {post: team-manager}, due: at-once}")).containsExactly("staff:tm-dilys");
        assertThat(told("{tell: author, due: at-once}")).containsExactly("staff:tm-amara");
    }

    /** As with the routes of a note: whoever decides is told, and asked, also of their own report. */
    @Test
    void whoDecidesWhetherSomebodyIsToldIsAsked() {
        String atDiscretion = "{tell: {post: director}, due: {hours: 4}, at-discretion-of: {post: %s}}";
        Desk desk = desk(SampleOrganisations.calderdaleLike(), atDiscretion.formatted("assistant-director"));

        assertThat(report(desk, EventScheme.missing()).notices())
                .extracting(
                        Notice::getRecipient,
                        notice -> notice.getReason().name(),
                        notice -> notice.getObligation().name())
                .containsExactly(tuple(People.IDRIS, "DISCRETION", "AT_DISCRETION"));
        assertThat(told(atDiscretion.formatted("team-manager"))).contains("staff:tm-amara");
    }

    @Test
    void belowTheThresholdItIsKeptAndNobodyIsTold() {
        Desk desk = Desk.ofScheme(Barset.scheme("""
                events:
                  child-missing:
                    name: A looked after child is missing
                    rules: [{id: r, when: {timing: emergency}, tell: [{tell: {post: director}, due: at-once}], cite: table}]
                """));
        ReportedEvent.Builder planned =
                EventScheme.missing().facts(Facts.none().with(EventScheme.TIMING, FactValue.choice("planned")));

        assertThat(report(desk, planned).notices()).isEmpty();
        assertThat(desk.oversight.records().verify(CHILD).getEntries()).isEqualTo(1);
        assertThat(read(desk, Locale.ENGLISH)).contains("By the rules of that time, nobody else had to be told.");
    }

    /** Reported under the newer version, of a time when the older one was in force: that one says who is told, and the entry pins it. */
    @Test
    void theVersionIsThatOfTheTimeWhenSomebodyBecameAware() {
        Scheme older = EventScheme.telling("{tell: {post: director}, due: at-once}");
        Scheme newer = Scheme.builder()
                .from(EventScheme.telling(TO_WORKER))
                .version("2026-2")
                .effectiveFrom(LocalDate.parse("2026-11-30"))
                .build();
        Desk desk = Desk.ofScheme(older, builder -> builder.scheme(newer));
        ReportedEvent.Builder before = EventScheme.missing().awareAt(Written.london("2026-11-29 23:59"));

        assertThat(told(desk, before)).containsExactly("staff:dcs-rowena");
        assertThat(told(desk, EventScheme.missing().id(EventId.of("E-2")))).containsExactly("staff:sw-bilal");
        assertThat(pinned(desk, "E-1")).isEqualTo(older.getVersion());
        assertThat(pinned(desk, "E-2")).isEqualTo("2026-2");
        assertThat(desk.oversight.records().verify(CHILD).isWhole()).isTrue();
    }

    private static String pinned(Desk desk, String event) {
        return desk.ledger
                .entry(EntryKey.builder()
                        .authority(SampleOrganisation.AUTHORITY)
                        .id("event:" + event)
                        .build())
                .map(LedgerEntry::getScheme)
                .orElseThrow()
                .getVersion();
    }

    private static String read(Desk desk, Locale locale) {
        return ReaderText.render(desk.oversight.records().forReader(CHILD, locale));
    }

    /** By post, and not by who that was; and no identifier of ours. */
    @Test
    void theChildReadsWhatHappenedWhenItWasReportedAndWhoHadToBeTold() {
        Desk desk = Desk.ofScheme(
                EventScheme.scheme(),
                builder -> builder.readerNames(party -> party.equals(People.AMARA) ? "Amara" : party.value()));
        report(desk, EventScheme.missing());

        assertThat(read(desk, Locale.ENGLISH))
                .contains("Something happened")
                .contains("A looked after child is missing")
                .contains("30 November 2026, 10:00")
                .contains("30 November 2026, 08:30")
                .contains("Amara")
                .contains("Director")
                .contains("Assistant Director")
                .contains("The worker who holds your case");
        assertThat(read(desk, WELSH))
                .contains("Digwyddodd rhywbeth")
                .contains("A looked after child is missing")
                .contains("30 Tachwedd 2026, 10:00")
                .contains("Y gweithiwr sy'n gyfrifol am eich achos");
        for (Locale language : List.of(Locale.ENGLISH, WELSH)) {
            assertThat(read(desk, language))
                    .doesNotContain("E-1", "event:", "child-missing", "post:", "assistant-director", "staff:")
                    .doesNotContain("tm-amara", "ad-idris", "dcs-rowena", "sw-bilal", "allocated-worker");
        }
    }

    @Test
    void aNoticeOfItIsExplained() {
        Desk desk = Desk.ofScheme(EventScheme.scheme());
        Notice notice = report(desk, EventScheme.missing()).notices().get(0);

        assertThat(desk.oversight.notes().explain(notice, Locale.ENGLISH))
                .startsWith("Told at once, by 2026-11-30 08:30: ad-idris. "
                        + "Something happened of which the scheme tells people: A looked after child is missing. "
                        + "It cannot be left out.")
                .contains("missing-in-an-emergency");
        assertThat(desk.oversight.notes().explain(notice, WELSH))
                .contains(
                        "Digwyddodd rhywbeth y mae'r cynllun yn hysbysu pobl ohono: A looked after child is missing.");
    }

    @Test
    void theExplanationOfWhoIsAskedNamesWhomTheyDecideAbout() {
        Desk desk = desk(
                SampleOrganisations.calderdaleLike(),
                TO_WORKER,
                "{tell: {post: director}, due: {hours: 4}, at-discretion-of: {post: assistant-director}}");
        Notice asked = report(desk, EventScheme.missing()).notices().stream()
                .filter(notice -> notice.getRecipient().equals(People.IDRIS))
                .findFirst()
                .orElseThrow();

        assertThat(desk.oversight.notes().explain(asked, Locale.ENGLISH))
                .contains("They decide whether this person or party is told: Director.");
    }

    /** What was erased while a notice was in somebody's hands is told to nobody else. */
    @Test
    void whatIsErasedDuringTheHandOverIsToldToNobodyElse() {
        List<Runnable> meanwhile = new ArrayList<>();
        List<Notice> given = new ArrayList<>();
        Desk desk = Desk.ofScheme(
                EventScheme.scheme(),
                builder -> builder.transport(notice -> {
                    given.add(notice);
                    meanwhile.forEach(Runnable::run);
                    meanwhile.clear();
                    return new NoticeTransport.Answer.NotNow("busy");
                }));
        report(desk, EventScheme.missing());
        meanwhile.add(() -> desk.oversight
                .records()
                .keep(act(new Act.Erase(EntryRef.of(EventId.of("E-1")), "order 7")))
                .orThrow());

        desk.oversight.deliveries().dispatch(10);

        assertThat(given).hasSize(1);
        assertThat(desk.deliveries(CHILD)).allMatch(delivery -> delivery.getState() == DeliveryState.SUPERSEDED);
    }

    private static RecordAct act(Act act) {
        return Desk.act(CHILD, act);
    }

    /** A notice that went missing with its row is found by verifying. */
    @Test
    void aNoticeThatIsNotThereIsFound() {
        NoteLedger whole = new InMemoryLedger();
        NoteLedger losing = (NoteLedger) Proxy.newProxyInstance(
                NoteLedger.class.getClassLoader(),
                new Class<?>[] {NoteLedger.class},
                (proxy, method, arguments) -> method.getName().equals("append")
                        ? whole.append(Append.builder()
                                .from((Append) arguments[0])
                                .deliveries(List.of())
                                .build())
                        : method.invoke(whole, arguments));
        Desk desk = Desk.ofScheme(losing, SampleOrganisations.calderdaleLike(), EventScheme.scheme());
        report(desk, EventScheme.missing());

        assertThat(desk.oversight.records().verify(CHILD).getBreaks())
                .extracting(Break::getSequence, Break::getKind)
                .containsExactly(tuple(1L, Break.Kind.NOTICE_CHANGED));
    }

    /** What the facts say is neither logged nor printed; and the exception of a report that is given back names codes and paths. */
    @Test
    void nothingThatIsNotAnIdentifierIsLogged() {
        try (Logs logs = Logs.listen()) {
            Desk desk = desk(SampleOrganisations.calderdaleLike(), "{tell: {post: press-officer}, due: at-once}");
            report(desk, EventScheme.missing());
            desk.oversight.deliveries().dispatch(5);

            assertThat(logs.lines()).isNotEmpty().noneMatch(line -> line.contains("emergency"));
            assertThat(EventScheme.missing().build().toString()).doesNotContain("emergency");
        }
        assertThatThrownBy(() -> report(
                        Desk.ofScheme(EventScheme.scheme()),
                        EventScheme.missing().facts(Facts.none())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The report was given back: OVS-N503 at facts.timing");
    }
}
