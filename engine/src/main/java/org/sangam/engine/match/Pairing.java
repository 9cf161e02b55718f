package org.sangam.engine.match;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.encode.Encoded;
import org.sangam.engine.market.Desires;
import org.sangam.engine.market.Employer;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.market.PersonRow;
import org.sangam.engine.market.Vocabulary;
import org.sangam.engine.market.Whereabouts;
import org.sangam.engine.market.Workplace;

/**
 * One side of many pairs, made ready: everything that depends only on the distinct values the other side can have is
 * worked out here, once for each value and not for each row. It belongs to one thread.
 */
final class Pairing {

    private final Vocabulary words;
    private final boolean jobStands;
    private final SkillTable skills;
    private final int[][] near;
    private final Likeness likeness;

    /** Of the job's title, or of each title that the person held. */
    private final @Nullable Encoded[] standing;

    /** While a job stands: two more than how near each title is as far as vectors tell, or 0 as long as nobody has asked. */
    private final short[] likely;

    private final int[] wishTitles;
    private final int[][] wishNear;
    private final boolean mustRole;
    private final Moving places;
    private final int[] desires;
    private final @Nullable Moving companies;
    private final @Nullable Moving disliked;
    private final Dislikes dislikes;

    private Pairing(
            Graphs graphs, Vocabulary words, JobRow job, SkillCredit credit, SideTables tables, Likeness likeness) {
        this.words = words;
        this.jobStands = true;
        this.skills = SkillTable.forJob(job, words.skills(), graphs.kin, credit);
        this.near = new int[][] {graphs.nearness(job.family(), words.families())};
        this.likeness = likeness;
        this.standing = new Encoded[] {likeness.of(job.title())};
        this.likely = new short[standing[0] == null ? 0 : words.titles().size()];
        Workplace work = words.workplaces().value(job.workplace());
        PlaceRelation from = graphs.from(work);
        this.places = new Moving(
                true,
                tables.places().of(from, words.whereabouts()),
                other -> PackedPlace.of(from, words.whereabouts().value(other)));
        this.wishTitles = new int[0];
        this.wishNear = new int[0][];
        this.mustRole = false;
        Employer employer = words.employers().value(job.employer());
        this.desires = tables.desires().of(job.title(), near[0], employer, words);
        this.companies = null;
        this.dislikes = Dislikes.NONE;
        this.disliked = moving(
                words.dislikes().size(),
                other -> Dislikes.of(words.dislikes().value(other), words).count(job));
    }

    private Pairing(Graphs graphs, Vocabulary words, PersonRow person, SkillCredit credit, Likeness likeness) {
        this.words = words;
        this.jobStands = false;
        this.skills = SkillTable.forPerson(person, words.skills(), graphs.kin, credit);
        this.near = new int[PersonFacts.MOST_HELD][];
        this.likeness = likeness;
        this.standing = new Encoded[near.length];
        this.likely = new short[0];
        for (int i = 0; i < near.length; i++) {
            near[i] = graphs.nearness(person.family(i), words.families());
            standing[i] = likeness.of(person.title(i));
        }
        Whereabouts where = words.whereabouts().value(person.whereabouts());
        this.places = moving(
                words.workplaces().size(),
                other -> PackedPlace.of(graphs.from(words.workplaces().value(other)), where));
        Desires wants = words.desires().value(person.desires());
        this.wishTitles = wants.roles().stream()
                .mapToInt(wish -> words.titles().find(wish))
                .toArray();
        this.wishNear = wants.roles().stream()
                .map(wish -> graphs.nearness(words.families().find(wish.family()), words.families()))
                .toArray(int[][]::new);
        this.mustRole = wants.mustRole();
        this.desires = new int[0];
        this.companies = moving(
                words.employers().size(),
                other -> CompanyFit.of(words.employers().value(other), wants));
        this.disliked = null;
        this.dislikes = Dislikes.of(words.dislikes().value(person.dislikes()), words);
    }

    /** Shares everything but the scratch space. */
    private Pairing(Pairing other) {
        this.words = other.words;
        this.jobStands = other.jobStands;
        this.skills = other.skills.forThread();
        this.near = other.near;
        this.likeness = other.likeness;
        this.standing = other.standing;
        this.likely = other.likely;
        this.wishTitles = other.wishTitles;
        this.wishNear = other.wishNear;
        this.mustRole = other.mustRole;
        this.places = other.places;
        this.desires = other.desires;
        this.companies = other.companies;
        this.disliked = other.disliked;
        this.dislikes = other.dislikes;
    }

    Pairing forThread() {
        return new Pairing(this);
    }

    /** @param tables of the market whose words these are */
    static Pairing ofJob(
            Graphs graphs, Vocabulary words, JobRow job, SkillCredit credit, SideTables tables, Likeness likeness) {
        return new Pairing(graphs, words, job, credit, tables, likeness);
    }

