package oversight.testkit.contract;

import java.util.List;
import java.util.function.Supplier;
import oversight.api.spi.NoteLedger;

/** A ledger with one fault, and the rules that must notice it. */
record Saboteur(String fault, List<String> rules, Supplier<NoteLedger> ledger) {

    static Saboteur of(String fault, Supplier<NoteLedger> ledger, String... rules) {
        return new Saboteur(fault, List.of(rules), ledger);
    }
}
