package org.sangam.engine.document;

import java.util.Locale;
import java.util.Map;
import org.sangam.engine.text.Messages;

/** Why a file could not be used. */
public enum Refusal {
    EMPTY,
    TOO_LARGE,
    /** A small file that unpacks to a large one. */
    UNPACKS_TOO_LARGE,
    ENCRYPTED,
    /** Pictures of words, or none at all. */
    NO_TEXT,
    /** Damaged or cut off. */
    UNREADABLE,
    UNSUPPORTED,
    /** The name says another kind than the bytes. */
    MISMATCHED,
    MACROS,
    TOO_SLOW,
    BUSY;

    /** The message file whose keys are the codes; an app says them in other languages by {@link Messages}. */
    public static final String MESSAGES = "org.sangam.engine.document.refusals";

    /** Stable, for programs and message files, such as {@code no-text}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In English: what was wrong and, on a second line, what to try. */
    public String sentence() {
        return Messages.of(MESSAGES, Locale.forLanguageTag("en-IN")).say(code(), Map.of());
    }
}
