package org.sangam.engine.market;

import org.jspecify.annotations.Nullable;

/**
 * The jobs of one block as of one moment, by row; a {@link JobRow} reads one of them. Belongs to one thread, which opens it on one block after another.
 */
public final class JobColumns {

    private Columns columns;
    private int rows;
    private int @Nullable [] some;

    JobColumns(JobBlock block) {
        this.columns = block.columns;
    }

    /** @param without rows of the block to pass over, sorted */
    void open(JobBlock next, int count, int moment, int[] without) {
        this.columns = next.columns;
        this.some = columns.undying() && without.length == 0 ? null : columns.living(count, moment, without);
        this.rows = some == null ? count : some.length;
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
}
