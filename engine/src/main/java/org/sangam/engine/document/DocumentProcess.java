package org.sangam.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads files from strangers in a process of its own, so that whatever a file does to its reader it does not do to us.
 *
 * <p>A child starts on first use with 192 MB of memory, an empty environment and, where the machine permits, without
 * network and unable to write files. It has twenty seconds to start and ten for a file, and is replaced after a hundred, or
 * after any that it did not come back from. At most two are kept; at most {@value #MOST_WAITING} callers wait for one. A child ends when its
 * standard input does, and so with this process, however that ends.
 *
 * <p>Safe for use by many threads.
 */
public final class DocumentProcess implements AutoCloseable {

    private static final int CHILDREN = 2;
    private static final int MOST_WAITING = 32;
    private static final int LONGEST_WAIT_SECONDS = 30;

    private final List<String> command;
    private final Semaphore free = new Semaphore(CHILDREN, true);
    private final AtomicInteger waiting = new AtomicInteger();
    private final ArrayBlockingQueue<DocumentChild> idle = new ArrayBlockingQueue<>(CHILDREN);
    private volatile boolean closed;

    /** Children run the Java and the class path of this process. */
    public DocumentProcess() {
        this(javaCommand(System.getProperty("java.class.path", "")));
    }

    /**
     * @param command starts a Java that runs {@link DocumentWorker}; fences are put before it
     */
    public DocumentProcess(List<String> command) {
        List<String> fenced = new ArrayList<>(Fence.around());
        fenced.addAll(command);
        this.command = List.copyOf(fenced);
    }

    /** The usual command, with another class path. */
    public static List<String> javaCommand(String classPath) {
        return List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx192m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath,
                DocumentWorker.class.getName());
    }

    /** Starts a child now, so that the first caller need not wait for it. */
    public void warm() {
        read("warm".getBytes(java.nio.charset.StandardCharsets.UTF_8), "warm.txt");
    }

    /**
     * @param name the file's name as claimed; may be empty
     */
    public Reading read(byte[] bytes, String name) {
        if (bytes.length == 0 || bytes.length > Limits.BYTES) {
            return new Reading.Refused(bytes.length == 0 ? Refusal.EMPTY : Refusal.TOO_LARGE);
        }
        if (!enter()) {
            return new Reading.Refused(Refusal.BUSY);
        }
        try {
            return readInside(bytes, name);
        } finally {
            free.release();
        }
    }

    private boolean enter() {
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
            return false;
        }
        try {
            return !closed && free.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    private Reading readInside(byte[] bytes, String name) {
        DocumentChild child = ready();
        if (child == null) {
            return new Reading.Refused(Refusal.BUSY);
        }
        Reading reading = child.read(bytes, name);
        if (!child.isUsable() || closed || !idle.offer(child)) {
            child.kill();
        }
        return reading;
    }

    private @Nullable DocumentChild ready() {
        for (DocumentChild child = idle.poll(); child != null; child = idle.poll()) {
            if (child.isUsable()) {
                return child;
            }
            child.kill();
        }
        return DocumentChild.start(command).orElse(null);
    }

    @Override
    public void close() {
        closed = true;
        for (DocumentChild child = idle.poll(); child != null; child = idle.poll()) {
            child.kill();
        }
    }
}
