package org.sangam.app.search;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a job stands in a list: by points first, then the newest, then by id, so that no two stand alike. A page goes on
 * after the standing of the last job of the page before, whatever came or went meanwhile.
 *
 * @param points of fit, of pay, or 0 where only age counts
 * @param opened seconds since 1970
 */
record Standing(long points, long opened, UUID id) implements Comparable<Standing> {

    private static final Comparator<Standing> FIRST_TO_LAST = Comparator.comparingLong(Standing::points)
            .thenComparingLong(Standing::opened)
            .thenComparing(Standing::id)
            .reversed();

    @Override
    public int compareTo(Standing other) {
        return FIRST_TO_LAST.compare(this, other);
    }

    /** Whether it comes before a job of those points, told without making that one's standing. */
    boolean before(long others, Columns columns, int doc) {
        return points != others ? points > others : opened > columns.opened[doc];
    }

    /** For addresses. */
    String text() {
        ByteBuffer bytes = ByteBuffer.allocate(32)
                .putLong(points)
                .putLong(opened)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Empty for a text that is no standing. */
    static Optional<Standing> read(String text) {
        if (text.length() != 43) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return Optional.of(
                    new Standing(bytes.getLong(), bytes.getLong(), new UUID(bytes.getLong(), bytes.getLong())));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
