package org.sangam.app.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running server writes about itself into {@code postmaster.pid}. Only PostgreSQL writes or deletes that file: it
 * is what keeps two servers from one folder.
 *
 * @param port 0 while the server has not come that far
 */
record PostmasterFile(long pid, int port, boolean ready) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /** Empty when there is none, or when it is just being written. */
    static Optional<PostmasterFile> read(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return lines.isEmpty() ? Optional.empty() : Optional.of(parse(lines));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static PostmasterFile parse(List<String> lines) {
        String port = lines.size() > PORT_LINE ? lines.get(PORT_LINE).strip() : "";
        boolean ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).startsWith("ready");
        return new PostmasterFile(
                Long.parseLong(lines.getFirst().strip()), port.isEmpty() ? 0 : Integer.parseInt(port), ready);
    }
}
