package oversight.testkit.architecture.offenders.circle.packages.one;

import oversight.testkit.architecture.offenders.circle.packages.two.Second;

/** One half of a circle of packages. */
public record First(Second second) {}
