package org.sangam.app.operation;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** A server on a cluster of ours that Sangam did not start. */
record ServerByHand(Process process, PostmasterFile file) implements AutoCloseable {

    private static final int ROUNDS = 500;

    /** Ready when given out. */
    static ServerByHand start(PostgresCluster cluster, List<String> before, String... options)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(before);
        words.addAll(cluster.user().command(cluster.binaries().command("postgres"), options));
        words.addAll(List.of("-D", cluster.folder().toString(), "-c", "unix_socket_directories=", "-p", freePort()));
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
        for (int i = 0; i < ROUNDS; i++) {
            var file = PostmasterFile.read(cluster.folder()).filter(PostmasterFile::ready);
            if (file.isPresent()) {
                return new ServerByHand(process, file.get());
            }
            Thread.sleep(20);
        }
        throw new AssertionError("The server by hand did not start.");
    }

    int port() {
        return file.port();
    }

    long pid() {
        return file.pid();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
