package oversight.testkit.architecture.offenders.circle.files;

/** No offender: a sealed type and what it permits are one thing in several files. */
sealed interface Nest permits Twigs, Moss {}
