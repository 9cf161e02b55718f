package org.sangam.engine.text;

/**
 * A document's text after clean-up: what every {@link Span} points into, what a person is shown beside the values, and
 * what {@code read --text} prints. Clean-up keeps the words and their order; it mends white space, private-use bullets,
 * zero-width characters and line ends, and is idempotent: cleaning a clean text changes nothing. Lines end in
 * {@code \n}; words of a line are parted by one blank, columns by one tab, paragraphs by one empty line.
 */
public record CleanText(String value) {

    public static CleanText of(String raw) {
        return new CleanText(new CleanUp(raw).text());
    }

    public String words(Span span) {
        return value.substring(span.start(), span.end());
    }

    /** The span with the bracket after it, where that closes one which opens inside: "Nurse (ICU" becomes "Nurse (ICU)". */
    public Span closed(Span span) {
        String words = words(span);
        boolean open = words.lastIndexOf('(') > words.lastIndexOf(')');
        return open && value.startsWith(")", span.end()) ? new Span(span.start(), span.end() + 1) : span;
    }

    /** Everything there is. */
    public Span whole() {
        return new Span(0, value.length());
    }

    /** The same range counted in Unicode code points. */
    public Span codePoints(Span span) {
        int start = value.codePointCount(0, span.start());
        return new Span(start, start + value.codePointCount(span.start(), span.end()));
    }

    /** The line of a position, without its line end. */
    public Span lineAt(int position) {
        int start = value.lastIndexOf('\n', position - 1) + 1;
        int end = value.indexOf('\n', position);
        return new Span(start, end < 0 ? value.length() : end);
    }
}
