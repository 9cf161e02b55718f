package org.sangam.app.operation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the database answers, asked twice a second on a connection outside the pool, so that a pool full of slow pages
 * does not look like a database that is down. An answer that takes a second is none.
 */
public final class DatabasePulse implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabasePulse.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Database database;
    private final Thread beat = Thread.ofVirtual().name("database pulse").unstarted(this::beat);
    private volatile boolean answers = true;

    private DatabasePulse(Database database) {
        this.database = database;
    }

    /** Of a database that answered just now. */
    static DatabasePulse of(Database database) {
        DatabasePulse pulse = new DatabasePulse(database);
        pulse.beat.start();
        return pulse;
    }

    public boolean answers() {
        return answers;
    }

    @Override
    public void close() {
        beat.interrupt();
    }

    private void beat() {
        Connection connection = null;
        while (!beat.isInterrupted()) {
            connection = asked(connection);
            note(connection != null);
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                break;
            }
        }
        forget(connection);
    }

    /** The connection that answered: the given one, or a new one where there was none. */
    private @Nullable Connection asked(@Nullable Connection given) {
        Connection connection = given;
        try {
            if (connection == null) {
                connection = open();
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT 1");
            }
            return connection;
        } catch (SQLException e) {
            forget(connection);
            return null;
        }
    }

    private Connection open() throws SQLException {
        DatabaseAddress address = database.address();
        Properties quick = address.properties();
        quick.setProperty("ApplicationName", "sangam pulse");
        quick.setProperty("connectTimeout", "1");
        quick.setProperty("loginTimeout", "1");
        quick.setProperty("socketTimeout", "1");
        return address.connect(quick);
    }

    private void note(boolean answered) {
        if (answered != answers) {
            answers = answered;
            if (answered) {
                LOG.info("The database answers again.");
            } else {
                LOG.warn("The database does not answer; pages that need it say so until it does.");
            }
        }
    }

    private static void forget(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.debug("A dead connection did not close.", e);
            }
        }
    }
}
