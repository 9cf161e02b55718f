package org.sangam.app.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class CrashTest {

    @Test
    void what_was_acknowledged_outlives_a_few_kills() throws Exception {
        survives(6);
    }

    @Test
    @Tag("long")
    void what_was_acknowledged_outlives_fifty_kills() throws Exception {
        survives(50);
    }

    /** Shows that the two above can fail. */
    @Test
    @Tag("long")
    void what_was_acknowledged_too_early_is_seen_to_be_lost() throws Exception {
        assertThat(crashed(9, "off").lost()).isNotEmpty();
    }

    private static void survives(int rounds) throws Exception {
        Crashes.Seen seen = crashed(rounds, "on");
        assertThat(seen.acknowledged()).hasSizeGreaterThan(rounds * 10);
        assertThat(seen.lost()).isEmpty();
        assertThat(seen.slowestStart().toSeconds()).isLessThan(15);
    }

    private static Crashes.Seen crashed(int rounds, String synchronousCommit) throws InterruptedException {
        Crashes crashes = new Crashes(
                ChildSangam.freshFolder(),
                data -> ChildSangam.running(Writer.class, data.toString(), synchronousCommit),
                CrashTest::kept,
                System.nanoTime());
        Crashes.Seen seen = crashes.run(rounds);
        System.err.printf("%d rounds: %s%n", rounds, seen);
        return seen;
    }

    /** What is there, and there in both tables or in none. */
    private static Set<String> kept(Path folder) {
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedPostgres server = EmbeddedPostgres.start(data, line -> {})) {
            DatabaseAddress address = server.address();
            JdbcClient sql = JdbcClient.create(new DriverManagerDataSource(address.jdbcUrl(), address.properties()));
            Set<String> written = ids(sql, "written");
            assertThat(ids(sql, "change")).as("no half transaction").isEqualTo(written);
            return written;
        }
    }

    private static Set<String> ids(JdbcClient sql, String table) {
        return sql.sql("SELECT id FROM " + table)
                .query((row, n) -> String.valueOf(row.getString("id")))
                .set();
    }

    /** Writes a row into each of two tables, again and again in four threads, and says what was acknowledged. */
    static final class Writer {

        private static final int THREADS = 4;

        private Writer() {}

        public static void main(String[] arguments) throws Exception {
            try (DataFolder data = DataFolder.open(Path.of(arguments[0]));
                    EmbeddedPostgres server = EmbeddedPostgres.start(data, line -> {})) {
                Asking.execute(
                        server.address(),
                        "CREATE TABLE IF NOT EXISTS written (id text PRIMARY KEY)",
                        "CREATE TABLE IF NOT EXISTS change (id text PRIMARY KEY)");
                System.out.println("serving " + server.pid());
                List<Thread> threads = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    threads.add(Thread.ofPlatform().start(() -> writeOn(server.address(), arguments[1])));
                }
                for (Thread thread : threads) {
                    thread.join();
                }
            }
        }

        private static void writeOn(DatabaseAddress address, String synchronousCommit) {
            while (true) {
                try (Connection connection = address.connect()) {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("SET synchronous_commit = " + synchronousCommit);
                    }
                    connection.setAutoCommit(false);
                    while (true) {
                        write(connection);
                    }
                } catch (SQLException e) {
                    // The server was killed; it will be back.
                }
            }
        }

        private static void write(Connection connection) throws SQLException {
            String id = UUID.randomUUID().toString();
            for (String table : List.of("written", "change")) {
                try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (?)")) {
                    insert.setString(1, id);
                    insert.executeUpdate();
                }
            }
            connection.commit();
            System.out.println("kept " + id);
        }
    }
}
