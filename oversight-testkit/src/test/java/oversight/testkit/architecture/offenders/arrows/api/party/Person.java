package oversight.testkit.architecture.offenders.arrows.api.party;

/** Seen from above. */
public record Person(String name) {}
