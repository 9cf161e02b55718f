package org.sangam.engine.match;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.market.Desires;
import org.sangam.engine.market.Employer;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.market.PersonRow;
import org.sangam.engine.market.Vocabulary;
import org.sangam.engine.market.Vocabulary.Title;
import org.sangam.engine.market.Whereabouts;
import org.sangam.engine.market.Workplace;

/**
 * One side of many pairs, made ready: everything that depends only on the distinct values the other side can have is
 * worked out here, once for each value and not for each row. It belongs to one thread.
 */
final class Pairing {

    private static final PlaceFit[] PLACE_FITS = PlaceFit.values();
    private static final int FIT_BITS = 4;
    private static final int FIT_MASK = (1 << FIT_BITS) - 1;

    /** All packed fits are below it. */
    static final int FITS = 1 << FIT_BITS;

    private final Vocabulary words;
    private final boolean jobStands;
    private final SkillTable skills;
    private final int[][] near;
    private final int[] wishTitles;
    private final int[][] wishNear;
    private final boolean mustRole;
    private final Moving places;
    private final @Nullable Moving wishedRoles;
    private final Moving companies;
    private final @Nullable Moving disliked;
    private final BitSet dislikes = new BitSet();

    private Pairing(Graphs graphs, Vocabulary words, JobRow job, SkillCredit credit, PlaceTables tables) {
        this.words = words;
        this.jobStands = true;
        this.skills = SkillTable.forJob(job, words.skills(), graphs.kin, credit);
        this.near = new int[][] {graphs.nearness(job.family(), words.families())};
        Workplace work = words.workplaces().value(job.workplace());
        PlaceRelation from = graphs.from(work);
        this.places = new Moving(
                true,
                tables.of(work, words.whereabouts().size()),
                other -> place(from, words.whereabouts().value(other)));
        this.wishTitles = new int[0];
        this.wishNear = new int[0][];
        this.mustRole = false;
        int title = job.title();
        this.wishedRoles = moving(
                words.desires().size(), other -> wished(title, words.desires().value(other)));
        Employer employer = words.employers().value(job.employer());
        this.companies = moving(
                words.desires().size(),
                other -> CompanyFit.of(employer, words.desires().value(other)));
        this.disliked = moving(
                words.dislikes().size(),
                other -> count(job, numbers(words.dislikes().value(other))));
    }

    private Pairing(Graphs graphs, Vocabulary words, PersonRow person, SkillCredit credit) {
        this.words = words;
        this.jobStands = false;
        this.skills = SkillTable.forPerson(person, words.skills(), graphs.kin, credit);
        this.near = new int[PersonFacts.MOST_HELD][];
        for (int i = 0; i < near.length; i++) {
            near[i] = graphs.nearness(person.family(i), words.families());
        }
        Whereabouts where = words.whereabouts().value(person.whereabouts());
        this.places = moving(
                words.workplaces().size(),
                other -> place(graphs.from(words.workplaces().value(other)), where));
        Desires desires = words.desires().value(person.desires());
        this.wishTitles = desires.roles().stream()
                .mapToInt(wish -> words.titles().find(wish))
                .toArray();
        this.wishNear = desires.roles().stream()
                .map(wish -> graphs.nearness(words.families().find(wish.family()), words.families()))
                .toArray(int[][]::new);
        this.mustRole = desires.mustRole();
        this.wishedRoles = null;
        this.companies = moving(
                words.employers().size(),
                other -> CompanyFit.of(words.employers().value(other), desires));
        this.disliked = null;
        this.dislikes.or(numbers(words.dislikes().value(person.dislikes())));
    }

    /** Shares everything but the scratch space. */
    private Pairing(Pairing other) {
        this.words = other.words;
        this.jobStands = other.jobStands;
        this.skills = other.skills.forThread();
        this.near = other.near;
        this.wishTitles = other.wishTitles;
        this.wishNear = other.wishNear;
        this.mustRole = other.mustRole;
        this.places = other.places;
        this.wishedRoles = other.wishedRoles;
        this.companies = other.companies;
        this.disliked = other.disliked;
        this.dislikes.or(other.dislikes);
    }

    Pairing forThread() {
        return new Pairing(this);
    }

    /** @param tables of the market whose words these are */
    static Pairing ofJob(Graphs graphs, Vocabulary words, JobRow job, SkillCredit credit, PlaceTables tables) {
        return new Pairing(graphs, words, job, credit, tables);
    }

    static Pairing ofPerson(Graphs graphs, Vocabulary words, PersonRow person, SkillCredit credit) {
        return new Pairing(graphs, words, person, credit);
    }

    /** How many numbered desires the moving side can have. */
    int desires() {
        return words.desires().size();
    }

