package org.sangam.app.operation;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** A random password of 192 bits in a file of mode 0600, made on first use. */
record Secret(Path file, String text) {

    static Secret in(Path file) throws IOException {
        if (!Files.exists(file)) {
            write(file);
        }
        return new Secret(file, Files.readString(file).strip());
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "the secret in " + file;
    }

    /** Forced to disk under another name first: a half-written password would lock the database for good. */
    private static void write(Path file) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        Files.deleteIfExists(partial);
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (FileChannel out = FileChannel.open(partial, Set.of(CREATE_NEW, WRITE), onlyOwner)) {
            out.write(ByteBuffer.wrap(HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII)));
            out.force(true);
        }
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
