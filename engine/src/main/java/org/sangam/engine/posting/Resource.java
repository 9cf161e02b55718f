package org.sangam.engine.posting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The word lists that stand beside the readers: a line a rule, {@code #} for comments. */
final class Resource {

    private Resource() {}

    static List<String> lines(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The word list " + name + " is missing from the engine");
            }
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of the form {@code KEY = one | another}, in their order. */
    static Map<String, List<String>> lists(String name) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (String line : lines(name)) {
            int equals = line.indexOf('=');
            List<String> words = Arrays.stream(line.substring(equals + 1).split("\\|"))
                    .map(String::strip)
                    .toList();
            lists.put(line.substring(0, equals).strip(), words);
        }
        return lists;
    }
}
