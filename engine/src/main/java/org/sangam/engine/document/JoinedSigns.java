package org.sangam.engine.document;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The letters behind signs that join, as in Indian scripts, where one sign stands for several letters or stands before
 * those it follows: the file itself then says what a short run of signs is read as.
 *
 * <p>Only such scripts are taken at their word, and only a few letters at a time, so that nothing else can be said to be
 * read than what is seen.
 */
final class JoinedSigns {

    private static final int LONGEST = 16;
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA);

    private @Nullable String letters;
    private boolean shown;
    private int depth;

    void begin(@Nullable COSDictionary properties) {
        String said = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        if (letters != null) {
            depth++;
        } else if (said != null && said.length() <= LONGEST && joins(said)) {
            letters = said;
            shown = false;
        }
    }

    private static boolean joins(String said) {
        return said.codePoints()
                        .mapToObj(UnicodeScript::of)
                        .allMatch(s -> JOINING.contains(s) || s == UnicodeScript.INHERITED || s == UnicodeScript.COMMON)
                && said.codePoints().anyMatch(Character::isLetter)
                && said.codePoints().noneMatch(c -> c < 0x80);
    }

    void end() {
        if (depth > 0) {
            depth--;
        } else {
            letters = null;
        }
    }

    /** What the run's first sign is read as; the signs after it only make it wider. */
    String lettersOf(String sign) {
        if (letters == null) {
            return sign;
        }
        shown = true;
        return letters;
    }

    boolean goesOn() {
        return letters != null && shown;
    }
}
