package oversight.testkit.architecture.offenders.apiorspi;

/** Neither the front door nor an interface of hosts, and open to anybody. */
public interface OpenInterface {}
