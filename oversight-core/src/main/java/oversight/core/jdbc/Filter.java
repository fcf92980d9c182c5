package oversight.core.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    /** One of the values; every value when there are none. */
    Filter in(String column, List<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            sql.append(" and ").append(column).append(" in (");
            sql.append(String.join(", ", Collections.nCopies(values.size(), "?")))
                    .append(')');
            values.forEach(value -> arguments.add(value.name()));
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
