package oversight.testkit.architecture.offenders.seams;

import java.sql.Connection;
import javax.sql.DataSource;

/** Sees the database from the wrong package. */
public abstract class AsksADatabase {
    abstract Connection of(DataSource source);
}
