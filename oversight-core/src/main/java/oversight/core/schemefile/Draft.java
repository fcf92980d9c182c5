package oversight.core.schemefile;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.party.AuthorityId;
import oversight.api.scheme.Condition;

/** Gathers the parts of the records of the api, which have no builders of their own, while they are read. */
final class Draft {

    private Draft() {}

    /** A measure. */
    static final class Measure {
        private long amount;

        void amount(long value) {
            amount = value;
        }

        FactValue.Amount amount() {
            return new FactValue.Amount(amount);
        }
    }

    /** A circumstance and what is asked of it. That it is one test and not two is checked by {@code ConditionCheck}. */
    static final class Test {
        private @Nullable CircumstanceId circumstance;
        private @Nullable List<FactValue> values;
        private OptionalLong above = OptionalLong.empty();
        private Optional<LocalDate> after = Optional.empty();
        private Optional<FactValue> upTo = Optional.empty();

        void circumstance(CircumstanceId value) {
            circumstance = value;
        }

        void is(List<FactValue> value) {
            values = value;
        }

        void above(FactValue.Amount value) {
            above = OptionalLong.of(value.amount());
        }

        void after(LocalDate value) {
            after = Optional.of(value);
        }

        void upTo(FactValue value) {
            upTo = Optional.of(value);
        }

        Condition condition() {
            CircumstanceId of = requireNonNull(circumstance);
            if (values != null) {
                return new Condition.OneOf(of, values);
            }
            Optional<LocalDate> lastDay =
                    upTo.filter(FactValue.Day.class::isInstance).map(day -> ((FactValue.Day) day).date());
            if (after.isPresent() || lastDay.isPresent()) {
                return new Condition.Span(of, after, lastDay);
            }
            return new Condition.Band(
                    of,
                    above,
                    upTo.filter(FactValue.Amount.class::isInstance)
                            .map(amount -> OptionalLong.of(((FactValue.Amount) amount).amount()))
                            .orElse(OptionalLong.empty()));
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
