package org.sangam.app.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws the shapes of a company's mark, which the keeper of marks has checked: plain elements of SVG with plain attributes.
 * A shape whose numbers cannot be read is left out.
 */
final class MarkDrawing {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z]++)((?: [a-z0-9-]++=\"[^\"]*+\")*+) ?(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z0-9-]++)=\"([^\"]*+)\"");
    private static final Pattern TRANSFORM = Pattern.compile("(rotate|translate|scale)\\(([^)]*)\\)");

    private final Graphics2D on;

    private MarkDrawing(Graphics2D on) {
        this.on = on;
    }

    /** Draws into the square of 40 units at the origin of the graphics given. */
    static void draw(String shapes, Graphics2D on) {
        new MarkDrawing(on).draw(shapes);
    }

    private void draw(String shapes) {
        Deque<Map<String, String>> around = new ArrayDeque<>();
        Deque<AffineTransform> places = new ArrayDeque<>();
        around.push(Map.of("fill", "#000000"));
        places.push(on.getTransform());
        Matcher tag = TAG.matcher(shapes);
        while (tag.find()) {
            if (!tag.group(1).isEmpty()) {
                around.pop();
                places.pop();
                continue;
            }
            Map<String, String> attributes = attributes(tag.group(3), around.element());
            AffineTransform place = new AffineTransform(places.element());
            try {
                place.concatenate(transform(attributes.getOrDefault("transform", "")));
                on.setTransform(place);
                paint(tag.group(2), attributes);
            } catch (NumberFormatException unreadable) {
                // The shape is left out.
            }
            if (tag.group(4).isEmpty()) {
                around.push(attributes);
                places.push(place);
            }
        }
        on.setTransform(places.getLast());
    }

    private static Map<String, String> attributes(String text, Map<String, String> inherited) {
        Map<String, String> all = new HashMap<>(inherited);
        all.keySet()
                .retainAll(java.util.Set.of(
                        "fill", "fill-rule", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "opacity"));
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            all.put(attribute.group(1), attribute.group(2));
        }
        return all;
    }

    private static AffineTransform transform(String text) {
        AffineTransform whole = new AffineTransform();
        Matcher each = TRANSFORM.matcher(text);
        while (each.find()) {
            double[] n = numbers(each.group(2));
            switch (each.group(1)) {
                case "rotate" -> whole.rotate(Math.toRadians(n[0]), n.length > 2 ? n[1] : 0, n.length > 2 ? n[2] : 0);
                case "scale" -> whole.scale(n[0], n.length > 1 ? n[1] : n[0]);
                default -> whole.translate(n[0], n.length > 1 ? n[1] : 0);
            }
        }
        return whole;
    }

    private void paint(String element, Map<String, String> of) {
        Shape shape = switch (element) {
            case "rect" -> {
                double round = 2 * number(of, "rx");
                yield new RoundRectangle2D.Double(
                        number(of, "x"), number(of, "y"), number(of, "width"), number(of, "height"), round, round);
            }
            case "circle" -> round(number(of, "cx"), number(of, "cy"), number(of, "r"), number(of, "r"));
            case "ellipse" -> round(number(of, "cx"), number(of, "cy"), number(of, "rx"), number(of, "ry"));
            case "line" -> new Line2D.Double(number(of, "x1"), number(of, "y1"), number(of, "x2"), number(of, "y2"));
            case "path" -> PathReader.read(of.getOrDefault("d", ""));
            case "polygon" -> PathReader.read("M" + of.getOrDefault("points", "") + "z");
            default -> new Path2D.Double();
        };
        if (shape instanceof Path2D path) {
            path.setWindingRule("evenodd".equals(of.get("fill-rule")) ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        }
        fill(shape, of);
        stroke(shape, of);
    }

    private void fill(Shape shape, Map<String, String> of) {
        String fill = of.getOrDefault("fill", "#000000");
        if (!fill.equals("none")) {
            on.setColor(colour(fill, of, "fill-opacity"));
            on.fill(shape);
        }
    }

    private void stroke(Shape shape, Map<String, String> of) {
        String stroke = of.getOrDefault("stroke", "none");
        if (!stroke.equals("none")) {
            float width = of.containsKey("stroke-width") ? (float) number(of, "stroke-width") : 1;
            int cap = switch (of.getOrDefault("stroke-linecap", "butt")) {
                case "round" -> BasicStroke.CAP_ROUND;
                case "square" -> BasicStroke.CAP_SQUARE;
                default -> BasicStroke.CAP_BUTT;
            };
            int join = switch (of.getOrDefault("stroke-linejoin", "miter")) {
                case "round" -> BasicStroke.JOIN_ROUND;
                case "bevel" -> BasicStroke.JOIN_BEVEL;
                default -> BasicStroke.JOIN_MITER;
            };
            on.setColor(colour(stroke, of, "stroke-opacity"));
            on.setStroke(new BasicStroke(width, cap, join, 4));
            on.draw(shape);
        }
    }

    private static Color colour(String text, Map<String, String> of, String opacity) {
        String hex = switch (text) {
            case "white" -> "#ffffff";
            case "black" -> "#000000";
            default -> text.length() == 4 ? text.replaceAll("([0-9a-fA-F])", "$1$1") : text;
        };
        int rgb = Color.decode(hex).getRGB() & 0xffffff;
        double seen = share(of, "opacity") * share(of, opacity);
        return new Color(rgb | (int) Math.round(255 * Math.clamp(seen, 0, 1)) << 24, true);
    }

    private static double share(Map<String, String> of, String name) {
        return of.containsKey(name) ? number(of, name) : 1;
    }

    private static Shape round(double cx, double cy, double rx, double ry) {
        return new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry);
    }

    private static double number(Map<String, String> of, String name) {
        return Double.parseDouble(of.getOrDefault(name, "0"));
    }

    private static double[] numbers(String text) {
        String[] parts = text.strip().split("[\\s,]+");
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Double.parseDouble(parts[i]);
        }
        return numbers;
    }
}
