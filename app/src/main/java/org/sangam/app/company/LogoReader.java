package org.sangam.app.company;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a logo of a picture that somebody brought: decoded, never more than {@value #MOST_PIXELS} pixels of it, and drawn
 * anew on a white square of {@value #SIDE}. So nothing of the file itself is ever served: no script, no place where a photo
 * was taken, no second file behind the first. What it is, is told by its bytes and not by its name.
 */
final class LogoReader {

    static final int LARGEST = 2_000_000;
    static final int SIDE = 256;

    private static final int LONGEST_EDGE = 8_000;
    private static final long MOST_PIXELS = 4_000_000;
    private static final Set<String> KINDS = Set.of("png", "jpeg", "gif");

    private LogoReader() {}

    /** What came of reading. */
    sealed interface Read {
        /** The logo as PNG. */
        @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
        record Logo(byte[] png) implements Read {}

        record Refused(Why why) implements Read {}
    }

    /** Why a picture is not taken; {@code company.logo.<why>} says it. */
    enum Why {
        TOO_LARGE,
        VECTOR,
        NO_PICTURE,
        TOO_MANY_PIXELS
    }

    static Read read(byte[] brought) {
        if (brought.length > LARGEST) {
            return new Read.Refused(Why.TOO_LARGE);
        }
        if (vector(brought)) {
            return new Read.Refused(Why.VECTOR);
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(brought))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? decoded(readers.next(), in) : new Read.Refused(Why.NO_PICTURE);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return new Read.Refused(Why.NO_PICTURE);
        }
    }

    private static boolean vector(byte[] brought) {
        String begin =
                new String(brought, 0, Math.min(brought.length, 1_000), java.nio.charset.StandardCharsets.ISO_8859_1);
        return begin.contains("<svg") || begin.stripLeading().startsWith("<?xml");
    }

    private static Read decoded(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            if (!KINDS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))) {
                return new Read.Refused(Why.NO_PICTURE);
            }
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > LONGEST_EDGE || height > LONGEST_EDGE || (long) width * height > 4 * MOST_PIXELS) {
                return new Read.Refused(Why.TOO_MANY_PIXELS);
            }
            ImageReadParam sparing = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) width * height / MOST_PIXELS));
            sparing.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
            return new Read.Logo(drawn(reader.read(0, sparing)));
        } finally {
            reader.dispose();
        }
    }

    /** Whole, in the middle of a white square. */
    private static byte[] drawn(BufferedImage picture) throws IOException {
        BufferedImage square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = square.createGraphics();
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, SIDE, SIDE);
        on.setComposite(AlphaComposite.SrcOver);
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        double scale = (double) SIDE / Math.max(picture.getWidth(), picture.getHeight());
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        on.drawImage(picture, (SIDE - width) / 2, (SIDE - height) / 2, width, height, null);
        on.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream(20_000);
        ImageIO.write(square, "png", png);
        return png.toByteArray();
    }
}
