package org.sangam.app.company;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a company's admins say about it and may change. Texts hold no more than the page has room for.
 *
 * @param line at most 120 characters
 * @param about at most 4,000 characters; blank lines part paragraphs
 * @param founded a year from 1600 on
 * @param site a host, without scheme or path
 * @param aliases at most 20 names
 */
public record CompanyDetails(
        CompanyName name,
        @Nullable String legalName,
        String line,
        String about,
        @Nullable Integer founded,
        Company.@Nullable Type type,
        Company.@Nullable Size size,
        Company.@Nullable Stage stage,
        @Nullable String site,
        @Nullable String city,
        boolean agency,
        List<String> aliases) {

    public static final int LONGEST_LINE = 120;
    public static final int LONGEST_ABOUT = 4_000;
    public static final int MOST_ALIASES = 20;

    public CompanyDetails {
        aliases = List.copyOf(aliases);
        require(line.length() <= LONGEST_LINE, "A company's line has at most 120 characters");
        require(about.length() <= LONGEST_ABOUT, "What is said about a company has at most 4,000 characters");
        require(founded == null || (founded >= 1600 && founded <= 9999), "A company is founded in a year from 1600 on");
        require(site == null || Site.plausible(site), "A site is a host such as company.example");
        require(aliases.size() <= MOST_ALIASES, "A company has at most 20 other names");
        require(aliases.stream().allMatch(CompanyName::fits), "An other name is one line of at most 120 characters");
        require(legalName == null || CompanyName.fits(legalName), "A legal name is one line of at most 120 characters");
        require(city == null || CompanyName.fits(city), "A city is one line of at most 120 characters");
    }

    /** All that is known of a company on its first day. */
    public static CompanyDetails named(CompanyName name, @Nullable String site) {
        CompanyName.Pair halves = name.halves();
        String legal = halves.legal() == null ? null : halves.legal().text();
        return new CompanyDetails(halves.brand(), legal, "", "", null, null, null, null, site, null, false, List.of());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
