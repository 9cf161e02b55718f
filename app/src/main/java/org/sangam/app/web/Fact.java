package org.sangam.app.web;

import org.jspecify.annotations.Nullable;

/**
 * A label with its value and a note.
 *
 * @param value null when nobody has said it: then {@code note} or "not stated" is dotted
 * @param address of another site that the value leads to; null for plain words
 */
public record Fact(
        String label,
        @Nullable String value,
        @Nullable String note,
        @Nullable String address) {

    public Fact(String label, @Nullable String value, @Nullable String note) {
        this(label, value, note, null);
    }
}
