package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import oversight.api.HostFailureException;
import oversight.api.HostFailureException.Failure;
import oversight.api.Oversight;
import oversight.api.Recording.Recorded;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.note.Decision;
import oversight.api.note.DecisionId;
import oversight.api.note.DecisionNote;
import oversight.api.record.AnnouncedDecision;
import oversight.api.scheme.Citation;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Due;
import oversight.api.scheme.OversightRule;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.spi.CaseFacts;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.ChildKey;
import oversight.api.spi.DeliveryQuery;
import oversight.api.spi.DutyQuery;
import oversight.api.spi.HolidayCalendar;
import oversight.api.spi.NamesAround;
import oversight.api.spi.NamesKnown;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.OversightObserver;
import oversight.api.spi.StaffDirectory;
import oversight.core.OversightEngine;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.logs.Logs;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.memory.RecordingTransport;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** A host that fails, in every method and every way: a typed failure that names it, nothing half-recorded, no word that a person wrote. */
class HostileHostTest {

    private static final SampleOrganisation PEOPLE = SampleOrganisations.calderdaleLike();
    private static final List<String> OF_LISTS = List.of(
            "postsOf", "holdersOf", "around", "notToBeTold", "entries", "latest", "duties", "deliveries", "claim");

    private final NoteLedger kept = new InMemoryLedger();
    private final AtomicBoolean armed = new AtomicBoolean();
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final Logs logs = Logs.listen();

    @AfterEach
    void end() {
        pool.shutdownNow();
        logs.close();
        assertThat(logs.lines()).as("the log").noneMatch(line -> line.contains(Fault.MARKER));
        assertThat(Thread.interrupted()).isFalse();
    }

    /** A decision beyond authority that was announced before: recording it asks the host everything. */
    private static DecisionNote note() {
        DecisionNote note = NoteVariants.decidedBy(Desk.named(SampleNotes.notProgressed(), "N-1"), People.DILYS);
        return DecisionNote.builder()
                .from(note)
                .practitioner(Optional.empty())
                .decisions(List.of(Decision.builder()
                        .from(note.getDecisions().get(0))
                        .id(DecisionId.of("D-1"))
                        .build()))
                .build();
    }

    private static AnnouncedDecision announced() {
        return AnnouncedDecision.builder()
                .id(DecisionId.of("D-1"))
                .child(People.CHILD_1042)
                .decision(DecisionTypeId.of("placement-with-parents"))
                .outcome(DecisionOutcome.NOT_PROGRESSED)
                .decider(People.DILYS)
                .takenAt(Written.london("2026-11-10 09:30"))
                .build();
    }

    private static void report(Oversight oversight) {
        oversight
                .events()
                .report(EventScheme.missing().facts(Facts.none()).build())
                .orThrow();
    }

    private static Enquiry enquiry() {
        return Enquiry.builder()
                .child(People.CHILD_1042)
                .decider(People.BILAL)
                .decision(DecisionTypeId.of("placement-with-parents"))
                .at(Desk.NOW)
                .build();
    }

