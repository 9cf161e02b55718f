package org.sangam.app.company;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A company's mark: flat shapes on a square of 40 units, put into pages as they are. So nothing but shapes gets in: no
 * script, no style, no address, no entity.
 *
 * @param shapes elements of SVG, without the {@code svg} around them; at most 4,000 characters
 */
public record Monogram(String shapes) {

    private static final int LONGEST = 4_000;
    private static final Set<String> ELEMENTS = Set.of("g", "rect", "circle", "ellipse", "path", "line", "polygon");
    private static final Set<String> ATTRIBUTES = Set.of(
            "x",
            "y",
            "x1",
            "x2",
            "y1",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "width",
            "height",
            "d",
            "points",
            "transform",
            "fill",
            "fill-rule",
            "fill-opacity",
            "opacity",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-dasharray");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z]++)((?: [a-z0-9-]++=\"[^\"<>&]*+\")*+) ?(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z0-9-]++)=\"([\\w#.,()% +-]*+)\"");
    private static final Pattern WRAPPER = Pattern.compile("^<svg [^<>]*+>(.*)</svg>$", Pattern.DOTALL);

    public Monogram {
        if (!onlyShapes(shapes)) {
            throw new IllegalArgumentException("A mark is made of plain SVG shapes, in at most 4,000 characters");
        }
    }

    /** The mark in a whole SVG document of 40 by 40 that we drew ourselves. */
    public static Monogram of(String svg) {
        Matcher wrapped = WRAPPER.matcher(svg.strip());
        String shapes = wrapped.matches() ? wrapped.group(1) : svg.strip();
        return new Monogram(shapes.replaceAll(">\\s++<", "><"));
    }

    private static boolean onlyShapes(String shapes) {
        if (shapes.isEmpty() || shapes.length() > LONGEST) {
            return false;
        }
        Matcher tag = TAG.matcher(shapes);
        int at = 0;
        int open = 0;
        while (at < shapes.length()) {
            if (!tag.find(at) || tag.start() != at || !ELEMENTS.contains(tag.group(2)) || !plain(tag.group(3))) {
                return false;
            }
            open += tag.group(1).isEmpty() ? (tag.group(4).isEmpty() ? 1 : 0) : -1;
            at = tag.end();
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    private static boolean plain(String attributes) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        int at = 0;
        while (at < attributes.length()) {
            boolean plain = attribute.find(at)
                    && attribute.start() == at
                    && ATTRIBUTES.contains(attribute.group(1))
                    && !attribute.group(2).contains("url");
            if (!plain) {
                return false;
            }
            at = attribute.end();
        }
        return true;
    }
}
