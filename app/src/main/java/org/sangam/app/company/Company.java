package org.sangam.app.company;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.Mark;

/**
 * An employer, or an agency that recruits for employers. What nobody has said is null.
 *
 * @param slug its name in addresses, never changed
 * @param line what it does, in one line for lists; empty when nobody wrote it
 * @param founded the year
 * @param site the host of its site, such as {@code neelgirilabs.example}
 * @param city a name of the place graph
 * @param aliases other names it is known by, former ones among them
 * @param monogram its drawn mark
 * @param logo the hash of its logo; null for the drawn mark
 * @param version raised by each change, so that two people editing do not overwrite each other
 */
public record Company(
        UUID id,
        String slug,
        CompanyName name,
        @Nullable String legalName,
        String line,
        String about,
        @Nullable Integer founded,
        @Nullable Type type,
        @Nullable Size size,
        @Nullable Stage stage,
        @Nullable String site,
        @Nullable String city,
        boolean agency,
        List<String> aliases,
        Monogram monogram,
        @Nullable String logo,
        Instant created,
        int version) {

    public enum Type {
        PRODUCTS,
        SERVICES,
        BOTH
    }

    /** How many people work there, in the bands that people know. */
    public enum Size {
        UP_TO_10(1, 10),
        UP_TO_50(11, 50),
        UP_TO_200(51, 200),
        UP_TO_500(201, 500),
        UP_TO_1000(501, 1000),
        MORE(1001, 0);

        private final int from;
        private final int to;

        Size(int from, int to) {
            this.from = from;
            this.to = to;
        }

        public int from() {
            return from;
        }

        /** The upper end; 0 for none. */
        public int to() {
            return to;
        }

        /** The band that a number of people falls in. */
        public static Size of(int people) {
            Size band = UP_TO_10;
            for (Size next : values()) {
                band = people >= next.from ? next : band;
            }
            return band;
        }
    }

    public enum Stage {
        BOOTSTRAPPED,
        RAISED,
        PROFITABLE,
        LISTED
    }

    public Company {
        aliases = List.copyOf(aliases);
    }

    /** Its logo, or else the mark drawn for it. */
    public Mark mark() {
        return logo == null
                ? Mark.drawn(name.text(), monogram.shapes())
                : new Mark(name.text(), "/logos/" + logo + ".png", null);
    }

    /** The path of its page. */
    public String path() {
        return "/companies/" + slug;
    }
}
