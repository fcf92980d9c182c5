package vendor;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import oversight.api.Oversight;
import oversight.api.Recording;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingMessages;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.NoteId;
import oversight.api.note.PlannedAction;
import oversight.api.party.ChildRef;
import oversight.api.record.ReaderText;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Scheme;
import oversight.core.OversightEngine;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.core.jdbc.JdbcSchema;
import oversight.core.schemes.PublishedSchemes;

/** Records a note that is complete and one that is not, and prints what the library says of them in both languages. */
public final class Main {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("cy"));
    private static final ChildRef CHILD = ChildRef.of("C-2077");
    private static final DecisionTypeId PLACEMENT = DecisionTypeId.of("placement-with-parents");
    private static final Instant TAKEN = Instant.parse("2026-11-10T08:30:00Z");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Oversight oversight;

    private Main(Oversight oversight) {
        this.oversight = oversight;
    }

    public static void main(String[] args) {
        Council council = new Council();
        JdbcSchema.applyIfAbsent(council);
        Scheme scheme = PublishedSchemes.calderdale();
        new Main(OversightEngine.builder()
                        .scheme(scheme)
                        .staffDirectory(council)
                        .caseTeam(council)
                        .ledger(JdbcNoteLedger.ownTransactions(council))
                        .transport(council)
                        .clock(Clock.fixed(Instant.parse("2026-11-10T09:00:00Z"), ZoneOffset.UTC))
                        .build())
                .run();
    }

    private void run() {
        say("module", String.valueOf(Main.class.getModule().getName()));
        explain();
        returned();
        recorded();
        for (Locale language : LANGUAGES) {
            say("read " + language, ReaderText.render(oversight.records().forReader(CHILD, language)));
        }
        say("verified", String.valueOf(oversight.records().verify(CHILD).getBreaks().isEmpty()));
        say("delivered", String.valueOf(oversight.deliveries().dispatch(100).getDelivered()));
    }

    private void explain() {
        Ruling ruling = oversight.decisions().rule(Enquiry.builder()
                .child(CHILD)
                .decider(Council.TEAM_MANAGER)
                .decision(PLACEMENT)
                .at(TAKEN)
                .build());
        for (Locale language : LANGUAGES) {
            say("ruling " + language, oversight.decisions().explain(ruling, language));
        }
    }

    private void returned() {
        Recording recording = oversight.notes().record(DecisionNote.builder()
                .child(CHILD)
                .author(Council.SERVICE_MANAGER)
                .occurredAt(TAKEN)
                .addDecision(Decision.builder().build())
                .build());
        if (recording instanceof Recording.Returned returned) {
            for (Finding finding : returned.findings()) {
                for (Locale language : LANGUAGES) {
                    say(
                            finding.getCode() + " " + finding.getPath() + " " + language,
                            FindingMessages.of(language).message(finding));
                }
            }
        }
    }

    private void recorded() {
        Recording recording = oversight.notes().record(DecisionNote.builder()
                .id(NoteId.of("N-1"))
                .child(CHILD)
                .author(Council.SERVICE_MANAGER)
                .occurredAt(TAKEN)
                .impactOnChild("Going home now would take away the routine that has begun to settle Robin.")
                .addDecision(Decision.builder()
                        .type(PLACEMENT)
                        .outcome(DecisionOutcome.NOT_PROGRESSED)
                        .decider(Council.SERVICE_MANAGER)
                        .takenAt(TAKEN)
                        .rationale("The support at home is not in place yet.")
                        .build())
                .addAction(PlannedAction.builder()
                        .what("Agree the support plan with Mum.")
                        .owner(Council.SOCIAL_WORKER)
                        .due(LocalDate.of(2026, 11, 20))
                        .why("So that going home can be looked at again.")
                        .build())
                .build());
        say("recorded", String.valueOf(recording.orThrow().sequence()));
    }

    private void say(String what, String words) {
        out.println("[" + what + "] " + words);
    }
}
