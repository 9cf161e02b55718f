package org.sangam.engine.match;

import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.market.PersonRow;
import org.sangam.engine.market.SkillUse;
import org.sangam.engine.match.Reason.State;
import org.sangam.engine.role.Level;

/**
 * All terms of a match, each written once. A term reads a job's row and a person's row, and enters what it finds into a
 * ledger: points with their range, and the figures a sentence would name. It belongs to one thread.
 */
final class Terms {

    private static final int FULL = 1000;
    private static final int NEEDS = 4;
    private static final int MENTIONED = 2;
    private static final int LEVELS = 4;

    private final Weights weights;
    private final Pairing pairing;
    private final SkillCredit credit;
    private final int today;
    private final int thisYear;
    private final int[] expected;
    private final int[] byDifference;
    private final int[][] gaps = new int[NEEDS][JobFacts.MOST_WANTED + 1];
    private final int[][] mosts = new int[NEEDS][JobFacts.MOST_WANTED + 1];

    /** @param today days since 1970 */
    Terms(Weights weights, Pairing pairing, SkillCredit credit, int today, int thisYear) {
        this.weights = weights;
        this.pairing = pairing;
        this.credit = credit;
        this.today = today;
        this.thisYear = thisYear;
        this.expected = weights.skill().expectedPermille().stream()
                .mapToInt(Integer::intValue)
                .toArray();
        this.byDifference = weights.level().byDifference().stream()
                .mapToInt(Integer::intValue)
                .toArray();
        for (int need = 0; need < NEEDS; need++) {
            for (int n = 1; n <= JobFacts.MOST_WANTED; n++) {
                gaps[need][n] = (int) Math.round(weights.skill().gap().get(need) / Math.sqrt(n));
                mosts[need][n] = n * worth(gaps[need][n], need, FULL);
            }
        }
    }

    /** All terms. */
    void enter(JobRow job, PersonRow person, Ledger ledger) {
        skills(job, person, ledger);
        others(job, person, ledger);
        jobAlone(job, ledger);
    }

    /** The most that {@link #skills} could enter for this job, whoever the person is. */
    int mostForSkills(JobRow job) {
        return mosts[0][job.wanted(0)] + mosts[1][job.wanted(1)] + mosts[2][job.wanted(2)] + mosts[3][job.wanted(3)];
    }

    /** The terms of the pair but for the skills: they need only a few columns. */
    void others(JobRow job, PersonRow person, Ledger ledger) {
        time(job, person, ledger);
        notice(job, person, ledger);
        desires(job, person, ledger);
        rest(job, person, ledger);
    }

    /** What depends on the person's months of work and their level. */
    void time(JobRow job, PersonRow person, Ledger ledger) {
        level(job, person, ledger);
        experience(job, person, ledger);
    }

    /** What depends on the work and the company that the person looks for. */
    void desires(JobRow job, PersonRow person, Ledger ledger) {
        wishedRole(job, person, ledger);
        company(job, person, ledger);
    }

    /** What depends on more columns than a table could hold. */
    void rest(JobRow job, PersonRow person, Ledger ledger) {
        role(job, person, ledger);
        place(job, person, ledger);
        if (ledger.reads(Term.PAY)) {
            pay(job, person, ledger);
        }
        if (ledger.reads(Term.DISLIKE)) {
            dislikes(job, person, ledger);
        }
    }

    /** The terms that are the same for everybody. */
    void jobAlone(JobRow job, Ledger ledger) {
        freshness(job, ledger);
        answers(job, ledger);
    }

    /** What rules the pair out, as a set of {@link Bar#bit}s; 0 for a match. */
    int bars(JobRow job, PersonRow person) {
        return barsOfPlace(job, person) | barsOfDesires(job, person) | barsOfFigures(job, person);
    }

    int barsOfPlace(JobRow job, PersonRow person) {
        return pairing.placeBars(job, person);
    }

    int barsOfDesires(JobRow job, PersonRow person) {
        int bars = CompanyFit.barredAgency(pairing.company(job, person)) ? Bar.AGENCY.bit() : 0;
        int wished = pairing.wishedRole(job, person);
        boolean stranger = wished >= 0 && wished < weights.wishedRole().mustPermille();
        return stranger && pairing.mustBeWishedRole(person) ? bars | Bar.ROLE.bit() : bars;
    }

    int barsOfFigures(JobRow job, PersonRow person) {
        int bars = 0;
        if (person.mustPay() && comparable(job, person) && job.payMax() < person.floor()) {
            bars |= Bar.PAY.bit();
        }
        if (job.mustExperience() && farOutside(job, person.experienceMonths())) {
            bars |= Bar.EXPERIENCE.bit();
        }
        if (job.mustNotice() && job.noticeDays() >= 0 && person.noticeDays() > job.noticeDays()) {
            bars |= Bar.NOTICE.bit();
        }
        return bars;
    }

