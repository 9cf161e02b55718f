package org.sangam.app.operation;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds all Sangam keeps: the database, files, indexes. Only its owner may look into it (mode 0700), and
 * only one process uses it at a time. The lock ends with the process, however that ends, so nothing stale is ever left.
 */
public final class DataFolder implements AutoCloseable {

    /* Closing any channel on a file drops every lock this process holds on it, so a second channel must not be opened. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final String LOCK_FILE = "sangam.lock";

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Creates the folder where it is missing and holds it until closed.
     *
     * @throws StartRefused when another Sangam uses it, or when it cannot be made or written
     */
    public static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            Path real = path.toRealPath();
            refuseForeign(real);
            Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rwx------"));
            return hold(real);
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder %s cannot be used: %s".formatted(path.toAbsolutePath(), e),
                    "Choose a folder that this user may create and write, with --data FOLDER.",
                    e);
        }
    }

    /** Where the folder is, absolute and without links. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(path);
        }
    }

    /** A folder that serves something else, such as a home, must not lose its permissions to a slip of the pen. */
    private static void refuseForeign(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent() && !Files.exists(folder.resolve(LOCK_FILE))) {
                throw new StartRefused(
                        "The folder %s holds things that are not Sangam's.".formatted(folder),
                        "Choose an empty or a new folder with --data FOLDER.");
            }
        }
    }

    private static DataFolder hold(Path path) throws IOException {
        Path file = path.resolve(LOCK_FILE);
        if (!HELD.add(path)) {
            throw alreadyUsed(path, "this process");
        }
        FileChannel channel = null;
        boolean held = false;
        try {
            channel = FileChannel.open(file, CREATE, WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw alreadyUsed(path, "process " + Files.readString(file).strip());
            }
            sign(channel);
            held = true;
            return new DataFolder(path, channel);
        } finally {
            if (!held) {
                release(path, channel);
            }
        }
    }

    private static void sign(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
    }

    private static void release(Path path, @Nullable FileChannel channel) throws IOException {
        HELD.remove(path);
        if (channel != null) {
            channel.close();
        }
    }

    private static StartRefused alreadyUsed(Path path, String by) {
        return new StartRefused(
                "The data folder %s is already used by another Sangam (%s).".formatted(path, by),
                "Stop that one first, or give this one a folder of its own with --data FOLDER.");
    }
}
