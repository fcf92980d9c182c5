package oversight.core.flow;

import java.util.Optional;
import oversight.api.finding.Finding;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Severity;

/** Makes findings. */
public final class Found {

    private Found() {}

    /**
     * A blocking finding that no rule of the scheme asks for.
     *
     * @param code its code
     * @param path where
     * @return the finding
     */
    public static Finding blocking(String code, String path) {
        return finding(code, Severity.BLOCKING, path, Optional.empty());
    }

    static Finding advisory(String code, String path) {
        return finding(code, Severity.ADVISORY, path, Optional.empty());
    }

    static Finding finding(String code, Severity severity, String path, Optional<RuleRef> rule) {
        return Finding.builder()
                .code(code)
                .severity(severity)
                .path(path)
                .rule(rule)
                .build();
    }
}
