package org.sangam.lab;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which files were read and which could not be, one line each: how it went, how large the file was, its name. */
final class ImportJournal implements AutoCloseable {

    static final String READ = "read";

    /** A dot before it keeps it out of the folder's résumés. */
    private static final String NAME = ".import.tsv";

    private final Path file;
    private final Map<String, String> done = new HashMap<>();
    private final Writer lines;
    private int refused;
    private @Nullable IOException fault;

    private ImportJournal(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            Files.readString(file).lines().forEach(this::remember);
        }
        this.lines = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    static ImportJournal in(Path folder) throws IOException {
        return new ImportJournal(folder.resolve(NAME));
    }

    /** A line that a crash cut short is no line, and its file is read again. */
    private void remember(String line) {
        String[] parts = line.split("\t", 3);
        if (parts.length == 3) {
            put(parts[2], parts[1], parts[0]);
        }
    }

    private void put(String name, String size, String how) {
        String before = done.put(name, size + "\t" + how);
        refused += how.equals(READ) ? 0 : 1;
        refused -= before == null || before.endsWith("\t" + READ) ? 0 : 1;
    }

    synchronized boolean knows(String name, long size) {
        String known = done.get(plain(name));
        return known != null && known.startsWith(size + "\t");
    }

    synchronized void note(String name, long size, String how) {
        try {
            lines.write(how + "\t" + size + "\t" + plain(name) + "\n");
            lines.flush();
            put(plain(name), "" + size, how);
        } catch (IOException full) {
            fault = full;
        }
    }

    private static String plain(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    synchronized boolean isSound() {
        return fault == null;
    }

    /** @throws IOException when a line could not be written */
    synchronized void check() throws IOException {
        if (fault != null) {
            throw fault;
        }
    }

    synchronized int read() {
        return done.size() - refused;
    }

    synchronized int refused() {
        return refused;
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
