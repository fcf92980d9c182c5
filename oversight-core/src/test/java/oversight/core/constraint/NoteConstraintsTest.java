package oversight.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static oversight.core.constraint.HostValidators.WELSH;
import static oversight.core.constraint.HostValidators.mapped;
import static oversight.core.constraint.HostValidators.speaking;
import static oversight.core.constraint.HostValidators.stock;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.valueextraction.Unwrapping;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.cfg.defs.AssertTrueDef;
import org.hibernate.validator.cfg.defs.NullDef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingMessages;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.scheme.Severity;

class NoteConstraintsTest {

    private final NoteConstraints own = NoteConstraints.own();

    @Test
    void anEmptyDraftIsNotRefusedButHasFindings() {
        assertThat(own.check(DecisionNote.builder().build()))
                .extracting(Finding::getCode, Finding::getPath)
                .containsExactly(
                        tuple("OVS-N103", "author"),
                        tuple("OVS-N102", "child"),
                        tuple("OVS-N125", "decisions"),
                        tuple("OVS-N105", "impactConsidered"),
                        tuple("OVS-N104", "occurredAt"));
    }

    @Test
    void theImpactMayStandInAnAnalysisThatHasWordsInIt() {
        OversightNote.Builder note = OversightNote.builder().impactInAnalysis(true);

        assertThat(own.check(note.analysis("What it means for the child.").build()))
                .extracting(Finding::getCode)
                .doesNotContain("OVS-N105");
        assertThat(own.check(note.analysis("\u3164").build()))
                .extracting(Finding::getCode)
                .contains("OVS-N105");
        assertThat(own.check(note.analysis("Words.").impactInAnalysis(false).build()))
                .extracting(Finding::getCode)
                .contains("OVS-N105");
    }

    @Test
    void findingsAreBlockingHaveNoRuleAndStandInOrder() {
        for (CaseNote note : Canary.trials().keySet()) {
            List<Finding> findings = own.check(note);

            assertThat(findings)
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo(Comparator.comparing(Finding::getPath).thenComparing(Finding::getCode))
                    .allMatch(finding -> finding.getSeverity() == Severity.BLOCKING)
                    .allMatch(finding -> finding.getRule().isEmpty());
        }
    }

    @Test
    void aStockValidatorFindsTheSame() {
        NoteConstraints hosts = NoteConstraints.of(stock());

        for (CaseNote note : Canary.trials().keySet()) {
            Set<String> raw = stock().validate(note).stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                    .collect(Collectors.toCollection(TreeSet::new));
            List<Finding> findings = own.check(note);

            assertThat(hosts.check(note)).isEqualTo(findings);
            assertThat(findings.stream().map(finding -> finding.getPath() + " {" + finding.getCode() + "}"))
                    .containsExactlyElementsOf(raw);
        }
    }

    @Test
    void aConstraintOfTheHostsOwnBecomesTheCodeForStrangers() {
        Validator host = mapped(mapping -> mapping.type(CaseNote.class)
                .getter("impactInAnalysis")
                .constraint(new AssertTrueDef().message("Words of the host's own")));

        assertThat(NoteConstraints.of(host).check(GoodNotes.all().get(0)))
                .containsExactly(blocking("OVS-N100", "impactInAnalysis"));
    }

    @Test
    void theNameOfAnElementIsLeftOutOfThePath() {
        Validator host = mapped(mapping -> mapping.type(CaseNote.class)
                .getter("citedNotes")
                .containerElementType()
                .constraint(new NullDef().message("{OVS-N999}")));
        CaseNote note = OversightNote.builder()
                .addCitedNotes(NoteId.of("N-1"), NoteId.of("N-2"))
                .build();

        assertThat(NoteConstraints.of(host).check(note))
                .contains(blocking("OVS-N100", "citedNotes[0]"), blocking("OVS-N100", "citedNotes[1]"));
    }

