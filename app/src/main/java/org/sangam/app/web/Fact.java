package org.sangam.app.web;

import org.jspecify.annotations.Nullable;

/**
 * A label with its value and a note.
 *
 * @param value null when nobody has said it: then {@code note} or "not stated" is dotted
 */
public record Fact(
        String label, @Nullable String value, @Nullable String note) {}
