package org.sangam.engine.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
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
        Alike alike,
        Alike alikeBySpelling,
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

    private static final int MOST_POINTS = 16_000_000;
    private static final int MOST_GAP = 60_000_000;

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

    /**
     * What the likeness of two titles' vectors says of how near the titles are, all in thousandths; straight between the
     * values given.
     *
     * @param likeness ascending
     * @param nearness what to expect at each, never descending
     * @param least what a tenth of such titles stay below
     * @param most what nine tenths of such titles do not exceed
     */
    public record Alike(List<Integer> likeness, List<Integer> nearness, List<Integer> least, List<Integer> most) {

        static final Alike NOTHING = new Alike(List.of(), List.of(), List.of(), List.of());

        boolean isEmpty() {
            return likeness.isEmpty();
        }

        int nearness(int alike) {
            return at(alike, nearness);
        }

        int least(int alike) {
            return at(alike, least);
        }

        int most(int alike) {
            return at(alike, most);
        }

        /** Whether it is one curve within its range, rising and below the same family. */
        boolean holds() {
            int knots = likeness.size();
            boolean whole = nearness.size() == knots && least.size() == knots && most.size() == knots;
            return whole && greatest() < Scale.FULL && IntStream.range(0, knots).allMatch(this::holds);
        }

        private boolean holds(int at) {
            boolean within = least.get(at) <= nearness.get(at) && nearness.get(at) <= most.get(at);
            boolean first = at == 0;
            boolean rises = first || likeness.get(at) > likeness.get(at - 1);
            return within && rises && (first || nearness.get(at) >= nearness.get(at - 1));
        }

        /** What no likeness exceeds. */
        int greatest() {
            return nearness.stream().mapToInt(Integer::intValue).max().orElse(0);
        }

        private int at(int alike, List<Integer> values) {
            int after = 0;
            while (after < likeness.size() && likeness.get(after) < alike) {
                after++;
            }
            if (after == 0 || after == likeness.size()) {
                return values.get(after == 0 ? 0 : after - 1);
            }
            int from = likeness.get(after - 1);
            int share = Scale.FULL * (alike - from) / (likeness.get(after) - from);
            return Scale.between(values.get(after - 1), values.get(after), share);
        }
    }

    /** Weights of before there were vectors say nothing of them. */
    public Weights {
        alike = alike == null ? Alike.NOTHING : alike;
        alikeBySpelling = alikeBySpelling == null ? Alike.NOTHING : alikeBySpelling;
    }

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

    /**
     * @throws IllegalArgumentException when a score by these weights would break a promise: a matching skill lowering it, the
     *     same work counting less than strange work, or points beyond what a scan can sum
     */
    public void check() {
        require(
                role.same() > role.stranger() && wishedRole.same() > wishedRole.stranger(),
                "the same work counts less");
        require(
                skill.gap().stream().allMatch(gap -> gap >= 0 && gap <= MOST_GAP),
                "a requirement is worth too little or much");
        require(skill.nearCeilingPermille() <= skill.metFloorPermille(), "a neighbour counts more than the skill");
        require(alike.holds() && alikeBySpelling.holds(), "likeness of titles does not rise to nearness");
        require(
                IntStream.concat(
                                level.byDifference().stream().mapToInt(Integer::intValue),
                                IntStream.of(
                                        role.same(),
                                        role.stranger(),
                                        wishedRole.same(),
                                        wishedRole.stranger(),
                                        experience.inside(),
                                        experience.belowMost(),
                                        experience.aboveFirst(),
                                        experience.aboveMost(),
                                        notice.inside(),
                                        notice.overMost(),
                                        place.wished(),
                                        place.abroad(),
                                        2 * company.as(),
                                        2 * company.notAs(),
                                        2 * company.agency()))
                        .allMatch(points -> Math.abs(points) <= MOST_POINTS),
                "a term has more than 16 points");
    }

    private static void require(boolean held, String otherwise) {
        if (!held) {
            throw new IllegalArgumentException("By these weights " + otherwise);
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
