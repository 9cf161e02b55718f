package org.sangam.engine.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files inside a file, unpacked in memory one after the other as they lie in it, within the limits. Since nothing is
 * looked up in the list at its end, entries that overlap or lie about their size gain nothing.
 */
final class ZipFiles {

    private static final int CHUNK = 16 * 1024;

    private final byte[] bytes;
    private long unpacked;

    private ZipFiles(byte[] bytes) {
        this.bytes = bytes;
    }

    static Set<String> names(byte[] bytes) throws Refused {
        Set<String> names = new HashSet<>();
        new ZipFiles(bytes).files(name -> {
            names.add(name);
            return false;
        });
        return names;
    }

    /** The wanted files by name; a folder in a name is part of it and is never made. */
    static Map<String, byte[]> read(byte[] bytes, Predicate<String> wanted) throws Refused {
        return new ZipFiles(bytes).files(wanted);
    }

    private Map<String, byte[]> files(Predicate<String> wanted) throws Refused {
        Map<String, byte[]> files = new HashMap<>();
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > Limits.ENTRIES) {
                    throw new Refused(Refusal.UNPACKS_TOO_LARGE);
                }
                boolean keep = !entry.isDirectory() && wanted.test(entry.getName());
                byte[] file = unpack(zip, keep);
                if (keep) {
                    files.putIfAbsent(entry.getName(), file);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Refused(Refusal.UNREADABLE);
        }
        return files;
    }

    private byte[] unpack(ZipInputStream zip, boolean keep) throws IOException, Refused {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            unpacked += read;
            boolean bomb = unpacked > Limits.RATIO_FROM && unpacked > (long) Limits.RATIO * bytes.length;
            if (bomb || unpacked > Limits.UNPACKED_BYTES) {
                throw new Refused(Refusal.UNPACKS_TOO_LARGE);
            }
            if (keep) {
                file.write(chunk, 0, read);
            }
        }
        return file.toByteArray();
    }
}
