package org.sangam.app.operation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One-off questions and commands to a database. */
final class Asking {

    private Asking() {}

    static String answer(DatabaseAddress address, String query) {
        return JdbcClient.create(new DriverManagerDataSource(address.jdbcUrl(), address.properties()))
                .sql(query)
                .query((row, n) -> row.getString(1))
                .single();
    }

    static void execute(DatabaseAddress address, String... commands) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
