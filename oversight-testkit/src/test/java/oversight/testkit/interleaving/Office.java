package oversight.testkit.interleaving;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.arrangement.Arrangement;
import oversight.api.arrangement.ArrangementId;
import oversight.api.circumstance.Facts;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.NoteId;
import oversight.api.party.ChildRef;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.record.DecisionRuling;
import oversight.api.record.DecisionRuling.Standing;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordedNote;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;
import oversight.api.spi.ChildKey;
import oversight.api.spi.NoteLedger;
import oversight.core.OversightEngine;
import oversight.core.record.Documents;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;

/**
 * One run: a team manager, who decides by a grant, and her colleague record decisions about one child late in the evening; at midnight a stricter version of the scheme comes into force, and
 * somebody may revoke the grant. A turn can pass at every call to the register and the ledger that matters.
 */
final class Office implements Turns.Play {

    /** The second version starts then: midnight in London. */
    static final Instant MIDNIGHT = Instant.parse("2026-06-30T23:00:00Z");

    static final ChildRef CHILD = People.CHILD_1042;

    private final OversightEngine engine;
    private final MutableClock clock;
    private final List<Event> happens;
    private final NoteLedger ledger = new InMemoryLedger();
    private final Map<StaffRef, Instant> lastLook = new HashMap<>();
    private final Map<StaffRef, Instant> began = new HashMap<>();
    private final Map<String, Instant> committed = new HashMap<>();
    private final List<String> broken = new ArrayList<>();
    private Instant revoked = Instant.MAX;
    private boolean wasOutdated;

    /** What happens to the world once. */
    enum Event {
        MIDNIGHT,
        REVOKED
    }

    Office(OversightEngine engine, MutableClock clock, Event... happens) {
        this.engine = engine;
        this.clock = clock;
        this.happens = List.of(happens);
        clock.moveTo(MIDNIGHT.minusSeconds(60));
    }

    /** The grant, as it stands now. */
    List<Arrangement> grants() {
        return List.of(new Arrangement.Grant(
                ArrangementId.of("grant-1"),
                People.AMARA,
                DecisionTypeId.of("placement-with-parents"),
                PostId.of("service-manager"),
                Instant.EPOCH,
                revoked));
    }

    private static StaffRef me() {
        return StaffRef.of(Thread.currentThread().getName());
    }

    /** A call to the ledger of this run. */
    Object call(Method called, Object[] arguments) throws Throwable {
        if (called.getName().equals("head")) {
            lastLook.put(me(), clock.instant());
        }
        try {
            Object answer = called.invoke(ledger, arguments);
            wasOutdated |= answer == AppendResult.OUTDATED;
            if (answer == AppendResult.APPENDED) {
                committed.put(((Append) arguments[0]).getEntry().getId(), clock.instant());
            }
            return answer;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public List<Runnable> actors() {
        return Stream.of(People.AMARA, People.FARIDA)
                .<Runnable>map(who -> () -> records(who))
                .toList();
    }

    /** Records what has just been decided. */
    private void records(StaffRef who) {
        Thread.currentThread().setName(who.value());
        Instant now = clock.instant();
        began.put(who, now);
        engine.notes().record(note(who, now)).orThrow();
    }

    private static DecisionNote note(StaffRef who, Instant now) {
        DecisionNote sample = NoteVariants.withoutAlerts(SampleNotes.notProgressed());
        return DecisionNote.builder()
                .from(sample)
                .id(NoteId.of(who.value()))
                .author(who)
                .occasion(Optional.empty())
                .occurredAt(now)
                .decisions(List.of(Decision.builder()
                        .from(sample.getDecisions().get(0))
                        .outcome(DecisionOutcome.PROGRESSED)
                        .decider(who)
                        .requester(Optional.empty())
                        .given(List.of())
                        .facts(Facts.none())
                        .takenAt(now)
                        .build()))
                .build();
    }

    @Override
    public List<Runnable> events() {
        Runnable midnight = () -> clock.moveTo(MIDNIGHT.plusSeconds(30));
        Runnable revoke = () -> revoked = clock.instant();
        return happens.stream()
                .map(event -> event == Event.MIDNIGHT ? midnight : revoke)
                .toList();
    }

    @Override
    public void tick() {
        clock.moveTo(clock.instant().plusMillis(10));
    }

    @Override
    public void end(String schedule) {
        List<LedgerEntry> entries = ledger.entries(ChildKey.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .child(CHILD)
                .build());
        if (entries.size() != 2) {
            broken.add(schedule + ": " + entries.size() + " entries");
        }
        entries.forEach(entry -> judge(entry).forEach(wrong -> broken.add(schedule + ": " + wrong)));
    }

    private List<String> judge(LedgerEntry entry) {
        RecordedNote note = Documents.readNote(entry);
        StaffRef who = note.getNote().getAuthor().orElseThrow();
        Instant taken = note.getNote().decisions().get(0).getTakenAt().orElseThrow();
        Instant recorded = entry.getRecordedAt();
        String pin = entry.getScheme().getVersion();
        DecisionRuling ruling = note.getRulings().get(0);
        boolean permitted = taken.isBefore(MIDNIGHT) && (who.equals(People.FARIDA) || taken.isBefore(revoked));
        Map<String, Boolean> laws = Map.of(
                "it was recorded while it was being recorded",
                !recorded.isBefore(began.get(who)) && !recorded.isAfter(committed.get(entry.getId())),
                "its version was in force when it says that it was recorded",
                pin.equals(inForce(recorded)),
                "its version was in force when the engine last looked before it was kept",
                pin.equals(inForce(lastLook.get(who))),
                "it was kept under a version that had ended, and does not say so",
                pin.equals(inForce(committed.get(entry.getId()))) || recorded.isBefore(MIDNIGHT),
                "its decision was judged by the version of its time",
                ruling.getRules().stream().allMatch(rule -> rule.getVersion().equals(inForce(taken))),
                "whether it was within authority",
                permitted == (ruling.getStanding() == Standing.WITHIN_AUTHORITY));
        return laws.entrySet().stream()
                .filter(law -> !law.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String inForce(Instant at) {
        return at.isBefore(MIDNIGHT) ? "1" : "2";
    }

    List<String> broken() {
        return List.copyOf(broken);
    }

    boolean wasOutdated() {
        return wasOutdated;
    }
}
