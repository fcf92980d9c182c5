package oversight.core.schemefile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.party.AuthorityId;
import oversight.api.party.BodyId;
import oversight.api.scheme.Condition;
import oversight.api.scheme.Due;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Whom;

/** Gathers the parts of the records of the api, which have no builders of their own, while they are read. */
final class Draft {

    private Draft() {}

    /** A body or somebody, and a due time. */
    static final class Later {
        private @Nullable BodyId body;
        private @Nullable Whom whom;
        private @Nullable Due due;

        void body(BodyId value) {
            body = value;
        }

        void whom(Whom value) {
            whom = value;
        }

        void due(Due value) {
            due = value;
        }

        FollowUp.Ratify ratify() {
            return new FollowUp.Ratify(requireNonNull(body), requireNonNull(due));
        }

        FollowUp.QualityAssure qualityAssure() {
            return new FollowUp.QualityAssure(requireNonNull(whom), requireNonNull(due));
        }

        FollowUp.ConfirmInWriting confirmInWriting() {
            return new FollowUp.ConfirmInWriting(requireNonNull(due));
        }
    }

    /** A circumstance and what is asked of it. That it is one test and not two is checked by {@code ConditionCheck}. */
    static final class Test {
        private @Nullable CircumstanceId circumstance;
        private @Nullable List<FactValue> values;
        private OptionalLong above = OptionalLong.empty();
        private OptionalLong upTo = OptionalLong.empty();

        void circumstance(CircumstanceId value) {
            circumstance = value;
        }

        void is(List<FactValue> value) {
            values = value;
        }

        void above(long value) {
            above = OptionalLong.of(value);
        }

        void upTo(long value) {
            upTo = OptionalLong.of(value);
        }

        Condition condition() {
            CircumstanceId of = requireNonNull(circumstance);
            return values == null ? new Condition.Band(of, above, upTo) : new Condition.OneOf(of, values);
        }
    }

    /** The authority, which is two attributes of a scheme and one thing in its file. */
    static final class Authority {
        private @Nullable AuthorityId id;
        private @Nullable String name;

        void id(AuthorityId value) {
            id = value;
        }

        void name(String value) {
            name = value;
        }

        Named named() {
            return new Named(requireNonNull(id), requireNonNull(name));
        }
    }

    /** An authority and what it is called. */
    record Named(AuthorityId id, String name) {}
}
