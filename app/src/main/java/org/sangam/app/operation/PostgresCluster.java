package org.sangam.app.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.util.FileSystemUtils;

/**
 * The files of the embedded database and its two users: {@code postgres}, which only the launcher uses, and
 * {@code sangam}, which owns the database {@code sangam} and has no other power. Row-level security binds the second.
 */
record PostgresCluster(Path folder, PostgresBinaries binaries, ServerUser user, Secret admin, Secret owner) {

    private static final String NAME = "sangam";

    /** Makes the cluster where it is missing. It appears whole or not at all. */
    static PostgresCluster in(DataFolder data) {
        PostgresBinaries binaries = PostgresBinaries.in(data);
        ServerUser user = ServerUser.of(data);
        Path folder = data.path().resolve("postgres");
        try {
            Secret admin = Secret.in(data.path().resolve("database-admin.password"));
            Secret owner = Secret.in(data.path().resolve("database.password"));
            PostgresCluster cluster = new PostgresCluster(folder, binaries, user, admin, owner);
            user.own(admin.file());
            user.own(folder);
            if (!Files.exists(folder)) {
                cluster.create();
            }
            cluster.refuseOtherVersion();
            return cluster;
        } catch (IOException e) {
            throw new StartRefused(
                    "The database in %s could not be made ready: %s".formatted(folder, e.getMessage()),
                    "See that the disk has 200 MB free and that this user owns the folder.",
                    e);
        }
    }

    /** The database as the app asks it. */
    DatabaseAddress address(int port) {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, NAME), NAME, owner.text());
    }

    /** The database as only the launcher asks it. */
    DatabaseAddress adminAddress(int port) {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), "postgres", admin.text());
    }

    /** Whether the server at this port takes our password and serves this very folder. */
    boolean servedAt(int port) {
        try (Connection connection = adminAddress(port).connect()) {
            return folder.toString().equals(single(connection, "SHOW data_directory"));
        } catch (SQLException e) {
            return false;
        }
    }

    /** Makes the user and the database of the app where they are missing; an interrupted first start is made good. */
    void prepare(Connection asAdmin) throws SQLException {
        try (Statement statement = asAdmin.createStatement()) {
            if (single(asAdmin, "SELECT count(*) FROM pg_roles WHERE rolname = 'sangam'")
                    .equals("0")) {
                statement.execute("CREATE ROLE sangam LOGIN PASSWORD '%s'".formatted(owner.text()));
            }
            if (single(asAdmin, "SELECT count(*) FROM pg_database WHERE datname = 'sangam'")
                    .equals("0")) {
                statement.execute("CREATE DATABASE sangam OWNER sangam");
            }
        }
    }

    private void create() throws IOException {
        Path partial = folder.resolveSibling("postgres.partial");
        FileSystemUtils.deleteRecursively(partial);
        Commands.Said said = Commands.run(
                folder.getRoot(),
                user.command(
                        binaries.command("initdb"),
                        "--pgdata=" + partial,
                        "--username=postgres",
                        "--pwfile=" + admin.file(),
                        "--auth=scram-sha-256",
                        "--auth-local=scram-sha-256",
                        "--data-checksums",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--lc-ctype=C.UTF-8",
                        "--no-instructions"));
        if (!said.well()) {
            throw new IOException(said.text());
        }
        Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void refuseOtherVersion() throws IOException {
        String found = Files.readString(folder.resolve("PG_VERSION")).strip();
        String wanted = PostgresBinaries.VERSION.replaceFirst("\\..*", "");
        if (!found.equals(wanted)) {
            throw new StartRefused(
                    "The data in %s was written by PostgreSQL %s; this Sangam brings PostgreSQL %s."
                            .formatted(folder, found, wanted),
                    "Start the Sangam that wrote it, make a backup there, and restore it here.");
        }
    }

    private static String single(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }
}
