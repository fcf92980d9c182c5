package oversight.testkit.assertion;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import oversight.api.finding.Finding;

/**
 * What can be said of findings, wherever they are.
 *
 * @param <S> the assertions themselves
 * @param <A> what has the findings
 */
public abstract sealed class FindingsAssert<S extends FindingsAssert<S, A>, A> extends AbstractAssert<S, A>
        permits ReturnedAssert, RecordedAssert, CheckedAssert {

    FindingsAssert(A actual, Class<S> type) {
        super(actual, type);
    }

    abstract List<Finding> findings();

    /**
     * There is a finding of this code at this path.
     *
     * @param code the code, for example {@code OVS-N105}
     * @param path the path, for example {@code actions[0].why}
     * @return these assertions
     */
    public S withFinding(String code, String path) {
        isNotNull();
        if (findings().stream()
                .noneMatch(f -> f.getCode().equals(code) && f.getPath().equals(path))) {
            failWithMessage("There should be a finding %s at %s. There are%s", code, path, Lines.findings(findings()));
        }
        return myself;
    }

    /**
     * There is a finding of this code.
     *
     * @param code the code
     * @return these assertions
     */
    public S withFinding(String code) {
        isNotNull();
        if (findings().stream().noneMatch(f -> f.getCode().equals(code))) {
            failWithMessage("There should be a finding %s. There are%s", code, Lines.findings(findings()));
        }
        return myself;
    }

    /**
     * There is no finding of this code.
     *
     * @param code the code
     * @return these assertions
     */
    public S withoutFinding(String code) {
        isNotNull();
        if (findings().stream().anyMatch(f -> f.getCode().equals(code))) {
            failWithMessage("There should be no finding %s. There are%s", code, Lines.findings(findings()));
        }
        return myself;
    }

    /**
     * These codes are found, each as often as it stands here, and no others.
     *
     * @param codes the codes in any order; none for no finding at all
     * @return these assertions
     */
    public S withFindingsOnly(String... codes) {
        isNotNull();
        List<String> found = findings().stream().map(Finding::getCode).sorted().toList();
        List<String> expected = List.of(codes).stream().sorted().toList();
        if (!found.equals(expected)) {
            failWithMessage(
                    "The findings should be %s and no others. There are%s", expected, Lines.findings(findings()));
        }
        return myself;
    }
}
