package oversight.core.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.SchemeId;

/** A reference to a rule, in the columns that duties and deliveries share. */
final class Rules {

    static final String COLUMNS = "rule_scheme, rule_version, rule_id, rule_line, rule_citation";

    private Rules() {}

    static RuleRef read(ResultSet row) throws SQLException {
        int line = row.getInt("rule_line");
        return RuleRef.builder()
                .line(row.wasNull() ? Optional.empty() : Optional.of(line))
                .scheme(SchemeId.of(row.getString("rule_scheme")))
                .version(row.getString("rule_version"))
                .rule(RuleId.of(row.getString("rule_id")))
                .citation(row.getString("rule_citation"))
                .build();
    }
}
