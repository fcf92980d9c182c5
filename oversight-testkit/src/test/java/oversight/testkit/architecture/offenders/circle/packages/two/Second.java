package oversight.testkit.architecture.offenders.circle.packages.two;

import oversight.testkit.architecture.offenders.circle.packages.one.First;

/** The other half. */
public record Second(First first) {}
