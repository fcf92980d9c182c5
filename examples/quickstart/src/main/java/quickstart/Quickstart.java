package quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import oversight.api.Oversight;
import oversight.api.duty.Duty;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.party.StaffRef;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.ReaderText;
import oversight.api.record.Verification;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Scheme;
import oversight.api.circumstance.Facts;
import oversight.api.spi.NoteLedger;
import oversight.core.OversightEngine;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.core.jdbc.JdbcSchema;
import oversight.core.schemes.PublishedSchemes;
import org.h2.jdbcx.JdbcDataSource;

/** A note's whole journey on a real scheme and a database in a file. Run it twice: what the first run recorded is still there. */
public final class Quickstart {

    private final StoryClock clock = new StoryClock();
    private final SampleCouncil council = new SampleCouncil(PublishedSchemes.calderdale().getAuthority());
    private final Inbox inbox = new Inbox();
    private final NoteLedger ledger;
    private final Oversight oversight;
    private final Teller tell;

    private Quickstart(DataSource database, ExecutorService hostCalls, PrintStream out) {
        Scheme scheme = PublishedSchemes.calderdale();
        JdbcSchema.applyIfAbsent(database);
        this.ledger = JdbcNoteLedger.ownTransactions(database);
        this.oversight = OversightEngine.builder()
                .scheme(scheme)
                .staffDirectory(council)
                .caseTeam(council)
                .ledger(ledger)
                .transport(inbox)
                .readerNames(council::name)
                .hostCalls(hostCalls, Duration.ofSeconds(5))
                .clock(clock)
                .build();
        this.tell = new Teller(oversight, scheme, council, out);
    }

    /**
     * Runs the story.
     *
     * @param args the path of the database file
     */
    public static void main(String[] args) {
        JdbcDataSource database = new JdbcDataSource();
        // By default H2 forgets what it has acknowledged when the process is killed.
        database.setURL("jdbc:h2:file:" + Path.of(args[0]).toAbsolutePath() + ";WRITE_DELAY=0;REUSE_SPACE=FALSE");
        database.setUser("sa");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ExecutorService hostCalls = Executors.newFixedThreadPool(4);
        try {
            new Quickstart(database, hostCalls, out).run();
        } finally {
            hostCalls.shutdown();
        }
    }

    private void run() {
        scheme(PublishedSchemes.calderdale());
        stillThere();
        Instant at = clock.instant().minus(Duration.ofHours(1));
        tell.heading("The example of the README");
        FirstNote.record(council, council, ledger, inbox, clock);
        announce(at);
        Story.scenes(at).forEach(this::play);
        tell.heading("Questions whose answer is neither yes nor no");
        Story.otherQuestions(at).forEach(tell::ask);
        deliver();
        owed();
        read();
    }

    private void scheme(Scheme scheme) {
        tell.heading(scheme.getAuthorityName() + ", version " + scheme.getVersion() + " (" + scheme.getStanding() + ")");
        scheme.getSources().forEach(source -> tell.line("  " + source.getId() + ": " + source.getTitle()
                + source.getReviewed().map(reviewed -> ", " + reviewed).orElse("")
                + source.getUrl().map(url -> ", " + url).orElse("")));
        tell.line("  " + scheme.getDecisions().size() + " decisions, " + scheme.getUnset().size()
                + " published rows that are not expressed, each with its reason. The people and the child are invented.");
    }

    private void stillThere() {
        Verification verification = oversight.records().verify(Drafts.CHILD);
        tell.heading("What is on the record already");
        tell.line(verification.getEntries() == 0
                ? "  Nothing yet. Run this once more afterwards."
                : "  " + verification.getEntries() + " entries of an earlier run; the chain of the record "
                        + (verification.isWhole() ? "verifies." : "IS BROKEN."));
    }

    /** The duty to record starts when the decision is taken, not when somebody finds time to write. */
    private void announce(Instant at) {
        tell.heading("DM-7, DM-10: a decision is taken; the record of it is now owed");
        List<Duty> duties = oversight.decisions()
                .announce(AnnouncedDecision.builder()
                        .id(Drafts.ANNOUNCED)
                        .child(Drafts.CHILD)
                        .decision(DecisionTypeId.of("accommodate-outside-gateway"))
                        .outcome(DecisionOutcome.PROGRESSED)
                        .decider(SampleCouncil.SERVICE_MANAGER)
                        .facts(Facts.none().with("timing", "emergency"))
                        .takenAt(at)
                        .build());
        duties.forEach(tell::duty);
    }

    private void play(Scene scene) {
        tell.heading(scene.statement() + ": " + scene.title());
        scene.firstAsked().ifPresent(tell::ask);
        scene.atFirst().ifPresent(draft -> tell.handedIn(oversight.notes().record(draft)));
        tell.recorded(oversight.notes().record(scene.note()));
        clock.pass(Duration.ofMinutes(5));
    }

    private void deliver() {
        tell.heading("How the telling went");
        tell.line("  First hand-over: " + oversight.deliveries().dispatch(100));
        oversight.deliveries().of(Drafts.CHILD).forEach(tell::delivery);
        clock.pass(Duration.ofMinutes(10));
        tell.line("  Ten minutes later: " + oversight.deliveries().dispatch(100));
        Delivery first = oversight.deliveries().of(Drafts.CHILD).get(0);
        boolean seen = oversight.deliveries().acknowledge(first.getNotice().getKey(), (StaffRef) first.getNotice().getRecipient());
        tell.line("  " + council.name(first.getNotice().getRecipient()) + " has seen it: "
                + (seen ? DeliveryState.ACKNOWLEDGED : "acknowledged already"));
        oversight.deliveries().of(Drafts.CHILD).forEach(tell::delivery);
    }

    private void owed() {
        tell.heading("What " + council.name(SampleCouncil.SERVICE_MANAGER) + ", owes now");
        oversight.duties().owedBy(SampleCouncil.SERVICE_MANAGER).forEach(tell::duty);
    }

    private void read() {
        tell.heading("The record as the child reads it");
        tell.line(ReaderText.render(oversight.records().forReader(Drafts.CHILD, Locale.ENGLISH)));
        Verification verification = oversight.records().verify(Drafts.CHILD);
        tell.line(verification.getEntries() + " entries; the chain of the record "
                + (verification.isWhole() ? "verifies." : "IS BROKEN."));
    }
}
