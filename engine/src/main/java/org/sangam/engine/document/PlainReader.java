package org.sangam.engine.document;

import java.util.Arrays;
import java.util.List;
import org.sangam.engine.document.Document.Kind;
import org.sangam.engine.document.DocumentText.Look;

/** Reads plain text: its lines as they are, and wide white space inside one as what sets two things apart. */
final class PlainReader {

    private PlainReader() {}

    static Reading read(String words) {
        DocumentText text = new DocumentText();
        HiddenText hidden = new HiddenText();
        words.codePoints()
                .filter(Letters::isSmuggler)
                .forEach(c -> hidden.add(HiddenText.Way.ZERO_WIDTH, Character.toString(Math.max(32, c & 0x7f))));
        for (String line : words.split("\\R|\\f", -1)) {
            if (line.isBlank()) {
                text.gap();
            } else if (!text.isFull()) {
                text.line(cells(line), new Look(1, 0, indent(line), 0, false, false));
            }
        }
        text.found(hidden.findings());
        return text.reading(Kind.TEXT, 1, null);
    }

    static List<String> cells(String line) {
        List<String> cells = Arrays.asList(line.strip().split("\\t+ *| {3,}"));
        boolean bullet = cells.size() > 1 && cells.getFirst().length() <= 2;
        return bullet ? List.of(line) : cells;
    }

    private static double indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
