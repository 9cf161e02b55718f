package org.sangam.engine.match;

import org.sangam.engine.market.Held;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.market.PersonRow;
import org.sangam.engine.market.SkillUse;
import org.sangam.engine.match.Reason.State;
import org.sangam.engine.role.Level;

/** What a person has done so far against what the job asks for: trade, level, years, and when they could start. */
final class CareerTerms {

    private static final int FULL = Scale.FULL;
    private static final int LEVELS = 4;

    /** From here on a title is called near to another of which only vectors tell. */
    private static final int LIKELY_NEAR = 300;

    private final Weights weights;
    private final Pairing pairing;
    private final int thisYear;
    private final int[] byDifference;

    CareerTerms(Weights weights, Pairing pairing, int thisYear) {
        this.weights = weights;
        this.pairing = pairing;
        this.thisYear = thisYear;
        this.byDifference = weights.level().byDifference().stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The nearest of the titles they held; an older one counts for less. */
    void role(JobRow job, PersonRow person, Ledger ledger) {
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
            role(best, ledger);
            return;
        }
        int alike = pairing.alike(job, person, which);
        if (alike < 0) {
            role(best, which, ledger);
        } else {
            likely(alike, best, age(person.titleYear(which)), which, ledger);
        }
    }

    /** Vectors alone tell how near the title is: what is expected counts, with the range that such titles have. */
    private void likely(int alike, int near, int age, int which, Ledger ledger) {
        Weights.Role w = weights.role();
        State state = near >= LIKELY_NEAR ? State.NEAR : State.MISSING;
        ledger.span(
                Term.ROLE,
                state,
                points(near),
                points(pairing.map().least(alike) * age / FULL),
                points(pairing.map().most(alike) * age / FULL),
                w.same(),
                which,
                near,
                1);
    }

    private int points(int near) {
        return Scale.between(weights.role().stranger(), weights.role().same(), near);
    }

    /**
     * How near somebody's title is who held it in that family until then, in thousandths; for each packed {@link Held}. A
     * title of no family is no nearer than this.
     */
    int[] nearnessOfHeld() {
        int[] near = new int[Held.VALUES];
        for (int held = 0; held < near.length; held++) {
            int family = pairing.closeness(Held.family(held));
            near[held] = Held.ofNoFamily(held)
                    ? mostLikely(0, Held.year(held))
                    : family < 0 ? family : family * age(Held.year(held)) / FULL;
        }
        return near;
    }

    /**
     * How near a job's family is to the nearest title of the standing person, age taken off, in thousandths; at least that
     * where either is of no family.
     */
    int nearest(int family, PersonRow person) {
        int best = Graphs.UNKNOWN;
        for (int i = 0; i < PersonFacts.MOST_HELD && person.title(i) >= 0; i++) {
            int known = pairing.closeness(i, family);
            int near = known < 0 ? mostLikely(i, person.titleYear(i)) : known * age(person.titleYear(i)) / FULL;
            best = Math.max(best, near);
        }
        return best;
    }

    /** Neither nearer than this, nor worth more than a title so near, is any title of which only vectors tell. */
    int mostLikely(int standing, int year) {
        int greatest = pairing.greatestLikely(standing);
        return greatest < 0 ? greatest : Math.max(greatest * age(year) / FULL, worthUnknown());
    }

    /** A title so near counts no less than one of which nothing is known. */
    private int worthUnknown() {
        int near = 0;
        while (near < FULL && points(near) < 0) {
            near++;
        }
        return near;
    }

    /** What {@link #role} enters for a title so near. */
    void role(int near, Ledger ledger) {
        Weights.Role w = weights.role();
        if (near < 0) {
            ledger.span(Term.ROLE, State.UNKNOWN, 0, w.stranger(), w.same(), w.same(), -1, 0, 0);
        } else {
            role(near, 0, ledger);
        }
    }

    private void role(int near, int which, Ledger ledger) {
        Weights.Role w = weights.role();
        State state = near >= FULL * 9 / 10 ? State.MET : near > 0 ? State.NEAR : State.MISSING;
        ledger.know(Term.ROLE, state, points(near), w.same(), which, near, 0);
    }

    private int age(int year) {
        Weights.Role w = weights.role();
        if (year == SkillUse.UNKNOWN) {
            return w.olderFloorPermille();
        }
        int years = Math.max(0, thisYear - year - 1);
        return Math.max(w.olderFloorPermille(), FULL - w.olderYearPermille() * years);
    }

    /**
     * @param asked the rank of the job's level, or -1
     * @param said the rank that the person's title says, or -1
     * @param months of experience, or -1
     */
    void level(int asked, int said, int months, Ledger ledger) {
        if (asked < 0) {
            return;
        }
        int rank = said >= 0 || months < 0 ? said : Level.after(months).rank();
        int best = byDifference(0);
        if (rank < 0) {
            ledger.span(Term.LEVEL, State.UNKNOWN, 0, byDifference(-LEVELS), best, best, asked, -1, 0);
            return;
        }
        int difference = rank - asked;
        State state = difference == 0 ? State.MET : Math.abs(difference) == 1 ? State.NEAR : State.AGAINST;
        ledger.know(Term.LEVEL, state, byDifference(difference), best, asked, rank, difference);
    }

    private int byDifference(int difference) {
        return byDifference[Math.clamp(difference, -LEVELS, LEVELS) + LEVELS];
    }

    void experience(JobRow job, int months, Ledger ledger) {
        int from = job.fromMonths();
        int to = job.toMonths();
        if (from < 0) {
            return;
        }
        Weights.Experience w = weights.experience();
        if (months < 0) {
            ledger.span(Term.EXPERIENCE, State.UNKNOWN, 0, w.belowMost(), w.inside(), w.inside(), -1, from, to);
        } else if (months < from) {
            int points = Scale.between(w.belowMost(), w.inside(), (int) ((long) FULL * months / from));
            ledger.know(Term.EXPERIENCE, State.MISSING, points, w.inside(), months, from, to);
        } else if (to >= 0 && months > to) {
            int points = Math.max(w.aboveMost(), w.aboveFirst() + (int) ((long) w.aboveYear() * (months - to) / 12));
            ledger.know(Term.EXPERIENCE, State.AGAINST, points, points, months, from, to);
        } else {
            ledger.know(Term.EXPERIENCE, State.MET, w.inside(), w.inside(), months, from, to);
        }
    }

    /**
     * @param asked within how many days the job wants somebody, or -1
     * @param days until the person could start, or -1
     */
    void notice(int asked, int days, Ledger ledger) {
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

    boolean farOutside(JobRow job, int months) {
        if (months < 0 || job.fromMonths() < 0) {
            return false;
        }
        Weights.Experience w = weights.experience();
        return months < job.fromMonths() - w.slackMonths()
                || (job.toMonths() >= 0 && months > job.toMonths() + w.farMonths());
    }
}
