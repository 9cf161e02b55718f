package org.sangam.engine.match;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.market.JobColumns;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonColumns;
import org.sangam.engine.market.PersonRow;
import org.sangam.engine.market.Vocabulary;

/**
 * What the terms make of every workplace, employer and family of jobs while one person stands still: points in the lower
 * half of an entry, bars in the upper; and of every level, notice, age and record of answers: points alone. The entries are made by running the terms themselves, so a table can say nothing that
 * the terms do not. Made once for a question, then only read, by all its threads.
 */
final class JobTables {

    /** Added to the points of each entry, so that sums of them never borrow from the bars kept above them. */
    private static final int BIAS = 1 << 27;

    private static final int TABLES = 3;

    private final long[] byWorkplace;
    private final long[] byEmployer;

    /** At one more than the family's number; no less than the truth where a title of no family is told by words. */
    private final long[] byFamily;

    /** Whether the person held only titles of known families. */
    private final boolean inFamilies;

    /** The points of each title that was asked about, its wish included, plus {@link #BIAS}; 0 for others. */
    private int @Nullable [] byTitle;

    private final int titles;

    /** Each of these at one more than what the column says; at 0 where it says nothing. */
    private final int[] byLevel;

    private final int[] byNotice;
    private final int[] byAnswers;
    private final int[] byAge;
    private final int today;

    /** @param today days since 1970 */
    JobTables(Terms terms, Total total, Pairing pairing, PersonRow person, Vocabulary words, int today) {
        this.byWorkplace = new long[words.workplaces().size()];
        this.byEmployer = new long[words.employers().size()];
        this.byFamily = new long[words.families().size() + 1];
        for (int i = 0; i < byWorkplace.length; i++) {
            int packed = pairing.placeOf(i);
            PlaceFit fit = PackedPlace.fit(packed);
            byWorkplace[i] = entry(PackedPlace.bars(packed), total, () -> terms.wishes.place(fit, total));
        }
        for (int i = 0; i < byEmployer.length; i++) {
            int fit = pairing.companyOf(i);
            byEmployer[i] = entry(terms.barsOfDesires(fit, -1, false), total, () -> terms.wishes.company(fit, total));
        }
        this.inFamilies = !person.anyOfNoFamily();
        this.titles = words.titles().size();
        byFamily[0] = entry(0, total, () -> {
            terms.career.role(Scale.FULL, total);
            terms.wishes.wishedRole(Scale.FULL, total);
        });
        for (int family = 0; family + 1 < byFamily.length; family++) {
            int near = terms.career.nearest(family, person);
            int wished = pairing.wishedRole(-1, family);
            int bars = terms.barsOfDesires(0, wished, pairing.mustBeWishedRole(person));
            byFamily[family + 1] = entry(bars, total, () -> {
                terms.career.role(near, total);
                terms.wishes.wishedRole(wished, total);
            });
        }
        this.today = today;
        this.byLevel = points(
                PersonColumns.LEVELS - 1,
                total,
                level -> terms.career.level(level, person.level(), person.experienceMonths(), total));
        this.byNotice = points(
                PersonColumns.MOST_DAYS + 1, total, days -> terms.career.notice(days, person.noticeDays(), total));
        this.byAnswers = points(Byte.MAX_VALUE + 1, total, percent -> terms.wishes.answers(percent, total));
        this.byAge = points(
                terms.wishes.oldest() + 2,
                total,
                age -> terms.wishes.freshness(age < 0 ? Integer.MIN_VALUE : today - age, total));
    }

    /** What is entered for each value below a limit, and before them for -1, which stands for none. */
    private static int[] points(int limit, Total total, IntConsumer entering) {
        int[] points = new int[limit + 1];
        Arrays.setAll(points, at -> {
            total.startAt(0);
            entering.accept(at - 1);
            return PeopleTables.checked(total.points());
        });
        return points;
    }

    private static long entry(int bars, Total total, Runnable entering) {
        total.startAt(0);
        entering.run();
        return (long) bars << Integer.SIZE | (PeopleTables.checked(total.points()) + BIAS);
    }

    /** Bars and points of the job, to be read by {@link #bars} and {@link #points}. */
    long of(JobColumns jobs, int row) {
        return byWorkplace[jobs.workplace(row)] + byEmployer[jobs.employer(row)] + byFamily[jobs.family(row) + 1];
    }

    /** What the job is worth by its level, notice, age and record of answers. */
    int ofFigures(JobRow job) {
        return byLevel[job.level() + 1]
                + byNotice[job.noticeDays() + 1]
                + byAnswers[job.answersPercent() + 1]
                + byAge[age(job.confirmedDay()) + 1];
    }

    /** Days up to the oldest that are told apart, or -1. */
    private int age(int confirmed) {
        return confirmed == Integer.MIN_VALUE ? -1 : Math.clamp((long) today - confirmed, 0, byAge.length - 2);
    }

    static int bars(long sum) {
        return (int) (sum >>> Integer.SIZE);
    }

    static int points(long sum) {
        return (int) sum - TABLES * BIAS;
    }

    /**
     * The points again, without what they are too many where a title of no family is told by words.
     *
     * @param points of the job
     */
    int exact(int points, JobRow job, PersonRow person, Terms terms, Total total) {
        if (inFamilies && job.family() >= 0) {
            return points;
        }
        int assumed = (int) byFamily[job.family() + 1] - BIAS;
        return points - assumed + ofTitle(job, person, terms, total);
    }

    private int ofTitle(JobRow job, PersonRow person, Terms terms, Total total) {
        int title = job.title();
        int[] asked = asked();
        if (title >= 0 && asked[title] != 0) {
            return asked[title] - BIAS;
        }
        total.startAt(0);
        terms.career.role(job, person, total);
        terms.wishes.wishedRole(terms.nearWish(job, person), total);
        int points = PeopleTables.checked(total.points());
        if (title >= 0) {
            asked[title] = points + BIAS;
        }
        return points;
    }

    /** Two threads may each make one at first, and lose some answers by it, but nothing else. */
    private int[] asked() {
        int[] asked = byTitle;
        if (asked == null) {
            asked = new int[titles];
            byTitle = asked;
        }
        return asked;
    }

    /** By what is known of a block as a whole, how good its best job may be: only for putting blocks into an order. */
    int promise(JobColumns jobs) {
        int family = points(0);
        for (int f = jobs.nextFamily(0); f + 1 < byFamily.length; f = jobs.nextFamily(f + 1)) {
            family = Math.max(family, points(byFamily[f + 1]));
        }
        int place = points(0);
        for (int i = 0; i < jobs.distinctWorkplaces(); i++) {
            long entry = byWorkplace[Math.min(jobs.distinctWorkplaces(i), byWorkplace.length - 1)];
            place = bars(entry) != 0 ? place : Math.max(place, points(entry));
        }
        return family + place;
    }
}
