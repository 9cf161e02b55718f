package org.sangam.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.document.Document.Field;
import org.sangam.engine.document.Document.Kind;
import org.sangam.engine.document.Document.Line;
import org.sangam.engine.document.Document.Link;
import org.sangam.engine.posting.Finding;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Span;

/** Writes a document line by line, clean from the start, so that what is noted of a line points at its final words. */
final class DocumentText {

    /** How a line looks; the meaning of each is that of {@link Line}. */
    record Look(int page, int block, double x, double size, boolean bold, boolean heading) {

        static final Look PLAIN = new Look(1, 0, 0, 0, false, false);
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean gap;
    private boolean full;

    /** White space before the next line, unless it is the first. */
    void gap() {
        gap = !lines.isEmpty();
    }

    boolean isFull() {
        return full;
    }

    @Nullable
    Line line(String words, Look look) {
        return line(List.of(words), look);
    }

    /** The line as written, or null when its cells hold no words or the document is full. */
    @Nullable
    Line line(List<String> cells, Look look) {
        List<String> clean = cells.stream()
                .map(DocumentText::clean)
                .filter(c -> !c.isEmpty())
                .toList();
        if (clean.isEmpty() || full) {
            return null;
        }
        if (lines.size() >= Limits.LINES
                || text.length() + clean.stream().mapToInt(c -> c.length() + 2).sum() > Limits.CHARACTERS) {
            full = true;
            findings.add(cut("text-cut", Limits.CHARACTERS));
            return null;
        }
        text.append(lines.isEmpty() ? "" : gap ? "\n\n" : "\n");
        int start = text.length();
        List<Span> spans = new ArrayList<>();
        for (String cell : clean) {
            text.append(spans.isEmpty() ? "" : "\t");
            spans.add(new Span(text.length(), text.length() + cell.length()));
            text.append(cell);
        }
        Line line = new Line(
                new Span(start, text.length()),
                List.copyOf(spans),
                look.page,
                look.block,
                look.x,
                look.size,
                look.bold,
                look.heading,
                gap);
        lines.add(line);
        gap = false;
        return line;
    }

    static String clean(String cell) {
        String plain = Letters.plain(cell).replaceAll("\\s+", " ").strip();
        return CleanText.of(plain).value().replaceAll("\\s+", " ").strip();
    }

    /** The words of what has been written so far. */
    String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    static Finding cut(String code, int limit) {
        return new Finding(code, Finding.Severity.NOTE, Map.of("limit", limit), List.of());
    }

    void link(Span span, String address) {
        links.add(new Link(span, address));
    }

    void field(String path, Span span) {
        fields.add(new Field(path, span));
    }

    void found(List<Finding> more) {
        findings.addAll(more);
    }

    Reading reading(Kind kind, int pages, @Nullable String resume) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return new Reading.Refused(Refusal.NO_TEXT);
        }
        return new Reading.Read(new Document(
                kind,
                new CleanText(text.toString()),
                List.copyOf(lines),
                List.copyOf(links),
                pages,
                List.copyOf(fields),
                resume,
                List.copyOf(findings)));
    }
}
