package org.sangam.engine.market;

import java.util.UUID;

/**
 * A cursor over people: the values of the row it stands on. It belongs to one thread. Numbers refer to the market's
 * {@link Vocabulary}; -1 is unsaid unless told otherwise.
 */
public final class PersonRow {

    private Columns columns;
    private int row;

    PersonRow(PersonBlock block, int row) {
        this.columns = block.columns;
        this.row = row;
    }

    /** One person alone, for those who are not in a market. */
    public static PersonRow of(PersonFacts person, Vocabulary words) {
        PersonBlock block = new PersonBlock(1);
        block.append(new UUID(0, 0), person, words);
        return new PersonRow(block, 0);
    }

    /** Stands nowhere yet. */
    public PersonRow(PersonColumns people) {
        this.columns = people.columns();
        this.row = -1;
    }

    /** Stands on a row of those people. */
    public void stand(PersonColumns people, int at) {
        this.columns = people.columns();
        this.row = at;
    }

    public UUID id() {
        return columns.id(row);
    }

    public long idHigh() {
        return columns.idHigh(row);
    }

    public long idLow() {
        return columns.idLow(row);
    }

    /** The least they would take for a year. */
    public long floor() {
        return columns.getLong(PersonBlock.FLOOR, row);
    }

    public int currency() {
        return columns.getByte(PersonBlock.CURRENCY, row);
    }

    public boolean mustPay() {
        return (columns.getByte(PersonBlock.FLAGS, row) & PersonBlock.MUST_PAY) != 0;
    }

    /** @param which from 0, the latest, to below {@link PersonFacts#MOST_HELD} */
    public int title(int which) {
        return columns.getInt(PersonBlock.TITLES + 4 * which, row);
    }

    /** The number of that title's family. */
    public int family(int which) {
        return Held.family(columns.getShort(PersonBlock.HELD + 2 * which, row));
    }

    /** Whether any of the titles is of no family. */
    public boolean anyOfNoFamily() {
        for (int i = 0; i < PersonFacts.MOST_HELD; i++) {
            if (Held.ofNoFamily(columns.getShort(PersonBlock.HELD + 2 * i, row))) {
                return true;
            }
        }
        return false;
    }

    /** See {@link Held#year}. */
    public int titleYear(int which) {
        return Held.year(columns.getShort(PersonBlock.HELD + 2 * which, row));
    }

    public int whereabouts() {
        return columns.getInt(PersonBlock.WHEREABOUTS, row);
    }

    public int desires() {
        return columns.getInt(PersonBlock.DESIRES, row);
    }

    public int dislikes() {
        return columns.getInt(PersonBlock.DISLIKES, row);
    }

    public int noticeDays() {
        return columns.getShort(PersonBlock.NOTICE, row);
    }

    public int experienceMonths() {
        return columns.getShort(PersonBlock.EXPERIENCE, row);
    }

    /** The rank of the level their title says. */
    public int level() {
        return columns.getByte(PersonBlock.LEVEL, row);
    }

    public int skills() {
        return columns.getByte(PersonBlock.SKILLS, row) & 0xFF;
    }

    /** @return the packed {@link SkillUse}; in the order of the skills' ids */
    public int skill(int which) {
        return columns.pooled(columns.poolStart(row) + which);
    }
}
