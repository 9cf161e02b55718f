package org.sangam.app.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Kept files, each under the SHA-256 of its content. A file is on disk, synced, before its hash is given out, so that no
 * row ever names a file that is not there.
 */
@Component
public class Files {

    private final Path folder;

    Files(@Value("${sangam.data:data}") Path data) {
        this.folder = data.resolve("files");
    }

    /** Keeps the bytes and gives their hash; bytes kept before are not written again. */
    public String keep(byte[] content) {
        String hash = hash(content);
        Path file = file(hash);
        try {
            if (!java.nio.file.Files.exists(file)) {
                java.nio.file.Files.createDirectories(file.getParent());
                write(content, file);
            }
            return hash;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public Optional<byte[]> find(String hash) {
        try {
            Path file = file(hash);
            return java.nio.file.Files.exists(file)
                    ? Optional.of(java.nio.file.Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(byte[] content, Path file) throws IOException {
        Path written = java.nio.file.Files.createTempFile(file.getParent(), "new", null);
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(content));
            channel.force(true);
        }
        java.nio.file.Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel parent = FileChannel.open(file.getParent())) {
            parent.force(true);
        }
    }

    private Path file(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "A kept file is named by 64 hex digits, not by " + hash.length() + " characters");
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
