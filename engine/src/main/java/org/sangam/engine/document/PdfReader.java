package org.sangam.engine.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.document.Document.Kind;
import org.sangam.engine.document.DocumentText.Look;

/** Reads a PDF by where its letters stand. */
final class PdfReader {

    /** The library's complaints quote the file, so they are not kept. */
    private static final Logger COMPLAINTS = Logger.getLogger("org.apache.pdfbox");

    private static final Logger FONT_COMPLAINTS = Logger.getLogger("org.apache.fontbox");

    static {
        COMPLAINTS.setLevel(Level.OFF);
        FONT_COMPLAINTS.setLevel(Level.OFF);
        PlainFonts.use();
    }

    private final DocumentText text = new DocumentText();
    private final HiddenText hidden = new HiddenText();

    static Reading read(byte[] bytes) throws Refused {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return OwnPdf.isOurs(document) ? OwnPdf.read(document) : new PdfReader().read(document);
        } catch (InvalidPasswordException locked) {
            throw new Refused(Refusal.ENCRYPTED);
        } catch (IOException | RuntimeException damaged) {
            throw new Refused(Refusal.UNREADABLE);
        }
    }

    private Reading read(PDDocument document) throws IOException {
        int pages = Math.min(document.getNumberOfPages(), Limits.PAGES);
        List<PageBlock> blocks = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            blocks(document, page, blocks);
        }
        int number = 0;
        for (PageBlock block : inLanes(blocks)) {
            text.gap();
            write(block, number++);
        }
        text.found(hidden.findings());
        if (document.getNumberOfPages() > pages) {
            text.found(List.of(DocumentText.cut("pages-cut", Limits.PAGES)));
        }
        return text.reading(Kind.PDF, pages, null);
    }

    private record PageBlock(int page, Layout.@Nullable Lane lane, List<Row> rows) {}

    private void blocks(PDDocument document, int page, List<PageBlock> blocks) throws IOException {
        List<Glyph> glyphs = GlyphReader.read(document.getPage(page), hidden);
        List<Turned> turned = new ArrayList<>();
        for (int turn = 1; turn < 4; turn++) {
            int quarter = turn;
            Segments.of(turned(glyphs, turn)).forEach(line -> turned.add(Turned.of(line, quarter)));
        }
        List<Layout.Block> found = Layout.of(BrokenDates.mended(Segments.of(turned(glyphs, 0))));
        List<List<Row>> rows = new ArrayList<>();
        found.forEach(block -> rows.add(Row.of(block.segments())));
        turned.forEach(line -> line.joins(rows));
        for (int i = 0; i < found.size(); i++) {
            blocks.add(new PageBlock(page + 1, found.get(i).lane(), rows.get(i)));
        }
    }

    private static List<Glyph> turned(List<Glyph> glyphs, int turn) {
        return glyphs.stream().filter(g -> g.turned() == turn).toList();
    }

    /** A side bar that goes on over the page is read to its end before the column beside it. */
    private static List<PageBlock> inLanes(List<PageBlock> blocks) {
        List<PageBlock> ordered = new ArrayList<>();
        for (PageBlock block : blocks) {
            ordered.add(place(ordered, block), block);
        }
        return ordered;
    }

    private static int place(List<PageBlock> ordered, PageBlock block) {
        Layout.Lane lane = block.lane;
        if (lane == null || lane.right() || block.page == 1) {
            return ordered.size();
        }
        int at = ordered.size();
        int last = -1;
        for (int i = 0; i < ordered.size(); i++) {
            PageBlock earlier = ordered.get(i);
            if (earlier.lane == null) {
                last = -1;
            } else if (earlier.lane.continues(lane)) {
                last = i;
            }
        }
        return last >= 0 ? last + 1 : at;
    }

    private void write(PageBlock block, int number) {
        double usual = Row.usualDistance(block.rows);
        Wrapped wrapped = Wrapped.in(block.rows);
        Row last = null;
        for (int i = 0; i < block.rows.size(); i++) {
            Row row = block.rows.get(i);
            if (last != null && row.isApart(last, usual)) {
                text.gap();
            }
            List<String> cells = row.cells();
            last = row;
            while (i + 1 < block.rows.size() && wrapped.goesOn(last, block.rows.get(i + 1))) {
                last = block.rows.get(++i);
                cells = Wrapped.joined(cells, last);
            }
            text.line(cells, new Look(block.page, number, row.x(), row.size(), row.bold(), row.turned()));
        }
    }
}
