package org.sangam.app.operation;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database of its own for one test class, on the real embedded PostgreSQL, with every migration run.
 *
 * <p>A test of SQL needs no Spring:
 *
 * <pre>{@code
 * class JobsTest {
 *     @RegisterExtension
 *     static final TestDatabase database = TestDatabase.migrated();
 *
 *     private final Jobs jobs = new Jobs(database.sql());
 * }
 * }</pre>
 *
 * <p>A test with Spring needs nothing at all: whatever {@code @SpringBootTest} or {@code @ApplicationModuleTest} starts
 * finds a database and a data folder of its own, see {@link TestDatabaseForSpring}. One server runs per JVM; a database is
 * copied from a migrated template in about 50 ms.
 */
public final class TestDatabase implements AfterAllCallback {

    private final boolean migrated;
    private @Nullable DatabaseAddress address;

    private TestDatabase(boolean migrated) {
        this.migrated = migrated;
    }

    /** With every table the product has, and no row but those that migrations put there. */
    public static TestDatabase migrated() {
        return new TestDatabase(true);
    }

    /** With no table at all. */
    public static TestDatabase empty() {
        return new TestDatabase(false);
    }

    /** Opens a connection for each use, as the user that owns the tables. */
    public DataSource dataSource() {
        return new DriverManagerDataSource(address().jdbcUrl(), address().properties());
    }

    public JdbcClient sql() {
        return JdbcClient.create(dataSource());
    }

    synchronized DatabaseAddress address() {
        if (address == null) {
            address = TestServer.only().create(migrated);
        }
        return address;
    }

    @Override
    public synchronized void afterAll(ExtensionContext context) {
        if (address != null) {
            TestServer.only().drop(address);
            address = null;
        }
    }
}
