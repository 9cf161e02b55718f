package org.sangam.app.operation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL that is packed with Sangam, unpacked once into the data folder. */
record PostgresBinaries(Path home) {

    /** The version of the packed binaries; the first number is that of the data they can read. */
    static final String VERSION = "18.6.0";

    private static final Map<String, String> PLATFORMS = Map.of("amd64", "x86_64", "aarch64", "arm_64");

    /** Unpacks beside the target and renames, so that a half-unpacked server is never run. */
    static PostgresBinaries in(DataFolder data) {
        Path home = data.path().resolve("bin-" + VERSION);
        if (!Files.isDirectory(home)) {
            unpack(home);
        }
        return new PostgresBinaries(home);
    }

    Path command(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static void unpack(Path home) {
        Path partial = home.resolveSibling(home.getFileName() + ".partial");
        try (InputStream packed = packed()) {
            FileSystemUtils.deleteRecursively(partial);
            Files.createDirectory(partial);
            untar(packed, partial);
            Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartRefused(
                    "PostgreSQL could not be unpacked into %s: %s".formatted(home, e.getMessage()),
                    "See that the disk has 100 MB free and that tar is installed.",
                    e);
        }
    }

    private static InputStream packed() throws IOException {
        String machine = System.getProperty("os.arch");
        String name = "/postgres-linux-%s.txz".formatted(PLATFORMS.getOrDefault(machine, machine));
        InputStream found = PostgresBinaries.class.getResourceAsStream(name);
        if (found == null || !"Linux".equals(System.getProperty("os.name"))) {
            throw new StartRefused(
                    "No PostgreSQL is packed for this machine (%s on %s)."
                            .formatted(System.getProperty("os.name"), machine),
                    "Run a PostgreSQL 18 of your own and name it in SANGAM_DATABASE_URL.");
        }
        return found;
    }

    private static void untar(InputStream packed, Path into) throws IOException {
        Process tar = new ProcessBuilder("tar", "-x", "--no-same-owner", "-C", into.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream plain = new XZInputStream(new BufferedInputStream(packed, 1 << 16));
                OutputStream out = tar.getOutputStream()) {
            plain.transferTo(out);
        }
        int code = Commands.await(tar);
        if (code != 0) {
            throw new IOException("tar ended with " + code);
        }
    }
}
