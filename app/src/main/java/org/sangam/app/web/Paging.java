package org.sangam.app.web;

import org.jspecify.annotations.Nullable;

/**
 * The way to the pages before and after.
 *
 * @param said which part this is: "21 to 40 of 212"
 */
public record Paging(
        String said, @Nullable String previous, @Nullable String next) {}
