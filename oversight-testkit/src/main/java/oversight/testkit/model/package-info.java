/** The whole life of a record as a model: seeded runs of steps, faults and time against a host's own ledger, people and transport, and what must be true after each step. */
@org.jspecify.annotations.NullMarked
package oversight.testkit.model;
