package org.sangam.app.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Short commands of the operating system and of PostgreSQL, each ended after two minutes at the latest. */
final class Commands {

    private static final long SECONDS = 120;

    private Commands() {}

    /** What a command said, on both streams, and how it ended. */
    record Said(int code, String text) {

        boolean well() {
            return code == 0;
        }
    }

    /** Code 127 when there is no such command. */
    static Said run(Path folder, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectErrorStream(true).environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(await(process), text.strip());
        } catch (IOException e) {
            return new Said(127, String.valueOf(e.getMessage()));
        }
    }

    static int await(Process process) {
        try {
            if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new UncheckedIOException(new IOException("no end after " + SECONDS + " s"));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }
}
