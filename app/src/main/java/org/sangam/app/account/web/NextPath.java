package org.sangam.app.account.web;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes on to after signing in: a path on this very site, whatever a request asked for.
 *
 * @param text begins with one slash; browsers read two slashes, or a backslash, as another site
 */
record NextPath(String text) {

    private static final int LONGEST = 500;

    NextPath {
        if (!safe(text)) {
            throw new IllegalArgumentException("A path on this site begins with one slash");
        }
    }

    /** The path asked for, or the first page when it leads elsewhere. */
    static NextPath read(@Nullable String asked) {
        return new NextPath(asked != null && safe(asked) ? asked : "/");
    }

    private static boolean safe(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.length() <= LONGEST
                && path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
    }
}
