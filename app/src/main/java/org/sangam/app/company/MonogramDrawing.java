package org.sangam.app.company;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Draws the mark of a company that has no logo: one of ten motifs in one of ten sets of colours, turned and sized by the
 * company's id, so that it is the same wherever it is drawn and rarely a neighbour's.
 */
final class MonogramDrawing {

    /** Ground, shape, second shape: dark on light or light on dark, never two of the same weight. */
    private static final List<Colours> COLOURS = List.of(
            new Colours("#E9EEF2", "#2E4C6D", "#6F8FAE"),
            new Colours("#F3EDDC", "#7A5C12", "#B98E2B"),
            new Colours("#FBEFE0", "#C4610C", "#8A3F00"),
            new Colours("#1F5A66", "#F2F7F5", "#8FC1B5"),
            new Colours("#FDF1F0", "#A3243B", "#D9868F"),
            new Colours("#F4F1EA", "#3B3A36", "#8C877B"),
            new Colours("#EDF4EA", "#2B6E3F", "#E0A526"),
            new Colours("#243B53", "#E8EEF3", "#E3A857"),
            new Colours("#FFF8E6", "#3D3423", "#D98A00"),
            new Colours("#ECEAF0", "#4A4458", "#9A8FB0"));

    private final Random random;
    private final Colours colours;

    private MonogramDrawing(Random random) {
        this.random = random;
        this.colours = COLOURS.get(random.nextInt(COLOURS.size()));
    }

    static Monogram of(UUID company) {
        UUID seed = UUID.nameUUIDFromBytes(company.toString().getBytes(StandardCharsets.US_ASCII));
        return new MonogramDrawing(new Random(seed.getMostSignificantBits())).draw();
    }

    private Monogram draw() {
        String motif = switch (random.nextInt(10)) {
            case 0 -> hills();
            case 1 -> waves();
            case 2 -> sun();
            case 3 -> flower();
            case 4 -> tiles();
            case 5 -> arches();
            case 6 -> rings();
            case 7 -> steps();
            case 8 -> kite();
            default -> weave();
        };
        return new Monogram("<rect width=\"40\" height=\"40\" fill=\"%s\"/>".formatted(colours.ground) + motif);
    }

    private String hills() {
        int peak = between(10, 26);
        return "<path d=\"M0 40V%sL%s %sL40 %sV40z\" fill=\"%s\"/><path d=\"M0 40V34L%s 26L40 35V40z\" fill=\"%s\"/>"
                .formatted(
                        between(24, 30),
                        peak,
                        between(11, 17),
                        between(24, 32),
                        colours.shape,
                        40 - peak,
                        colours.second);
    }

    private String waves() {
        int rise = between(4, 8);
        StringBuilder waves = new StringBuilder();
        for (int y = 12; y <= 28; y += 8) {
            waves.append("<path d=\"M4 %sq8 -%s 16 0t16 0\" fill=\"none\" stroke=\"%s\" stroke-width=\"3.5\"/>"
                    .formatted(y, rise, y == 20 ? colours.second : colours.shape));
        }
        return waves.toString();
    }

    private String sun() {
        int r = between(8, 12);
        return "<path d=\"M%s 25a%s %s 0 0 1 %s 0z\" fill=\"%s\"/>".formatted(20 - r, r, r, 2 * r, colours.second)
                + "<path d=\"M5 29h30M%s 34h%s\" stroke=\"%s\" stroke-width=\"2.6\"/>"
                        .formatted(20 - r, 2 * r, colours.shape);
    }

    private String flower() {
        int petals = between(3, 6);
        StringBuilder flower = new StringBuilder();
        for (int i = 0; i < petals; i++) {
            flower.append(
                    "<ellipse cx=\"20\" cy=\"20\" rx=\"4.5\" ry=\"15\" fill=\"%s\" transform=\"rotate(%s 20 20)\"/>"
                            .formatted(colours.shape, i * 180 / petals));
        }
        return flower + "<circle cx=\"20\" cy=\"20\" r=\"4.5\" fill=\"%s\"/>".formatted(colours.ground);
    }

    private String tiles() {
        int missing = random.nextInt(9);
        int other = (missing + between(1, 8)) % 9;
        StringBuilder tiles = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            if (i != missing) {
                tiles.append("<rect x=\"%s\" y=\"%s\" width=\"8\" height=\"8\" fill=\"%s\"/>"
                        .formatted(7 + i % 3 * 9, 7 + i / 3 * 9, i == other ? colours.second : colours.shape));
            }
        }
        return tiles.toString();
    }

    private String arches() {
        return ("<path d=\"M4 30h32M7 30a13 13 0 0 1 26 0M%s 30a%s %s 0 0 1 %s 0\" fill=\"none\" stroke=\"%s\" "
                                + "stroke-width=\"2.8\"/>")
                        .formatted(13, 7, 7, 14, colours.shape)
                + "<circle cx=\"20\" cy=\"%s\" r=\"2.4\" fill=\"%s\"/>".formatted(between(26, 28), colours.second);
    }

    private String rings() {
        int gap = between(4, 5);
        return ("<g fill=\"none\" stroke=\"%s\" stroke-width=\"2.4\"><circle cx=\"20\" cy=\"20\" r=\"14\"/>"
                        + "<circle cx=\"20\" cy=\"20\" r=\"%s\"/></g><circle cx=\"20\" cy=\"20\" r=\"4\" fill=\"%s\"/>")
                .formatted(colours.shape, 14 - gap, colours.second);
    }

    private String steps() {
        int turn = 90 * random.nextInt(4);
        return ("<g transform=\"rotate(%s 20 20)\"><path d=\"M7 33V25h8V17h8V9h10v24z\" fill=\"%s\"/>"
                        + "<rect x=\"7\" y=\"9\" width=\"8\" height=\"8\" fill=\"%s\"/></g>")
                .formatted(turn, colours.shape, colours.second);
    }

    private String kite() {
        int waist = between(15, 22);
        return "<path d=\"M20 5L33 %sL20 35L7 %sz\" fill=\"%s\"/>".formatted(waist, waist, colours.shape)
                + "<path d=\"M20 5L33 %sL20 %sz\" fill=\"%s\"/>".formatted(waist, waist + 6, colours.second);
    }

    private String weave() {
        int gap = between(8, 10);
        StringBuilder threads = new StringBuilder();
        for (int at = 20 - gap; at <= 20 + gap; at += gap) {
            threads.append("<path d=\"M%s 5v30\" stroke=\"%s\" stroke-width=\"3\"/>".formatted(at, colours.second));
            threads.append("<path d=\"M5 %sh30\" stroke=\"%s\" stroke-width=\"3\"/>".formatted(at, colours.shape));
        }
        return threads.toString();
    }

    private int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    private record Colours(String ground, String shape, String second) {}
}
