package oversight.testkit.architecture.offenders.apiorspi;

import oversight.api.spi.NoteLedger;

/** A door that gives back what the host was to implement. */
public interface HandsOut {

    /** The host's own. */
    NoteLedger ledger();

    /** No offence. */
    String name();
}
