package org.sangam.engine.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated values (RFC 4180) whose first row names the columns. */
final class Csv {

    private static final int ROWS = 5_000;

    private Csv() {}

    /** Each row by the names of its columns; notes before the row of names are passed over. */
    static List<Map<String, String>> read(String text, String firstColumn) {
        List<List<String>> rows = rows(text);
        List<Map<String, String>> named = new ArrayList<>();
        int head = 0;
        while (head < rows.size() && !rows.get(head).contains(firstColumn)) {
            head++;
        }
        for (int i = head + 1; i < rows.size(); i++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int c = 0; c < Math.min(rows.get(head).size(), rows.get(i).size()); c++) {
                row.put(rows.get(head).get(c), rows.get(i).get(c).strip());
            }
            named.add(row);
        }
        return named;
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length() && rows.size() < ROWS; i++) {
            char c = text.charAt(i);
            if (quoted) {
                boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (c == '"' && !doubled) {
                    quoted = false;
                } else {
                    cell.append(c);
                    i += doubled ? 1 : 0;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        row.add(cell.toString());
        if (row.size() > 1 || !row.getFirst().isBlank()) {
            rows.add(row);
        }
        return rows;
    }
}
