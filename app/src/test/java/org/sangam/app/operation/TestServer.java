package org.sangam.app.operation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The one embedded server of a test run, started on first use and stopped with it. Its folder is kept under
 * {@code target} between runs; a second run at the same time gets a folder of its own.
 */
final class TestServer {

    private static final int FOLDERS = 8;
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable TestServer only;

    private final EmbeddedPostgres server;
    private final Path contexts;
    private boolean templateMade;

    private TestServer(DataFolder folder) {
        contexts = folder.path().resolve("contexts");
        server = EmbeddedPostgres.start(folder, line -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            folder.close();
        }));
        dropWhatAnEarlierRunLeft();
    }

    static synchronized TestServer only() {
        if (only == null) {
            only = new TestServer(freeFolder());
        }
        return only;
    }

    /** A new database, with all migrations where asked; copied from a template, so that only the first one takes time. */
    synchronized DatabaseAddress create(boolean migrated) {
        if (migrated && !templateMade) {
            makeTemplate();
        }
        String name = "test_" + NUMBER.incrementAndGet();
        run("CREATE DATABASE %s OWNER sangam %s".formatted(name, migrated ? "TEMPLATE test_template" : ""));
        return named(name);
    }

    void drop(DatabaseAddress address) {
        run("DROP DATABASE %s WITH (FORCE)".formatted(address.jdbcUrl().replaceFirst(".*/", "")));
    }

    /** The unpacked server, for tests that start others in folders of their own. */
    Path binaries() {
        return contexts.resolveSibling("bin-" + PostgresBinaries.VERSION);
    }

    /** A data folder for one application context. */
    Path folder() {
        return contexts.resolve(String.valueOf(NUMBER.incrementAndGet()));
    }

    private void makeTemplate() {
        run("DROP DATABASE IF EXISTS test_template");
        run("CREATE DATABASE test_template OWNER sangam");
        DatabaseAddress template = named("test_template");
        MigrateResult result = Flyway.configure()
                .dataSource(template.jdbcUrl(), template.user(), template.password())
                .load()
                .migrate();
        templateMade = result.success;
    }

    private void dropWhatAnEarlierRunLeft() {
        FileSystemUtils.deleteRecursively(contexts.toFile());
        List<String> left = new ArrayList<>();
        try (Connection connection = server.adminAddress().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT datname FROM pg_database WHERE datname ~ '^test_'")) {
            while (rows.next()) {
                left.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        left.forEach(name -> run("DROP DATABASE %s WITH (FORCE)".formatted(name)));
    }

    private DatabaseAddress named(String name) {
        DatabaseAddress app = server.address();
        return new DatabaseAddress(app.jdbcUrl().replaceFirst("/sangam$", "/" + name), app.user(), app.password());
    }

    private void run(String sql) {
        try (Connection connection = server.adminAddress().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static DataFolder freeFolder() {
        for (int i = 1; i < FOLDERS; i++) {
            try {
                return DataFolder.open(Path.of("target", "test-data-" + i));
            } catch (StartRefused e) {
                // Another run of the tests has it.
            }
        }
        return DataFolder.open(Path.of("target", "test-data-" + FOLDERS));
    }
}
