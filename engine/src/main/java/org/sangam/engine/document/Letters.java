package org.sangam.engine.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What single characters and fonts mean, whatever program wrote them. */
final class Letters {

    private static final Pattern ICON_FONT = Pattern.compile(
            "awesome|icon|glyph|wingding|webding|dingbat|symbol|material|fontello|ionic|typicons|marvosym");
    private static final Pattern SYMBOL_FONT = Pattern.compile("wingding|symbol|dingbat");
    private static final Pattern BOLD_FONT =
            Pattern.compile("bold|black|heavy|demi|cmbx|sfbx|ecbx|-bd|extrab|\\bbd\\b");

    private Letters() {}

    static boolean isIconFont(@Nullable String name) {
        return name != null && ICON_FONT.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** A font whose private characters are bullets rather than pictures. */
    static boolean isSymbolFont(@Nullable String name) {
        return name != null
                && SYMBOL_FONT.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    static boolean isBoldFont(String name) {
        return BOLD_FONT.matcher(name).find();
    }

    /** The signs that begin an item of a list, those of symbol fonts included. */
    static boolean isBullet(int c) {
        return switch (c) {
            case 0x2022,
                    0x00b7,
                    0x25aa,
                    0x25ab,
                    0x25a0,
                    0x25a1,
                    0x25e6,
                    0x25cf,
                    0x25cb,
                    0x2023,
                    0x2043,
                    0x25b8,
                    0x25ba,
                    0x2756,
                    0x27a2,
                    0x2713,
                    0x2714,
                    0x2219,
                    0x22c5,
                    0x25c6,
                    0x25c7,
                    0x2666,
                    0x25fe,
                    0x25fc,
                    0xf0b7,
                    0xf0a7,
                    0xf0d8,
                    0xf076,
                    0xf0fc,
                    0xf0a8,
                    0xf06c,
                    0xf06e,
                    0xf071,
                    0xf09f -> true;
            default -> false;
        };
    }

    /** Ligatures taken apart, spaces made plain, private characters turned into bullets or white space. */
    static String plain(String letters) {
        if (letters.length() == 1 && letters.charAt(0) < 0x80) {
            return letters.charAt(0) < 0x20 ? " " : letters;
        }
        StringBuilder plain = new StringBuilder(letters.length());
        letters.codePoints().forEach(c -> append(plain, c));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int c) {
        if (c >= 0xfb00 && c <= 0xfb06) {
            plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else if (isBullet(c)) {
            plain.append(c >= 0xe000 ? "\u2022" : Character.toString(c));
        } else if (Character.isISOControl(c) || Character.getType(c) == Character.PRIVATE_USE || isSpace(c)) {
            plain.append(' ');
        } else if (c != 0xfffd && !isZeroWidth(c) && Character.isValidCodePoint(c) && !isSurrogate(c)) {
            plain.appendCodePoint(c);
        }
    }

    private static boolean isSpace(int c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    private static boolean isSurrogate(int c) {
        return c >= 0xd800 && c <= 0xdfff;
    }

    /** Joiners stay: Indian scripts need them. */
    static boolean isZeroWidth(int c) {
        return c == 0x200b
                || c == 0xfeff
                || c == 0x00ad
                || c == 0x2060
                || isSmuggler(c)
                || (c >= 0x202a && c <= 0x202e);
    }

    /** Tag characters, which spell words that no screen shows. */
    static boolean isSmuggler(int c) {
        return c >= 0xe0000 && c <= 0xe01ef;
    }
}
