package oversight.testkit.jdbc;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** H2 repeats a value that is too long. */
class H2DriverLeakTest implements DriverLeakRules {

    @TempDir
    Path folder;

    private final Databases databases = new Databases();

    @AfterEach
    void close() {
        databases.close();
    }

    @Override
    public DataSource emptyDatabase() {
        return databases.h2(folder);
    }

    @Override
    public String refuse() {
        return "alter table ovs_entry alter column document varchar(10)";
    }

    @Override
    public String shortText() {
        return "varchar(10)";
    }

    @Override
    public String allow() {
        return "alter table ovs_entry alter column document clob";
    }
}
