package org.sangam.engine.text;

import com.ibm.icu.text.Normalizer2;

/**
 * One pass over a raw text that writes the clean one. It holds back white space until the next word is known, so that
 * each run is written once, in its shortest form.
 */
final class CleanUp {

    /** What the bytes 0x80 to 0x9F mean in Windows-1252, for texts that were decoded as Latin-1. */
    private static final String WINDOWS = "€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ";

    private static final String LIGATURES = "ff|fi|fl|ffi|ffl|st|st";

    private final String raw;
    private final StringBuilder clean;
    private int lineEnds;
    private int blanks;
    private boolean columnGap;

    CleanUp(String raw) {
        this.raw = raw;
        this.clean = new StringBuilder(raw.length());
    }

    String text() {
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            take(c, i);
            i += Character.charCount(c);
        }
        return Normalizer2.getNFCInstance().normalize(clean.toString());
    }

    private void take(int c, int at) {
        if (isLineEnd(c)) {
            boolean secondHalf = c == '\n' && at > 0 && raw.charAt(at - 1) == '\r';
            lineEnds += secondHalf ? 0 : 1;
            blanks = 0;
            columnGap = false;
        } else if (isBlank(c)) {
            blanks++;
            columnGap |= c == '\t';
        } else if (isPrivateUse(c)) {
            bullet();
        } else if (c >= 0x80 && c <= 0x9F) {
            windows(c);
        } else if (c >= 0xFB00 && c <= 0xFB06) {
            word(LIGATURES.split("\\|")[c - 0xFB00]);
        } else if (isLoneSurrogate(c)) {
            word("\uFFFD");
        } else if (!isInvisible(c) || joinsLetters(c)) {
            word(Character.toString(c));
        }
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isBlank(int c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isPrivateUse(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    private static boolean isLoneSurrogate(int c) {
        return Character.getType(c) == Character.SURROGATE;
    }

    /** Controls, zero-width characters, direction marks, variation selectors, tags and what Unicode never assigns. */
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT -> true;
            case Character.UNASSIGNED -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
            default -> (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || c == 0x034F || c == 0x3164;
        };
    }

    /** The joiners belong to the spelling of Arabic and Indic words, and nowhere else. */
    private boolean joinsLetters(int c) {
        if ((c != 0x200C && c != 0x200D) || blanks > 0 || lineEnds > 0 || clean.isEmpty()) {
            return false;
        }
        int at = clean.length() - 1;
        while (at > 0 && clean.charAt(at) >= 0x0300 && clean.charAt(at) <= 0x036F) {
            at--;
        }
        char before = clean.charAt(at);
        return (before >= 0x0600 && before <= 0x06FF) || (before >= 0x0900 && before <= 0x0DFF);
    }

    private void windows(int c) {
        char meant = WINDOWS.charAt(c - 0x80);
        if (meant != 0) {
            word(String.valueOf(meant));
        }
    }

    /** Symbol fonts put their bullets and icons in the private use area; whatever it was, it begins something. */
    private void bullet() {
        boolean startsLine = clean.isEmpty() || lineEnds > 0;
        boolean repeated = !startsLine && endsWithBullet();
        blanks += startsLine ? 0 : 1;
        if (!repeated) {
            word("•");
        }
        blanks = 1;
    }

    private boolean endsWithBullet() {
        return !clean.isEmpty() && clean.charAt(clean.length() - 1) == '•';
    }

    private void word(String letters) {
        if (!clean.isEmpty()) {
            if (lineEnds > 0) {
                clean.append(lineEnds > 1 ? "\n\n" : "\n");
            } else if (blanks > 0) {
                boolean column = (columnGap || blanks > 2) && !endsWithBullet();
                clean.append(column ? '\t' : ' ');
            }
        }
        lineEnds = 0;
        blanks = 0;
        columnGap = false;
        clean.append(letters);
    }
}
