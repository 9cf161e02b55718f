package org.sangam.engine.market;

import org.jspecify.annotations.Nullable;

/**
 * The jobs of one block as of one moment, by row: for those who pass over all and read few columns of each. A {@link JobRow}
 * reads all of one job. Belongs to one thread, which opens it on one block after another.
 */
public final class JobColumns {

    private JobBlock block;
    private Columns columns;
    private int rows;
    private int @Nullable [] some;

    JobColumns(JobBlock block) {
        this.block = block;
        this.columns = block.columns;
    }

    /** @param without rows of the block to pass over, sorted */
    void open(JobBlock next, int count, int moment, int[] without) {
        this.block = next;
        this.columns = next.columns;
        this.some = columns.undying() && without.length == 0 ? null : columns.living(count, moment, without);
        this.rows = some == null ? count : some.length;
    }

    void glance(JobBlock at) {
        this.block = at;
    }

    Columns columns() {
        return columns;
    }

    /** How many jobs there are. */
    public int count() {
        return rows;
    }

    /** The rows of the living, if not all rows below {@link #count}; null if all are. */
    public int @Nullable [] some() {
        return some;
    }

    public int workplace(int row) {
        return columns.getInt(JobBlock.WORKPLACE, row);
    }

    public int employer(int row) {
        return columns.getInt(JobBlock.EMPLOYER, row);
    }

    public int family(int row) {
        return columns.getByte(JobBlock.FAMILY, row);
    }

    /** See {@link Summary#nextFamily}. */
    public int nextFamily(int from) {
        return block.summary.nextFamily(from);
    }

    /** See {@link Summary#distinct}. */
    public int distinctWorkplaces() {
        return block.summary.distinct();
    }

    public int distinctWorkplaces(int which) {
        return block.summary.place(which);
    }
}
