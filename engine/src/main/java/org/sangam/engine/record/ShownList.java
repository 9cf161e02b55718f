package org.sangam.engine.record;

import java.time.LocalDate;
import java.util.List;
import org.sangam.engine.match.Match;
import org.sangam.engine.match.Reason;

/**
 * A list as one reader saw it, best first.
 *
 * @param reader a person, shown jobs, or a team, shown people
 * @param weights version of the weights
 * @param vocabulary {@link Knowledge#fingerprint} of what the words meant
 * @param day the day that freshness and recency were counted from
 * @param subject number of the input of whom the list was for: the person, or the job
 * @param titles which vectors of titles were known
 * @param withheld how many the market named that the database let nobody see at that moment
 */
public record ShownList(
        Reason.Side reader,
        String weights,
        String vocabulary,
        LocalDate day,
        long subject,
        Titles titles,
        List<Place> places,
        int withheld) {

    public ShownList {
        places = List.copyOf(places);
    }

    /** The same, and nothing has a price. */
    public ShownList withoutPrices() {
        List<Place> free = places.stream()
                .map(place -> new Place(place.input(), 0, place.terms()))
                .toList();
        return new ShownList(reader, weights, vocabulary, day, subject, titles, free, withheld);
    }

    /** Without any vectors of titles. */
    public ShownList(
            Reason.Side reader,
            String weights,
            String vocabulary,
            LocalDate day,
            long subject,
            List<Place> places,
            int withheld) {
        this(reader, weights, vocabulary, day, subject, Titles.NONE, places, withheld);
    }

    /**
     * The vectors that spoke for titles of no known family.
     *
     * @param encoder what made them; empty for none
     * @param known how many were known
     */
    public record Titles(String encoder, int known) {

        public static final Titles NONE = new Titles("", 0);
    }

    /**
     * One place of the list; its rank is where it stands.
     *
     * @param input number of the input of the other side
     * @param price in micro-points, at least 0: taken off the fit to find the rank of a job, and whether a person is in the
     *     list, whose rank is by fit alone
     * @param terms in the order of the match
     */
    public record Place(long input, int price, List<Points> terms) {

        public Place {
            terms = List.copyOf(terms);
        }

        public static Place of(long input, int price, Match match) {
            return new Place(
                    input,
                    price,
                    match.reasons().stream()
                            .map(reason -> new Points(reason.code(), reason.points()))
                            .toList());
        }

        /** The sum of the terms, in micro-points. */
        public int fit() {
            return terms.stream().mapToInt(Points::points).sum();
        }
    }

    /** What one term brought, in micro-points. */
    public record Points(String code, int points) {}
}
