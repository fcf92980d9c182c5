package oversight.testkit.architecture.offenders.arrows.api;

/** In a package that no table names. */
class Unlisted {}
