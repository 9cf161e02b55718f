package org.sangam.engine.role;

import org.jspecify.annotations.Nullable;

/**
 * What a title says.
 *
 * @param title its words in small letters, without level, place and decoration: two titles with the same words are one
 *     entry of the vocabulary
 * @param family id of the kind of work; null when the words name none we know
 * @param level null when the words say none
 */
public record Role(
        String title, @Nullable String family, @Nullable Level level) {

    public static final Role UNKNOWN = new Role("", null, null);
}
