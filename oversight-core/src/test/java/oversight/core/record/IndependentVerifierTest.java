package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.record.SchemePin;
import oversight.api.record.Verification;
import oversight.api.scheme.SchemeId;

/** The verifier in docs, which shares no code with ours, comes to the same answer on good records and on tampered ones. */
class IndependentVerifierTest {

    private static final List<LedgerEntry> OURS = Ledgers.samples();
    private static final ChainHead HEAD = Ledgers.head(OURS);

    @TempDir
    Path folder;

    @BeforeAll
    static void onlyWhereThereIsPython() throws InterruptedException {
        assumeTrue(hasPython(), "python3 is not here");
    }

    @Test
    void wholeRecordsAreWhole() throws Exception {
        agree(OURS, HEAD);
        agree(List.of(), Chain.empty());
        agree(Ledgers.small(Samples.AUTHORITY, Samples.CHILD, 40, 3), null);
        assertThat(run(OURS, null).lines()).anyMatch(line -> line.startsWith("no head was given"));
    }

    @Test
    void entriesOfEveryKindAreKnown() throws Exception {
        List<NewEntry> all = new ArrayList<>();
        for (EntryKind kind : EnumSet.complementOf(EnumSet.of(EntryKind.UNREADABLE))) {
            all.add(Ledgers.entry(Samples.AUTHORITY, Samples.CHILD, "n" + kind.ordinal(), kind, "{}"));
        }
        List<LedgerEntry> entries = Ledgers.sealed(all, 8);

        assertThat(agree(entries, Ledgers.head(entries)).isWhole()).isTrue();
    }

    @Test
    void changedFieldsAreFoundAlike() throws Exception {
        List<UnaryOperator<LedgerEntry.Builder>> changes = List.of(
                b -> b.authority(AuthorityId.of("southshire")),
                b -> b.child(ChildRef.of("C-7")),
                b -> b.sequence(77),
                b -> b.id("other"),
                b -> b.id("tab\tquote\"back\\slash\u0001\u2028é\uD83D\uDC40"),
                b -> b.recordedAt(Samples.RECORDED.plusMillis(1)),
                b -> b.scheme(SchemePin.builder()
                        .from(Samples.PIN)
                        .scheme(SchemeId.of("other"))
                        .build()),
                b -> b.scheme(SchemePin.builder().from(Samples.PIN).version("2").build()),
                b -> b.scheme(SchemePin.builder().from(Samples.PIN).hash("00").build()),
                b -> b.document("{}"),
                b -> b.salt("ab".repeat(16)),
                b -> b.salt("AB".repeat(16)),
                b -> b.salt("ab".repeat(15)),
                b -> b.salt("xy"),
                b -> b.commitment("ab".repeat(32)),
                b -> b.previous("ab".repeat(32)),
                b -> b.hash("ab".repeat(32)));
        for (int i = 0; i < changes.size(); i++) {
            List<LedgerEntry> entries = new ArrayList<>(OURS);
            LedgerEntry entry = OURS.get(i % OURS.size());
            entries.set(
                    i % OURS.size(),
                    changes.get(i).apply(LedgerEntry.builder().from(entry)).build());
            disagreeWithTheRecord(entries, HEAD);
        }
        EntryKind other = EntryKind.DECISION_TAKEN;
        List<LedgerEntry> entries = new ArrayList<>(OURS);
        entries.set(1, LedgerEntry.builder().from(OURS.get(1)).kind(other).build());
        disagreeWithTheRecord(entries, HEAD);
    }

    @Test
    void gapsAdditionsAndReorderingsAreFoundAlike() throws Exception {
        List<LedgerEntry> foreign = Ledgers.small(Samples.AUTHORITY, ChildRef.of("C-7"), OURS.size(), 5);
        for (int i = 0; i < OURS.size(); i++) {
            List<LedgerEntry> removed = new ArrayList<>(OURS);
            removed.remove(i);
            disagreeWithTheRecord(removed, HEAD);
            disagreeWithTheRecord(OURS.subList(0, i), HEAD);
            List<LedgerEntry> added = new ArrayList<>(OURS);
            added.add(i, foreign.get(i));
            disagreeWithTheRecord(added, HEAD);
            if (i > 0) {
                List<LedgerEntry> swapped = new ArrayList<>(OURS);
                Collections.swap(swapped, 0, i);
                disagreeWithTheRecord(swapped, HEAD);
            }
            NewEntry forged = Ledgers.entry(Samples.AUTHORITY, Samples.CHILD, "forged", EntryKind.NOTE, "{}");
            List<LedgerEntry> sealed = new ArrayList<>(OURS);
            sealed.set(i, Chain.seal(forged, Ledgers.head(OURS.subList(0, i)), new Random(8)));
            disagreeWithTheRecord(sealed, HEAD);
        }
        disagreeWithTheRecord(foreign, Ledgers.head(foreign));
        disagreeWithTheRecord(OURS, Ledgers.head(OURS.subList(0, 2)));
        disagreeWithTheRecord(
                OURS, ChainHead.builder().from(HEAD).hash("ab".repeat(32)).build());
    }

