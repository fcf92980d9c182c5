package oversight.api.scheme;

import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/**
 * The rule that made a ruling, finding, duty or notice: of a scheme version, or a law of the engine that no scheme can change (its
 * scheme is then {@code guidance} and its rule the statement's number, for example {@code DM-9}).
 */
@OversightStyle
@Value.Immutable
public sealed interface RuleRef permits ImmutableRuleRef {

    /** The scheme that laws of the engine name. */
    SchemeId GUIDANCE = SchemeId.of("guidance");

    /**
     * The scheme.
     *
     * @return the identifier
     */
    SchemeId getScheme();

    /**
     * The version of the scheme.
     *
     * @return the version
     */
    String getVersion();

    /**
     * The rule.
     *
     * @return its identifier
     */
    RuleId getRule();

    /**
     * The line of the scheme file at which the rule stands.
     *
     * @return the line, or empty for a rule built in code and for a law
     */
    Optional<Integer> getLine();

    /**
     * The published source that says so.
     *
     * @return title and place of the source, as the scheme gives them
     */
    String getCitation();

    /**
     * A law of the engine.
     *
     * @param statement the number of the guidance statement, for example {@code DM-9}
     * @return the reference
     */
    static RuleRef law(String statement) {
        return builder()
                .scheme(GUIDANCE)
                .version("1")
                .rule(RuleId.of(statement))
                .citation("guidance register, " + statement)
                .build();
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableRuleRef.Builder {
        Builder() {}
    }
}