    @Test
    void theSameFindingIsGivenOnce() {
        Validator host = mapped(mapping -> mapping.type(CaseNote.class)
                .getter("impactConsidered")
                .constraint(new AssertTrueDef().message("{OVS-N105}").payload(Unwrapping.Skip.class)));
        CaseNote note = DecisionNote.builder().build();
        assertThat(host.validate(note))
                .filteredOn(violation -> violation.getMessageTemplate().equals("{OVS-N105}"))
                .hasSize(2);

        assertThat(NoteConstraints.of(host).check(note)).isEqualTo(own.check(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "${7*7} #{7*7} ${validatedValue} $\\{x}",
                "{OVS-N101} {jakarta.validation.constraints.NotNull.message} {min} {{",
                "${''.getClass().forName('java.lang.Runtime')}",
                "%s %n %1$s {0} ${jndi:ldap://invalid.example/a}",
                "<script>alert(1)</script> ' OR 1=1 -- \r\nOVS-N199",
                "\u2067esrever\u2069 \ud83d\udc67\u200d\ud83d\udc66"
            })
    void whatIsWrittenDoesNotChangeWhatIsFound(String words) {
        List<Fault> expected = mutants("plain words").map(Mutants.Mutant::fault).toList();
        List<Mutants.Mutant> mutants = mutants(words).toList();
        assertThat(mutants).extracting(Mutants.Mutant::fault).isEqualTo(expected);

        for (Mutants.Mutant mutant : mutants) {
            CaseNote note = (CaseNote) mutant.value();
            assertThat(own.check(note)).containsExactly(mutant.fault().finding());
            assertThat(own.check(note).toString()).doesNotContain(words);
        }
    }

    @Test
    void theStockValidatorsMessagesDoNotDependOnWhatIsWrittenEither() {
        for (Locale language : List.of(Locale.ENGLISH, WELSH)) {
            Validator host = speaking(language);

            assertThat(messages(host, "${7*7} {OVS-N102} ${validatedValue}")).isEqualTo(messages(host, "plain words"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void theStockValidatorSaysWhatTheLibrarySaysWhateverTheMachineSpeaks(String machine) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try {
            for (Locale language : List.of(Locale.ENGLISH, WELSH)) {
                FindingMessages texts = FindingMessages.of(language);
                Validator host = speaking(language);
                for (Mutants.Mutant mutant : mutants("plain words").toList()) {
                    assertThat(host.validate(mutant.value()))
                            .extracting(ConstraintViolation::getMessage)
                            .containsExactly(texts.message(mutant.fault().finding()));
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n",
                "\u200b",
                "\u00a0",
                "\u3164",
                "\u00ad",
                "\u034f",
                "\u061c",
                "\u115f",
                "\u1160",
                "\u17b4",
                "\u180e",
                "\u2007",
                "\u200d\u200c",
                "\u200e\u200f",
                "\u2028\u2029",
                "\u202e",
                "\u2060",
                "\u2800",
                "\u3000",
                "\ufe0f",
                "\ufeff",
                "\uffa0",
                "\u0301",
                "\udb40\udc41",
                " \u200b\u00a0\u3164 "
            })
    void textThatNobodyCanSeeIsNoText(String text) {
        assertThat(own.check(rationale(text)))
                .extracting(Finding::getCode, Finding::getPath)
                .contains(tuple("OVS-N124", "decisions[0].rationale"))
                .contains(tuple("OVS-N105", "impactConsidered"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siân ap Rhŷs-Ŵyn",
                "Zoë O’Neill",
                "Żółć Łukasz",
                "Μαρία Παπαδοπούλου",
                "Оксана Їжак",
                "فاطمة الزهراء",
                "שירה כהן",
                "प्रिया शर्मा",
                "তানিয়া রহমান",
                "ਗੁਰਪ੍ਰੀਤ ਕੌਰ",
                "கவிதா",
                "สมหญิง",
                "王小明",
                "さくら",
                "김하늘",
                "ሰላም",
                "ნინო",
                "Անահիտ",
                "N\u0303a\u0301",
                "\ud840\udc0b\ud842\udfb7",
                "\ud83d\udc67\ud83c\udffd",
                "7",
                "¾"
            })
    void namesInTheScriptsThatPeopleUseAreText(String text) {
        assertThat(own.check(rationale(text)))
                .extracting(Finding::getPath)
                .doesNotContain("decisions[0].rationale", "impactConsidered");
    }

    @Test
    void manyThreadsMayAskAtOnce() {
        List<PlannedAction> actions =
                Stream.generate(() -> PlannedAction.builder().build()).limit(50).toList();
        CaseNote bad = OversightNote.builder().actions(actions).build();
        List<Finding> expected = own.check(bad);

        assertThat(expected).hasSize(4 + 50 * 4);
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> own.check(bad))
                        .distinct())
                .containsExactly(expected);
    }

    private static Stream<Mutants.Mutant> mutants(String words) {
        return GoodNotes.saying(words).stream().flatMap(note -> Mutants.of(note).stream());
    }

    private static List<String> messages(Validator host, String words) {
        return mutants(words)
                .flatMap(mutant -> host.validate(mutant.value()).stream())
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private static CaseNote rationale(String text) {
        return DecisionNote.builder()
                .impactOnChild(text)
                .addDecisions(Decision.builder().rationale(text).build())
                .build();
    }

    private static Finding blocking(String code, String path) {
        return Finding.builder()
                .code(code)
                .severity(Severity.BLOCKING)
                .path(path)
                .build();
    }
}
