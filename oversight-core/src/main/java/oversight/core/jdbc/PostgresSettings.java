package oversight.core.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The settings of a PostgreSQL server that lose acknowledged commits, and those that write what people wrote into logs. The session is asked, because a role or
 * a database may have settings of its own.
 */
final class PostgresSettings {

    private static final List<String> KEEPING = List.of("fsync", "full_page_writes", "synchronous_commit");

    /** Each with what holds when nothing gets out by it. A setting that the server does not have is null, and safe. */
    private static final String LEAKING = """
            with setting as (select
                current_setting('log_parameter_max_length', true) as bound,
                current_setting('log_statement') in ('none', 'ddl')
                    and current_setting('log_min_duration_statement') = '-1'
                    and coalesce(current_setting('log_min_duration_sample', true), '-1') = '-1'
                    and coalesce(current_setting('log_transaction_sample_rate', true), '0') = '0' as silent)
            select name from setting cross join lateral (values
                ('log_parameter_max_length', silent or bound = '0'),
                ('log_parameter_max_length_on_error', coalesce(current_setting('log_parameter_max_length_on_error', true), '0') = '0'),
                ('log_error_verbosity', current_setting('log_error_verbosity') = 'terse'
                    or current_setting('log_min_messages') in ('fatal', 'panic')),
                ('auto_explain.log_parameter_max_length', coalesce(current_setting('auto_explain.log_min_duration', true), '-1') = '-1'
                    or current_setting('auto_explain.log_parameter_max_length', true) = '0'),
                ('pgaudit.log_parameter', coalesce(current_setting('pgaudit.log_parameter', true), 'off') = 'off')
            ) as check_of (name, safe) where safe is not true order by name""";

    private PostgresSettings() {}

    /** A server that acknowledges what it does not keep is no place for a record. */
    static void refuseForgetful(Session session) throws SQLException {
        for (String setting : KEEPING) {
            if (session.query("select current_setting(?)", row -> row.getString(1), setting)
                    .contains("off")) {
                throw new IllegalStateException(
                        "PostgreSQL has " + setting + " off for this connection, so that it"
                                + " loses notes that it acknowledged when it stops; switch it on, for this role and database too");
            }
        }
    }

    /** The names of the settings by which values of rows and parameters get into logs. */
    static List<String> leaking(Session session) throws SQLException {
        List<String> names = new ArrayList<>(session.query(LEAKING, row -> row.getString(1)));
        String url = session.connection().getMetaData().getURL();
        if (url == null || !url.contains("logServerErrorDetail=false")) {
            names.add("logServerErrorDetail");
        }
        return names;
    }
}
