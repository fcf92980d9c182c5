package oversight.core.review;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.SchemeDefinitionException;

/**
 * How a statutory baseline speaks of what a scheme speaks of: which decisions a topic is, who holds a role of the regulations, who a party is, and which
 * circumstance a fact is. A policy officer writes it, in code or in a small file:
 *
 * <pre>
 * topics:
 *   placement-at-a-distance:
 *     - {decision: external-placement, words: {where: [at-a-distance]}}
 * roles:
 *   nominated-officer: [{at-least: HoS}]
 *   director: [{only: director}]
 * parties:
 *   area-authority: {outside: area-authority}
 * facts:
 *   placement-plan-made: placement-plan-made
 * </pre>
 *
 * <p>Immutable and safe for many threads.
 */
public final class BaselineMapping {

    private final Map<String, List<Target>> topics;
    private final Map<String, List<Approval>> roles;
    private final Map<String, Approval> parties;
    private final Map<String, CircumstanceId> facts;

    private BaselineMapping(Builder builder) {
        this.topics = copied(builder.topics);
        this.roles = copied(builder.roles);
        this.parties = Map.copyOf(builder.parties);
        this.facts = Map.copyOf(builder.facts);
    }

    private static <T> Map<String, List<T>> copied(Map<String, Set<T>> lists) {
        Map<String, List<T>> copy = new LinkedHashMap<>();
        lists.forEach((key, list) -> copy.put(key, List.copyOf(list)));
        return Map.copyOf(copy);
    }

    /**
     * Reads a mapping from text.
     *
     * @param fileName what the file is called in messages
     * @param text the text, in YAML; a topic may be limited by {@code words} of choices, and by {@code answers} of true or false
     * @return the mapping
     * @throws SchemeDefinitionException with all mistakes, when there are any
     * @throws IllegalArgumentException when a role is given to somebody who cannot hold one
     */
    public static BaselineMapping read(String fileName, String text) {
        BaselineFile.Mapping written = BaselineFile.mapping(fileName, text);
        Builder mapping = builder();
        written.topics()
                .forEach((topic, targets) -> targets.forEach(target ->
                        mapping.topic(topic, target.decision(), target.when().toArray(Condition[]::new))));
        written.roles().forEach((role, holders) -> holders.forEach(by -> mapping.role(role, by)));
        written.parties().forEach(mapping::party);
        written.facts().forEach(mapping::fact);
        return mapping.build();
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Some or all cases of a decision of the scheme.
     *
     * @param decision the decision
     * @param when the circumstances in which it is the topic; empty for always
     */
    public record Target(DecisionTypeId decision, List<Condition> when) {
        public Target {
            when = List.copyOf(when);
        }
    }

    List<Target> topic(String topic) {
        return topics.getOrDefault(topic, List.of());
    }

    List<Approval> role(String role) {
        return roles.getOrDefault(role, List.of());
    }

    List<Approval> party(String party) {
        Approval one = parties.get(party);
        return one == null ? List.of() : List.of(one);
    }

    List<CircumstanceId> fact(String fact) {
        CircumstanceId one = facts.get(fact);
        return one == null ? List.of() : List.of(one);
    }

    /** Builds a mapping; not thread-safe. */
    public static final class Builder {

        private final Map<String, Set<Target>> topics = new LinkedHashMap<>();
        private final Map<String, Set<Approval>> roles = new LinkedHashMap<>();
        private final Map<String, Approval> parties = new LinkedHashMap<>();
        private final Map<String, CircumstanceId> facts = new LinkedHashMap<>();

        private Builder() {}

        /**
         * A topic is a decision of the scheme, or some cases of it. Called again, the topic is several.
         *
         * @param topic the topic of the baseline
         * @param decision the decision of the scheme
         * @param when the circumstances in which it is the topic; none for always
         * @return this builder
         */
        public Builder topic(String topic, DecisionTypeId decision, Condition... when) {
            return add(topics, topic, new Target(decision, List.of(when)));
        }

        /**
         * Who holds a role of the regulations. Called again, several do.
         *
         * @param role the role of the baseline
         * @param by posts, by their tier or one by one, or a role around the child
         * @return this builder
         * @throws IllegalArgumentException for any other approval: a role of the regulations is held by officers
         */
        public Builder role(String role, Approval by) {
            if (!(by instanceof Approval.AtLeast
                    || by instanceof Approval.OnTier
                    || by instanceof Approval.Only
                    || by instanceof Approval.InRole)) {
                throw new IllegalArgumentException("a role is held by at-least, on-tier, only or role");
            }
            return add(roles, role, by);
        }

        /**
         * Who a party of the regulations is.
         *
         * @param party the party of the baseline
         * @param as the same in the scheme: a post, a body, a role around the child, or a party outside
         * @return this builder
         * @throws IllegalArgumentException for any other approval
         */
        public Builder party(String party, Approval as) {
            if (!(as instanceof Approval.Only
                    || as instanceof Approval.ByBody
                    || as instanceof Approval.InRole
                    || as instanceof Approval.ByOutside)) {
                throw new IllegalArgumentException("a party is only, body, role or outside");
            }
            parties.put(Objects.requireNonNull(party, "party"), Objects.requireNonNull(as, "as"));
            return this;
        }

        /**
         * Which circumstance of the scheme, of yes or no, says that something is so.
         *
         * @param fact the fact of the baseline
         * @param circumstance the circumstance
         * @return this builder
         */
        public Builder fact(String fact, CircumstanceId circumstance) {
            facts.put(Objects.requireNonNull(fact, "fact"), Objects.requireNonNull(circumstance, "circumstance"));
            return this;
        }

        private <T> Builder add(Map<String, Set<T>> lists, String key, T value) {
            lists.computeIfAbsent(Objects.requireNonNull(key, "key"), none -> new LinkedHashSet<>())
                    .add(Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * The mapping.
         *
         * @return the mapping
         */
        public BaselineMapping build() {
            return new BaselineMapping(this);
        }
    }
}
