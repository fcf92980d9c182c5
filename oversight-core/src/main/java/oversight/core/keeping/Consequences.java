package oversight.core.keeping;

import java.util.List;
import java.util.Optional;
import oversight.api.duty.Duty;
import oversight.api.finding.Finding;
import oversight.api.notice.Notice;
import oversight.core.flow.Found;
import oversight.core.flow.SetOff;

/**
 * What an act comes to for what is owed and who is told.
 *
 * @param findings what is in the way of it
 * @param duty the duty that it ends, as it stood
 * @param notice the notice that it is about
 * @param setOff what is kept with it
 */
record Consequences(List<Finding> findings, Optional<Duty> duty, Optional<Notice> notice, SetOff setOff) {

    static final Consequences NONE = new Consequences(List.of(), Optional.empty(), Optional.empty(), SetOff.NOTHING);

    static Consequences refused(String code, String path) {
        return new Consequences(
                List.of(Found.blocking(code, path)), Optional.empty(), Optional.empty(), SetOff.NOTHING);
    }

    static Consequences of(SetOff setOff) {
        return new Consequences(List.of(), Optional.empty(), Optional.empty(), setOff);
    }

    static Consequences of(Duty duty, SetOff setOff) {
        return new Consequences(List.of(), Optional.of(duty), Optional.empty(), setOff);
    }

    static Consequences of(Notice notice, SetOff setOff) {
        return new Consequences(List.of(), Optional.empty(), Optional.of(notice), setOff);
    }
}
