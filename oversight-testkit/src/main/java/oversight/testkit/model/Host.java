package oversight.testkit.model;

import oversight.api.Oversight;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.api.spi.StaffDirectory;
import oversight.core.OversightEngine;

/**
 * What the model is run against: a ledger, and whatever else of the host's own is to be tried with it. Called on the thread of the run.
 *
 * <pre>{@code
 * OversightModel.against(() -> new VendorLedger(emptyTables())).verify(42, 100);
 * }</pre>
 */
@FunctionalInterface
public interface Host {

    /**
     * An empty ledger for one run. The model calls it through a ledger of its own that loses calls and answers.
     *
     * @return the ledger
     */
    NoteLedger freshLedger();

    /**
     * The host's transport, which hands each notice on to the recipients of the model. Asked for once for each engine. Unless it is overridden there is none in between.
     *
     * @param recipients who take, refuse, fail and are slow, as the seed has it
     * @return what the engine calls
     */
    default NoticeTransport transport(NoticeTransport recipients) {
        return recipients;
    }

    /**
     * The host's directory over the people of the model, who come, go and change their managers. Asked for once for each engine.
     *
     * @param people the people as they are
     * @return what the engine asks
     */
    default StaffDirectory staffDirectory(StaffDirectory people) {
        return people;
    }

    /**
     * The host's case teams over those of the model. Asked for once for each engine.
     *
     * @param people who is around a child, and who must not be told
     * @return what the engine asks
     */
    default CaseTeam caseTeam(CaseTeam people) {
        return people;
    }

    /**
     * The engine, or what the host puts before it. Asked for once for each set of versions of the scheme that a node holds.
     *
     * @param builder has everything that the model needs; it may be added to
     * @return what the model calls
     */
    default Oversight engine(OversightEngine.Builder builder) {
        return builder.build();
    }
}