    /** Which method of which interface is asked for what. */
    private enum Call {
        RULE("StaffDirectory", "postsOf", o -> o.decisions().rule(enquiry())),
        WHO_CAN_MANAGER("StaffDirectory", "lineManagerOf", o -> o.decisions().whoCan(enquiry())),
        WHO_CAN_HOLDERS("StaffDirectory", "holdersOf", o -> o.decisions().whoCan(enquiry())),
        CHECK_POSTS("StaffDirectory", "postsOf", o -> o.notes().check(note())),
        CHECK_TEAM("CaseTeam", "around", o -> o.notes().check(note())),
        CHECK_NAMES("NamesAround", "namesOf", o -> o.notes().check(note())),
        RECORD_POSTS("StaffDirectory", "postsOf", o -> o.notes().record(note())),
        RECORD_HOLDERS("StaffDirectory", "holdersOf", o -> o.notes().record(note())),
        RECORD_MANAGER("StaffDirectory", "lineManagerOf", o -> o.notes().record(note())),
        RECORD_TEAM("CaseTeam", "around", o -> o.notes().record(note())),
        RECORD_PRESENCE("StaffDirectory", "presenceOf", o -> o.notes().record(note())),
        RECORD_EXCLUDED("CaseTeam", "notToBeTold", o -> o.notes().record(note())),
        RECORD_HOLIDAYS("HolidayCalendar", "holidays", o -> o.notes().record(note())),
        RECORD_HEAD("NoteLedger", "head", o -> o.notes().record(note())),
        RECORD_ENTRY("NoteLedger", "entry", o -> o.notes().record(note())),
        RECORD_APPEND("NoteLedger", "append", o -> o.notes().record(note())),
        ANNOUNCE_HOLIDAYS("HolidayCalendar", "holidays", o -> o.decisions().announce(announced())),
        ANNOUNCE_HEAD("NoteLedger", "head", o -> o.decisions().announce(announced())),
        ANNOUNCE_LATEST("NoteLedger", "latest", o -> o.decisions().announce(announced())),
        ANNOUNCE_APPEND("NoteLedger", "append", o -> o.decisions().announce(announced())),
        REPORT_HOLDERS("StaffDirectory", "holdersOf", HostileHostTest::report),
        REPORT_MANAGER("StaffDirectory", "lineManagerOf", HostileHostTest::report),
        REPORT_PRESENCE("StaffDirectory", "presenceOf", HostileHostTest::report),
        REPORT_TEAM("CaseTeam", "around", HostileHostTest::report),
        REPORT_EXCLUDED("CaseTeam", "notToBeTold", HostileHostTest::report),
        REPORT_HOLIDAYS("HolidayCalendar", "holidays", HostileHostTest::report),
        REPORT_ENTRY("NoteLedger", "entry", HostileHostTest::report),
        REPORT_HEAD("NoteLedger", "head", HostileHostTest::report),
        REPORT_LATEST("NoteLedger", "latest", HostileHostTest::report),
        REPORT_APPEND("NoteLedger", "append", HostileHostTest::report),
        NOTES("NoteLedger", "entries", o -> o.records().notes(People.CHILD_1042)),
        NOTE("NoteLedger", "entry", o -> o.records().note(note().getId().orElseThrow())),
        READER("NoteLedger", "entries", o -> o.records().forReader(People.CHILD_1042, Locale.ENGLISH)),
        VERIFY("NoteLedger", "head", o -> o.records().verify(People.CHILD_1042)),
        DUTIES("NoteLedger", "duties", o -> o.duties().of(People.CHILD_1042)),
        OWED("NoteLedger", "duties", o -> o.duties().owedBy(People.DILYS)),
        DELIVERIES("NoteLedger", "deliveries", o -> o.deliveries().of(People.CHILD_1042)),
        PARKED("NoteLedger", "deliveries", o -> o.deliveries().parked(100)),
        EXPECT_FACTS("CaseFacts", "of", o -> o.duties().expectOversight(People.CHILD_1042, Desk.NOW)),
        EXPECT_TEAM("CaseTeam", "around", o -> o.duties().expectOversight(People.CHILD_1042, Desk.NOW)),
        EXPECT_APPEND("NoteLedger", "append", o -> o.duties().expectOversight(People.CHILD_1042, Desk.NOW)),
        REMIND("NoteLedger", "duties", o -> o.duties().remind(5)),
        AGENDA("NoteLedger", "duties", o -> o.duties().agenda(People.BILAL, Desk.NOW)),
        AGENDA_POSTS("StaffDirectory", "postsOf", o -> o.duties().agenda(People.BILAL, Desk.NOW)),
        DISPATCH("NoteLedger", "claim", o -> o.deliveries().dispatch(5));

        final String spi;
        final String operation;
        final Consumer<Oversight> work;

        Call(String spi, String operation, Consumer<Oversight> work) {
            this.spi = spi;
            this.operation = operation;
            this.work = work;
        }
    }

