package org.sangam.app.operation;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;

/**
 * Where a database is and who asks it.
 *
 * @param jdbcUrl as the PostgreSQL driver takes it, without user and password
 */
public record DatabaseAddress(String jdbcUrl, String user, String password) {

    private static final Set<String> SCHEMES = Set.of("postgres", "postgresql");

    private static final String WANTED = "Give it as postgres://user:password@host:5432/name or as "
            + "jdbc:postgresql://host:5432/name with SANGAM_DATABASE_USER and SANGAM_DATABASE_PASSWORD.";

    /**
     * Reads {@code SANGAM_DATABASE_URL}. A user and password given beside the URL come before those inside it.
     *
     * @throws StartRefused when it is not the address of a PostgreSQL
     */
    static DatabaseAddress parse(String url, String user, String password) {
        String given = url.strip();
        if (given.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(given, user, password);
        }
        try {
            URI uri = new URI(given);
            if (!SCHEMES.contains(String.valueOf(uri.getScheme()))
                    || uri.getHost() == null
                    || uri.getPath().length() < 2) {
                throw new StartRefused("SANGAM_DATABASE_URL is not the address of a PostgreSQL database.", WANTED);
            }
            return of(uri, user, password);
        } catch (URISyntaxException e) {
            throw new StartRefused(
                    "SANGAM_DATABASE_URL cannot be read at character %d.".formatted(e.getIndex() + 1), WANTED);
        }
    }

    /** One connection outside any pool, without time limits on statements. */
    Connection connect() throws SQLException {
        return connect(properties());
    }

    Connection connect(Properties properties) throws SQLException {
        return DriverManager.getConnection(jdbcUrl, properties);
    }

    /** What every connection is opened with: quick to give up on a dead server, and no row's content in errors. */
    Properties properties() {
        Properties properties = new Properties();
        if (!user.isBlank()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", "sangam");
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("logServerErrorDetail", "false");
        return properties;
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return jdbcUrl.replaceFirst("\\?.*", "") + (user.isBlank() ? "" : " as " + user);
    }

    private static DatabaseAddress of(URI uri, String user, String password) {
        String[] inside =
                uri.getRawUserInfo() == null ? new String[] {"", ""} : (uri.getRawUserInfo() + ":").split(":", 3);
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new DatabaseAddress(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                user.isBlank() ? decode(inside[0]) : user,
                password.isBlank() ? decode(inside[1]) : password);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
