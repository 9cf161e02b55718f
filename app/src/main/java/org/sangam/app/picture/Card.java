package org.sangam.app.picture;

import org.jspecify.annotations.Nullable;

/**
 * What a picture says. Two cards that say the same are the same picture.
 *
 * @param title in large letters, at most three lines of it
 * @param by whose it is, beside the mark; empty for nobody
 * @param line what they do; may be empty
 * @param lead the fact that matters most, such as the pay; may be empty
 * @param under the other facts in one line; may be empty
 * @param shapes of the mark, as a {@link org.sangam.app.company.Monogram} has checked them; null for none
 * @param brand what this marketplace is called
 */
public record Card(
        String title,
        String by,
        String line,
        String lead,
        String under,
        @Nullable String shapes,
        String brand) {}
