package oversight.core.flow;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import oversight.api.Checked;
import oversight.api.Recording;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.CaseNote;
import oversight.api.record.EntryKind;
import oversight.api.record.RecordedNote;
import oversight.api.spi.Append;
import oversight.core.host.People;
import oversight.core.record.Documents;
import oversight.core.record.Milliseconds;
import oversight.core.record.NewEntry;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.SchemeRegister;

/**
 * The journey of a note: draft, classified, screened, ruled on, stamped, owed, routed, appended. Every step up to the append only reads; each takes what
 * the one before it made.
 */
public final class NoteFlow {

    private static final Finding CHILD_NOT_OPEN = Found.blocking(FindingCodes.CHILD_NOT_OPEN, "child");

    private final SchemeRegister register;
    private final Clock clock;
    private final Supplier<People> people;
    private final FlowSteps steps;
    private final OnRecord onRecord;

    /**
     * The flow over these parts.
     *
     * @param register the versions of the scheme
     * @param clock the engine's clock
     * @param people the host's people, afresh for each note
     * @param steps the steps
     * @param onRecord what is on the record already
     */
    public NoteFlow(SchemeRegister register, Clock clock, Supplier<People> people, FlowSteps steps, OnRecord onRecord) {
        this.register = register;
        this.clock = clock;
        this.people = people;
        this.steps = steps;
        this.onRecord = onRecord;
    }

    /**
     * The same steps, without the append.
     *
     * @param draft the draft
     * @return what recording it would do
     */
    public Checked check(CaseNote draft) {
        Screened screened = screen(draft);
        Checked.Builder checked =
                Checked.builder().addAllFindings(screened.findings()).addAllSuggestions(screened.suggestions());
        if (!screened.isBlocked()) {
            Routed routed = steps.route(steps.owe(steps.stamp(steps.rule(screened))));
            checked.addAllRulings(routed.stamped().recorded().getRulings())
                    .addAllDuties(routed.owing().duties())
                    .addAllNotices(routed.notices())
                    .addAllUntold(routed.untold());
        }
        return checked.build();
    }

    /**
     * Records a draft, or gives it back. A note that is on the record already stays there, also when it would be given back today.
     *
     * @param draft the draft
     * @return what came of it
     */
    public Recording record(CaseNote draft) {
        Optional<Recording> came = recordUnlessSuperseded(draft);
        while (came.isEmpty()) {
            came = recordUnlessSuperseded(draft);
        }
        return came.get();
    }

    /** Empty when another version of the scheme has come into force on the way, and nothing was kept: the journey is then begun again under that one. */
    private Optional<Recording> recordUnlessSuperseded(CaseNote draft) {
        Screened screened = screen(draft);
        if (screened.isBlocked()) {
            return Optional.of(onRecord.same(screened.classified().note())
                    .orElseGet(() -> new Recording.Returned(screened.findings())));
        }
        Ruled ruled = steps.rule(screened);
        Stamped stamped = steps.stamp(ruled);
        Owing owing = steps.owe(stamped);
        Routed routed = steps.route(owing);
        return append(routed);
    }

    /** As late as anybody can ask: the moment of the append is the ledger's own. */
    private boolean isStillInForce(CompiledScheme scheme) {
        return register.inForce(Milliseconds.of(clock.instant()))
                .filter(scheme::equals)
                .isPresent();
    }

    private Screened screen(CaseNote draft) {
        Screened screened = steps.screen(classify(draft));
        boolean open = screened.classified().recent().isOpen();
        return open ? screened : screened.with(CHILD_NOT_OPEN);
    }

    private Classified classify(CaseNote draft) {
        CaseNote note = Milliseconds.of(draft);
        var now = Milliseconds.of(clock.instant());
        return new Classified(note, register.inForce(now), now, people.get(), new Recent(onRecord, note.getChild()));
    }

    private Optional<Recording> append(Routed routed) {
        Stamped stamped = routed.stamped();
        RecordedNote recorded = routed.onRecord();
        NewEntry entry = new NewEntry(
                stamped.authority(),
                stamped.child(),
                stamped.entryId(),
                EntryKind.NOTE,
                stamped.now(),
                stamped.scheme().pin(),
                Documents.write(recorded));
        Optional<Append> appended = steps.appending()
                .append(
                        entry,
                        () -> setOff(routed),
                        child -> isStillInForce(stamped.scheme()) && onRecord.isOpen(child));
        if (appended.isPresent()) {
            long sequence = appended.get().getEntry().getSequence();
            return Optional.of(
                    new Recording.Recorded(recorded, sequence, recorded.getDuties(), recorded.getNotices(), false));
        }
        return onRecord.entry(stamped.entryId())
                .map(there -> onRecord.repeated(recorded, there))
                .or(() -> isStillInForce(stamped.scheme())
                        ? Optional.of(new Recording.Returned(List.of(CHILD_NOT_OPEN)))
                        : Optional.empty());
    }

    private SetOff setOff(Routed routed) {
        return new Ending(onRecord).of(routed.stamped(), routed.owing().duties(), routed.deliveries());
    }
}