    private boolean farOutside(JobRow job, int months) {
        if (months < 0 || job.fromMonths() < 0) {
            return false;
        }
        Weights.Experience w = weights.experience();
        return months < job.fromMonths() - w.slackMonths()
                || (job.toMonths() >= 0 && months > job.toMonths() + w.farMonths());
    }

    /**
     * Each requirement. A profile that shows no skill at all counts as one that shows the least of one of them, spread
     * over all: more would make a first skill lower the score.
     */
    void skills(JobRow job, PersonRow person, Ledger ledger) {
        SkillTable table = pairing.skills();
        table.meet(job, person);
        long sum = 0;
        int least = Integer.MAX_VALUE;
        boolean silent = person.skills() == 0;
        for (int i = 0; silent && i < table.requirements(); i++) {
            int need = job.need(table.start(i));
            sum += gap(job, need);
            if (need != MENTIONED || job.wanted(MENTIONED) == table.requirements()) {
                least = Math.min(least, (int) ((long) gap(job, need) * credit.least() / FULL));
            }
        }
        for (int i = 0; i < table.requirements(); i++) {
            int need = job.need(table.start(i));
            if (silent) {
                int gap = gap(job, need);
                int none = worth(gap, need, 0);
                int all = worth(gap, need, FULL);
                int expected = none + (int) ((long) gap * least / sum);
                ledger.span(Term.SKILL, State.UNKNOWN, expected, none, all, all, i, -1, need);
            } else {
                skill(job, person, table, i, gap(job, need), ledger);
            }
        }
    }

    private int gap(JobRow job, int need) {
        return gaps[need][job.wanted(need)];
    }

    private void skill(JobRow job, PersonRow person, SkillTable table, int i, int gap, Ledger ledger) {
        int need = job.need(table.start(i));
        int earned = table.credit(i);
        int points = worth(gap, need, earned);
        int best = worth(gap, need, FULL);
        if (earned == 0) {
            ledger.know(Term.SKILL, State.MISSING, points, best, i, -1, need);
            return;
        }
        State state = table.full(i) ? State.MET : State.NEAR;
        int asked = job.months(table.start(i));
        int use = person.skill(table.use(i));
        if (asked > 0 && SkillUse.months(use) < 0) {
            int low = table.creditIf(i, 0, use);
            int high = table.creditIf(i, asked, use);
            ledger.span(
                    Term.SKILL,
                    state,
                    points,
                    worth(gap, need, low),
                    worth(gap, need, high),
                    best,
                    i,
                    table.use(i),
                    need);
        } else {
            ledger.know(Term.SKILL, state, points, best, i, table.use(i), need);
        }
    }

    private int worth(int gap, int need, int earned) {
        return (int) ((long) gap * (earned - expected[need]) / FULL);
    }

    /** The nearest of the titles they held; an older one counts for less. */
    private void role(JobRow job, PersonRow person, Ledger ledger) {
        Weights.Role w = weights.role();
        int best = Graphs.UNKNOWN;
        int which = -1;
        for (int i = 0; i < PersonFacts.MOST_HELD && person.title(i) >= 0; i++) {
            int near = pairing.closeness(job, person, i);
            int kept = near < 0 ? near : near * age(person.titleYear(i)) / FULL;
            if (kept > best) {
                best = kept;
                which = i;
            }
        }
        if (best < 0) {
            ledger.span(Term.ROLE, State.UNKNOWN, 0, w.stranger(), w.same(), w.same(), -1, 0, 0);
            return;
        }
        State state = best >= FULL * 9 / 10 ? State.MET : best > 0 ? State.NEAR : State.MISSING;
        ledger.know(Term.ROLE, state, between(w.stranger(), w.same(), best), w.same(), which, best, 0);
    }

    private int age(int year) {
        Weights.Role w = weights.role();
        if (year == 0) {
            return w.olderFloorPermille();
        }
        int years = Math.max(0, thisYear - year - 1);
        return Math.max(w.olderFloorPermille(), FULL - w.olderYearPermille() * years);
    }

    private void level(JobRow job, PersonRow person, Ledger ledger) {
        if (job.level() < 0) {
            return;
        }
        int rank = person.level();
        if (rank < 0 && person.experienceMonths() >= 0) {
            rank = Level.after(person.experienceMonths()).rank();
        }
        int best = byDifference(0);
        if (rank < 0) {
            ledger.span(Term.LEVEL, State.UNKNOWN, 0, byDifference(-LEVELS), best, best, job.level(), -1, 0);
            return;
        }
        int difference = rank - job.level();
        State state = difference == 0 ? State.MET : Math.abs(difference) == 1 ? State.NEAR : State.AGAINST;
        ledger.know(Term.LEVEL, state, byDifference(difference), best, job.level(), rank, difference);
    }

