package oversight.testkit.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import oversight.api.note.AlertChoice;
import oversight.api.note.Audit;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.Discussion;
import oversight.api.note.DocumentAuthorisation;
import oversight.api.note.DocumentRef;
import oversight.api.note.DocumentReview;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.Readiness;
import oversight.api.note.SessionId;
import oversight.api.note.SupervisionNote;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.OccasionId;
import oversight.api.spi.NamesKnown;
import oversight.api.text.Narrative;
import oversight.core.form.BooleanNode;
import oversight.core.form.Limits;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Node;
import oversight.core.form.Problems;
import oversight.core.form.TextNode;
import oversight.core.yaml.YamlReader;

/** Reads the files of the corpus. */
final class CorpusReader {

    private CorpusReader() {}

    /** The notes of a folder, file by file; none where there is no folder. */
    static List<CorpusNote> folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> file(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CorpusNote> file(Path file) {
        Problems problems = Problems.withText();
        Node document;
        try {
            document = YamlReader.read(Files.readString(file), Limits.forRecords(), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (document == null || !problems.isEmpty()) {
            throw new IllegalStateException(file.getFileName() + ": " + problems.list());
        }
        return list(document, "notes").stream().map(CorpusReader::note).toList();
    }

    private static CorpusNote note(Node node) {
        Node names = get(node, "names").orElse(MapNode.builder().build());
        NamesKnown known = NamesKnown.builder()
                .addAllChild(texts(names, "child"))
                .addAllAround(texts(names, "around"))
                .addAllOtherChildren(texts(names, "other-children"))
                .build();
        List<CorpusNote.Label> expected = list(node, "expect").stream()
                .map(label -> new CorpusNote.Label(
                        text(label, "code").orElseThrow(), text(label, "at").orElse("")))
                .toList();
        return new CorpusNote(
                text(node, "id").orElseThrow(),
                text(node, "language").orElseThrow(),
                known,
                texts(node, "earlier"),
                expected,
                caseNote(get(node, "note").orElseThrow()));
    }

    private static CaseNote caseNote(Node node) {
        Optional<Node> oversight = get(node, "oversight");
        if (oversight.isPresent()) {
            return oversight(oversight.get());
        }
        Optional<Node> decision = get(node, "decision");
        return decision.isPresent()
                ? decision(decision.get())
                : supervision(get(node, "supervision").orElseThrow());
    }

    private static OversightNote oversight(Node node) {
        OversightNote.Builder note = OversightNote.builder();
        words(node, "impactOnChild", note::impactOnChild);
        words(node, "analysis", note::analysis);
        words(node, "direction", note::direction);
        words(node, "review", note::review);
        note.impactInAnalysis(yes(node, "impactInAnalysis")).changingDirection(yes(node, "changingDirection"));
        get(node, "audit").ifPresent(it -> note.audit(audit(it)));
        get(node, "readiness").ifPresent(it -> note.readiness(readiness(it)));
        get(node, "documentReview").ifPresent(it -> note.documentReview(review(it)));
        get(node, "documentAuthorisation").ifPresent(it -> note.documentAuthorisation(authorisation(it)));
        return note.id(text(node, "id").map(NoteId::of))
                .child(text(node, "child").map(ChildRef::of))
                .author(text(node, "author").map(StaffRef::of))
                .practitioner(text(node, "practitioner").map(StaffRef::of))
                .occurredAt(text(node, "occurredAt").map(Instant::parse))
                .occasion(text(node, "occasion").map(OccasionId::of))
                .addAllActions(actions(node))
                .addAllDiscussions(discussions(node))
                .addAllAlerts(alerts(node))
                .build();
    }

    private static DecisionNote decision(Node node) {
        DecisionNote.Builder note = DecisionNote.builder();
        words(node, "impactOnChild", note::impactOnChild);
        words(node, "analysis", note::analysis);
        return note.impactInAnalysis(yes(node, "impactInAnalysis"))
                .id(text(node, "id").map(NoteId::of))
                .child(text(node, "child").map(ChildRef::of))
                .author(text(node, "author").map(StaffRef::of))
                .practitioner(text(node, "practitioner").map(StaffRef::of))
                .occurredAt(text(node, "occurredAt").map(Instant::parse))
                .occasion(text(node, "occasion").map(OccasionId::of))
                .addAllDecisions(decisions(node))
                .addAllActions(actions(node))
                .addAllDiscussions(discussions(node))
                .addAllAlerts(alerts(node))
                .build();
    }

    private static SupervisionNote supervision(Node node) {
        SupervisionNote.Builder note = SupervisionNote.builder();
        words(node, "impactOnChild", note::impactOnChild);
        words(node, "analysis", note::analysis);
        return note.impactInAnalysis(yes(node, "impactInAnalysis"))
                .id(text(node, "id").map(NoteId::of))
                .child(text(node, "child").map(ChildRef::of))
                .author(text(node, "author").map(StaffRef::of))
                .practitioner(text(node, "practitioner").map(StaffRef::of))
                .occurredAt(text(node, "occurredAt").map(Instant::parse))
                .occasion(text(node, "occasion").map(OccasionId::of))
                .session(text(node, "session").map(SessionId::of))
                .addAllDecisions(decisions(node))
                .addAllActions(actions(node))
                .addAllDiscussions(discussions(node))
                .addAllAlerts(alerts(node))
                .build();
    }

    private static Audit audit(Node node) {
        Audit.Builder audit = Audit.builder();
        flag(node, "immediateActionsNeeded").ifPresent(audit::immediateActionsNeeded);
        words(node, "observations", audit::observations);
        return audit.build();
    }

    private static Readiness readiness(Node node) {
        Readiness.Builder readiness = Readiness.builder();
        flag(node, "ready").ifPresent(readiness::ready);
        words(node, "progress", readiness::progress);
        words(node, "recommendation", readiness::recommendation);
        return readiness.build();
    }

    private static DocumentReview review(Node node) {
        DocumentReview.Builder review =
                DocumentReview.builder().document(get(node, "document").map(CorpusReader::document));
        words(node, "quality", review::quality);
        words(node, "direction", review::direction);
        return review.build();
    }

    private static DocumentAuthorisation authorisation(Node node) {
        DocumentAuthorisation.Builder authorisation = DocumentAuthorisation.builder()
                .document(get(node, "document").map(CorpusReader::document))
                .result(text(node, "result")
                        .map(word -> DocumentAuthorisation.Result.valueOf(word.toUpperCase(Locale.ROOT))))
                .by(text(node, "by").map(StaffRef::of));
        words(node, "comment", authorisation::comment);
        return authorisation.build();
    }

    private static DocumentRef document(Node node) {
        return DocumentRef.builder()
                .document(text(node, "document").orElseThrow())
                .version(text(node, "version").orElseThrow())
                .build();
    }

    private static List<PlannedAction> actions(Node node) {
        List<PlannedAction> actions = new ArrayList<>();
        for (Node each : list(node, "actions")) {
            PlannedAction.Builder action = PlannedAction.builder()
                    .owner(text(each, "owner").map(CorpusReader::party))
                    .due(text(each, "due").map(LocalDate::parse))
                    .immediate(yes(each, "immediate"));
            words(each, "what", action::what);
            words(each, "why", action::why);
            actions.add(action.build());
        }
        return actions;
    }

    private static List<Discussion> discussions(Node node) {
        List<Discussion> discussions = new ArrayList<>();
        for (Node each : list(node, "discussions")) {
            Discussion.Builder discussion =
                    Discussion.builder().byWhen(text(each, "byWhen").map(LocalDate::parse));
            texts(each, "participants").forEach(party -> discussion.addParticipants(party(party.text())));
            words(each, "asked", discussion::asked);
            words(each, "advised", discussion::advised);
            discussions.add(discussion.build());
        }
        return discussions;
    }

    private static List<AlertChoice> alerts(Node node) {
        List<AlertChoice> alerts = new ArrayList<>();
        for (Node each : list(node, "alerts")) {
            AlertChoice.Builder alert = AlertChoice.builder()
                    .role(CaseRole.of(text(each, "role").orElseThrow()))
                    .accepted(yes(each, "accepted"));
            words(each, "reason", alert::reason);
            alerts.add(alert.build());
        }
        return alerts;
    }

    private static List<Decision> decisions(Node node) {
        List<Decision> decisions = new ArrayList<>();
        for (Node each : list(node, "decisions")) {
            Decision.Builder decision = Decision.builder()
                    .type(text(each, "type").map(DecisionTypeId::of))
                    .outcome(text(each, "outcome")
                            .map(word -> DecisionOutcome.valueOf(
                                    word.toUpperCase(Locale.ROOT).replace('-', '_'))))
                    .decider(text(each, "decider").map(StaffRef::of))
                    .requester(text(each, "requester").map(StaffRef::of))
                    .takenAt(text(each, "takenAt").map(Instant::parse))
                    .inSupervision(yes(each, "inSupervision"));
            words(each, "rationale", decision::rationale);
            decisions.add(decision.build());
        }
        return decisions;
    }

    private static Party party(String written) {
        String value = written.substring(written.indexOf(':') + 1);
        return written.startsWith("staff:") ? StaffRef.of(value) : OutsideParty.of(value);
    }

    private static Optional<Node> get(Node node, String key) {
        return node instanceof MapNode map ? map.entry(key).map(MapNode.Entry::value) : Optional.empty();
    }

    private static List<Node> list(Node node, String key) {
        return get(node, key).map(it -> ((ListNode) it).items()).orElse(List.of());
    }

    private static Optional<String> text(Node node, String key) {
        return get(node, key).map(it -> ((TextNode) it).text());
    }

    private static List<Narrative> texts(Node node, String key) {
        return list(node, key).stream()
                .map(it -> Narrative.of(((TextNode) it).text()))
                .toList();
    }

    private static void words(Node node, String key, Consumer<String> into) {
        text(node, key).ifPresent(into);
    }

    private static Optional<Boolean> flag(Node node, String key) {
        return get(node, key).map(it -> ((BooleanNode) it).value());
    }

    private static boolean yes(Node node, String key) {
        return flag(node, key).orElse(false);
    }
}
