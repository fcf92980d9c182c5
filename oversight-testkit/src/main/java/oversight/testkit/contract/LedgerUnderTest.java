package oversight.testkit.contract;

import org.junit.jupiter.api.extension.ExtendWith;
import oversight.api.spi.NoteLedger;

/** Where the rules get the ledger from that they judge. */
@ExtendWith(RuleFailures.class)
public interface LedgerUnderTest {

    /**
     * A new and empty ledger; each rule asks for one. It must bear being called from several threads.
     *
     * @return the ledger to judge
     */
    NoteLedger newLedger();
}
