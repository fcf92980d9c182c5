package oversight.core.review;

import oversight.api.scheme.DecisionTypeId;

/**
 * Where a scheme looks weaker than a regulation.
 *
 * @param topic the topic of the baseline
 * @param citation the regulation
 * @param decision the decision of the scheme
 * @param where the circumstances
 * @param message what looks weaker, in plain English
 */
public record Shortfall(String topic, String citation, DecisionTypeId decision, Region where, String message) {}
