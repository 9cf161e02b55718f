package org.sangam.engine.market;

/** A block of rows of one kind. */
sealed interface Block<B extends Block<B>> permits PersonBlock, JobBlock {

    Columns columns();

    /** The writer's: appends a row of another block, or returns -1 when this one is full. */
    int append(B from, int row);

    /** The writer's: notes what the row has for those who look at the block as a whole. */
    void summarise(int row);
}
