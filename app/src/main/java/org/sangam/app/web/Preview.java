package org.sangam.app.web;

import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to whoever links to it: a search engine, a chat that shows the link as a card.
 *
 * @param address the whole address the page stands at, without what a visitor's query added
 * @param text one or two sentences
 * @param image the whole address of a picture of {@value #WIDTH} by {@value #HEIGHT}; null for none
 */
public record Preview(
        String address, String title, String text, @Nullable String image) {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;
}
