package org.sangam.app.operation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A Java process of its own on a data folder, so that it can be killed. What it prints is read line by line. */
final class ChildSangam implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    private ChildSangam(Process process) {
        this.process = process;
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Opens the folder, starts its server, says so, and waits for the end of its input to stop both. */
    static ChildSangam serving(Path data) {
        return running(Serve.class, data.toString());
    }

    static ChildSangam running(Class<?> main, String... arguments) {
        return start(List.of(), Map.of(), System.getProperty("java.class.path"), main, arguments);
    }

    static ChildSangam start(
            List<String> before,
            Map<String, String> environment,
            String classPath,
            Class<?> main,
            String... arguments) {
        List<String> words = new ArrayList<>(before);
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                classPath,
                main.getName()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new ChildSangam(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line; null when it has ended. */
    @Nullable
    String line() {
        try {
            return said.readLine();
        } catch (IOException e) {
            return null;
        }
    }

    /** Reads on until a line begins so, and gives what follows. */
    String after(String beginning) {
        List<String> before = new ArrayList<>();
        for (String line = line(); line != null; line = line()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length()).strip();
            }
            before.add(line);
        }
        throw new AssertionError("It ended without saying \"%s\":%n%s".formatted(beginning, String.join("\n", before)));
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    int stop() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("It does not stop.");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** A data folder that need not unpack the server again. */
    static Path freshFolder() {
        try {
            Path folder = Files.createDirectories(TestServer.only().folder());
            Files.createFile(folder.resolve("sangam.lock"));
            Files.createSymbolicLink(
                    folder.resolve("bin-" + PostgresBinaries.VERSION),
                    TestServer.only().binaries());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of Sangam that owns the database, alone. */
    static final class Serve {

        private Serve() {}

        public static void main(String[] arguments) throws IOException {
            try (DataFolder data = DataFolder.open(Path.of(arguments[0]));
                    EmbeddedPostgres server =
                            EmbeddedPostgres.start(data, line -> System.out.println("progress " + line))) {
                System.out.println("serving " + server.pid());
                System.in.transferTo(System.out);
            } catch (StartRefused e) {
                System.out.println("refused " + e.getMessage() + " " + e.toTry());
                System.exit(1);
            }
        }
    }
}
