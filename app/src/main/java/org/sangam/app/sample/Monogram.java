package org.sangam.app.sample;

import java.util.HashMap;
import java.util.Map;

/** The drawn mark of a sample company: a square of 40 units, flat shapes in two or three colours, no letters. */
public final class Monogram {

    private static final Map<String, String> DRAWN = drawn();

    private Monogram() {}

    /** A whole SVG document, decorative, without size: the page gives it one. */
    public static String svg(String company) {
        String shapes = DRAWN.get(company);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 40\" aria-hidden=\"true\" focusable=\"false\">"
                + (shapes == null ? GeometricMark.shapes(company) : shapes)
                + "</svg>";
    }

    private static Map<String, String> drawn() {
        Map<String, String> drawn = new HashMap<>();
        for (Entry entry : Entry.in("marks.txt")) {
            drawn.put(entry.key(), square(entry.one("paper")) + entry.one("shapes"));
        }
        return Map.copyOf(drawn);
    }

    static String square(String colour) {
        return "<rect width=\"40\" height=\"40\" fill=\"" + colour + "\"/>";
    }
}
