package org.sangam.app.sample;

import java.util.List;
import java.util.Locale;

/** The marks that nobody drew: one of seven constructions, in one of twelve sets of inks, turned by the company's dice. */
final class GeometricMark {

    /** Paper, ink and a second ink; ink on paper is above 4.5 to 1. */
    private static final List<String[]> INKS = List.of(
            new String[] {"#E8EEF0", "#1F4E5A", "#C77B30"},
            new String[] {"#F4EBDD", "#7A3E1D", "#3C6E71"},
            new String[] {"#EDE8F1", "#4A3468", "#B0653A"},
            new String[] {"#E6EFE4", "#2D5A35", "#B5862B"},
            new String[] {"#F6E9E4", "#8A2E2A", "#3F5B73"},
            new String[] {"#E9EAF2", "#2B3A67", "#A8547A"},
            new String[] {"#F3F0DF", "#5C5A16", "#2F6F6A"},
            new String[] {"#23404A", "#E9F0EC", "#D89A4A"},
            new String[] {"#4B2A3A", "#F5E9E6", "#C98F63"},
            new String[] {"#2E4A33", "#EDF1E4", "#D6B04C"},
            new String[] {"#2A3352", "#E8EBF4", "#D08A5B"},
            new String[] {"#EFEAE6", "#3B3B3B", "#B4532A"});

    private GeometricMark() {}

    static String shapes(String company) {
        Dice dice = Dice.of("mark " + company);
        String[] inks = dice.pick(INKS);
        return Monogram.square(inks[0])
                + switch (dice.between(0, 6)) {
                    case 0 -> quarters(inks, dice);
                    case 1 -> petals(inks, dice);
                    case 2 -> arcs(inks, dice);
                    case 3 -> lens(inks, dice);
                    case 4 -> mirrored(inks, dice);
                    case 5 -> waves(inks, dice);
                    case 6 -> steps(inks, dice);
                    default -> throw new AssertionError("dice between 0 and 6");
                };
    }

    /** Four quarter discs in a window, each turned one of four ways. */
    private static String quarters(String[] inks, Dice dice) {
        StringBuilder svg = new StringBuilder();
        int odd = dice.between(0, 3);
        for (int i = 0; i < 4; i++) {
            int x = 6 + i % 2 * 14;
            int y = 6 + i / 2 * 14;
            svg.append("<path d=\"M").append(x).append(' ').append(y).append("h14a14 14 0 0 1-14 14z\" fill=\"");
            svg.append(i == odd ? inks[2] : inks[1]).append("\" transform=\"rotate(");
            svg.append(90 * dice.between(0, 3))
                    .append(' ')
                    .append(x + 7)
                    .append(' ')
                    .append(y + 7)
                    .append(")\"/>");
        }
        return svg.toString();
    }

    private static String petals(String[] inks, Dice dice) {
        int count = dice.between(3, 9);
        int turn = dice.between(0, 30);
        int width = dice.between(3, 5);
        StringBuilder svg = new StringBuilder();
        for (int i = 0; i < count; i++) {
            svg.append("<ellipse cx=\"20\" cy=\"11.500\" rx=\"")
                    .append(width)
                    .append("\" ry=\"8\" fill=\"")
                    .append(inks[1]);
            svg.append("\" transform=\"rotate(").append(turn + 360 * i / count).append(" 20 20)\"/>");
        }
        return svg.append(disc(20, 20, dice.between(2, 4), inks[2])).toString();
    }

    private static String arcs(String[] inks, Dice dice) {
        int x = dice.pick(List.of(8, 20, 32));
        StringBuilder svg = new StringBuilder();
        int rings = dice.between(2, 4);
        for (int i = 1; i <= rings; i++) {
            svg.append("<circle cx=\"").append(x).append("\" cy=\"33\" r=\"").append(i * 26 / rings);
            svg.append("\" fill=\"none\" stroke=\"")
                    .append(inks[1])
                    .append("\" stroke-width=\"")
                    .append(dice.between(2, 4))
                    .append("\"/>");
        }
        return svg.append(disc(x, 33, 4, inks[2])).toString();
    }

    /** Two discs, and the lens they share. */
    private static String lens(String[] inks, Dice dice) {
        int turn = 15 * dice.between(0, 11);
        int apart = dice.between(5, 8);
        double half = Math.sqrt(121 - apart * apart);
        String shared = String.format(
                Locale.ROOT, "M20 %.2fA11 11 0 0 1 20 %.2fA11 11 0 0 1 20 %.2fz", 20 - half, 20 + half, 20 - half);
        return "<g transform=\"rotate(" + turn + " 20 20)\">" + disc(20 - apart, 20, 11, inks[1])
                + disc(20 + apart, 20, 11, inks[1]) + "<path d=\"" + shared + "\" fill=\"" + inks[2] + "\"/></g>";
    }

    /** A grid of five by five, the right half as the left in a mirror. */
    private static String mirrored(String[] inks, Dice dice) {
        StringBuilder svg = new StringBuilder();
        for (int y = 0; y < 5; y++) {
            for (int x = 0; x < 3; x++) {
                if (dice.chance(55)) {
                    String ink = dice.chance(15) ? inks[2] : inks[1];
                    svg.append(cell(x, y, ink));
                    svg.append(x < 2 ? cell(4 - x, y, ink) : "");
                }
            }
        }
        return svg.toString();
    }

    private static String cell(int x, int y, String ink) {
        return "<rect x=\"" + (5 + x * 6) + "\" y=\"" + (5 + y * 6) + "\" width=\"6\" height=\"6\" fill=\"" + ink
                + "\"/>";
    }

    private static String waves(String[] inks, Dice dice) {
        StringBuilder svg = new StringBuilder("<g transform=\"rotate(")
                .append(45 * dice.between(0, 3))
                .append(" 20 20)\">");
        int count = dice.between(2, 4);
        int height = dice.between(3, 7);
        for (int i = 0; i < count; i++) {
            int y = 20 + (2 * i - count + 1) * 15 / count;
            svg.append("<path d=\"M4 ")
                    .append(y)
                    .append("q8-")
                    .append(height * 2)
                    .append(" 16 0t16 0\" fill=\"none\" stroke=\"");
            svg.append(i == count - 1 ? inks[2] : inks[1])
                    .append("\" stroke-width=\"")
                    .append(dice.between(2, 4))
                    .append("\"/>");
        }
        return svg.append("</g>").toString();
    }

    private static String steps(String[] inks, Dice dice) {
        StringBuilder svg = new StringBuilder();
        int bars = dice.between(3, 5);
        int width = 28 / bars;
        int tall = dice.between(0, bars - 1);
        for (int i = 0; i < bars; i++) {
            int height = i == tall ? 26 : dice.between(7, 22);
            svg.append("<rect x=\"")
                    .append(6 + i * width)
                    .append("\" y=\"")
                    .append(33 - height)
                    .append("\" width=\"");
            svg.append(width - 2).append("\" height=\"").append(height).append("\" fill=\"");
            svg.append(i == tall ? inks[2] : inks[1]).append("\"/>");
        }
        return svg.toString();
    }

    private static String disc(int x, int y, int radius, String ink) {
        return "<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"" + radius + "\" fill=\"" + ink + "\"/>";
    }
}
