package org.sangam.engine.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every number a score is made of, from one versioned file. Points are micro-points: 1,000,000 are one point, ten points
 * multiply the odds by e. Shares are thousandths.
 *
 * @param version what a match remembers of the weights it was scored with
 * @param centre what a pair drawn at random gets from a term before centring, by the term's code; taken off each time
 */
public record Weights(
        String version,
        Skill skill,
        Role role,
        Level level,
        Experience experience,
        Notice notice,
        PayWeights pay,
        Place place,
        WishedRole wishedRole,
        Company company,
        Dislike dislike,
        Freshness freshness,
        Answers answers,
        Map<String, Integer> centre) {

    /**
     * A requirement is worth its gap divided by the root of how many of its need there are, times its credit; less what a
     * person drawn at random would get. A long list of wishes thus weighs more than a short one, but not in proportion.
     *
     * @param gap between all and nothing of a single requirement: required, optional, mentioned, general
     * @param expectedPermille the credit of somebody drawn at random, by need
     * @param metFloorPermille the least credit of the skill itself, however old or short
     * @param nearCeilingPermille the credit of a neighbour at nearness 1; below the floor, so that having the skill never
     *     counts less than having its neighbour
     * @param nearestPermille a lower nearness counts nothing
     * @param impliedPermille the share of credit when another skill implies the one asked for
     * @param depthMonths of use that count as full where no time is asked
     * @param staleYearPermille taken off for each year beyond the last since it was used
     */
    public record Skill(
            List<Integer> gap,
            List<Integer> expectedPermille,
            int metFloorPermille,
            int nearCeilingPermille,
            int nearestPermille,
            int impliedPermille,
            int depthMonths,
            int depthFloorPermille,
            int depthUnknownPermille,
            int askedUnknownPermille,
            int staleYearPermille,
            int staleFloorPermille,
            int undatedPermille) {}

    /** Between a stranger's trade and the same; each year since the title was held takes a share of its nearness off. */
    public record Role(int same, int stranger, int olderYearPermille, int olderFloorPermille) {}

    /** @param byDifference the person's rank less the job's, from -4 to 4 */
    public record Level(List<Integer> byDifference) {}

    /**
     * @param belowMost for no experience at all where some is asked
     * @param slackMonths by which a hard minimum may be missed
     * @param farMonths beyond a hard maximum that rule a person out
     */
    public record Experience(
            int inside, int belowMost, int aboveYear, int aboveFirst, int aboveMost, int slackMonths, int farMonths) {}

    public record Notice(int inside, int overFirst, int overDay, int overMost) {}

    /**
     * @param reaches when the upper end is just the floor, rising to {@code wellAbove}
     * @param silentLow the lower end when no figure is named: where such a job ranks
     */
    public record PayWeights(
            int reaches,
            int wellAbove,
            int wellAbovePermille,
            int below,
            int farBelow,
            int farBelowPermille,
            int silentLow,
            int silentNoFloor,
            int silentNoFloorHigh) {}

    public record Place(
            int wished,
            int near,
            int home,
            int remoteWished,
            int remoteOpen,
            int move,
            int unwished,
            int abroad,
            int notRemote,
            int onlyRemote,
            int silentLow,
            int nearKilometres) {}

    public record WishedRole(int same, int stranger, int mustPermille) {}

    public record Company(int as, int notAs, int silentLow, int agency) {}

    public record Dislike(int each, int most) {}

    /** @param points one more than {@code byDays}: up to each of these days, and beyond */
    public record Freshness(List<Integer> byDays, List<Integer> points) {}

    public record Answers(int none, int all) {}

    /** The weights that Sangam comes with, read once. */
    public static Weights bundled() {
        return Bundled.WEIGHTS;
    }

    /** @throws IllegalArgumentException when the text is no file of weights */
    public static Weights read(String json) {
        try {
            return JsonMapper.builder().build().readValue(json, Weights.class);
        } catch (tools.jackson.core.JacksonException e) {
            throw new IllegalArgumentException(
                    "The weights could not be read: " + e.getOriginalMessage() + "\nTake weights.json as a pattern", e);
        }
    }

    /** No pair gets more than this, off its centre, from experience. */
    int mostOfExperience() {
        return most(
                Term.EXPERIENCE,
                Math.max(experience.inside(), Math.max(experience.aboveFirst(), experience.aboveMost())));
    }

    /** The like of what only the person may read. */
    int mostOfPersonal() {
        int paid = Math.max(pay.reaches(), Math.max(pay.wellAbove(), Math.max(pay.silentLow(), pay.silentNoFloor())));
        return most(Term.PAY, Math.max(paid, Math.max(pay.below(), pay.farBelow())))
                + most(Term.DISLIKE, Math.max(0, dislike.each() * dislike.most()));
    }

    /** A term that is not entered is worth nothing, one that says nothing is worth nothing before centring. */
    private int most(Term term, int greatest) {
        return Math.max(0, Math.max(0, greatest) - centre(term));
    }

    int centre(Term term) {
        return centre.getOrDefault(term.code(), 0);
    }

    private static final class Bundled {
        static final Weights WEIGHTS = read();

        private static Weights read() {
            try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream("weights.json"))) {
                return Weights.read(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("The weights could not be read", e);
            }
        }
    }
}
