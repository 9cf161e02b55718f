package org.sangam.engine.match;

import java.util.Arrays;
import java.util.List;
import org.sangam.engine.market.Dictionary;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonRow;
import org.sangam.engine.market.SkillUse;

/**
 * Finds, for each requirement of a job, the skill of a person that meets it best. One side stands still for a whole scan
 * and is spread out by skill number beforehand; the other side's list is walked. Both ways consider the same pairs of
 * skills and keep the greatest credit, so they agree.
 */
final class SkillTable {

    /** An entry: whether it meets, what the quality of the use adds at most, and the other list's index. */
    private static final int FULL_BIT = 1 << 31;

    private static final int REACH_SHIFT = 16;
    private static final int REACH_MASK = 0x3FF;
    private static final int INDEX_MASK = 0xFFFF;
    private static final int PERMILLE = 1000;

    private final SkillCredit credit;
    private final boolean jobStands;
    private final int[] first;
    private int[] next = new int[64];
    private int[] entry = new int[64];
    private int entries = 1;

    private final int[] starts = new int[JobFacts.MOST_WANTED];
    private final int[] months = new int[JobFacts.MOST_WANTED];
    private final int[] best = new int[JobFacts.MOST_WANTED];
    private final int[] bestUse = new int[JobFacts.MOST_WANTED];
    private final int[] bestEntry = new int[JobFacts.MOST_WANTED];
    private final int[] uses = new int[256];
    private short[] greatest = new short[0];
    private int requirements;

    private SkillTable(SkillCredit credit, boolean jobStands, int[] first) {
        this.credit = credit;
        this.jobStands = jobStands;
        this.first = first;
    }

    /** The same table with scratch space of its own. */
    SkillTable forThread() {
        SkillTable mine = new SkillTable(credit, jobStands, first);
        mine.next = next;
        mine.entry = entry;
        mine.entries = entries;
        mine.requirements = requirements;
        mine.greatest = greatest;
        System.arraycopy(starts, 0, mine.starts, 0, starts.length);
        System.arraycopy(months, 0, mine.months, 0, months.length);
        System.arraycopy(uses, 0, mine.uses, 0, uses.length);
        return mine;
    }

    static SkillTable forJob(JobRow job, Dictionary<String> skills, SkillKin kin, SkillCredit credit) {
        SkillTable table = new SkillTable(credit, true, new int[skills.size()]);
        table.walkRequirements(job);
        for (int i = 0; i < table.requirements; i++) {
            for (int a = 0; a < job.alternatives(table.starts[i]); a++) {
                String asked = skills.value(job.alternative(table.starts[i], a));
                table.spread(kin.standIns(asked), skills, i);
            }
        }
        return table;
    }

    static SkillTable forPerson(PersonRow person, Dictionary<String> skills, SkillKin kin, SkillCredit credit) {
        SkillTable table = new SkillTable(credit, false, new int[skills.size()]);
        for (int i = 0; i < person.skills(); i++) {
            table.uses[i] = person.skill(i);
            table.spread(kin.standsFor(skills.value(SkillUse.skill(person.skill(i)))), skills, i);
        }
        table.greatest = new short[table.first.length];
        for (int skill = 0; skill < table.first.length; skill++) {
            table.greatest[skill] = (short) table.greatest(skill, -1);
        }
        return table;
    }

    private void spread(List<SkillKin.Kin> kin, Dictionary<String> skills, int index) {
        for (SkillKin.Kin one : kin) {
            int skill = skills.find(one.skill());
            if (skill >= 0 && skill < first.length) {
                int reach = credit.reach(one.full(), one.permille());
                add(skill, (one.full() ? FULL_BIT : 0) | reach << REACH_SHIFT | index);
            }
        }
    }

    private void add(int skill, int packed) {
        if (entries == entry.length) {
            next = Arrays.copyOf(next, entries * 2);
            entry = Arrays.copyOf(entry, entries * 2);
        }
        entry[entries] = packed;
        next[entries] = first[skill];
        first[skill] = entries++;
    }

    /** Fills in the best credit for each requirement of this pair. */
    void meet(JobRow job, PersonRow person) {
        if (jobStands) {
            meetJob(person);
        } else {
            meetPerson(job);
        }
    }

