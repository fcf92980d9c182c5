package quickstart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import oversight.api.Oversight;
import oversight.api.Recording;
import oversight.api.decision.Enquiry;
import oversight.api.finding.FindingMessages;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.NoteId;
import oversight.api.note.PlannedAction;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.api.spi.StaffDirectory;
import oversight.core.OversightEngine;
import oversight.core.schemes.PublishedSchemes;

/** The example of the README, compiled and run. */
final class FirstNote {

    private FirstNote() {}

    static Recording record(
            StaffDirectory staff, CaseTeam team, NoteLedger ledger, NoticeTransport transport, java.time.Clock clock) {
        // tag::readme[]
        Oversight oversight = OversightEngine.builder()
                .scheme(PublishedSchemes.calderdale()) // or SchemeFile.read(Path.of("your-scheme.yaml"))
                .staffDirectory(staff) // yours: who holds which post, who manages whom
                .caseTeam(team) // yours: who is around the child
                .ledger(ledger) // JdbcNoteLedger on your database, or your own
                .transport(transport) // yours: inbox, worklist, mail
                .clock(clock)
                .build();

        ChildRef child = ChildRef.of("C-2077");
        StaffRef joan = StaffRef.of("sm-joan");
        DecisionTypeId placement = DecisionTypeId.of("placement-with-parents");
        Instant taken = Instant.parse("2026-11-10T08:30:00Z");

        var ruling = oversight.decisions().rule(Enquiry.builder()
                .child(child).decider(joan).decision(placement).at(taken).build());
        System.out.println(oversight.decisions().explain(ruling, Locale.ENGLISH));

        Recording recording = oversight.notes().record(DecisionNote.builder()
                .id(NoteId.of("N-1")).child(child).author(joan).occurredAt(taken)
                .impactOnChild("Going home to Mum now would take away the routine that has begun to settle Robin.")
                .addDecision(Decision.builder().type(placement).outcome(DecisionOutcome.NOT_PROGRESSED)
                        .decider(joan).takenAt(taken).rationale("The support at home is not in place yet.").build())
                .addAction(PlannedAction.builder().what("Agree the support plan with Mum.").owner(StaffRef.of("sw-mabli"))
                        .due(LocalDate.of(2026, 11, 20)).why("So that going home can be looked at again.").build())
                .build());

        FindingMessages english = FindingMessages.of(Locale.ENGLISH);
        recording.fold(
                recorded -> "recorded, and " + recorded.notices().size() + " told",
                returned -> returned.findings().stream().map(english::message).toList());
        oversight.deliveries().dispatch(100); // from your scheduler
        // end::readme[]
        return recording;
    }
}