    private int byDifference(int difference) {
        return byDifference[Math.clamp(difference, -LEVELS, LEVELS) + LEVELS];
    }

    private void experience(JobRow job, PersonRow person, Ledger ledger) {
        int from = job.fromMonths();
        int to = job.toMonths();
        int months = person.experienceMonths();
        if (from < 0) {
            return;
        }
        Weights.Experience w = weights.experience();
        if (months < 0) {
            ledger.span(Term.EXPERIENCE, State.UNKNOWN, 0, w.belowMost(), w.inside(), w.inside(), -1, from, to);
        } else if (months < from) {
            int points = between(w.belowMost(), w.inside(), (int) ((long) FULL * months / from));
            ledger.know(Term.EXPERIENCE, State.MISSING, points, w.inside(), months, from, to);
        } else if (to >= 0 && months > to) {
            int points = Math.max(w.aboveMost(), w.aboveFirst() + (int) ((long) w.aboveYear() * (months - to) / 12));
            ledger.know(Term.EXPERIENCE, State.AGAINST, points, points, months, from, to);
        } else {
            ledger.know(Term.EXPERIENCE, State.MET, w.inside(), w.inside(), months, from, to);
        }
    }

    /** What depends on the person's notice. */
    void notice(JobRow job, PersonRow person, Ledger ledger) {
        int asked = job.noticeDays();
        int days = person.noticeDays();
        if (asked < 0) {
            return;
        }
        Weights.Notice w = weights.notice();
        if (days < 0) {
            ledger.span(Term.NOTICE, State.UNKNOWN, 0, w.overMost(), w.inside(), w.inside(), asked, -1, 0);
        } else if (days <= asked) {
            ledger.know(Term.NOTICE, State.MET, w.inside(), w.inside(), asked, days, 0);
        } else {
            long over = (long) w.overFirst() + (long) w.overDay() * (days - asked);
            ledger.know(Term.NOTICE, State.AGAINST, (int) Math.max(w.overMost(), over), w.inside(), asked, days, 0);
        }
    }

    /** Pay that is not stated ranks at its lower end; another currency says nothing without a dated rate. */
    private void pay(JobRow job, PersonRow person, Ledger ledger) {
        Weights.PayWeights w = weights.pay();
        if (person.floor() < 0) {
            if (job.payMax() < 0) {
                ledger.span(
                        Term.PAY,
                        State.UNKNOWN,
                        w.silentNoFloor(),
                        w.silentNoFloor(),
                        w.silentNoFloorHigh(),
                        w.silentNoFloorHigh(),
                        -1,
                        -1,
                        0);
            }
            return;
        }
        if (job.payMax() < 0) {
            ledger.span(
                    Term.PAY,
                    State.UNKNOWN,
                    w.silentLow(),
                    w.silentLow(),
                    w.wellAbove(),
                    w.wellAbove(),
                    -1,
                    person.floor(),
                    0);
        } else if (!comparable(job, person)) {
            ledger.span(
                    Term.PAY,
                    State.UNKNOWN,
                    0,
                    w.farBelow(),
                    w.wellAbove(),
                    w.wellAbove(),
                    job.payMax(),
                    person.floor(),
                    1);
        } else if (job.payMax() >= person.floor()) {
            int above = share(job.payMax() - person.floor(), person.floor(), w.wellAbovePermille());
            ledger.know(
                    Term.PAY,
                    State.MET,
                    between(w.reaches(), w.wellAbove(), above),
                    w.wellAbove(),
                    job.payMax(),
                    person.floor(),
                    0);
        } else {
            int below = share(person.floor() - job.payMax(), person.floor(), w.farBelowPermille());
            ledger.know(
                    Term.PAY,
                    State.AGAINST,
                    between(w.below(), w.farBelow(), below),
                    w.wellAbove(),
                    job.payMax(),
                    person.floor(),
                    0);
        }
    }

    private static boolean comparable(JobRow job, PersonRow person) {
        return job.payMax() >= 0 && person.floor() >= 0 && job.currency() == person.currency();
    }

    /** How much of {@code fullPermille} of the base the difference is, in thousandths up to all of it. */
    private static int share(long difference, long base, int fullPermille) {
        long full = Math.max(1, base * fullPermille / FULL);
        return (int) Math.min(FULL, difference * FULL / full);
    }

