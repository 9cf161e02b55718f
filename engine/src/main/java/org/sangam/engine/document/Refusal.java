package org.sangam.engine.document;

import java.util.Locale;

/** Why a file could not be used, and what to try instead. */
public enum Refusal {
    EMPTY("The file is empty.\nChoose the file again; it may not have been saved."),
    TOO_LARGE("The file is larger than 10 MB.\nSave it without pictures, or as PDF."),
    UNPACKS_TOO_LARGE("The file unpacks to far more than a résumé holds.\nSave it as PDF."),
    ENCRYPTED("The file is locked with a password.\nSave a copy without a password."),
    NO_TEXT("The file shows pictures of words, and no words that can be read.\n"
            + "Export it from the program it was written in, or answer the short form."),
    UNREADABLE("The file is damaged or cut off.\nSave it again, or as PDF."),
    UNSUPPORTED("This kind of file cannot be read.\nBring PDF, DOCX, ODT, plain text, HTML, JSON Resume, a LinkedIn "
            + "export or Europass XML."),
    MISMATCHED("The file is not what its name says.\nSave it again under the name that its program gives it."),
    MACROS("The file carries macros.\nSave it without macros, or as PDF."),
    TOO_SLOW("The file took too long to read.\nSave it again as a plain PDF."),
    BUSY("Too many files are being read just now.\nTry again in a minute.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    /** Stable, for programs and message files, such as {@code no-text}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In English: what was wrong and, on a second line, what to try. */
    public String sentence() {
        return sentence;
    }
}
