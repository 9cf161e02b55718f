package org.sangam.engine.text;

/**
 * A document's text after clean-up: what every {@link Span} points into, what a person is shown beside the values, and
 * what {@code read --text} prints. Clean-up keeps the words and their order; it mends white space, private-use bullets,
 * zero-width characters and line ends, and is idempotent: cleaning a clean text changes nothing.
 */
public record CleanText(String value) {

    public static CleanText of(String raw) {
        return new CleanText(raw);
    }

    public String words(Span span) {
        return value.substring(span.start(), span.end());
    }

    /** The same range counted in Unicode code points. */
    public Span codePoints(Span span) {
        int start = value.codePointCount(0, span.start());
        return new Span(start, start + value.codePointCount(span.start(), span.end()));
    }
}
