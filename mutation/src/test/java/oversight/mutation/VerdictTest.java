package oversight.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check that reads the report: a survivor that nobody has reviewed is named, and a review of nothing as well. */
class VerdictTest {

    private static final String SEAL = "record.Chain#seal | Math | Replaced addition with subtraction | ";

    @TempDir
    Path folder;

    @Test
    void survivorOutsideTheListIsOpen() throws IOException {
        Verdict verdict = judge("# the places are counted\n" + SEAL + "1/2\n");

        assertThat(verdict.line()).isEqualTo("chain: 1 of 4 mutants found, 1 survivors reviewed, 2 open");
        assertThat(verdict.open())
                .extracting(Mutant::key)
                .containsExactly(
                        "record.Chain#at | NullReturnVals | replaced return value with null | 1/1", SEAL + "2/2");
        assertThat(verdict.isClean()).isFalse();
    }

    @Test
    void listThatKnowsEverySurvivorIsClean() throws IOException {
        assertThat(judge("# a reason\n" + SEAL + "1/2\n" + SEAL + "2/2\n# another\n"
                                + "record.Chain#at | NullReturnVals | replaced return value with null | 1/1\n")
                        .isClean())
                .isTrue();
    }

    @Test
    void reasonForAMutantThatIsNotThereIsNamed() throws IOException {
        Verdict verdict = judge("# a reason\n" + SEAL + "3/3\nrecord.Chain#end | Math | Changed | 1/1\n");

        assertThat(verdict.unknown()).containsExactly("record.Chain#end | Math | Changed | 1/1", SEAL + "3/3");
        assertThat(verdict.isClean()).isFalse();
    }

    @Test
    void runOverSomeClassesLooksAtTheirPartOfTheListOnly() throws IOException {
        Reviewed list = Reviewed.read(Files.writeString(
                folder.resolve("list.txt"), "# a reason\n" + SEAL + "1/2\nform.Path#of | Math | Changed | 1/1\n"));
        Mutant seal = new Mutant("record.Chain#seal", SEAL.substring(20, SEAL.length() - 3), 1, 2, 12, "SURVIVED");

        assertThat(list.about(List.of(seal)).reasons()).containsOnlyKeys(SEAL + "1/2");
        assertThat(Verdict.of("chain", List.of(seal), list.about(List.of(seal))).isClean())
                .isTrue();
    }

    @Test
    void reasonForAMutantThatIsFoundByNowIsSaidAndFailsNothing() throws IOException {
        String found = "record.Chain#end | Math | Replaced addition with subtraction | 1/1";
        Verdict verdict = judge("# a reason\n" + SEAL + "1/2\n" + SEAL + "2/2\n" + found
                + "\nrecord.Chain#at | NullReturnVals | replaced return value with null | 1/1\n");

        assertThat(verdict.stale()).containsExactly(found);
        assertThat(verdict.isClean()).isTrue();
    }

    @Test
    void keyWithoutAReasonIsRefused() {
        assertThatThrownBy(() -> judge(SEAL + "1/2\n")).isInstanceOf(IOException.class);
    }

    private Verdict judge(String list) throws IOException {
        Path report = Files.writeString(
                folder.resolve("mutations.xml"),
                "<mutations>" + mutant("seal", "SURVIVED", 12, "Math")
                        + mutant("lambda$seal$0", "SURVIVED", 14, "Math")
                        + mutant("end", "KILLED", 20, "Math")
                        + "<mutation status='NO_COVERAGE'><mutatedClass>oversight.core.record.Chain</mutatedClass><mutatedMethod>at</mutatedMethod>"
                        + "<lineNumber>30</lineNumber><mutator>org.mutators.NullReturnValsMutator</mutator><indexes><index>3</index></indexes>"
                        + "<description>replaced return value with null</description></mutation></mutations>");
        return Verdict.of(
                "chain", MutantReport.read(report), Reviewed.read(Files.writeString(folder.resolve("list.txt"), list)));
    }

    private static String mutant(String method, String status, int line, String mutator) {
        return "<mutation status='" + status
                + "'><mutatedClass>oversight.core.record.Chain</mutatedClass><mutatedMethod>" + method
                + "</mutatedMethod><lineNumber>" + line + "</lineNumber><mutator>org.mutators." + mutator
                + "Mutator</mutator><indexes><index>5</index></indexes>"
                + "<description>Replaced addition with subtraction</description></mutation>";
    }
}
