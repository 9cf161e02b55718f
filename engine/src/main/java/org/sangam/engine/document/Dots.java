package org.sangam.engine.document;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bullets that are drawn as small filled shapes instead of letters, as browsers draw them when they print.
 *
 * <p>A shape is a bullet when a line of letters begins right beside it and nothing stands before it. The dots of a
 * rating stand in a row of their own, and the knots of a time line have no letters close by, so neither is one.
 */
final class Dots {

    private static final double LEAST = 1.2;
    private static final double MOST_SIDE = 7;

    /** Beyond it the page is a drawing, not a list. */
    private static final int MOST = 400;

    private record Dot(double left, double right, double middle) {}

    private final PageView view;
    private final List<Dot> dots = new ArrayList<>();

    Dots(PageView view) {
        this.view = view;
    }

    void painted(Rectangle2D bounds) {
        double wide = bounds.getWidth();
        double high = bounds.getHeight();
        boolean round = wide >= LEAST && wide <= MOST_SIDE && Math.abs(wide - high) < 0.25 * Math.max(wide, high);
        if (round && dots.size() < MOST) {
            Point2D from = view.seen(new Point2D.Double(bounds.getMinX(), bounds.getCenterY()));
            Point2D to = view.seen(new Point2D.Double(bounds.getMaxX(), bounds.getCenterY()));
            dots.add(new Dot(from.getX(), to.getX(), from.getY()));
        }
    }

    void addTo(List<Glyph> glyphs) {
        List<Glyph> bullets = new ArrayList<>();
        for (Dot dot : dots) {
            Glyph first = nextTo(dot, glyphs);
            if (first != null) {
                bullets.add(new Glyph("\u2022", dot.left, first.y(), dot.right, first.size(), false, 0, null));
            }
        }
        glyphs.addAll(bullets);
    }

    /** The letter that begins the dot's line, or null when it begins none. */
    private @Nullable Glyph nextTo(Dot dot, List<Glyph> glyphs) {
        Glyph first = null;
        for (Glyph glyph : glyphs) {
            boolean sameLine = glyph.turned() == 0
                    && !glyph.letters().isBlank()
                    && dot.middle < glyph.y()
                    && dot.middle > glyph.y() - glyph.size() * 0.75;
            if (!sameLine) {
                continue;
            }
            double after = glyph.x() - dot.right;
            if (after < 0 && glyph.end() > dot.left - glyph.size() * 1.5) {
                return null;
            }
            if (after >= 0 && after < glyph.size() * 1.6 && (first == null || glyph.x() < first.x())) {
                first = glyph;
            }
        }
        boolean rated = dots.stream()
                .anyMatch(o -> !o.equals(dot)
                        && Math.abs(o.middle - dot.middle) < 2
                        && Math.abs(o.left - dot.left) < 14
                        && Math.abs(o.left - dot.left) > 0.5);
        return rated ? null : first;
    }
}
