package org.sangam.app.operation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** The embedded server of an application context, to be treated badly. */
public final class DatabaseProcess {

    private final EmbeddedPostgres server;

    private DatabaseProcess(EmbeddedPostgres server) {
        this.server = server;
    }

    public static DatabaseProcess of(ApplicationContext context) {
        return new DatabaseProcess((EmbeddedPostgres) context.getBean(Database.class));
    }

    /** A data folder for an application that starts its own server. */
    public static Path freshFolder() {
        return ChildSangam.freshFolder();
    }

    public long pid() {
        return server.pid();
    }

    public void kill() {
        ProcessHandle.of(pid()).orElseThrow().destroyForcibly();
    }

    /** Stops every process of the server where it stands, without ending any. */
    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    /** Holds a table against every reader until closed. */
    public AutoCloseable locking(String table) throws SQLException {
        Connection holder = server.address().connect();
        holder.setAutoCommit(false);
        holder.createStatement().execute("LOCK TABLE " + table);
        return holder;
    }

    private void signal(String name) {
        ProcessHandle postmaster = ProcessHandle.of(pid()).orElseThrow();
        postmaster.children().forEach(backend -> signal(name, backend.pid()));
        signal(name, postmaster.pid());
    }

    private static void signal(String name, long pid) {
        Commands.run(Path.of("/"), List.of("sh", "-c", "kill -%s %d".formatted(name, pid)));
    }
}
