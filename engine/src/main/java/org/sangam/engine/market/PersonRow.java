package org.sangam.engine.market;

import java.util.UUID;

/**
 * A cursor over people: the values of the row it stands on. It belongs to one thread. Numbers refer to the market's
 * {@link Vocabulary}; -1 is unsaid unless told otherwise.
 */
public final class PersonRow {

    private Columns columns;
    private int row;
    private int rows;
    private int moment;

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

    /** Stands before the first of the block's rows. */
    void open(PersonBlock block, int count, int at) {
        this.columns = block.columns;
        this.row = -1;
        this.rows = count;
        this.moment = at;
    }

    /** Steps to the block's next living row; false when there is none. */
    public boolean next() {
        do {
            row++;
        } while (row < rows && columns.died(row) <= moment);
        return row < rows;
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
        return columns.getByte(PersonBlock.FAMILIES + which, row);
    }

    /** The year that title was last held; 0 when undated, beyond any year while it still is. */
    public int titleYear(int which) {
        return columns.getShort(PersonBlock.YEARS + 2 * which, row);
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
