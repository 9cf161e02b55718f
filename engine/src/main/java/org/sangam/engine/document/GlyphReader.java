package org.sangam.engine.document;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a page's drawing and keeps the letters that are seen, with their places.
 *
 * <p>What is seen is judged from what is painted: a letter against the last surface painted under it, and again when
 * something is painted over it. Pictures and patterns count as surfaces of unknown colour, on which every letter may be
 * seen. Nothing is rendered, no picture is decoded, and forms, scripts and attachments are never opened.
 */
final class GlyphReader extends PDFGraphicsStreamEngine {

    private static final double TINY = 4;

    private final PDRectangle box;
    private final int rotation;
    private final Surfaces surfaces = new Surfaces();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Point2D> middles = new ArrayList<>();
    private final HiddenText hidden;
    private final GeneralPath path = new GeneralPath();
    private final Deque<String> fields = new ArrayDeque<>();
    private HiddenText.@Nullable Way lastWay;

    private GlyphReader(PDPage page, HiddenText hidden) {
        super(page);
        this.box = page.getCropBox();
        this.rotation = Math.floorMod(page.getRotation(), 360);
        this.hidden = hidden;
    }

    /** The letters seen, in the order of the file; those not seen go to {@code hidden}. */
    static List<Glyph> read(PDPage page, HiddenText hidden) throws IOException {
        GlyphReader reader = new GlyphReader(page, hidden);
        reader.processPage(page);
        return reader.glyphs;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (glyphs.size() >= Limits.GLYPHS_PER_PAGE) {
            return;
        }
        String letters = letters(font, code);
        if (letters.isEmpty()) {
            return;
        }
        double size = size(matrix, font);
        Point2D start = matrix.transformPoint(0, 0);
        Point2D end = matrix.transformPoint(displacement.getX(), displacement.getY());
        Point2D middle = new Point2D.Double(
                (start.getX() + end.getX()) / 2 + matrix.getShearX() * 0.3,
                (start.getY() + end.getY()) / 2 + matrix.getScaleY() * 0.3);
        HiddenText.@Nullable Way way = way(letters, size, start, end, middle, displacement);
        if (letters.isBlank() && lastWay != null) {
            hidden.add(lastWay, " ");
        }
        if (way != null || !letters.isBlank()) {
            lastWay = way;
        }
        if (way != null) {
            hidden.add(way, letters);
            return;
        }
        glyphs.add(placed(letters, seen(start), seen(end), size, bold(font)));
        middles.add(middle);
    }

    private static String letters(PDFont font, int code) {
        String letters = font.toUnicode(code);
        if (letters == null) {
            return font instanceof PDSimpleFont simple ? unnamed(simple, code) : "";
        }
        if (Letters.isIconFont(font.getName()) && !letters.isBlank()) {
            return Letters.isSymbolFont(font.getName()) && letters.codePoints().anyMatch(Letters::isBullet)
                    ? "\u2022"
                    : " ";
        }
        return Letters.plain(letters);
    }

    /** A letter without a known meaning: its code when its font gives it no name of its own, and otherwise a picture. */
    private static String unnamed(PDSimpleFont font, int code) {
        String name = font.getEncoding() == null ? "" : font.getEncoding().getName(code);
        if (name.matches("[a-z](?:_[a-z])+")) {
            return name.replace("_", "");
        }
        boolean picture = name.length() > 1 && !".notdef".equals(name);
        return picture || code < 32 || code > 255 || Letters.isIconFont(font.getName())
                ? " "
                : String.valueOf((char) code);
    }

    private static double size(Matrix matrix, PDFont font) throws IOException {
        double size = matrix.getScalingFactorY();
        if (font instanceof PDType3Font type3) {
            double height = Math.abs(type3.getFontMatrix().getScaleY())
                    * type3.getBoundingBox().getHeight();
            return height > 0 ? size * Math.min(height, 1) : size;
        }
        return size;
    }

