package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A posting in the shapes of copied job pages and cards, every slot varied as such pages vary them, with what is true of it.
 *
 * @param pay currency, range and period as in the golden files, or the words instead of a figure
 * @param years "min..max" in months
 * @param conflict whether the description contradicts the head about experience
 */
record CopiedPosting(
        String text,
        @Nullable String title,
        @Nullable String company,
        @Nullable String agency,
        @Nullable String poster,
        String years,
        String pay,
        List<String> places,
        Remote remote,
        List<String> chips,
        int hidden,
        boolean conflict) {

    static List<CopiedPosting> some(long seed, int count) {
        Random random = new Random(seed);
        List<CopiedPosting> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(new Maker(random).made());
        }
        return made;
    }

    private static final class Maker {

        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private final List<String> places = new ArrayList<>();
        private final List<String> chips = new ArrayList<>();
        private final int low;
        private final int high;
        private Remote remote = Remote.UNSTATED;
        private String pay = "";
        private int hidden;
        private @Nullable String title;
        private @Nullable String company;
        private @Nullable String agency;
        private @Nullable String poster;

        Maker(Random random) {
            this.random = random;
            this.low = random.nextInt(11);
            this.high = low + 1 + random.nextInt(7);
        }

        CopiedPosting made() {
            boolean page = random.nextInt(3) == 0;
            boolean byAgency = random.nextInt(5) == 0;
            String years = low + " - " + high + " yrs";
            String pays = pays();
            String where = where();
            if (page) {
                pageHead(byAgency);
                line(years, pays, where, "Skills");
                chips(20);
                text.append('\n');
            } else {
                cardHead(byAgency);
                line(where, years, pays);
                chips(5);
                if (random.nextBoolean()) {
                    hidden = 1 + random.nextInt(9);
                    line("+" + hidden + " more");
                }
                if (random.nextInt(3) > 0) {
                    text.append('\n');
                }
            }
            CopiedBody body = new CopiedBody(random, low, high, mainSkill());
            text.append(body.written(page ? null : bodyTitle(), company));
            title = page ? title : body.title();
            if (random.nextInt(3) == 0) {
                line("Read more");
            }
            return new CopiedPosting(
                    text.toString(),
                    title,
                    squeezed(company),
                    squeezed(agency),
                    squeezed(poster),
                    low * 12 + ".." + high * 12,
                    pay,
                    List.copyOf(places),
                    remote,
                    List.copyOf(chips),
                    hidden,
                    body.conflict());
        }

        private void pageHead(boolean byAgency) {
            title = pick(SiteWords.TITLES);
            company = pick(SiteWords.COMPANIES);
            if (random.nextBoolean()) {
                line("Kaamnadi logo");
                if (random.nextBoolean()) {
                    line(company + " logo", title, title);
                }
            }
            line(company + (company.endsWith("s") && random.nextBoolean() ? "' logo" : "'s logo"), "", title, "");
            if (byAgency) {
                line("Agency job");
                agency = pick(SiteWords.AGENCIES);
                poster = pick(SiteWords.PEOPLE);
                line("via " + agency + " by " + poster);
            } else if (random.nextInt(6) > 0) {
                poster = pick(SiteWords.PEOPLE);
                line(poster + "'s profile picture", "Posted by " + poster);
            }
        }

        private void cardHead(boolean byAgency) {
            if (byAgency) {
                if (random.nextBoolean()) {
                    line("company logo");
                } else {
                    company = pick(random.nextBoolean() ? SiteWords.DESCRIPTIONS : SiteWords.COMPANIES);
                    line(company, company);
                }
                agency = pick(SiteWords.AGENCIES);
                poster = random.nextInt(4) == 0 ? agency : pick(SiteWords.PEOPLE);
                line("Agency job", "via " + agency + " by " + poster);
                return;
            }
            company = pick(random.nextInt(8) == 0 ? SiteWords.DESCRIPTIONS : SiteWords.COMPANIES);
            line(company);
            switch (random.nextInt(4)) {
                case 0 -> line("at " + company, count("video"), count("recruiter"));
                case 1 -> line("at " + company, count("recruiter"));
                case 2 -> line("at " + company + " " + count("video") + " " + count("recruiter"));
                default -> {}
            }
            if (random.nextInt(5) > 0) {
                poster = pick(SiteWords.PEOPLE);
                line(poster, "Posted by " + poster);
            }
        }

        private String count(String thing) {
            int count = 1 + random.nextInt(4);
            return count + " " + thing + (count > 1 ? "s" : "");
        }

        private String pays() {
            String[] of = pick(List.of(
                            "₹15L - ₹15L / yr=INR 1500000..1500000 YEAR",
                            "₹8L - ₹12L / yr=INR 800000..1200000 YEAR",
                            "₹4.5L - ₹8.25L / yr=INR 450000..825000 YEAR",
                            "₹1Cr - ₹1.5Cr / yr=INR 10000000..15000000 YEAR",
                            "₹80L - ₹1Cr / yr=INR 8000000..10000000 YEAR",
                            "₹3L - ₹3.6L / yr=INR 300000..360000 YEAR",
                            "₹20K - ₹35K / mo=INR 20000..35000 MONTH",
                            "₹1.2L - ₹2L / mo=INR 120000..200000 MONTH",
                            "$60K - $90K / yr=USD 60000..90000 YEAR",
                            "₹10,00,000 - ₹12,50,000 / yr=INR 1000000..1250000 YEAR",
                            "₹0.5L - ₹1L / yr=INR 50000..100000 YEAR",
                            "€45K - €60K / yr=EUR 45000..60000 YEAR",
                            "Best in industry=undisclosed: Best in industry",
                            "Best in industry=undisclosed: Best in industry",
                            "Best in industry=undisclosed: Best in industry"))
                    .split("=", 2);
            pay = of[1];
            return of[0];
        }

        private String where() {
            if (random.nextInt(10) == 0) {
                remote = Remote.ONLY;
                return "Remote only";
            }
            List<Map.Entry<String, String>> all = new ArrayList<>(SiteWords.PLACES.entrySet());
            all.sort(Map.Entry.comparingByKey());
            List<String> written = new ArrayList<>();
            if (random.nextInt(5) == 0) {
                remote = Remote.OKAY;
                written.add("Remote");
            }
            int count = random.nextInt(3) == 0 ? 1 + random.nextInt(7) : 1;
            for (int i = 0; i < count; i++) {
                Map.Entry<String, String> place = all.remove(random.nextInt(all.size()));
                written.add(place.getKey());
                places.add(place.getValue());
            }
            String more = count > 2 && random.nextInt(3) == 0 ? " and " + (1 + random.nextInt(4)) + " more" : "";
            return String.join(", ", written) + more;
        }

        private void chips(int most) {
            int count = 1 + random.nextInt(most);
            List<String> left = new ArrayList<>(SiteWords.CHIPS);
            for (int i = 0; i < count; i++) {
                String chip = left.remove(random.nextInt(left.size()));
                line(chip);
                chips.add(chip.replace("skill icon", ""));
            }
        }

        /** The skill of the first chip, which names a card's job. */
        private String mainSkill() {
            return chips.getFirst();
        }

        /** A bar in a labelled title ends it, so such a one stands only in heads. */
        private String bodyTitle() {
            return pick(
                    SiteWords.TITLES.stream().filter(one -> !one.contains("|")).toList());
        }

        private static @Nullable String squeezed(@Nullable String words) {
            return words == null ? null : words.replaceAll(" +", " ");
        }

        private void line(String... lines) {
            for (String line : lines) {
                text.append(line).append('\n');
            }
        }

        private <T> T pick(List<T> from) {
            return from.get(random.nextInt(from.size()));
        }
    }
}
