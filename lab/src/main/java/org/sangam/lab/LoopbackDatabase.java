package org.sangam.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * The embedded database of a product that runs on this machine, found by its data folder. Only ever asked on loopback:
 * what the lab puts in has no place in a database that somebody relies on.
 */
record LoopbackDatabase(int port, String password) {

    private static final int PORT_LINE = 3;

    /** @throws UnusableInput when no product runs on this data folder */
    static LoopbackDatabase of(Path data) throws UnusableInput {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
            String password =
                    Files.readString(data.resolve("database.password")).strip();
            return new LoopbackDatabase(Integer.parseInt(lines.get(PORT_LINE).strip()), password);
        } catch (IOException | RuntimeException none) {
            throw new UnusableInput("No database runs in %s. Start the product on it first: bin/sangam --data %s"
                    .formatted(data, data));
        }
    }

    Connection connect() throws UnusableInput {
        try {
            return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/sangam", "sangam", password);
        } catch (SQLException refused) {
            throw new UnusableInput("The database on port %d refused: %s".formatted(port, refused.getMessage()));
        }
    }
}