    private HiddenText.@Nullable Way way(
            String letters, double size, Point2D start, Point2D end, Point2D middle, Vector displacement) {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER) {
            return HiddenText.Way.INVISIBLE;
        }
        if (!onPage(middle) || !Surfaces.inside(state.getCurrentClippingPaths(), middle)) {
            return HiddenText.Way.OFF_PAGE;
        }
        if (size < TINY) {
            return HiddenText.Way.TINY;
        }
        if (start.distance(end) < size * 0.01 && displacement.getX() > 0.05 && !letters.isBlank()) {
            return HiddenText.Way.ZERO_WIDTH;
        }
        if (letters.isBlank()) {
            return null;
        }
        return surfaces.shows(ink(state, mode), opacity(state, mode), middle) ? null : HiddenText.Way.COLOUR;
    }

    private boolean onPage(Point2D point) {
        return point.getX() >= box.getLowerLeftX()
                && point.getX() <= box.getUpperRightX()
                && point.getY() >= box.getLowerLeftY()
                && point.getY() <= box.getUpperRightY();
    }

    private static @Nullable PDColor ink(PDGraphicsState state, RenderingMode mode) {
        return mode.isFill() ? state.getNonStrokingColor() : mode.isStroke() ? state.getStrokingColor() : null;
    }

    private static double opacity(PDGraphicsState state, RenderingMode mode) {
        return mode.isFill() ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
    }

    /** From the file's own coordinates to points from the upper left corner, the page turned as it is looked at. */
    private Point2D seen(Point2D at) {
        double right = at.getX() - box.getLowerLeftX();
        double up = at.getY() - box.getLowerLeftY();
        return switch (rotation / 90) {
            case 1 -> new Point2D.Double(up, right);
            case 2 -> new Point2D.Double(box.getWidth() - right, up);
            case 3 -> new Point2D.Double(box.getHeight() - up, box.getWidth() - right);
            default -> new Point2D.Double(right, box.getHeight() - up);
        };
    }

    private Glyph placed(String letters, Point2D start, Point2D end, double size, boolean bold) {
        String field = fields.isEmpty() ? null : fields.peek();
        double across = end.getX() - start.getX();
        double down = end.getY() - start.getY();
        if (Math.abs(across) >= Math.abs(down)) {
            return across >= 0
                    ? new Glyph(letters, start.getX(), start.getY(), end.getX(), size, bold, 0, field)
                    : new Glyph(letters, -start.getX(), -start.getY(), -end.getX(), size, bold, 2, field);
        }
        return down < 0
                ? new Glyph(letters, -start.getY(), start.getX(), -end.getY(), size, bold, 1, field)
                : new Glyph(letters, start.getY(), -start.getX(), end.getY(), size, bold, 3, field);
    }

    private boolean bold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return Letters.isBoldFont(name)
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600))
                || getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        String path = OwnPdf.FIELD.equals(tag) && properties != null ? properties.getString(OwnPdf.PATH) : null;
        if (fields.size() < Limits.NESTING) {
            fields.push(path == null ? "" : path);
        }
    }

    @Override
    public void endMarkedContentSequence() {
        fields.poll();
    }

    @Override
    public void fillPath(int windingRule) {
        path.setWindingRule(windingRule);
        paint(getGraphicsState().getNonStrokingColor());
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fillPath(windingRule);
    }

    private void paint(@Nullable PDColor colour) {
        double opacity = getGraphicsState().getNonStrokeAlphaConstant();
        if (opacity > 0.9) {
            surfaces.paint(path, colour);
            cover();
        } else if (opacity > 0.1) {
            surfaces.paint(path, null);
        }
        path.reset();
    }

    /** Takes back what was just painted over. A line as thin as an underline covers nothing. */
    private void cover() {
        Rectangle2D bounds = path.getBounds2D();
        if (bounds.getHeight() < TINY || !surfaces.mayCover()) {
            return;
        }
        for (int i = glyphs.size() - 1; i >= 0; i--) {
            Point2D middle = middles.get(i);
            if (bounds.contains(middle) && path.contains(middle)) {
                hidden.add(HiddenText.Way.COVERED, glyphs.get(i).letters());
                glyphs.remove(i);
                middles.remove(i);
            }
        }
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        GeneralPath area = new GeneralPath(new Rectangle2D.Double(0, 0, 1, 1));
        area.transform(matrix.createAffineTransform());
        surfaces.paint(area, null);
    }

    @Override
    public void shadingFill(COSName name) {
        for (var clip : getGraphicsState().getCurrentClippingPaths()) {
            surfaces.paint(new GeneralPath(clip), null);
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void clip(int windingRule) {
        GeneralPath clip = new GeneralPath(path);
        clip.setWindingRule(windingRule);
        getGraphicsState().intersectClippingPath(clip);
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        path.reset();
    }

    /** A faulty instruction is passed over; the letters around it are still read. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException fault) {}
}
