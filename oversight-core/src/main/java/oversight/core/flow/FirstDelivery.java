package oversight.core.flow;

import java.util.Optional;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.party.CaseRole;
import oversight.api.party.PostId;

/** How the delivery of a notice begins: what is for a post or role that nobody fills waits for a person, and is seen. */
public final class FirstDelivery {

    /** Why a notice is parked from the start. */
    public static final String NOBODY_FOUND = "nobody-found";

    /** Why a notice is parked that goes up from somebody above whom nobody is known. */
    public static final String NOBODY_ABOVE = "nobody-above";

    /** Stands for the line manager of somebody who has none. */
    public static final CaseRole LINE_MANAGER = CaseRole.of("line-manager");

    private FirstDelivery() {}

    /**
     * The delivery of a new notice.
     *
     * @param notice the notice
     * @return pending, or parked
     */
    public static Delivery of(Notice notice) {
        String why = notice.getRecipient().equals(LINE_MANAGER) ? NOBODY_ABOVE : NOBODY_FOUND;
        boolean nobody = notice.getRecipient() instanceof PostId || notice.getRecipient() instanceof CaseRole;
        return Delivery.builder()
                .notice(notice)
                .state(nobody ? DeliveryState.PARKED : DeliveryState.PENDING)
                .nextAt(notice.getMadeAt())
                .failure(nobody ? Optional.of(why) : Optional.empty())
                .build();
    }
}