    static Stream<Arguments> failures() {
        return Stream.of(Call.values())
                .flatMap(call -> Stream.of(Fault.values())
                        .filter(fault -> fault != Fault.INTERRUPTS)
                        .filter(fault -> fault != Fault.HANGS || !call.spi.equals("NoteLedger"))
                        .filter(fault -> fault != Fault.GIVES_NULL_IN_A_LIST || OF_LISTS.contains(call.operation))
                        .flatMap(fault -> Stream.of(true, false)
                                .filter(there -> there || fault != Fault.HANGS)
                                .map(there -> Arguments.of(call, fault, there))));
    }

    private Oversight engine(String spi, String operation, Fault fault, boolean there) {
        Scheme scheme = Scheme.builder()
                .from(PublishedSchemes.calderdale())
                .calendar(WorkingCalendar.builder()
                        .from(PublishedSchemes.calderdale().getCalendar())
                        .holidays("host:of-the-host")
                        .build())
                .addEvents(EventScheme.ofCalderdale())
                .addOversightRules(OversightRule.builder()
                        .id(RuleId.of("monthly"))
                        .every(new Due.Weeks(4))
                        .citation(Citation.builder().source("mo-guidance").build())
                        .build())
                .build();
        HolidayCalendar holidays = year -> Optional.of(Set.of(LocalDate.of(year.year(), 12, 25)));
        OversightEngine.Builder builder = OversightEngine.builder()
                .scheme(scheme)
                .staffDirectory(bent(StaffDirectory.class, PEOPLE, spi, operation, fault))
                .caseTeam(bent(CaseTeam.class, PEOPLE, spi, operation, fault))
                .caseFacts(bent(CaseFacts.class, child -> Facts.none(), spi, operation, fault))
                .namesAround(
                        bent(NamesAround.class, child -> NamesKnown.builder().build(), spi, operation, fault))
                .holidays(bent(HolidayCalendar.class, holidays, spi, operation, fault))
                .ledger(bent(NoteLedger.class, kept, spi, operation, fault))
                .transport(new RecordingTransport())
                .clock(MutableClock.at(Desk.NOW));
        if (fault == Fault.HANGS) {
            builder.hostCalls(new PatientExecutor(), Duration.ofMillis(50));
        } else if (there) {
            builder.hostCalls(pool, Duration.ofSeconds(30));
        }
        return builder.build();
    }

    private <T> T bent(Class<T> type, T real, String spi, String operation, Fault fault) {
        return type.getSimpleName().equals(spi) ? fault.in(type, real, operation, armed) : real;
    }

    @ParameterizedTest
    @MethodSource("failures")
    @Timeout(60)
    void isNamedAndLeavesNothingBehind(Call call, Fault fault, boolean there) {
        Oversight oversight = engine(call.spi, call.operation, fault, there);
        armed.set(true);
        Throwable failed = catchThrowable(() -> call.work.accept(oversight));
        armed.set(false);

        assertThat(failed).isInstanceOfSatisfying(HostFailureException.class, known -> {
            assertThat(known.spi()).isEqualTo(call.spi);
            assertThat(known.operation()).isEqualTo(call.operation);
            assertThat(known.failure()).isEqualTo(expected(fault));
        });
        assertThat(printed(failed)).doesNotContain(Fault.MARKER);
        assertNothingKept();
        assertThat(logs.lines()).anyMatch(line -> line.contains(call.spi + "." + call.operation));
        call.work.accept(oversight); // and when the host is well again, so is the engine
    }

    private void assertNothingKept() {
        ChildKey child = ChildKey.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .child(People.CHILD_1042)
                .build();
        assertThat(kept.entries(child)).isEmpty();
        assertThat(kept.head(child).getSequence()).isZero();
        assertThat(kept.duties(
                        DutyQuery.builder().authority(child.getAuthority()).build()))
                .isEmpty();
        assertThat(kept.deliveries(
                        DeliveryQuery.builder().authority(child.getAuthority()).build()))
                .isEmpty();
    }

    private static Failure expected(Fault fault) {
        return switch (fault) {
            case GIVES_NULL, GIVES_NULL_IN_A_LIST -> Failure.GAVE_NULL;
            case HANGS -> Failure.TOO_LATE;
            default -> Failure.THREW;
        };
    }

    private static String printed(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        return trace + thrown.toString();
    }

