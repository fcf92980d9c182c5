package oversight.core.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import oversight.api.duty.Duty;
import oversight.api.notice.Notice;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.record.SchemePin;
import oversight.core.form.KeyedUnion;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;
import oversight.core.record.EngineEntry.Deed;
import oversight.core.record.EngineEntry.OversightExpected;
import oversight.core.record.EngineEntry.Redirected;
import oversight.core.record.EngineEntry.Reminded;

/** The written form of what the engine did by itself. */
final class EngineShapes {

    private static final Shape<Reminded> REMINDED = ObjectShape.<Reminded, Fields>of(
                    "reminder", Fields::new, f -> new Reminded(requireNonNull(f.duty), f.notices))
            .required("duty", DutyShapes.DUTY, Reminded::duty, (f, v) -> f.duty = v)
            .list("notices", DutyShapes.NOTICE, Reminded::notices, (f, v) -> v.forEach(f.notices::add))
            .end();

    private static final Shape<OversightExpected> EXPECTED = ObjectShape.<OversightExpected, Fields>of(
                    "expected oversight", Fields::new, f -> new OversightExpected(requireNonNull(f.duty), f.instead))
            .required("duty", DutyShapes.DUTY, OversightExpected::duty, (f, v) -> f.duty = v)
            .list("instead", DutyShapes.DUTY, OversightExpected::instead, (f, v) -> v.forEach(f.instead::add))
            .end();

    private static final Shape<Redirected> REDIRECTED = ObjectShape.<Redirected, Fields>of(
                    "redirection", Fields::new, f -> new Redirected(requireNonNull(f.notice), f.change, f.notices))
            .required("notice", DutyShapes.NOTICE, Redirected::notice, (f, v) -> f.notice = v)
            .required("change", Shapes.longInteger(0, Long.MAX_VALUE), Redirected::change, (f, v) -> f.change = v)
            .list("instead", DutyShapes.NOTICE, Redirected::instead, (f, v) -> v.forEach(f.notices::add))
            .end();

    private static final Shape<Deed> DEED = KeyedUnion.<Deed>of("what the engine did")
            .option("reminded", Reminded.class, REMINDED)
            .option("redirected", Redirected.class, REDIRECTED)
            .option("oversightExpected", OversightExpected.class, EXPECTED)
            .end();

    static final Shape<EngineEntry> ENTRY = ObjectShape.<EngineEntry, Fields>of(
                    "engine's entry", Fields::new, Fields::entry)
            .required("authority", Refs.AUTHORITY, EngineEntry::authority, (f, v) -> f.authority = v)
            .required("child", Refs.CHILD, EngineEntry::child, (f, v) -> f.child = v)
            .required("did", DEED, EngineEntry::deed, (f, v) -> f.deed = v)
            .required("recordedAt", Shapes.instant(), EngineEntry::recordedAt, (f, v) -> f.recordedAt = v)
            .required("scheme", RecordShapes.PIN, EngineEntry::scheme, (f, v) -> f.scheme = v)
            .end();

    private EngineShapes() {}

    /** Holds what is read. */
    private static final class Fields {
        private final List<Notice> notices = new ArrayList<>();
        private final List<Duty> instead = new ArrayList<>();
        private @Nullable Duty duty;
        private @Nullable Notice notice;
        private long change;
        private @Nullable AuthorityId authority;
        private @Nullable ChildRef child;
        private @Nullable Deed deed;
        private @Nullable SchemePin scheme;
        private Instant recordedAt = Instant.EPOCH;

        EngineEntry entry() {
            return new EngineEntry(
                    requireNonNull(authority),
                    requireNonNull(child),
                    requireNonNull(deed),
                    recordedAt,
                    requireNonNull(scheme));
        }
    }
}