    static Pairing ofPerson(Graphs graphs, Vocabulary words, PersonRow person, SkillCredit credit, Likeness likeness) {
        return new Pairing(graphs, words, person, credit, likeness);
    }

    /** What the standing job is to all people's desires, packed; see {@link DesireTables}. */
    int[] desires() {
        return desires;
    }

    SkillTable skills() {
        return skills;
    }

    /**
     * How near the job's title is to one that the person held, in thousandths, or {@link Graphs#UNKNOWN}: by the graph where
     * it knows both, else by their vectors.
     *
     * @param which of the person's titles; there is one
     */
    int closeness(JobRow job, PersonRow person, int which) {
        int known = known(job, person, which);
        return known >= 0 ? known : likely(job, person, which);
    }

    /** How near the graph knows them to be, or {@link Graphs#UNKNOWN}. */
    private int known(JobRow job, PersonRow person, int which) {
        if (job.title() >= 0 && job.title() == person.title(which)) {
            return Graphs.SAME;
        }
        int moving = jobStands ? person.family(which) : job.family();
        return near[jobStands ? 0 : which][moving + 1];
    }

    private int likely(JobRow job, PersonRow person, int which) {
        if (!jobStands) {
            return likeness.near(standing[which], job.title());
        }
        int title = person.title(which);
        if (likely.length == 0 || title < 0) {
            return Graphs.UNKNOWN;
        }
        if (likely[title] == 0) {
            likely[title] = (short) (likeness.near(standing[0], title) + 2);
        }
        return likely[title] - 2;
    }

    /**
     * How alike the vectors of both titles are where they alone tell how near the titles are, in thousandths; else {@link
     * Graphs#UNKNOWN}.
     */
    int alike(JobRow job, PersonRow person, int which) {
        if (known(job, person, which) >= 0) {
            return Graphs.UNKNOWN;
        }
        return jobStands
                ? likeness.alike(standing[0], person.title(which))
                : likeness.alike(standing[which], job.title());
    }

    /** What to make of vectors that are alike. */
    Weights.Alike map() {
        return likeness.map();
    }

    /** Vectors tell of no title that it is nearer to the standing one than this; {@link Graphs#UNKNOWN} if they tell nothing. */
    int greatestLikely(int which) {
        return standing[which] == null ? Graphs.UNKNOWN : likeness.map().greatest();
    }

    /** How near a job's family is to that of a title of the standing person, in thousandths. */
    int closeness(int which, int family) {
        return near[which][family + 1];
    }

    /** How near the standing job's family is to another, in thousandths; see {@link #closeness(JobRow, PersonRow, int)}. */
    int closeness(int family) {
        return family + 1 < near[0].length ? near[0][family + 1] : Graphs.UNKNOWN;
    }

    /** Fit and bars of all people's whereabouts, packed, while a job stands. */
    int[] places() {
        return places.values();
    }

    /** The packed fit and bars of that numbered workplace, while a person stands. */
    int placeOf(int workplace) {
        return places.at(workplace, 0);
    }

    PlaceFit place(JobRow job, PersonRow person) {
        return PackedPlace.fit(places.at(job.workplace(), person.whereabouts()));
    }

    int placeBars(JobRow job, PersonRow person) {
        return PackedPlace.bars(places.at(job.workplace(), person.whereabouts()));
    }

    /** How near the job is to what they look for, in thousandths, or {@link Graphs#UNKNOWN}. */
    int wishedRole(JobRow job, PersonRow person) {
        return jobStands ? DesireTables.near(desires[person.desires()]) : wishedRole(job.title(), job.family());
    }

    /** The same for the numbered title and family of a job, while a person stands. */
    int wishedRole(int title, int family) {
        int best = Graphs.UNKNOWN;
        for (int i = 0; i < wishTitles.length; i++) {
            boolean same = title >= 0 && title == wishTitles[i];
            best = Math.max(best, same ? Graphs.SAME : wishNear[i][family + 1]);
        }
        return best;
    }

    boolean mustBeWishedRole(PersonRow person) {
        return jobStands ? DesireTables.mustRole(desires[person.desires()]) : mustRole;
    }

    /** See {@link CompanyFit}. */
    int company(JobRow job, PersonRow person) {
        return companies == null ? DesireTables.company(desires[person.desires()]) : companies.at(job.employer(), 0);
    }

    /** The company fit of that numbered employer, while a person stands. */
    int companyOf(int employer) {
        return Objects.requireNonNull(companies).at(employer, 0);
    }

    /** How many requirements can be met only by a skill that the person dislikes. */
    int dislikes(JobRow job, PersonRow person) {
        if (disliked != null) {
            return disliked.at(0, person.dislikes());
        }
        return dislikes.count(job);
    }

    private Moving moving(int values, java.util.function.IntUnaryOperator relation) {
        return new Moving(jobStands, values, relation);
    }
}
