package org.sangam.app.operation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The three settings on which "an acknowledged write survives" rests, as a connection sees them.
 *
 * <p>{@code fsync} off loses the database when the machine stops; {@code full_page_writes} off may tear pages then;
 * {@code synchronous_commit} off loses the last acknowledged transactions even when only the server stops.
 *
 * @param off the names of those that are off
 */
record Durability(List<String> off) {

    private static final String ASKED = """
            SELECT name FROM pg_settings
             WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') AND setting = 'off'
             ORDER BY name
            """;

    static Durability of(Connection connection) throws SQLException {
        List<String> off = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ASKED)) {
            while (rows.next()) {
                off.add(rows.getString("name"));
            }
        }
        return new Durability(List.copyOf(off));
    }

    boolean promised() {
        return off.isEmpty();
    }

    StartRefused refusal(String server) {
        return new StartRefused(
                "%s has %s off, so a write it acknowledged may be lost.".formatted(server, String.join(" and ", off)),
                "Switch %s on and start Sangam again.".formatted(off.size() == 1 ? "it" : "them"));
    }
}
