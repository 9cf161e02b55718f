package org.sangam.engine.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.document.Document.Field;
import org.sangam.engine.document.Document.Kind;
import org.sangam.engine.document.Document.Line;
import org.sangam.engine.document.DocumentText.Look;
import org.sangam.engine.text.Span;

/**
 * A structured document as a PDF of ours, and back. The words of each value are marked in the page's drawing with the
 * value's path, so that reading takes the values from the words that are shown, and needs to guess nothing. A letter that
 * the font (DejaVu Sans: Latin, Greek, Cyrillic, the signs of currencies) cannot draw becomes a question mark.
 */
public final class OwnPdf {

    static final COSName FIELD = COSName.getPDFName("SangamField");
    static final COSName PATH = COSName.getPDFName("P");

    private static final String PRODUCER = "Sangam";
    private static final String FONT = "dejavu-sans-condensed.ttf";
    private static final float LEFT = 64;
    private static final float TOP = 72;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;

    private final PDDocument pdf = new PDDocument();
    private final PDFont font;
    private @Nullable PDPageContentStream page;
    private float y;

    private OwnPdf() throws IOException {
        try (InputStream in = OwnPdf.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IOException("The engine lacks its file " + FONT);
            }
            font = PDType0Font.load(pdf, in, true);
        }
    }

    /** A stretch of one line: a value's words, or those between values, whose path is empty. */
    private record Piece(String path, String words) {}

    /**
     * @param document with fields, as a structured file is read
     * @throws IOException when memory cannot hold it
     */
    public static byte[] write(Document document) throws IOException {
        OwnPdf own = new OwnPdf();
        try (PDDocument pdf = own.pdf) {
            pdf.getDocumentInformation().setProducer(PRODUCER);
            for (Line line : document.lines()) {
                own.line(document, line);
            }
            if (own.page != null) {
                own.page.close();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private void line(Document document, Line line) throws IOException {
        boolean name = document.lines().getFirst().equals(line);
        float size = name ? 20 : line.heading() ? 13 : 10;
        y -= line.gap() ? size * 0.7f : 0;
        for (List<Piece> row : wrapped(pieces(document, line), size)) {
            draw(row, size);
        }
    }

    private List<Piece> pieces(Document document, Line line) {
        List<Piece> pieces = new ArrayList<>();
        int at = line.span().start();
        for (Field field : document.fields().stream()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList()) {
            if (line.span().contains(field.span()) && field.span().start() >= at) {
                piece(pieces, "", document, new Span(at, field.span().start()));
                piece(pieces, field.path(), document, field.span());
                at = field.span().end();
            }
        }
        piece(pieces, "", document, new Span(at, line.span().end()));
        return pieces;
    }

    private void piece(List<Piece> pieces, String path, Document document, Span span) {
        if (span.length() > 0) {
            pieces.add(new Piece(path, drawable(document.text().words(span).replace('\t', ' '))));
        }
    }

    private String drawable(String words) {
        StringBuilder drawable = new StringBuilder();
        words.codePoints().forEach(c -> {
            try {
                font.encode(Character.toString(c));
                drawable.appendCodePoint(c);
            } catch (IOException | IllegalArgumentException noGlyph) {
                drawable.append('?');
            }
        });
        return drawable.toString();
    }

    /** Breaks at blanks; the blank is left out, as the line's end stands for it. */
    private List<List<Piece>> wrapped(List<Piece> pieces, float size) throws IOException {
        List<List<Piece>> rows = new ArrayList<>();
        List<Piece> row = new ArrayList<>();
        float used = 0;
        for (Piece piece : pieces) {
            for (String word : piece.words.split("(?<= )")) {
                float width = width(word.stripTrailing(), size);
                if (used > 0 && used + width > WIDTH && endsInBlank(row)) {
                    rows.add(withoutLastBlank(row));
                    row = new ArrayList<>();
                    used = 0;
                }
                row.add(new Piece(piece.path, word));
                used += width(word, size);
            }
        }
        rows.add(row);
        return rows;
    }

    private static boolean endsInBlank(List<Piece> row) {
        return row.getLast().words.endsWith(" ");
    }

    private static List<Piece> withoutLastBlank(List<Piece> row) {
        Piece last = row.removeLast();
        row.add(new Piece(last.path, last.words.stripTrailing()));
        return row;
    }

    private float width(String words, float size) throws IOException {
        return font.getStringWidth(words) * size / 1000;
    }

    /** A word too long for the line makes the whole line smaller, never so small that it hides. */
    private void draw(List<Piece> row, float size) throws IOException {
        float width = 0;
        for (Piece piece : row) {
            width += width(piece.words, size);
        }
        float fitting = Math.max(5, width > WIDTH ? size * WIDTH / width : size);
        PDPageContentStream stream = room(size);
        stream.beginText();
        stream.setFont(font, fitting);
        stream.newLineAtOffset(LEFT, y);
        for (Piece piece : row) {
            if (!piece.path.isEmpty()) {
                COSDictionary properties = new COSDictionary();
                properties.setString(PATH, piece.path);
                stream.beginMarkedContent(FIELD, PDPropertyList.create(properties));
            }
            stream.showText(piece.words);
            if (!piece.path.isEmpty()) {
                stream.endMarkedContent();
            }
        }
        stream.endText();
    }

    private PDPageContentStream room(float size) throws IOException {
        y -= size * 1.4f;
        PDPageContentStream open = page;
        if (open != null && y > TOP) {
            return open;
        }
        if (open != null) {
            open.close();
        }
        PDPage next = new PDPage(PDRectangle.A4);
        pdf.addPage(next);
        y = PDRectangle.A4.getHeight() - TOP;
        PDPageContentStream stream = new PDPageContentStream(pdf, next);
        page = stream;
        return stream;
    }

    static boolean isOurs(PDDocument pdf) {
        return PRODUCER.equals(pdf.getDocumentInformation().getProducer());
    }

    /** The lines in the order in which they were drawn, and the marked values in them. */
    static Reading read(PDDocument pdf) throws IOException {
        DocumentText text = new DocumentText();
        HiddenText hidden = new HiddenText();
        int pages = Math.min(pdf.getNumberOfPages(), Limits.PAGES);
        for (int page = 0; page < pages; page++) {
            List<Glyph> glyphs = GlyphReader.read(pdf.getPage(page), hidden);
            int from = 0;
            for (int i = 1; i <= glyphs.size(); i++) {
                if (i == glyphs.size()
                        || Math.abs(glyphs.get(i).y() - glyphs.get(i - 1).y()) > 1) {
                    line(glyphs.subList(from, i), page + 1, text);
                    from = i;
                }
            }
        }
        text.found(hidden.findings());
        return text.reading(Kind.PDF, pages, null);
    }

    private static void line(List<Glyph> glyphs, int page, DocumentText text) {
        StringBuilder words = new StringBuilder();
        List<Field> fields = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            int start = words.length();
            words.append(glyph.letters());
            String path = glyph.field();
            if (path != null && !path.isEmpty()) {
                boolean goesOn = !fields.isEmpty() && fields.getLast().path().equals(path);
                int from = goesOn ? fields.removeLast().span().start() : start;
                fields.add(new Field(path, new Span(from, words.length())));
            }
        }
        Glyph first = glyphs.getFirst();
        Line line = text.line(words.toString(), new Look(page, 0, first.x(), first.size(), false, first.size() > 12));
        if (line != null && text.words(line.span()).equals(words.toString())) {
            int start = line.span().start();
            fields.forEach(f -> text.field(
                    f.path(),
                    new Span(start + f.span().start(), start + f.span().end())));
        }
    }
}
