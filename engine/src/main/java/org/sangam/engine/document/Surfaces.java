package org.sangam.engine.document;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.jspecify.annotations.Nullable;

/** What has been painted on a page so far, latest last: what a letter is seen against. */
final class Surfaces {

    /** Beyond it the page is a drawing: the earliest surfaces are forgotten, and what lies behind a letter is unknown. */
    private static final int MOST = 10_000;

    /** In points, either way; what is smaller is behind no letter. */
    private static final double LEAST_SIDE = 3;

    private static final int MOST_COVERS = 500;

    /** Least ratio of lightness (WCAG 2.2, contrast ratio) at which a letter still shows; plain grey on white has 4. */
    private static final double LEAST_CONTRAST = 1.2;

    private static final double LEAST_OPACITY = 0.1;
    private static final double UNKNOWN = -1;
    private static final double PAPER = 1;

    private record Surface(GeneralPath path, Rectangle2D bounds, double lightness) {}

    private final Deque<Surface> surfaces = new ArrayDeque<>();
    private boolean forgotten;
    private int covers;
    private @Nullable PDColor lastColour;
    private double lastLightness;

    void paint(GeneralPath path, @Nullable PDColor colour) {
        Rectangle2D bounds = path.getBounds2D();
        if (bounds.getWidth() < LEAST_SIDE || bounds.getHeight() < LEAST_SIDE) {
            return;
        }
        if (surfaces.size() >= MOST) {
            surfaces.removeFirst();
            forgotten = true;
        }
        surfaces.add(new Surface(new GeneralPath(path), bounds, lightness(colour)));
    }

    boolean mayCover() {
        return covers++ < MOST_COVERS;
    }

    boolean shows(@Nullable PDColor ink, double opacity, Point2D at) {
        if (opacity < LEAST_OPACITY) {
            return false;
        }
        double front = lightness(ink);
        double back = behind(at);
        return front == UNKNOWN || back == UNKNOWN || contrast(front, back) >= LEAST_CONTRAST;
    }

    private double behind(Point2D at) {
        for (Iterator<Surface> latest = surfaces.descendingIterator(); latest.hasNext(); ) {
            Surface surface = latest.next();
            if (surface.bounds.contains(at) && surface.path.contains(at)) {
                return surface.lightness;
            }
        }
        return forgotten ? UNKNOWN : PAPER;
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** Relative luminance from 0 to 1; {@link #UNKNOWN} for a pattern. */
    private double lightness(@Nullable PDColor colour) {
        if (colour == null || colour.isPattern()) {
            return UNKNOWN;
        }
        if (!colour.equals(lastColour)) {
            lastLightness = luminance(colour);
            lastColour = colour;
        }
        return lastLightness;
    }

    private static double luminance(PDColor colour) {
        try {
            int rgb = colour.toRGB();
            return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
        } catch (IOException | RuntimeException unreadable) {
            return UNKNOWN;
        }
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    static boolean inside(List<Path2D> clips, Point2D at) {
        for (Path2D clip : clips) {
            if (!clip.getBounds2D().contains(at)) {
                return false;
            }
        }
        return true;
    }
}
