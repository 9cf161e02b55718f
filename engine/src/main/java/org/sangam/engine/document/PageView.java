package org.sangam.engine.document;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is looked at: cut to its visible box, and turned.
 *
 * @param rotation in degrees, clockwise: 0, 90, 180 or 270
 */
record PageView(PDRectangle box, int rotation) {

    static PageView of(PDPage page) {
        return new PageView(page.getCropBox(), Math.floorMod(page.getRotation(), 360));
    }

    /** Whether a point in the file's own coordinates lies on the visible page. */
    boolean holds(Point2D point) {
        return point.getX() >= box.getLowerLeftX()
                && point.getX() <= box.getUpperRightX()
                && point.getY() >= box.getLowerLeftY()
                && point.getY() <= box.getUpperRightY();
    }

    /** From the file's own coordinates to points from the upper left corner, the page turned as it is looked at. */
    Point2D seen(Point2D at) {
        double right = at.getX() - box.getLowerLeftX();
        double up = at.getY() - box.getLowerLeftY();
        return switch (rotation / 90) {
            case 1 -> new Point2D.Double(up, right);
            case 2 -> new Point2D.Double(box.getWidth() - right, up);
            case 3 -> new Point2D.Double(box.getHeight() - up, box.getWidth() - right);
            default -> new Point2D.Double(right, box.getHeight() - up);
        };
    }

    /** Letters drawn from {@code from} to {@code to}, along the line they are read on. */
    Glyph placed(String letters, Point2D from, Point2D to, double size, boolean bold, @Nullable String field) {
        Point2D start = seen(from);
        Point2D end = seen(to);
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

    /** The same letters, taking the room up to {@code to}. */
    Glyph widened(Glyph glyph, Point2D to) {
        Point2D end = seen(to);
        double further = switch (glyph.turned()) {
            case 0 -> end.getX();
            case 1 -> -end.getY();
            case 2 -> -end.getX();
            default -> end.getY();
        };
        return new Glyph(
                glyph.letters(),
                glyph.x(),
                glyph.y(),
                Math.max(glyph.end(), further),
                glyph.size(),
                glyph.bold(),
                glyph.turned(),
                glyph.field());
    }
}
