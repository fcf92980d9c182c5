package oversight.core.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conditions of a query, as constant SQL with their arguments beside it; not thread-safe. */
final class Filter {

    private final StringBuilder sql = new StringBuilder(" where authority = ?");
    private final List<Object> arguments = new ArrayList<>();

    Filter(String authority) {
        arguments.add(authority);
    }

    Filter equal(String column, Optional<?> value) {
        value.ifPresent(v -> {
            sql.append(" and ").append(column).append(" = ?");
            arguments.add(v);
        });
        return this;
    }

    Filter compare(String column, String operator, Optional<Long> value) {
        value.ifPresent(v -> {
            sql.append(" and ").append(column).append(' ').append(operator).append(" ?");
            arguments.add(v);
        });
        return this;
    }

    /** A condition without arguments, where it is asked for. */
    Filter only(boolean asked, String condition) {
        if (asked) {
            sql.append(" and ").append(condition);
        }
        return this;
    }

    /** Only what comes after a row in the order of a number and then a text. */
    void after(String column, long value, String next, String text) {
        sql.append(" and (").append(column).append(" > ? or (").append(column).append(" = ? and ");
        sql.append(next).append(" > ?))");
        Collections.addAll(arguments, value, value, text);
    }

    /** The end of the statement that asks for so many rows; to be asked for last. */
    String limit(OptionalInt most) {
        if (most.isEmpty()) {
            return "";
        }
        arguments.add(Fit.limit(most.getAsInt()));
        return " limit ?";
    }

    /** One of the values; every value when there are none. */
    <T> Filter in(String column, List<T> values, Function<? super T, String> written) {
        if (!values.isEmpty()) {
            sql.append(" and ").append(column).append(" in (");
            sql.append(String.join(", ", Collections.nCopies(values.size(), "?")))
                    .append(')');
            values.forEach(value -> arguments.add(written.apply(value)));
        }
        return this;
    }

    /** One of the states, as constants of the statement: only so does the database see that an index over rows in these states has them all. */
    Filter states(Collection<? extends Enum<?>> states) {
        return constants("state", states);
    }

    /** One of the kinds of an entry, in the same way. */
    Filter kinds(Collection<? extends Enum<?>> kinds) {
        return constants("kind", kinds);
    }

    private Filter constants(String column, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            sql.append(" and ").append(column);
            sql.append(values.stream().map(Enum::name).sorted().collect(Collectors.joining("', '", " in ('", "')")));
        }
        return this;
    }

    String sql() {
        return sql.toString();
    }

    Object[] arguments() {
        return arguments.toArray();
    }

    /** The arguments of a statement that sets these values where the conditions hold. */
    @Nullable
    Object[] after(@Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
        all.addAll(arguments);
        return all.toArray();
    }
}
