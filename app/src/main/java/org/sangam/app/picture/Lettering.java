package org.sangam.app.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Sets text in the letters that the pages use, Latin and Devanagari, each in its own font. A sign that neither font has is
 * left out: better a word less than a row of boxes.
 */
final class Lettering {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final List<Font> regular;
    private final List<Font> bold;

    private Lettering(List<Font> regular, List<Font> bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /** Reads the fonts from the program itself. */
    static Lettering bundled() {
        Font devanagari = read("mukta-deva-600.ttf");
        return new Lettering(List.of(read("mukta-400.ttf"), devanagari), List.of(read("mukta-600.ttf"), devanagari));
    }

    /** The lines of a text, at most so many; what does not fit ends in "…". Empty for a text without a letter. */
    List<TextLayout> lines(String text, boolean heavy, float size, float width, int most) {
        String said = writable(text, heavy);
        if (said.isBlank()) {
            return List.of();
        }
        List<TextLayout> lines = new ArrayList<>();
        LineBreakMeasurer measurer =
                new LineBreakMeasurer(set(said, heavy, size).getIterator(), EXACT);
        int from = 0;
        while (measurer.getPosition() < said.length()) {
            from = measurer.getPosition();
            TextLayout line = measurer.nextLayout(width);
            if (lines.size() == most - 1 && measurer.getPosition() < said.length()) {
                lines.add(cut(said.substring(from), heavy, size, width));
                return lines;
            }
            lines.add(line);
        }
        return lines;
    }

    /** Draws one line with its first letter at the start and the letters' feet at {@code y}. */
    void draw(Graphics2D on, String text, boolean heavy, float size, float x, float y, float width) {
        lines(text, heavy, size, width, 1).forEach(line -> line.draw(on, x, y));
    }

    /** How wide one line is. */
    float width(String text, boolean heavy, float size) {
        return lines(text, heavy, size, Float.MAX_VALUE, 1).stream()
                .map(TextLayout::getAdvance)
                .findFirst()
                .orElse(0f);
    }

    private TextLayout cut(String text, boolean heavy, float size, float width) {
        String shorter = text;
        while (true) {
            TextLayout line =
                    new TextLayout(set(shorter.strip() + "…", heavy, size).getIterator(), EXACT);
            if (line.getAdvance() <= width || shorter.length() < 2) {
                return line;
            }
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
    }

    private AttributedString set(String text, boolean heavy, float size) {
        AttributedString set = new AttributedString(text);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int next = i + Character.charCount(text.codePointAt(i));
            set.addAttribute(
                    TextAttribute.FONT, font(text.codePointAt(i), heavy).deriveFont(size), i, next);
        }
        return set;
    }

    private Font font(int letter, boolean heavy) {
        List<Font> fonts = heavy ? bold : regular;
        return fonts.getFirst().canDisplay(letter) ? fonts.getFirst() : fonts.getLast();
    }

    private String writable(String text, boolean heavy) {
        StringBuilder said = new StringBuilder();
        text.codePoints()
                .filter(letter ->
                        !Character.isISOControl(letter) && font(letter, heavy).canDisplay(letter))
                .limit(400)
                .forEach(said::appendCodePoint);
        return said.toString().strip();
    }

    private static Font read(String name) {
        try (InputStream in = Objects.requireNonNull(Lettering.class.getResourceAsStream(name))) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("The font " + name + " cannot be read", broken);
        }
    }
}
