package org.sangam.lab;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a command was pointed at: a file, or standard input for {@code -}. */
final class Input {

    /** What the product takes as an upload. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private Input() {}

    static byte[] bytes(String name) throws UnusableInput {
        Path path = Path.of(name);
        if (!name.equals("-") && !Files.isRegularFile(path)) {
            throw new UnusableInput("There is no file " + name + "; check the path, or give - to read standard input.");
        }
        try (InputStream in = name.equals("-") ? System.in : new FileInputStream(path.toFile())) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UnusableInput(name + " is larger than 10 MB; give the posting or résumé alone.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnusableInput(
                    "The file " + name + " could not be read: " + e.getMessage() + "; check its permissions.");
        }
    }
}
