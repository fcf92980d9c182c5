package validators;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import oversight.api.Oversight;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingMessages;
import oversight.api.note.CaseNote;
import oversight.api.scheme.Severity;
import oversight.core.OversightEngine;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.RecordingTransport;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** What holds of every validator that a host may have. The first thing that does not hold ends the program. */
public final class SameRefusals {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final String MARKER = "Mum-said-that-he-hit-her";

    private final Map<Locale, Validator> validators = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    private final Function<Locale, Validator> made;
    private final Heard heard = Heard.listen();

    private SameRefusals(Function<Locale, Validator> made) {
        this.made = made;
    }

    /**
     * Puts the known-bad notes before a host's validator.
     *
     * @param host what the host is called in the line that is printed
     * @param made gives the host's validator, speaking a language
     */
    public static void hold(String host, Function<Locale, Validator> made) {
        PrintStream out = System.out;
        int violations = new SameRefusals(made).all();
        out.println("Same refusals: " + violations + " by " + host);
    }

    /**
     * Ends the program when something does not hold.
     *
     * @param held whether it holds
     * @param what what should hold, without any text of a note
     */
    public static void require(boolean held, String what) {
        if (!held) {
            System.out.println("Does not hold: " + what);
            System.exit(1);
        }
    }

    /**
     * Notes with the marker in every text, each with faults.
     *
     * @return the notes
     */
    public static List<CaseNote> marked() {
        return List.copyOf(KnownBad.saying(MARKER).values());
    }

    /**
     * Ends the program when a text repeats what a note says.
     *
     * @param text what came out
     * @param where where it came out
     */
    public static void requireSilent(String text, String where) {
        require(!text.contains(MARKER), where + " repeats no words of a note");
    }

    private int all() {
        int violations = sameCodesAndPaths();
        sameInTheEngine();
        goodNotesPass();
        sameWordsWhateverIsWritten();
        nothingLeaks();
        return violations;
    }

    private int sameCodesAndPaths() {
        Set<String> found = KnownBad.saying("Plain words.").entrySet().stream()
                .flatMap(note -> violations(Locale.ENGLISH, note.getValue()).stream()
                        .map(each -> note.getKey() + ": " + each.getPropertyPath() + " " + each.getMessageTemplate()))
                .collect(Collectors.toSet());
        Set<String> expected = Expected.lines();
        require(found.equals(expected), "the same codes at the same paths; found beyond them "
                + without(found, expected) + ", missed " + without(expected, found));
        return found.size();
    }

    private void sameInTheEngine() {
        Oversight own = engine(builder -> builder);
        Oversight hosts = engine(builder -> builder.hostValidator(validator(Locale.ENGLISH)));
        KnownBad.saying("Plain words.").forEach((name, note) -> {
            List<Finding> findings = own.notes().check(note).getFindings();
            require(hosts.notes().check(note).getFindings().equals(findings), "the engine says the same of: " + name);
            Set<String> here = findings.stream()
                    .filter(finding -> finding.getCode().startsWith("OVS-N1"))
                    .map(finding -> name + ": " + finding.getPath() + " {" + finding.getCode() + "}")
                    .collect(Collectors.toSet());
            Set<String> expected = Expected.lines().stream()
                    .filter(line -> line.startsWith(name + ": "))
                    .collect(Collectors.toSet());
            require(here.equals(expected), "the library's own validator finds the same in: " + name + " " + here);
        });
    }

    private void goodNotesPass() {
        for (CaseNote note : SampleNotes.all()) {
            require(violations(Locale.ENGLISH, note).isEmpty(), "a good note has no violation");
        }
    }

    /** The texts are the library's, but for the one that the host has in a bundle of its own; what is written changes none. */
    private void sameWordsWhateverIsWritten() {
        for (Locale language : List.of(Locale.ENGLISH, WELSH)) {
            List<String> plain = messages(language, "Plain words.");
            require(new ArrayList<>(plain).stream().anyMatch(line -> line.endsWith("This host asks: from which session?")),
                    "the host's own text for OVS-N170 is shown in " + language);
            for (String text : HostileTexts.all()) {
                require(messages(language, text).equals(plain), "what is written changes nothing in " + language);
            }
        }
    }

    private List<String> messages(Locale language, String words) {
        FindingMessages texts = FindingMessages.of(language);
        List<String> lines = new ArrayList<>();
        KnownBad.saying(words).forEach((name, note) -> violations(language, note).forEach(each -> {
            String code = each.getMessageTemplate().replaceAll("[{}]", "");
            String expected = texts.message(Finding.builder()
                    .code(code)
                    .severity(Severity.BLOCKING)
                    .path(each.getPropertyPath().toString())
                    .build());
            require(code.equals("OVS-N170") || each.getMessage().equals(expected), "the text of " + code + " in "
                    + language + " is the library's and not: " + each.getMessage());
            lines.add(name + " " + each.getPropertyPath() + " " + each.getMessage());
        }));
        return lines.stream().sorted().toList();
    }

    private void nothingLeaks() {
        for (CaseNote note : marked()) {
            Set<ConstraintViolation<CaseNote>> violations = violations(Locale.ENGLISH, note);
            for (ConstraintViolation<CaseNote> each : violations) {
                requireSilent(each.toString(), "a violation");
                requireSilent(each.getMessage(), "a message");
                requireSilent(String.valueOf(each.getInvalidValue()), "a rejected value");
                requireSilent(String.valueOf(each.getRootBean()), "a root bean");
                requireSilent(String.valueOf(each.getLeafBean()), "a leaf bean");
            }
            requireSilent(new ConstraintViolationException(violations).toString(), "an exception");
        }
        require(Objects.requireNonNull(heard).text().length() > 0, "the log was heard");
        requireSilent(heard.text(), "the log");
    }

    private Set<ConstraintViolation<CaseNote>> violations(Locale language, CaseNote note) {
        return validator(language).validate(note);
    }

    private Validator validator(Locale language) {
        return validators.computeIfAbsent(language, made);
    }

    private static Oversight engine(Function<OversightEngine.Builder, OversightEngine.Builder> change) {
        SampleOrganisation people = SampleOrganisations.calderdaleLike();
        return change.apply(OversightEngine.builder()
                        .staffDirectory(people)
                        .caseTeam(people)
                        .ledger(new InMemoryLedger())
                        .transport(new RecordingTransport())
                        .scheme(PublishedSchemes.calderdale())
                        .clock(Clock.systemUTC()))
                .build();
    }

    private static List<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(each -> !others.contains(each)).sorted().toList();
    }
}
