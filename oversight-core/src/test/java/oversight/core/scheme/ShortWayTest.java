package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.SmallScheme.COURT;
import static oversight.core.scheme.SmallScheme.ONLY_SM;
import static oversight.core.scheme.SmallScheme.SM;
import static oversight.core.scheme.SmallScheme.TM;
import static oversight.core.scheme.SmallScheme.enquiry;
import static oversight.core.scheme.SmallScheme.row;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.party.PostId;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionOutcome;

/** Where one rule decides and a post is all that there is to look at, a ruling allocates nothing: hundreds of thousands are asked for when a record is ruled on again. */
class ShortWayTest {

    private static final int MANY = 2_000;
    private static final Condition URGENTLY =
            new Condition.OneOf(CircumstanceId.of("emergency"), List.of(FactValue.yesNo(true)));
    private static final Condition DEAR =
            new Condition.Band(CircumstanceId.of("cost"), OptionalLong.of(100), OptionalLong.empty());

    private final Ruler ruler = new Ruler(SmallScheme.compiled(
            row("urgent", TM).when(URGENTLY).done(),
            row("dear", COURT).when(DEAR).done(),
            row("usual", ONLY_SM).done(),
            row("not", SM)
                    .forOutcome(DecisionOutcome.NOT_PROGRESSED)
                    .when(URGENTLY)
                    .done()));

    private static Enquiry asked(boolean urgent, long cost, DecisionOutcome outcome) {
        return enquiry("x.ann")
                .facts(Facts.none().with("emergency", urgent).with("cost", cost))
                .outcome(outcome)
                .build();
    }

    private void assertAllocatesNothing(Enquiry enquiry, String post, Class<? extends Ruling> answer) {
        List<PostId> posts = List.of(PostId.of("adviser"), PostId.of(post));
        Standing standing = (staff, at) -> posts;
        assertThat(ruler.rule(enquiry, standing)).isInstanceOf(answer);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3; attempt++) {
            long before = thread.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < MANY; i++) {
                ruler.rule(enquiry, standing);
            }
            least = Math.min(least, thread.getCurrentThreadAllocatedBytes() - before);
        }

        assertThat(least / MANY).isZero();
    }

    @Test
    void aYesAllocatesNothing() {
        assertAllocatesNothing(asked(true, 5, DecisionOutcome.PROGRESSED), "tm", Ruling.Permitted.class);
        assertAllocatesNothing(asked(false, 5, DecisionOutcome.PROGRESSED), "sm", Ruling.Permitted.class);
        assertAllocatesNothing(asked(true, 5, DecisionOutcome.NOT_PROGRESSED), "sm", Ruling.Permitted.class);
        assertAllocatesNothing(asked(false, 5, DecisionOutcome.NOT_PROGRESSED), "sm", Ruling.Permitted.class);
    }

    @Test
    void norDoesANo() {
        assertAllocatesNothing(asked(true, 5, DecisionOutcome.PROGRESSED), "sw", Ruling.NotPermitted.class);
        assertAllocatesNothing(asked(false, 5, DecisionOutcome.PROGRESSED), "director", Ruling.NotPermitted.class);
        assertAllocatesNothing(asked(true, 5, DecisionOutcome.PROGRESSED), "ghost", Ruling.NotPermitted.class);
    }

    @Test
    void norWhatIsForNobodyHere() {
        assertAllocatesNothing(asked(false, 101, DecisionOutcome.PROGRESSED), "sm", Ruling.OutsideOurPower.class);
    }
}
