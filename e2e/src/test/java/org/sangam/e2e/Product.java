package org.sangam.e2e;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The packaged product, started once for all tests as a person would start it: its own process, an embedded database in a
 * fresh folder, the sample market loading, a free port on loopback. {@code -Dsangam.address} names one that runs already.
 */
final class Product {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Product ONLY = start();

    private final String address;
    private final @Nullable Process process;

    private Product(String address, @Nullable Process process) {
        this.address = address;
        this.process = process;
    }

    static Product only() {
        return ONLY;
    }

    /** Such as {@code http://127.0.0.1:41234}. */
    String address() {
        return address;
    }

    /** Ends it as a power cut would, and waits until it is gone. */
    void kill() throws InterruptedException {
        Process running = Objects.requireNonNull(process);
        running.destroyForcibly();
        running.waitFor();
    }

    private static Product start() {
        String running = System.getProperty("sangam.address");
        if (running != null) {
            return new Product(running, null);
        }
        try {
            Path folder = Files.createTempDirectory("sangam-e2e");
            return start(unpack(folder.resolve("app")), folder.resolve("data"), freePort());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException("The product could not be started", broken);
        }
    }

    /** Starts the unpacked product on the data of a folder, and waits until it serves. */
    static Product start(Path unpacked, Path data, int port) throws IOException, InterruptedException {
        Path log = Files.createTempFile("sangam-e2e", ".log");
        Process process = new ProcessBuilder(
                        java(),
                        "-Xmx768m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dsangam.port=" + port,
                        "-Dsangam.data=" + data,
                        "-Dsangam.sample=true",
                        "-jar",
                        unpacked.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        Product product = new Product("http://127.0.0.1:" + port, process);
        product.awaitReady(process, log);
        return product;
    }

    private void awaitReady(Process process, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (answers("/health/ready")) {
                return;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("The product did not come up; it said:\n" + Files.readString(log));
    }

    private boolean answers(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address + path).toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(2_000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Out of its one file, as it is installed: the process that reads documents takes the same class path. */
    static Path unpack(Path folder) throws IOException, InterruptedException {
        Path jar = jar();
        int done = new ProcessBuilder(
                        java(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        folder.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (done != 0) {
            throw new IllegalStateException("The app could not be unpacked; it answered " + done);
        }
        return folder.resolve(jar.getFileName());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("..", "app", "target"))) {
            List<Path> jars = built.filter(file -> file.getFileName().toString().matches("sangam-app-[0-9.]+\\.jar"))
                    .toList();
            if (jars.size() != 1) {
                throw new IllegalStateException("Package the app first; found " + jars);
            }
            return jars.getFirst();
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(Duration.ofSeconds(20))) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
        }
    }
}
