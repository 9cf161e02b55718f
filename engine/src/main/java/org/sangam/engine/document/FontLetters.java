package org.sangam.engine.document;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;

/** What a font's codes stand for, how large they show and whether they show bold. */
final class FontLetters {

    private FontLetters() {}

    /** The letters of a code; a space where it is a picture, empty where nothing is known of it. */
    static String of(PDFont font, int code) throws IOException {
        String letters = font.toUnicode(code);
        if (letters == null) {
            return font instanceof PDSimpleFont simple ? unnamed(simple, code) : "";
        }
        if (Letters.isIconFont(font.getName()) && !letters.isBlank()) {
            return Letters.isSymbolFont(font.getName()) && letters.codePoints().anyMatch(Letters::isBullet)
                    ? "\u2022"
                    : " ";
        }
        return Letters.plain(letters);
    }

    /** A letter without a known meaning: its code when its font gives it no name of its own, and otherwise a picture. */
    private static String unnamed(PDSimpleFont font, int code) {
        String name = font.getEncoding() == null ? "" : font.getEncoding().getName(code);
        if (name.matches("[a-z](?:_[a-z])+")) {
            return name.replace("_", "");
        }
        boolean picture = name.length() > 1 && !".notdef".equals(name);
        return picture || code < 32 || code > 255 || Letters.isIconFont(font.getName())
                ? " "
                : String.valueOf((char) code);
    }

    /** In points on the page. */
    static double size(Matrix matrix, PDFont font) throws IOException {
        double size = matrix.getScalingFactorY();
        if (font instanceof PDType3Font type3) {
            double height = Math.abs(type3.getFontMatrix().getScaleY())
                    * type3.getBoundingBox().getHeight();
            return height > 0 ? size * Math.min(height, 1) : size;
        }
        return size;
    }

    static boolean isBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return Letters.isBoldFont(name)
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }
}
