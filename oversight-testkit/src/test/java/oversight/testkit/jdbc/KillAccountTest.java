package oversight.testkit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The account itself: what it takes for a fault, and what not. */
class KillAccountTest {

    private static final String NOTICE = "notice-1 note:c0-1 staff:a ROUTE r";
    private static final List<String> CLIENTS = List.of("c0", "c1");

    private static Tally told(String... lines) {
        Tally tally = new Tally("by hand");
        new KillAccount(tally).said(CLIENTS, List.of(lines));
        return tally;
    }

    /** One client was cut off with the notice in its hands, its claim ended, and the other handed it over again. */
    @Test
    void aLostClaimMayBeTakenUpByAnother() {
        Tally tally = told("took " + NOTICE, "took " + NOTICE, "delivered notice-1");

        assertThat(tally.faults()).isZero();
        assertThat(tally.duplicates).isEqualTo(1);
    }

    @Test
    void whatIsKnownToBeDeliveredIsNotHandedOverAgain() {
        assertThat(told("took " + NOTICE, "delivered notice-1", "took " + NOTICE)
                        .faults())
                .isEqualTo(1);
    }

    @Test
    void oneKeyIsOneNotice() {
        assertThat(told("took " + NOTICE, "took " + NOTICE.replace("staff:a", "staff:b"))
                        .faults())
                .isEqualTo(1);
    }
}
