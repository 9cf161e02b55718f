package org.sangam.app.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A data file of facts about one document, a line {@code ---}, and the document's own words. */
record Document(Entry facts, String words) {

    static Document in(String resource) {
        String text = Entry.text(resource);
        int line = text.indexOf("\n---\n");
        if (line < 0) {
            throw new IllegalStateException(resource + " has no line --- between its facts and its words");
        }
        return new Document(facts(resource, text.substring(0, line)), text.substring(line + 5));
    }

    private static Entry facts(String resource, String head) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<String> values = new ArrayList<>();
        for (String each : head.lines().toList()) {
            if (each.startsWith(" ")) {
                values.set(values.size() - 1, values.getLast() + " " + each.strip());
            } else {
                int colon = each.indexOf(':');
                values = fields.computeIfAbsent(each.substring(0, colon), field -> new ArrayList<>());
                values.add(each.substring(colon + 1).strip());
            }
        }
        return new Entry(resource, fields);
    }
}
