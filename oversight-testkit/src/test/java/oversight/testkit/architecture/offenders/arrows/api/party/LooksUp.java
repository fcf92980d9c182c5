package oversight.testkit.architecture.offenders.arrows.api.party;

import oversight.testkit.architecture.offenders.arrows.api.note.Note;

/** Sees a package above it. */
record LooksUp(Note note) {}
