package oversight.testkit.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import oversight.api.note.AlertChoice;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.record.AnnouncedDecision;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.OccasionId;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/** Notes and decisions, drawn for a step. Each text has a word that is nowhere else. */
final class Drafts {

    /** What stands in each text and may stand in no notice. */
    static final String MARK = "qzrtlw";

    private static final List<StaffRef> MANAGERS = List.of(People.AMARA, People.DILYS, People.FARIDA, People.IDRIS);
    private static final List<StaffRef> DECIDERS = List.of(People.FARIDA, People.IDRIS, People.AMARA);
    private static final List<StaffRef> WORKERS = List.of(People.BILAL, People.GRACE, People.CHIDI);
    private static final List<Party> ALERTED = List.of(
            CaseRole.of("family-intervention-worker"), CaseRole.of("reviewing-officer"), People.KEZIA, People.HANA);

    private Drafts() {}

    static CaseNote any(Scene scene) {
        return scene.number(2) == 0
                ? oversight(scene)
                : decision(scene, decided(scene, Optional.empty()), child(scene));
    }

    static ChildRef child(Scene scene) {
        ChildRef child = scene.any(Scene.CHILDREN);
        return scene.number(8) == 0 ? child : scene.books.goesOnUnder(child);
    }

    /** Some hours ago at most, and never later than the node knows. */
    private static Instant lately(Scene scene) {
        return scene.now().minus(Duration.ofMinutes(10 + scene.number(300))).truncatedTo(ChronoUnit.MINUTES);
    }

    private static String text(Scene scene, String words) {
        return words + " The reference of this is " + MARK + scene.fresh("") + ".";
    }

    private static OversightNote oversight(Scene scene) {
        OversightNote sample = NoteVariants.occurringAt(SampleNotes.auditOversight(), lately(scene));
        return OversightNote.builder()
                .from(sample)
                .id(NoteId.of(scene.fresh("N")))
                .child(child(scene))
                .author(scene.any(MANAGERS))
                .practitioner(scene.any(WORKERS))
                .review(text(scene, "I read the last three months of the record and the plan."))
                .actions(List.of(action(scene)))
                .alerts(alerts(scene))
                .build();
    }

    private static List<AlertChoice> alerts(Scene scene) {
        return scene.number(2) == 0
                ? List.of()
                : List.of(AlertChoice.builder()
                        .who(scene.any(ALERTED))
                        .accepted(true)
                        .build());
    }

    private static PlannedAction action(Scene scene) {
        return PlannedAction.builder()
                .what(text(scene, "Complete the chronology to the end of the month."))
                .owner(scene.any(WORKERS))
                .due(LocalDate.ofInstant(scene.now(), ZoneId.of("Europe/London"))
                        .plusDays(2 + scene.number(9)))
                .why("So that the conference sees how often the child has missed breakfast.")
                .build();
    }

    private static Decision decided(Scene scene, Optional<AnnouncedDecision> announced) {
        Decision sample = SampleNotes.notProgressed().getDecisions().get(0);
        return Decision.builder()
                .from(sample)
                .id(announced.map(AnnouncedDecision::getId))
                .decider(announced.map(AnnouncedDecision::getDecider).orElseGet(() -> scene.any(DECIDERS)))
                .takenAt(announced.map(AnnouncedDecision::getTakenAt).orElseGet(() -> lately(scene)))
                .rationale(text(scene, "Mum has asked for the child to come home. We wait for what the clinic says."))
                .build();
    }

    private static DecisionNote decision(Scene scene, Decision decided, ChildRef child) {
        return DecisionNote.builder()
                .from(SampleNotes.notProgressed())
                .id(NoteId.of(scene.fresh("N")))
                .child(child)
                .occasion(OccasionId.of("not-progressed"))
                .author(decided.getDecider())
                .practitioner(scene.any(WORKERS))
                .occurredAt(decided.getTakenAt())
                .decisions(List.of(decided))
                .actions(List.of(action(scene)))
                .alerts(alerts(scene))
                .build();
    }

    static CaseNote writingUp(Scene scene, AnnouncedDecision announced) {
        return decision(scene, decided(scene, Optional.of(announced)), scene.books.goesOnUnder(announced.getChild()));
    }

    static AnnouncedDecision announced(Scene scene) {
        return AnnouncedDecision.builder()
                .id(oversight.api.note.DecisionId.of(scene.fresh("D")))
                .child(child(scene))
                .decision(DecisionTypeId.of("placement-with-parents"))
                .outcome(DecisionOutcome.NOT_PROGRESSED)
                .decider(scene.any(DECIDERS))
                .takenAt(lately(scene))
                .build();
    }
}