    @Test
    void erasedEntriesAreJudgedAlike() throws Exception {
        erasedAlike(LifeSamples.entries());
        erasedAlike(MovedNoteTest.left().entries());
        erasedAlike(ErasedActTest.erased().entries());
        erasedAlike(MovedEventTest.left().entries());
    }

    private void erasedAlike(List<LedgerEntry> life) throws Exception {
        ChainHead head = Chain.endOf(life);
        assertThat(agree(life, head).isWhole()).isTrue();
        for (int i = 0; i < life.size(); i++) {
            List<LedgerEntry> entries = new ArrayList<>(life);
            entries.set(i, LifeSamples.gone(life.get(i)));
            agree(entries, head);
            entries.set(i, LedgerEntry.builder().from(life.get(i)).salt("").build());
            agree(entries, head);
            entries.set(
                    i, LedgerEntry.builder().from(life.get(i)).document("{}").build());
            agree(entries, head);
        }
    }

    @Test
    void aThousandTamperedCopiesAreJudgedAlike() throws Exception {
        tamperedAlike(LifeSamples.entries());
    }

    @Test
    void aThousandTamperedCopiesOfARecordThatANoteLeftAreJudgedAlike() throws Exception {
        tamperedAlike(MovedNoteTest.left().entries());
    }

    @Test
    void aThousandTamperedCopiesOfARecordWhoseActsWereErasedAreJudgedAlike() throws Exception {
        tamperedAlike(ErasedActTest.erased().entries());
    }

    private void tamperedAlike(List<LedgerEntry> life) throws Exception {
        Random random = new Random(20260303);
        List<List<LedgerEntry>> copies = new ArrayList<>(List.of(life));
        while (copies.size() <= 1000) {
            copies.add(tampered(life, random));
        }
        List<String> command = command();
        for (int i = 0; i < copies.size(); i++) {
            Path file = folder.resolve("copy-" + i + ".jsonl");
            command.add(Files.writeString(file, Ledgers.lines(copies.get(i))).toString());
        }
        command.addAll(
                List.of("--head", Long.toString(life.size()), Chain.endOf(life).getHash()));
        Map<String, List<String>> theirs = byFile(run(command).lines());
        int broken = 0;
        for (int i = 0; i < copies.size(); i++) {
            Verification ours = Chain.verify(Ledgers.key(), copies.get(i), Chain.endOf(life));
            broken += ours.isWhole() ? 0 : 1;
            assertThat(theirs.get("copy-" + i + ".jsonl")).as("copy " + i).isEqualTo(breaks(ours));
        }
        assertThat(broken).isEqualTo(1000);
    }

    /** One bit of one field of one entry, an entry less, one twice, or two in each other's place. */
    private static List<LedgerEntry> tampered(List<LedgerEntry> whole, Random random) {
        List<LedgerEntry> copy = new ArrayList<>(whole);
        int at = random.nextInt(copy.size());
        switch (random.nextInt(6)) {
            case 0 -> copy.remove(at);
            case 1 -> copy.add(random.nextInt(copy.size()), copy.get(at));
            case 2 -> Collections.swap(copy, at, (at + 1 + random.nextInt(copy.size() - 1)) % copy.size());
            default -> copy.set(at, bent(copy.get(at), random));
        }
        return copy;
    }

    private static LedgerEntry bent(LedgerEntry entry, Random random) {
        LedgerEntry.Builder bent = LedgerEntry.builder().from(entry);
        return switch (random.nextInt(5)) {
            case 0 -> bent.document(flipped(entry.getDocument(), random)).build();
            case 1 -> bent.commitment(flipped(entry.getCommitment(), random)).build();
            case 2 -> bent.previous(flipped(entry.getPrevious(), random)).build();
            case 3 -> bent.hash(flipped(entry.getHash(), random)).build();
            default ->
                bent.recordedAt(entry.getRecordedAt().plusMillis(1 + random.nextInt(9)))
                        .build();
        };
    }

    private static String flipped(String text, Random random) {
        if (text.isEmpty()) {
            return "{}";
        }
        int at = random.nextInt(text.length());
        return text.substring(0, at) + (text.charAt(at) == 'a' ? 'b' : 'a') + text.substring(at + 1);
    }