    private void place(JobRow job, PersonRow person, Ledger ledger) {
        Weights.Place w = weights.place();
        PlaceFit fit = pairing.place(job, person);
        switch (fit) {
            case REMOTE_WISHED -> place(fit, State.MET, w.remoteWished(), ledger);
            case REMOTE_OPEN -> place(fit, State.MET, w.remoteOpen(), ledger);
            case WISHED -> place(fit, State.MET, w.wished(), ledger);
            case HOME -> place(fit, State.MET, w.home(), ledger);
            case NEAR -> place(fit, State.NEAR, w.near(), ledger);
            case MOVE -> place(fit, State.AGAINST, w.move(), ledger);
            case UNWISHED -> place(fit, State.AGAINST, w.unwished(), ledger);
            case ABROAD -> place(fit, State.AGAINST, w.abroad(), ledger);
            case NOT_REMOTE -> place(fit, State.AGAINST, w.notRemote(), ledger);
            case ONLY_REMOTE -> place(fit, State.AGAINST, w.onlyRemote(), ledger);
            case PERSON_SILENT ->
                ledger.span(Term.PLACE, State.UNKNOWN, 0, w.abroad(), w.wished(), w.wished(), index(fit), 0, 0);
            case JOB_SILENT ->
                ledger.span(
                        Term.PLACE,
                        State.UNKNOWN,
                        w.silentLow(),
                        w.silentLow(),
                        w.wished(),
                        w.wished(),
                        index(fit),
                        0,
                        0);
        }
    }

    private void place(PlaceFit fit, State state, int points, Ledger ledger) {
        ledger.know(Term.PLACE, state, points, Math.max(points, weights.place().wished()), index(fit), 0, 0);
    }

    @SuppressWarnings("EnumOrdinal") // read back by the explainer in the same run
    private static int index(PlaceFit fit) {
        return fit.ordinal();
    }

    private void wishedRole(JobRow job, PersonRow person, Ledger ledger) {
        int near = pairing.wishedRole(job, person);
        if (near < 0) {
            return;
        }
        Weights.WishedRole w = weights.wishedRole();
        State state = near >= FULL ? State.MET : near > 0 ? State.NEAR : State.AGAINST;
        ledger.know(Term.WISHED_ROLE, state, between(w.stranger(), w.same(), near), w.same(), near, 0, 0);
    }

    private void company(JobRow job, PersonRow person, Ledger ledger) {
        int fit = pairing.company(job, person);
        if (fit == 0) {
            return;
        }
        company(Term.COMPANY_TYPE, CompanyFit.type(fit), ledger);
        company(Term.COMPANY_SIZE, CompanyFit.size(fit), ledger);
        company(Term.COMPANY_STAGE, CompanyFit.stage(fit), ledger);
        if (CompanyFit.unwantedAgency(fit)) {
            ledger.know(Term.AGENCY, State.AGAINST, weights.company().agency(), 0, 0, 0, 0);
        }
    }

    private void company(Term term, int fit, Ledger ledger) {
        Weights.Company w = weights.company();
        switch (fit) {
            case CompanyFit.AS_WISHED -> ledger.know(term, State.MET, w.as(), w.as(), 0, 0, 0);
            case CompanyFit.OTHER -> ledger.know(term, State.AGAINST, w.notAs(), w.as(), 0, 0, 0);
            case CompanyFit.SILENT ->
                ledger.span(term, State.UNKNOWN, w.silentLow(), w.silentLow(), w.as(), w.as(), 0, 0, 0);
            default -> {
                // They have not said what they want.
            }
        }
    }

    private void dislikes(JobRow job, PersonRow person, Ledger ledger) {
        int count = pairing.dislikes(job, person);
        if (count > 0) {
            Weights.Dislike w = weights.dislike();
            ledger.know(Term.DISLIKE, State.AGAINST, w.each() * Math.min(count, w.most()), 0, count, 0, 0);
        }
    }

    private void freshness(JobRow job, Ledger ledger) {
        if (job.confirmedDay() == Integer.MIN_VALUE) {
            return;
        }
        Weights.Freshness w = weights.freshness();
        int days = Math.max(0, today - job.confirmedDay());
        int step = 0;
        while (step < w.byDays().size() && days > w.byDays().get(step)) {
            step++;
        }
        int points = w.points().get(step);
        State state = points >= 0 ? State.MET : State.AGAINST;
        ledger.know(Term.FRESHNESS, state, points, w.points().getFirst(), days, 0, 0);
    }

    private void answers(JobRow job, Ledger ledger) {
        int percent = job.answersPercent();
        if (percent < 0) {
            return;
        }
        Weights.Answers w = weights.answers();
        int points = between(w.none(), w.all(), percent * 10);
        ledger.know(Term.ANSWERS, points >= 0 ? State.MET : State.AGAINST, points, w.all(), percent, 0, 0);
    }

    /** From one value at 0 to another at 1000. */
    private static int between(int none, int all, int permille) {
        return (int) (none + ((long) all - none) * permille / FULL);
    }
}
