package org.sangam.engine.market;

import org.jspecify.annotations.Nullable;

/**
 * The people of one block as of one moment, by row: for those who pass over everybody and read few columns of each. A
 * {@link PersonRow} reads all of one person. Belongs to one thread, which opens it on one block after another.
 */
public final class PersonColumns {

    /** Longer experience is kept as this; like {@link #MOST_DAYS} it lets tables be indexed by the column. */
    public static final int MOST_MONTHS = 1022;

    /** A longer notice is kept as this. */
    public static final int MOST_DAYS = 510;

    /** How many ranks of levels are told apart, the unknown one included. */
    public static final int LEVELS = 8;

    /** All values of {@link #time} are below it. */
    public static final int TIMES = (MOST_MONTHS + 2) * LEVELS;

    private PersonBlock block;
    private Columns columns;
    private int rows;
    private int @Nullable [] some;

    PersonColumns(PersonBlock block) {
        this.block = block;
        this.columns = block.columns;
    }

    /** @param without rows of the block to pass over, sorted */
    void open(PersonBlock next, int count, int moment, int[] without) {
        this.block = next;
        this.columns = next.columns;
        this.some = columns.undying() && without.length == 0 ? null : columns.living(count, moment, without);
        this.rows = some == null ? count : some.length;
    }

    void glance(PersonBlock at) {
        this.block = at;
    }

    Columns columns() {
        return columns;
    }

    /** How many people there are. */
    public int count() {
        return rows;
    }

    /** The rows of the living, if not all rows below {@link #count}; null if all are. */
    public int @Nullable [] some() {
        return some;
    }

    public int whereabouts(int row) {
        return columns.getInt(PersonBlock.WHEREABOUTS, row);
    }

    public int desires(int row) {
        return columns.getInt(PersonBlock.DESIRES, row);
    }

    /** Days of notice, or -1. */
    public int notice(int row) {
        return columns.getShort(PersonBlock.NOTICE, row);
    }

    /** Experience and level in one number below {@link #TIMES}. */
    public int time(int row) {
        return time(columns.getShort(PersonBlock.EXPERIENCE, row), columns.getByte(PersonBlock.LEVEL, row));
    }

    /** The number that months of experience and the rank of a level make, either -1 when unknown. */
    public static int time(int months, int level) {
        return (months + 1) * LEVELS + level + 1;
    }

    /** The packed {@link Held}. */
    public int held(int which, int row) {
        return columns.getShort(PersonBlock.HELD + 2 * which, row);
    }

    /** 1 when they would take no less than their floor, else 0. */
    public int mustPay(int row) {
        return columns.getByte(PersonBlock.FLAGS, row);
    }

    public int currency(int row) {
        return columns.getByte(PersonBlock.CURRENCY, row);
    }

    public long floor(int row) {
        return columns.getLong(PersonBlock.FLOOR, row);
    }

    /** See {@link Summary#nextFamily}. */
    public int nextFamily(int from) {
        return block.summary.nextFamily(from);
    }

    /** See {@link Summary#distinct}. */
    public int distinctWhereabouts() {
        return block.summary.distinct();
    }

    public int distinctWhereabouts(int which) {
        return block.summary.place(which);
    }
}
