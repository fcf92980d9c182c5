package oversight.testkit.architecture.offenders.apiorspi;

import oversight.api.spi.NoteLedger;

/** A value to be called that is built on what hosts implement. */
public interface BothAtOnce extends NoteLedger {}
