package org.sangam.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One entry of a data file of this package. A file is made to be read and edited by hand: {@code == key} opens an
 * entry, {@code field: value} lines follow, a field may stand several times, an indented line continues the one above,
 * and {@code #} opens a comment.
 */
record Entry(String key, Map<String, List<String>> fields) {

    static List<Entry> in(String resource) {
        List<Entry> entries = new ArrayList<>();
        String field = "";
        for (String line : text(resource).lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("== ")) {
                entries.add(new Entry(line.substring(3).strip(), new LinkedHashMap<>()));
            } else if (line.startsWith(" ")) {
                entries.getLast().continueWith(field, line.strip());
            } else {
                field = line.substring(0, colon(resource, line));
                entries.getLast().add(field, line.substring(field.length() + 1).strip());
            }
        }
        return entries;
    }

    /** A whole resource of this package. */
    static String text(String resource) {
        try (InputStream in = Entry.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The sample market lacks its file " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int colon(String resource, String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalStateException(resource + " has a line that is no \"field: value\": " + line);
        }
        return colon;
    }

    private void add(String field, String value) {
        fields.computeIfAbsent(field, f -> new ArrayList<>()).add(value);
    }

    private void continueWith(String field, String more) {
        List<String> values = fields.computeIfAbsent(field, f -> new ArrayList<>(List.of("")));
        values.set(values.size() - 1, (values.getLast() + " " + more).strip());
    }

    /** The only or first value of a field; the entry must have it. */
    String one(String field) {
        List<String> values = all(field);
        if (values.isEmpty()) {
            throw new IllegalStateException("The entry " + key + " lacks " + field);
        }
        return values.getFirst();
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Every line of a field, in order. */
    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The comma-separated items of a field, over all its lines. */
    List<String> list(String field) {
        return all(field).stream().flatMap(line -> items(line).stream()).toList();
    }

    static List<String> items(String line) {
        List<String> items = new ArrayList<>();
        for (String item : line.split(",")) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }
}
