package org.sangam.app.sample;

/** The shapes of each mark. */
final class Marks {

    private Marks() {}

    static String shapes(String company) {
        int hue = Dice.of(company).between(0, 359);
        return "<rect width=\"40\" height=\"40\" fill=\"hsl(" + hue
                + " 30% 92%)\"/><circle cx=\"20\" cy=\"20\" r=\"11\" fill=\"hsl(" + hue + " 45% 32%)\"/>";
    }
}
