package oversight.testkit.architecture.offenders.arrows.api.note;

import oversight.testkit.architecture.offenders.arrows.api.party.Person;

/** Sees a package below it, as it may. */
public record Note(Person author) {}
