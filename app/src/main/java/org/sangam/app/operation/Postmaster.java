package org.sangam.app.operation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One running server process: PostgreSQL's own name for the process that owns a cluster. */
record Postmaster(PostgresCluster cluster, long pid, int port) {

    /* On the command line, where neither a configuration file nor ALTER SYSTEM can change them.
     * Errors quote rows, and rows are people: the server's log gets no statement, no detail and no failed value. */
    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=100",
            "shared_buffers=128MB",
            "work_mem=8MB",
            "maintenance_work_mem=64MB",
            "max_wal_size=512MB",
            "random_page_cost=1.1",
            "max_parallel_workers_per_gather=1",
            "jit=off",
            "timezone=UTC",
            "log_min_messages=log",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_checkpoints=off",
            "lc_messages=C");

    private static final long LOG_BOUND = 1 << 20;
    private static final long READY_SECONDS = 600;
    private static final int END_ROUNDS = 250;

    /** How a launch went. */
    sealed interface Launch {}

    record Running(Postmaster postmaster) implements Launch {}

    /** Another process holds the cluster, alive or not yet buried. */
    record Barred(String by) implements Launch {}

    record PortTaken() implements Launch {}

    record Failed(String words) implements Launch {}

    /** The server that already serves this cluster and takes our password. */
    static Optional<Postmaster> adopt(PostgresCluster cluster) {
        return PostmasterFile.read(cluster.folder())
                .filter(file -> file.ready() && cluster.servedAt(file.port()))
                .map(file -> new Postmaster(cluster, file.pid(), file.port()));
    }

    /** Starts a server and waits until it takes connections, which after a crash includes its recovery. */
    static Launch launch(PostgresCluster cluster, int port, Consumer<String> progress) {
        try {
            Path log = freshLog(cluster);
            long logged = Files.exists(log) ? Files.size(log) : 0;
            Process process = started(cluster, port, log);
            return awaited(cluster, process, progress)
                    .map(postmaster -> (Launch) new Running(postmaster))
                    .orElseGet(() -> failure(log, logged));
        } catch (IOException e) {
            return new Failed(String.valueOf(e.getMessage()));
        }
    }

    static Path log(PostgresCluster cluster) {
        return cluster.folder().resolveSibling("postgres.log");
    }

    /** Whether the process still runs; one that is dead and not yet buried does not. */
    boolean living() {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            return stat.contains("(postgres)") && !stat.contains(") Z ");
        } catch (IOException e) {
            return false;
        }
    }

    /** Fast, which rolls open transactions back; and if half a minute is not enough, at once, to be recovered later. */
    void stop() {
        if (!pgCtl("fast", 30).well()) {
            pgCtl("immediate", 10);
        }
        awaitEnd();
    }

    /** The process ends a moment after it has deleted its file, which is all that pg_ctl waits for. */
    private void awaitEnd() {
        try {
            for (int i = 0; i < END_ROUNDS && living(); i++) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Commands.Said pgCtl(String mode, int seconds) {
        return Commands.run(
                cluster.folder().getRoot(),
                cluster.user()
                        .command(
                                cluster.binaries().command("pg_ctl"),
                                "stop",
                                "--pgdata=" + cluster.folder(),
                                "--mode=" + mode,
                                "--wait",
                                "--timeout=" + seconds));
    }

    /** The log is small; it is begun anew at a megabyte, and one old one is kept. */
    private static Path freshLog(PostgresCluster cluster) throws IOException {
        Path log = log(cluster);
        if (Files.exists(log) && Files.size(log) > LOG_BOUND) {
            Files.move(log, log.resolveSibling("postgres.old.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /** In a session of its own, so that Ctrl-C at a terminal stops Sangam first and the database after it. */
    private static Process started(PostgresCluster cluster, int port, Path log) throws IOException {
        List<String> words = new ArrayList<>(cluster.user().command(Path.of("setsid")));
        words.addAll(List.of(
                cluster.binaries().command("postgres").toString(),
                "-D",
                cluster.folder().toString()));
        SETTINGS.forEach(setting -> words.addAll(List.of("-c", setting)));
        words.addAll(List.of("-c", "port=" + port));
        ProcessBuilder builder = new ProcessBuilder(words).directory(new File("/"));
        builder.redirectInput(new File("/dev/null"));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return builder.start();
    }

    private static Optional<Postmaster> awaited(PostgresCluster cluster, Process process, Consumer<String> progress) {
        long begin = System.nanoTime();
        for (int round = 1; !ended(process); round++) {
            Optional<PostmasterFile> file = PostmasterFile.read(cluster.folder());
            if (file.isPresent()
                    && file.get().pid() == process.pid()
                    && file.get().ready()) {
                return Optional.of(
                        new Postmaster(cluster, process.pid(), file.get().port()));
            }
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
            if (seconds > READY_SECONDS) {
                return Optional.empty();
            }
            if (round % 250 == 0) {
                progress.accept("The database is recovering since %d s.".formatted(seconds));
            }
        }
        return Optional.empty();
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while the database started", e));
        }
    }

    private static Launch failure(Path log, long from) {
        String words = tail(log, from);
        if (words.contains("postmaster.pid\" already exists") || words.contains("is still in use")) {
            return new Barred(words);
        }
        boolean port = words.contains("could not bind") || words.contains("could not create any TCP/IP sockets");
        return port ? new PortTaken() : new Failed(words.isEmpty() ? "it gave no reason" : words);
    }

    private static String tail(Path log, long from) {
        try {
            byte[] all = Files.readAllBytes(log);
            String words = new String(all, (int) from, (int) (all.length - from), StandardCharsets.UTF_8);
            return words.lines()
                    .filter(line -> line.contains("FATAL") || line.contains("PANIC") || !line.contains("LOG:"))
                    .reduce((earlier, later) -> later)
                    .map(line -> line.replaceFirst("^.*(FATAL|PANIC|ERROR): *", ""))
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
