package org.sangam.app.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * Reads the {@code d} of an SVG path (SVG 1.1, 8.3) into an outline that Java draws. Reading stops at what is no path, and
 * what was read until then stands, as the standard asks.
 */
final class PathReader {

    private final String text;
    private final Path2D.Double path = new Path2D.Double();
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    private char before = ' ';

    private PathReader(String text) {
        this.text = text;
    }

    static Path2D read(String d) {
        PathReader reader = new PathReader(d);
        try {
            reader.readAll();
        } catch (NumberFormatException | java.awt.geom.IllegalPathStateException noPath) {
            return reader.path;
        }
        return reader.path;
    }

    private void readAll() {
        char command = ' ';
        skip();
        while (at < text.length()) {
            if (Character.isLetter(text.charAt(at))) {
                command = text.charAt(at++);
            } else if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            } else if (command == 'Z' || command == 'z' || command == ' ') {
                return;
            }
            step(command);
            before = Character.toUpperCase(command);
            skip();
        }
    }

    private void step(char command) {
        boolean relative = Character.isLowerCase(command);
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                to(fromX + number(), fromY + number());
                startX = x;
                startY = y;
                path.moveTo(x, y);
            }
            case 'L' -> line(fromX + number(), fromY + number());
            case 'H' -> line(fromX + number(), y);
            case 'V' -> line(x, fromY + number());
            case 'C' -> cubic(fromX + number(), fromY + number(), fromX, fromY);
            case 'S' -> cubic(reflected('C', 'S', x, controlX), reflected('C', 'S', y, controlY), fromX, fromY);
            case 'Q' -> quadratic(fromX + number(), fromY + number(), fromX, fromY);
            case 'T' -> quadratic(reflected('Q', 'T', x, controlX), reflected('Q', 'T', y, controlY), fromX, fromY);
            case 'A' -> arc(fromX, fromY);
            case 'Z' -> {
                path.closePath();
                to(startX, startY);
            }
            default -> throw new NumberFormatException("no command of a path");
        }
    }

    private void line(double toX, double toY) {
        path.lineTo(toX, toY);
        to(toX, toY);
    }

    private void cubic(double firstX, double firstY, double fromX, double fromY) {
        controlX = fromX + number();
        controlY = fromY + number();
        double toX = fromX + number();
        double toY = fromY + number();
        path.curveTo(firstX, firstY, controlX, controlY, toX, toY);
        to(toX, toY);
    }

    private void quadratic(double middleX, double middleY, double fromX, double fromY) {
        controlX = middleX;
        controlY = middleY;
        double toX = fromX + number();
        double toY = fromY + number();
        path.quadTo(controlX, controlY, toX, toY);
        to(toX, toY);
    }

    /** The last control point on the other side of here, after a curve of the same kind; else here. */
    private double reflected(char one, char other, double here, double control) {
        return before == one || before == other ? 2 * here - control : here;
    }

    /** By the centre of the ellipse (SVG 1.1, F.6.5). */
    private void arc(double fromX, double fromY) {
        double rx = Math.abs(number());
        double ry = Math.abs(number());
        double turn = Math.toRadians(number());
        boolean large = flag();
        boolean sweep = flag();
        double toX = fromX + number();
        double toY = fromY + number();
        if (rx == 0 || ry == 0) {
            line(toX, toY);
            return;
        }
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double x1 = cos * (x - toX) / 2 + sin * (y - toY) / 2;
        double y1 = -sin * (x - toX) / 2 + cos * (y - toY) / 2;
        double grow = Math.sqrt(Math.max(1, x1 * x1 / (rx * rx) + y1 * y1 / (ry * ry)));
        rx *= grow;
        ry *= grow;
        double off =
                (rx * rx * ry * ry - rx * rx * y1 * y1 - ry * ry * x1 * x1) / (rx * rx * y1 * y1 + ry * ry * x1 * x1);
        double part = (large == sweep ? -1 : 1) * Math.sqrt(Math.max(0, off));
        double cx = part * rx * y1 / ry;
        double cy = -part * ry * x1 / rx;
        double begin = Math.toDegrees(Math.atan2((y1 - cy) / ry, (x1 - cx) / rx));
        double end = Math.toDegrees(Math.atan2((-y1 - cy) / ry, (-x1 - cx) / rx));
        double extent = sweep ? (end - begin + 720) % 360 : -((begin - end + 720) % 360);
        Arc2D round = new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -begin, -extent, Arc2D.OPEN);
        AffineTransform place = AffineTransform.getTranslateInstance((x + toX) / 2, (y + toY) / 2);
        place.rotate(turn);
        Point2D centre = new Point2D.Double(cx, cy);
        place.translate(centre.getX(), centre.getY());
        path.append(place.createTransformedShape(round), true);
        to(toX, toY);
    }

    private void to(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private boolean flag() {
        skip();
        if (at >= text.length()) {
            throw new NumberFormatException("a flag is wanted");
        }
        return text.charAt(at++) == '1';
    }

    private double number() {
        skip();
        int from = at;
        boolean point = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean sign = (c == '-' || c == '+') && at == from;
            if (c == '.' && !point) {
                point = true;
            } else if (!sign && (c < '0' || c > '9')) {
                break;
            }
            at++;
        }
        return Double.parseDouble(text.substring(from, at));
    }

    private void skip() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ',')) {
            at++;
        }
    }
}
