package oversight.testkit.architecture.offenders.habits;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A logger that others can reach or replace. */
public class HasALooseLogger {

    private Logger changing;

    /** Takes a logger from whoever calls. */
    public HasALooseLogger(Logger logger) {
        this.changing = logger;
    }

    static Logger open = LoggerFactory.getLogger(HasALooseLogger.class);

    Logger logger() {
        return changing;
    }
}