    private static Map<String, List<String>> byFile(List<String> lines) {
        Map<String, List<String>> breaks = new HashMap<>();
        String file = "";
        for (String line : lines) {
            if (line.endsWith(".jsonl:")) {
                file = line.substring(line.lastIndexOf('/') + 1, line.length() - 1);
                breaks.put(file, new ArrayList<>());
            } else if (line.matches("-?[0-9]+ [A-Z_]+")) {
                breaks.get(file).add(line);
            }
        }
        return breaks;
    }

    @Test
    void aRecordThatDoesNotReachItsCheckpointIsFoundAlike() throws Exception {
        List<LedgerEntry> life = LifeSamples.entries();
        Path book = Files.writeString(
                folder.resolve("book.jsonl"), Ledgers.lines(List.of(LifeSamples.checkpoint())), StandardCharsets.UTF_8);
        Path whole = Files.writeString(folder.resolve("whole.jsonl"), Ledgers.lines(life));
        Path cut = Files.writeString(folder.resolve("cut.jsonl"), Ledgers.lines(life.subList(0, life.size() - 1)));
        List<String> command = command();
        Path none = Files.writeString(folder.resolve("none.jsonl"), "");
        command.addAll(List.of("--checkpoints", book.toString(), whole.toString(), none.toString()));

        Map<String, List<String>> found = byFile(run(command).lines());

        assertThat(found.get("whole.jsonl")).isEmpty();
        assertThat(found.get("whole.jsonl")).isEmpty();
        List<String> cutAlone = command();
        cutAlone.addAll(List.of("--checkpoints", book.toString(), cut.toString()));
        assertThat(run(cutAlone).lines()).contains(life.size() + " END_MISSING", "1 checkpoints: whole");
        List<String> forged = command();
        forged.addAll(List.of("--book-head", "1", "ab".repeat(32), "--checkpoints", book.toString(), whole.toString()));
        assertThat(run(forged).lines()).contains("1 END_MISSING", "1 checkpoints: broken");
    }

    @Test
    void whatIsNotAListOfEntriesIsSaidToBeThat() throws Exception {
        String line = Ledgers.lines(OURS.subList(0, 1)).strip();
        for (String bad : List.of(
                "zebra",
                "[]",
                "{}",
                line.replace("\"sequence\":1", "\"sequence\":\"1\""),
                line.replace("\"sequence\":1", "\"sequence\":true"),
                line.replace("{\"authority\"", "{\"salt\":\"\",\"authority\""),
                line.replace("\"salt\":", "\"pepper\":"))) {
            Outcome outcome = run(bad + "\n", null);
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.errors())
                    .contains("cannot be verified")
                    .doesNotContain("zebra")
                    .doesNotContain("pepper");
        }
    }

    private void disagreeWithTheRecord(List<LedgerEntry> entries, ChainHead head) throws Exception {
        assertThat(agree(entries, head).isWhole()).isFalse();
    }

    private Verification agree(List<LedgerEntry> entries, ChainHead head) throws Exception {
        Verification ours = Chain.verify(Ledgers.key(), entries, head == null ? Ledgers.head(entries) : head);
        Outcome theirs = run(entries, head);
        assertThat(theirs.breaks()).isEqualTo(breaks(ours));
        assertThat(theirs.status()).isEqualTo(ours.isWhole() ? 0 : 1);
        assertThat(theirs.lines()).last().asString().startsWith(entries.size() + " entries: ");
        return ours;
    }

    private Outcome run(List<LedgerEntry> entries, ChainHead head) throws Exception {
        return run(Ledgers.lines(entries), head);
    }

    private Outcome run(String lines, ChainHead head) throws Exception {
        Path file = Files.writeString(folder.resolve("entries.jsonl"), lines, StandardCharsets.UTF_8);
        List<String> command = command();
        command.add(file.toString());
        if (head != null) {
            command.addAll(List.of("--head", Long.toString(head.getSequence()), head.getHash()));
        }
        return run(command);
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>(List.of("python3", script().toString()));
        command.addAll(List.of("--authority", Samples.AUTHORITY.value(), "--child", Samples.CHILD.value()));
        return command;
    }

    private static List<String> breaks(Verification verification) {
        return verification.getBreaks().stream()
                .map(found -> found.getSequence() + " " + found.getKind())
                .toList();
    }

    private Outcome run(List<String> command) throws Exception {
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), Files.readAllLines(output), Files.readString(errors));
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 8))")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notHere) {
            return false;
        }
    }

    private static Path script() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .map(folder -> folder.resolve("docs").resolve("verify_record.py"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow();
    }

    private record Outcome(int status, List<String> lines, String errors) {

        List<String> breaks() {
            return lines.stream()
                    .filter(line -> line.matches("-?[0-9]+ [A-Z_]+"))
                    .toList();
        }
    }
}
