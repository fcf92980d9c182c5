package oversight.core.flow;

import java.util.List;
import oversight.api.duty.Duty;

/** A note with what it makes people owe. */
record Owing(Stamped stamped, List<Duty> duties) {}