    private void meetJob(PersonRow person) {
        Arrays.fill(best, 0, requirements, 0);
        for (int u = 0; u < person.skills(); u++) {
            int use = person.skill(u);
            int skill = SkillUse.skill(use);
            int e = skill < first.length ? first[skill] : 0;
            if (e == 0) {
                continue;
            }
            int quality = credit.quality(use);
            for (; e != 0; e = next[e]) {
                int requirement = entry[e] & INDEX_MASK;
                offer(requirement, entry[e], months[requirement], quality, use, u);
            }
        }
    }

    private void meetPerson(JobRow job) {
        walkRequirements(job);
        Arrays.fill(best, 0, requirements, 0);
        for (int i = 0; i < requirements; i++) {
            int start = starts[i];
            for (int a = 0; a < job.alternatives(start); a++) {
                int skill = job.alternative(start, a);
                for (int e = skill < first.length ? first[skill] : 0; e != 0; e = next[e]) {
                    int u = entry[e] & INDEX_MASK;
                    offer(i, entry[e], months[i], credit.quality(uses[u]), uses[u], u);
                }
            }
        }
    }

    /** The greatest credit that any skill of the standing person earns for the requirement there, in thousandths. */
    int greatest(JobRow job, int at) {
        int asked = job.months(at);
        int alternatives = job.alternatives(at);
        int most = 0;
        for (int a = 0; a < alternatives; a++) {
            int skill = job.alternative(at, a);
            if (skill < first.length) {
                most = Math.max(most, asked > 0 && first[skill] != 0 ? greatest(skill, asked) : greatest[skill]);
            }
        }
        return most;
    }

    private int greatest(int skill, int asked) {
        int most = 0;
        for (int e = first[skill]; e != 0; e = next[e]) {
            int use = uses[entry[e] & INDEX_MASK];
            most = Math.max(most, credit.base(entry[e] < 0) + reach(entry[e]) * credit.quality(asked, use) / PERMILLE);
        }
        return most;
    }

    private void offer(int requirement, int packed, int asked, int quality, int use, int index) {
        int reach = reach(packed);
        int base = credit.base(packed < 0);
        if (base + reach <= best[requirement]) {
            return;
        }
        int worth = base + reach * (asked > 0 ? credit.quality(asked, use) : quality) / PERMILLE;
        if (worth > best[requirement]) {
            best[requirement] = worth;
            bestUse[requirement] = index;
            bestEntry[requirement] = packed;
        }
    }

    private void walkRequirements(JobRow job) {
        requirements = job.requirements();
        int at = requirements == 0 ? 0 : job.firstRequirement();
        for (int i = 0; i < requirements; i++) {
            starts[i] = at;
            months[i] = job.months(at);
            at += 1 + job.alternatives(at);
        }
    }

    int requirements() {
        return requirements;
    }

    /** Where the requirement stands in the job's row. */
    int start(int requirement) {
        return starts[requirement];
    }

    /** The greatest credit that any skill earns, in thousandths; 0 when none comes near. */
    int credit(int requirement) {
        return best[requirement];
    }

    /** Whether that skill meets the requirement rather than comes near it. */
    boolean full(int requirement) {
        return bestEntry[requirement] < 0;
    }

    /** The credit if it had been used for so many months, where months are asked. */
    int creditIf(int requirement, int usedMonths, int use) {
        int packed = bestEntry[requirement];
        return credit.base(packed < 0)
                + reach(packed) * credit.quality(months[requirement], usedMonths, use) / PERMILLE;
    }

    /** Which of the person's skills earns it. */
    int use(int requirement) {
        return bestUse[requirement];
    }

    /** The greatest credit that each skill, by number, could earn for a requirement: one side, the job, stands. */
    void eachReach(ReachOf each) {
        for (int skill = 0; skill < first.length; skill++) {
            for (int e = first[skill]; e != 0; e = next[e]) {
                boolean full = entry[e] < 0;
                each.found(skill, entry[e] & INDEX_MASK, full, credit.base(full) + reach(entry[e]));
            }
        }
    }

    /** Takes what a skill could earn at most for a requirement, in thousandths. */
    @FunctionalInterface
    interface ReachOf {
        void found(int skill, int requirement, boolean full, int credit);
    }

    int skills() {
        return first.length;
    }

    private static int reach(int packed) {
        return packed >>> REACH_SHIFT & REACH_MASK;
    }
}
