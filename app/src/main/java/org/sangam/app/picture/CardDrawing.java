package org.sangam.app.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.sangam.app.web.Preview;

/**
 * Draws a card as a picture of {@value Preview#WIDTH} by {@value Preview#HEIGHT}, in the hand of the pages: words first, the
 * two streams that meet below them. A chat shows it some 300 pixels wide, so nothing is smaller than 30.
 */
final class CardDrawing {

    private static final Color PAPER = new Color(0xf7f7f2);
    private static final Color INK = new Color(0x05262b);
    private static final Color SOFT = new Color(0x465a5d);
    private static final Color TEAM = new Color(0xc77d1f);
    private static final Color YOU = new Color(0x00756a);
    private static final int MARGIN = 72;
    private static final int WIDE = Preview.WIDTH - 2 * MARGIN;

    private final Lettering letters;

    CardDrawing(Lettering letters) {
        this.letters = letters;
    }

    /** The picture as PNG. */
    byte[] draw(Card card) {
        BufferedImage image = new BufferedImage(Preview.WIDTH, Preview.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        try {
            on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            on.setColor(PAPER);
            on.fillRect(0, 0, Preview.WIDTH, Preview.HEIGHT);
            streams(on);
            brand(on, card);
            head(on, card);
            title(on, card);
            facts(on, card);
        } finally {
            on.dispose();
        }
        return png(image);
    }

    private static void streams(Graphics2D on) {
        Path2D team = new Path2D.Double();
        team.moveTo(0, 516);
        team.curveTo(330, 516, 380, 574, 640, 574);
        team.lineTo(Preview.WIDTH, 574);
        Path2D you = new Path2D.Double();
        you.moveTo(0, 618);
        you.curveTo(330, 618, 380, 594, 640, 594);
        you.lineTo(Preview.WIDTH, 594);
        on.setStroke(new BasicStroke(16));
        on.setColor(TEAM);
        on.draw(team);
        on.setColor(YOU);
        on.draw(you);
    }

    private void brand(Graphics2D on, Card card) {
        float wide = letters.width(card.brand(), true, 34);
        on.setColor(INK);
        letters.draw(on, card.brand(), true, 34, Preview.WIDTH - MARGIN - wide, 92, WIDE);
    }

    private void head(Graphics2D on, Card card) {
        boolean marked = card.shapes() != null;
        float x = marked ? MARGIN + 108 : MARGIN;
        if (card.shapes() != null) {
            mark(on, card.shapes());
        }
        on.setColor(INK);
        letters.draw(on, card.by(), true, 36, x, 92, 640);
        on.setColor(SOFT);
        letters.draw(on, card.line(), false, 30, x, 136, 760);
    }

    private static void mark(Graphics2D on, String shapes) {
        Graphics2D inside = (Graphics2D) on.create();
        inside.clip(new RoundRectangle2D.Double(MARGIN, 58, 84, 84, 10, 10));
        inside.transform(new AffineTransform(2.1, 0, 0, 2.1, MARGIN, 58));
        MarkDrawing.draw(shapes, inside);
        inside.dispose();
    }

    /** As large as three lines allow. */
    private void title(Graphics2D on, Card card) {
        boolean alone = card.lead().isEmpty();
        float size = alone ? 92 : 84;
        List<TextLayout> lines = letters.lines(card.title(), true, size, WIDE, 3);
        while (size > 56 && !alone && lines.size() > 2) {
            size -= 7;
            lines = letters.lines(card.title(), true, size, WIDE, 3);
        }
        on.setColor(INK);
        float y = 172 + size * .9f;
        for (TextLayout line : lines) {
            line.draw(on, MARGIN, y);
            y += size * 1.1f;
        }
    }

    private void facts(Graphics2D on, Card card) {
        on.setColor(INK);
        letters.draw(on, card.lead(), true, 48, MARGIN, 436, WIDE);
        on.setColor(SOFT);
        letters.draw(on, card.under(), false, 32, MARGIN, 482, WIDE);
    }

    private static byte[] png(BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(64_000);
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
