package org.sangam.app.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * The database that comes with Sangam: a real PostgreSQL that keeps its data in the data folder and promises what a
 * server of one's own would.
 *
 * <p>The server is a process of its own and outlives a killed Sangam; the next start adopts it. Where an earlier server
 * was killed, its process may linger until the system has buried it, and PostgreSQL refuses to start beside it: the start
 * is then tried again until it is gone. {@code postmaster.pid} is PostgreSQL's own guard against two servers in one
 * folder, and nothing here ever deletes it. A server that ends while Sangam runs is started again on the same port, so
 * that connections find it.
 */
public final class EmbeddedPostgres implements Database {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final PostgresCluster cluster;
    private final Consumer<String> progress;
    private final Thread watch;
    private volatile Postmaster postmaster;
    private volatile boolean closed;

    private EmbeddedPostgres(PostgresCluster cluster, Postmaster postmaster, Consumer<String> progress) {
        this.cluster = cluster;
        this.postmaster = postmaster;
        this.progress = progress;
        this.watch = Thread.ofVirtual().name("database watch").unstarted(this::watch);
    }

    /**
     * Starts the server of this folder, or adopts the one that still runs.
     *
     * @param progress takes a sentence now and then while a start takes long
     * @throws StartRefused when there is no way to run it, or when it would not keep what it acknowledges
     */
    public static EmbeddedPostgres start(DataFolder data, Consumer<String> progress) {
        PostgresCluster cluster = PostgresCluster.in(data);
        Postmaster postmaster = run(cluster, EmbeddedPostgres::freePort, progress);
        try {
            check(cluster, postmaster);
            EmbeddedPostgres database = new EmbeddedPostgres(cluster, postmaster, progress);
            database.watch.start();
            return database;
        } catch (SQLException e) {
            postmaster.stop();
            throw new StartRefused(
                    "The database in %s started but does not answer: %s".formatted(cluster.folder(), e.getMessage()),
                    "Read %s.".formatted(Postmaster.log(cluster)),
                    e);
        }
    }

    @Override
    public DatabaseAddress address() {
        return cluster.address(postmaster.port());
    }

    /** The same server as its superuser asks it. */
    DatabaseAddress adminAddress() {
        return cluster.adminAddress(postmaster.port());
    }

    /** The process id of the server. */
    long pid() {
        return postmaster.pid();
    }

    Path folder() {
        return cluster.folder();
    }

    /** Ends open transactions and stops the server; whatever was acknowledged is on disk. */
    @Override
    public void close() {
        closed = true;
        watch.interrupt();
        synchronized (this) {
            postmaster.stop();
        }
    }

    private void watch() {
        while (!closed) {
            try {
                Thread.sleep(PAUSE);
                if (!postmaster.living()) {
                    startAgain();
                }
            } catch (InterruptedException e) {
                return;
            } catch (StartRefused | UncheckedIOException e) {
                progress.accept(String.valueOf(e.getMessage()));
            }
        }
    }

    private synchronized void startAgain() {
        if (!closed) {
            progress.accept("The database process ended; starting it again.");
            int port = postmaster.port();
            postmaster = run(cluster, () -> port, progress);
        }
    }

    private static Postmaster run(PostgresCluster cluster, IntSupplier port, Consumer<String> progress) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int tries = 1; ; tries++) {
            Optional<Postmaster> orphan = Postmaster.adopt(cluster);
            if (orphan.isPresent()) {
                progress.accept("The database was still running; going on with it.");
                return orphan.get();
            }
            switch (Postmaster.launch(cluster, port.getAsInt(), progress)) {
                case Postmaster.Running(Postmaster postmaster) -> {
                    return postmaster;
                }
                case Postmaster.PortTaken() -> {
                    if (System.nanoTime() > end) {
                        throw new StartRefused("The port of the database is taken.", "Start again.");
                    }
                    pause();
                }
                case Postmaster.Barred(String by) -> {
                    if (System.nanoTime() > end) {
                        throw barredForGood(cluster, by);
                    }
                    if (tries % 4 == 1) {
                        progress.accept("Waiting for the earlier database process to end: " + by);
                    }
                    pause();
                }
                case Postmaster.Failed(String words) ->
                    throw new StartRefused(
                            "The database in %s did not start: %s".formatted(cluster.folder(), words),
                            "Read %s.".formatted(Postmaster.log(cluster)));
            }
        }
    }

    private static void check(PostgresCluster cluster, Postmaster postmaster) throws SQLException {
        try (Connection admin = cluster.adminAddress(postmaster.port()).connect()) {
            cluster.prepare(admin);
        }
        try (Connection connection = cluster.address(postmaster.port()).connect()) {
            Durability durability = Durability.of(connection);
            if (!durability.promised()) {
                postmaster.stop();
                throw durability.refusal("The database in " + cluster.folder());
            }
        }
    }

    private static StartRefused barredForGood(PostgresCluster cluster, String by) {
        String holder = PostmasterFile.read(cluster.folder())
                .flatMap(file -> ProcessHandle.of(file.pid()))
                .flatMap(process -> process.info().command())
                .map(command -> " That process runs %s.".formatted(command))
                .orElse("");
        return new StartRefused(
                "The database in %s is barred by an earlier one: %s.%s".formatted(cluster.folder(), by, holder),
                "End that process if it is a database; if it is something else, delete %s and start again."
                        .formatted(cluster.folder().resolve("postmaster.pid")));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefused("No port is free on 127.0.0.1.", "End some programs and start again.", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The start was interrupted.", "Start again.", e);
        }
    }
}
