package org.sangam.engine.posting;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines that belong to the page around a posting and not to it: buttons, menus, counts, alternative texts of pictures. */
final class Furniture {

    private static final int LONGEST = 140;
    private static final Pattern LINES = Pattern.compile(
            Resource.lines("furniture.txt").stream()
                    .map(line -> "(?:" + line + ")")
                    .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);

    private Furniture() {}

    static boolean is(String line) {
        return line.length() <= LONGEST && LINES.matcher(line).matches();
    }
}
