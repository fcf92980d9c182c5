package oversight.testkit.contract;

/**
 * The rules of {@link oversight.api.spi.NoteLedger}, each a numbered test. A test class implements this interface and says how a new ledger is made:
 *
 * <pre>{@code
 * class OurLedgerTest implements NoteLedgerContract {
 *     public NoteLedger newLedger() {
 *         return new OurLedger(emptyDatabase());
 *     }
 * }
 * }</pre>
 *
 * <p>A ledger that joins the host's transaction is handed over wrapped in something that begins one before each call and commits it after.
 */
public interface NoteLedgerContract
        extends LedgerAppendRules,
                LedgerKeepingRules,
                LedgerReadingRules,
                LedgerDutyRules,
                LedgerDeliveryRules,
                LedgerClaimRules,
                LedgerConcurrencyRules,
                LedgerAuthorityRules {}