    static Stream<Arguments> interruptions() {
        return Stream.of(Call.values())
                .filter(call -> call != Call.DISPATCH)
                .flatMap(call -> Stream.of(true, false).map(there -> Arguments.of(call, there)));
    }

    /** A host that interrupts its thread: on the caller's thread the mark stays for the caller, and the work is done or not, never half. */
    @ParameterizedTest
    @MethodSource("interruptions")
    @Timeout(60)
    void anInterruptionIsNotSwallowed(Call call, boolean there) {
        Oversight oversight = engine(call.spi, call.operation, Fault.INTERRUPTS, there);
        armed.set(true);
        Throwable failed = catchThrowable(() -> call.work.accept(oversight));
        armed.set(false);
        boolean onOurThread = !there || call.spi.equals("NoteLedger");

        assertThat(Thread.interrupted()).isEqualTo(onOurThread);
        if (failed != null) {
            assertThat(failed)
                    .isInstanceOfSatisfying(
                            HostFailureException.class,
                            known -> assertThat(known.failure()).isEqualTo(Failure.INTERRUPTED));
            assertNothingKept();
        }
    }

    @ParameterizedTest
    @MethodSource("quickFaults")
    void anObserverThatFailsNeverFailsTheWork(Fault fault) {
        OversightObserver observer = fault.in(OversightObserver.class, seen -> {}, "observed", armed);
        armed.set(true);
        Desk desk = Desk.on(kept, builder -> builder.observer(observer));
        Recorded recorded = desk.record(SampleNotes.documentAuthorisation());

        assertThat(Desk.on(kept).oversight.records().notes(People.CHILD_3001)).containsExactly(recorded.note());
        assertThat(logs.lines()).anyMatch(line -> line.contains("OversightObserver.observed THREW"));
    }

    @ParameterizedTest
    @MethodSource("quickFaults")
    void namesThatCannotBeHadAreAFailureOfTheHost(Fault fault) {
        Desk desk = Desk.on(
                kept,
                builder -> builder.readerNames(party -> {
                    try {
                        return (String) fault.answer(null);
                    } catch (InterruptedException impossible) {
                        throw new AssertionError(impossible);
                    }
                }));
        desk.record(SampleNotes.documentAuthorisation());
        Throwable failed = catchThrowable(() -> desk.oversight.records().forReader(People.CHILD_3001, Locale.ENGLISH));

        assertThat(failed).isInstanceOf(HostFailureException.class).hasMessageContaining("readerNames");
        assertThat(printed(failed)).doesNotContain(Fault.MARKER);
    }

    static Stream<Fault> quickFaults() {
        return Stream.of(Fault.THROWS, Fault.PRETENDS, Fault.ASSERTS, Fault.OVERFLOWS);
    }

    @ParameterizedTest
    @MethodSource("quickFaults")
    void aCalendarThatFailsAtTheStartStopsTheStart(Fault fault) {
        armed.set(true);
        Throwable failed = catchThrowable(() -> engine("HolidayCalendar", "holidays", fault, false));

        assertThat(failed).isInstanceOf(HostFailureException.class).hasMessageContaining("HolidayCalendar.holidays");
        assertThat(printed(failed)).doesNotContain(Fault.MARKER);
    }

    @Test
    void anAppendWhoseAnswerIsLostIsSettledByRecordingAgain() {
        AtomicBoolean lost = new AtomicBoolean(true);
        NoteLedger forgetful = (NoteLedger) Proxy.newProxyInstance(
                NoteLedger.class.getClassLoader(), new Class<?>[] {NoteLedger.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(kept, arguments);
                    if (method.getName().equals("append") && lost.getAndSet(false)) {
                        throw new IllegalStateException(Fault.MARKER);
                    }
                    return answer;
                });
        Desk desk = Desk.on(forgetful);

        assertThat(catchThrowable(() -> desk.record(note()))).isInstanceOf(HostFailureException.class);
        assertThat(desk.record(note()).repeated()).isTrue();
        assertThat(desk.oversight.records().notes(People.CHILD_1042)).hasSize(1);
    }
}
