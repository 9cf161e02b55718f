package org.sangam.engine.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** One running child as its parent sees it; used by one thread at a time. */
final class DocumentChild {

    /** What a child says once it can read, so that no file's time is spent on its start. */
    static final byte READY = 'R';

    /** For one file. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    private static final Duration LONGEST_START = Duration.ofSeconds(20);

    private static final int MOST_FILES = 100;

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private int files;
    private boolean failed;

    private DocumentChild(Process process) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** What it would say of a file on its error stream is thrown away: it may quote the file. */
    static Optional<DocumentChild> start(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        try {
            DocumentChild child = new DocumentChild(builder.start());
            return child.ready() ? Optional.of(child) : Optional.empty();
        } catch (IOException notStarted) {
            return Optional.empty();
        }
    }

    private boolean ready() {
        Thread watch = killAfter(LONGEST_START, new AtomicBoolean());
        try {
            return in.readByte() == READY;
        } catch (IOException ended) {
            kill();
            return false;
        } finally {
            watch.interrupt();
        }
    }

    boolean isUsable() {
        return !failed && files < MOST_FILES && process.isAlive();
    }

    Reading read(byte[] bytes, String name) {
        files++;
        AtomicBoolean late = new AtomicBoolean();
        Thread watch = killAfter(LONGEST, late);
        try {
            Frames.writeFile(out, name, bytes);
            return Frames.readReading(in);
        } catch (IOException | RuntimeException lost) {
            failed = true;
            kill();
            return new Reading.Refused(late.get() ? Refusal.TOO_SLOW : Refusal.UNREADABLE);
        } finally {
            watch.interrupt();
        }
    }

    private Thread killAfter(Duration longest, AtomicBoolean late) {
        return Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(longest);
                late.set(true);
                kill();
            } catch (InterruptedException answered) {
                Thread.currentThread().interrupt();
            }
        });
    }

    void kill() {
        process.destroyForcibly();
    }
}
