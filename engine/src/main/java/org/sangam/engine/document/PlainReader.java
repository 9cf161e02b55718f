package org.sangam.engine.document;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sangam.engine.document.Document.Kind;
import org.sangam.engine.document.DocumentText.Look;

/**
 * Reads plain text: its lines as they are, wide white space inside one as what sets two things apart, and the stars and
 * hashes of Markdown, which many people paste, as the looks they stand for.
 */
final class PlainReader {

    private static final Pattern RULE = Pattern.compile("[ \\t]{0,40}(?:[-*_=]\\s?){3,200}");
    private static final Pattern HEADING = Pattern.compile("^[ \\t]{0,12}#{1,6}[ \\t]+(.+)", Pattern.MULTILINE);
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.{1,400}?)(?<=\\S)\\1");
    private static final Pattern MILD =
            Pattern.compile("(?<![\\w*])([*_])(?=[^\\s*_])([^*_]{1,200}?)(?<=\\S)\\1(?![\\w*])");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]{1,200})]\\((?:mailto:)?([^)\\s]{1,300})\\)");

    private PlainReader() {}

    static Reading read(String words) {
        DocumentText text = new DocumentText();
        HiddenText hidden = new HiddenText();
        words.codePoints()
                .filter(Letters::isSmuggler)
                .forEach(c -> hidden.add(HiddenText.Way.ZERO_WIDTH, Character.toString(Math.max(32, c & 0x7f))));
        boolean markdown = words.contains("**") || HEADING.matcher(words).find();
        for (String line : words.split("\\R|\\f", -1)) {
            if (line.isBlank() || RULE.matcher(line).matches()) {
                text.gap();
            } else if (text.isFull()) {
                break;
            } else if (markdown) {
                marked(line, text);
            } else {
                text.line(cells(line), new Look(1, 0, indent(line), 0, false, false));
            }
        }
        text.found(hidden.findings());
        return text.reading(Kind.TEXT, 1, null);
    }

    private static void marked(String line, DocumentText text) {
        Matcher heading = HEADING.matcher(line);
        String words = heading.matches() ? heading.group(1) : line;
        String plain = STRONG.matcher(words).replaceAll("$2");
        boolean bold = words.length() - plain.length() >= 4 && words.strip().matches("(?:\\*\\*|__).*");
        plain = LINK.matcher(MILD.matcher(plain).replaceAll("$2")).replaceAll("$1 ($2)");
        text.line(cells(plain), new Look(1, 0, indent(line), 0, bold || heading.matches(), heading.matches()));
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