    SkillTable skills() {
        return skills;
    }

    /**
     * How near the job's title is to one that the person held, in thousandths, or {@link Graphs#UNKNOWN}.
     *
     * @param which of the person's titles; there is one
     */
    int closeness(JobRow job, PersonRow person, int which) {
        if (job.title() >= 0 && job.title() == person.title(which)) {
            return Graphs.SAME;
        }
        int moving = jobStands ? person.family(which) : job.family();
        return near[jobStands ? 0 : which][moving + 1];
    }

    /** How near the standing job's family is to another, in thousandths; see {@link #closeness(JobRow, PersonRow, int)}. */
    int closeness(int family) {
        return family + 1 < near[0].length ? near[0][family + 1] : Graphs.UNKNOWN;
    }

    /** Fit and bars by the moving side's number, packed; {@link Moving#UNKNOWN} where nobody asked yet. */
    int[] places() {
        return places.values();
    }

    /** The packed fit and bars of those numbered whereabouts. */
    int placeOf(int whereabouts) {
        return places.at(0, whereabouts);
    }

    @SuppressWarnings("EnumOrdinal") // packed and unpacked within this class
    static int packed(PlaceFit fit) {
        return fit.ordinal();
    }

    static PlaceFit placeFit(int packed) {
        return PLACE_FITS[packed & FIT_MASK];
    }

    static int placeBars(int packed) {
        return packed >> FIT_BITS;
    }

    PlaceFit place(JobRow job, PersonRow person) {
        return placeFit(places.at(job.workplace(), person.whereabouts()));
    }

    int placeBars(JobRow job, PersonRow person) {
        return placeBars(places.at(job.workplace(), person.whereabouts()));
    }

    /** How near the job is to what they look for, in thousandths, or {@link Graphs#UNKNOWN}. */
    int wishedRole(JobRow job, PersonRow person) {
        return wishedRoles == null ? wished(job) : wishedRoles.at(0, person.desires()) >> 1;
    }

    boolean mustBeWishedRole(PersonRow person) {
        return wishedRoles == null ? mustRole : (wishedRoles.at(0, person.desires()) & 1) != 0;
    }

    /** See {@link CompanyFit}. */
    int company(JobRow job, PersonRow person) {
        return companies.at(job.employer(), person.desires());
    }

    /** How many requirements can be met only by a skill that the person dislikes. */
    int dislikes(JobRow job, PersonRow person) {
        if (disliked != null) {
            return disliked.at(0, person.dislikes());
        }
        return dislikes.isEmpty() ? 0 : count(job, dislikes);
    }

    private Moving moving(int values, java.util.function.IntUnaryOperator relation) {
        return new Moving(jobStands, values, relation);
    }

    @SuppressWarnings("EnumOrdinal") // packed and unpacked within this class
    private static int place(PlaceRelation from, Whereabouts where) {
        PlaceFit fit = from.fit(where);
        return from.bars(fit, where) << FIT_BITS | fit.ordinal();
    }

    private int wished(int title, Desires desires) {
        int best = Graphs.UNKNOWN;
        for (Title wish : desires.roles()) {
            best = Math.max(best, near(title, words.titles().find(wish), wish, near[0]));
        }
        return best << 1 | (desires.mustRole() ? 1 : 0);
    }

    private int near(int title, int wish, Title wished, int[] near) {
        return title >= 0 && title == wish ? Graphs.SAME : near[words.families().find(wished.family()) + 1];
    }

    private int wished(JobRow job) {
        int best = Graphs.UNKNOWN;
        for (int i = 0; i < wishTitles.length; i++) {
            boolean same = job.title() >= 0 && job.title() == wishTitles[i];
            best = Math.max(best, same ? Graphs.SAME : wishNear[i][job.family() + 1]);
        }
        return best;
    }

    private BitSet numbers(List<String> ids) {
        BitSet numbers = new BitSet();
        for (String id : ids) {
            int number = words.skills().find(id);
            if (number >= 0) {
                numbers.set(number);
            }
        }
        return numbers;
    }

    private static int count(JobRow job, BitSet disliked) {
        if (disliked.isEmpty()) {
            return 0;
        }
        int count = 0;
        int at = job.requirements() == 0 ? 0 : job.firstRequirement();
        for (int i = 0; i < job.requirements(); i++) {
            int alternatives = job.alternatives(at);
            count += job.need(at) != 2 && all(job, at, alternatives, disliked) ? 1 : 0;
            at += 1 + alternatives;
        }
        return count;
    }

    private static boolean all(JobRow job, int at, int alternatives, BitSet disliked) {
        for (int a = 0; a < alternatives; a++) {
            if (!disliked.get(job.alternative(at, a))) {
                return false;
            }
        }
        return true;
    }
}
