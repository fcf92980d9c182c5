package oversight.benchmarks;

/**
 * One question in plain numbers: what the hand-written table is asked, and what every other engine's question is made from.
 *
 * @param type the decision type's number
 * @param typeName the decision type's identifier
 * @param context the six circumstances
 * @param decider the decider's number
 * @param tier the tier on which the decider stands
 */
record Request(int type, String typeName, int context, int decider, int tier) {}
