package org.sangam.engine.market;

/** A block of rows of one kind. */
sealed interface Block permits PersonBlock, JobBlock {

    Columns columns();
}
