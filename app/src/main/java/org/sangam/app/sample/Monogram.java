package org.sangam.app.sample;

/** The drawn mark of a sample company: a square of 40 units, flat shapes in two or three colours, no letters. */
public final class Monogram {

    private Monogram() {}

    /** A whole SVG document, decorative, without size: the page gives it one. */
    public static String svg(String company) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 40\" aria-hidden=\"true\" focusable=\"false\">"
                + Marks.shapes(company) + "</svg>";
    }
}
