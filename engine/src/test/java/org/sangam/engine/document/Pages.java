package org.sangam.engine.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Draws small PDF files for tests: words at places, seen from the upper left corner. */
public final class Pages {

    public static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    public static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPageContentStream stream;

    public Pages() {
        stream = page();
    }

    /** Anything a page can hold; see {@link PDPageContentStream}. */
    public interface Drawing {
        void on(PDPageContentStream stream) throws IOException;
    }

    private PDPageContentStream page() {
        try {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            return new PDPageContentStream(document, page);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Pages next() {
        draw(PDPageContentStream::close);
        stream = page();
        return this;
    }

    public Pages draw(Drawing drawing) {
        try {
            drawing.on(stream);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Pages words(double x, double y, double size, String words) {
        return words(x, y, size, PLAIN, words);
    }

    public Pages bold(double x, double y, double size, String words) {
        return words(x, y, size, BOLD, words);
    }

    public Pages words(double x, double y, double size, PDFont font, String words) {
        return draw(s -> {
            s.beginText();
            s.setFont(font, (float) size);
            s.newLineAtOffset((float) x, PDRectangle.A4.getHeight() - (float) y);
            s.showText(words);
            s.endText();
        });
    }

    public Pages box(double x, double y, double width, double height, float grey) {
        return draw(s -> {
            s.setNonStrokingColor(grey);
            s.addRect((float) x, PDRectangle.A4.getHeight() - (float) (y + height), (float) width, (float) height);
            s.fill();
            s.setNonStrokingColor(0f);
        });
    }

    public double width(PDFont font, double size, String words) {
        try {
            return font.getStringWidth(words) * size / 1000;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public PDDocument document() {
        return document;
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            stream.close();
            document.save(out);
            document.close();
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static Document read(byte[] bytes, String name) {
        return switch (DocumentReader.read(bytes, name)) {
            case Reading.Read read -> read.document();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.refusal());
        };
    }

    public Document read() {
        return read(bytes(), "page.pdf");
    }
}
