package org.sangam.engine.document;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
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

    private final PageView view;
    private final Surfaces surfaces = new Surfaces();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Point2D> middles = new ArrayList<>();
    private final HiddenText hidden;
    private final Dots dots;
    private final GeneralPath path = new GeneralPath();
    private final Deque<String> fields = new ArrayDeque<>();
    private final JoinedSigns joined = new JoinedSigns();
    private HiddenText.@Nullable Way lastWay;

    private GlyphReader(PDPage page, HiddenText hidden) {
        super(page);
        this.view = PageView.of(page);
        this.hidden = hidden;
        this.dots = new Dots(view);
    }

    /** The letters seen, in the order of the file; those not seen go to {@code hidden}. */
    static List<Glyph> read(PDPage page, HiddenText hidden) throws IOException {
        GlyphReader reader = new GlyphReader(page, hidden);
        reader.processPage(page);
        reader.dots.addTo(reader.glyphs);
        return reader.glyphs;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (glyphs.size() >= Limits.GLYPHS_PER_PAGE) {
            return;
        }
        if (joined.goesOn()) {
            widen(matrix.transformPoint(displacement.getX(), displacement.getY()));
            return;
        }
        String letters = joined.lettersOf(FontLetters.of(font, code));
        if (letters.isEmpty()) {
            return;
        }
        double size = FontLetters.size(matrix, font);
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
        glyphs.add(view.placed(letters, start, end, size, bold(font), fields.isEmpty() ? null : fields.peek()));
        middles.add(middle);
    }

    /** The last letters go on to {@code end}, as far as that lies further on their line. */
    private void widen(Point2D end) {
        if (lastWay == null && !glyphs.isEmpty()) {
            glyphs.add(view.widened(glyphs.removeLast(), end));
        }
    }

    private HiddenText.@Nullable Way way(
            String letters, double size, Point2D start, Point2D end, Point2D middle, Vector displacement) {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER) {
            return HiddenText.Way.INVISIBLE;
        }
        if (!view.holds(middle) || !Surfaces.inside(state.getCurrentClippingPaths(), middle)) {
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

    private static @Nullable PDColor ink(PDGraphicsState state, RenderingMode mode) {
        return mode.isFill() ? state.getNonStrokingColor() : mode.isStroke() ? state.getStrokingColor() : null;
    }

    private static double opacity(PDGraphicsState state, RenderingMode mode) {
        return mode.isFill() ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
    }

    private boolean bold(PDFont font) {
        return FontLetters.isBold(font)
                || getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        String path = OwnPdf.FIELD.equals(tag) && properties != null ? properties.getString(OwnPdf.PATH) : null;
        if (fields.size() < Limits.NESTING) {
            fields.push(path == null ? "" : path);
        }
        joined.begin(properties);
    }

    @Override
    public void endMarkedContentSequence() {
        fields.poll();
        joined.end();
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
            dots.painted(path.getBounds2D());
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
