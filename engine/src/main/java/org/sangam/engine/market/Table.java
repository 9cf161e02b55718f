package org.sangam.engine.market;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Rows of one kind, appended and never changed. A change appends the new row and marks the old one dead from the next
 * moment on; then the next moment is published. So a reader who took a {@link View} sees each row whole, and of two
 * versions exactly one, without a lock. One writer at a time.
 */
final class Table<B extends Block> {

    /** All rows of one moment. Cheap to take; a later change does not touch it. */
    record View<B extends Block>(List<B> blocks, int lastRows, int moment) {

        int rows(int block) {
            return block == blocks.size() - 1
                    ? lastRows
                    : blocks.get(block).columns().rows();
        }

        boolean alive(B block, int row) {
            return block.columns().died(row) > moment;
        }
    }

    private final int blockRows;
    private final Supplier<B> newBlock;
    private final RowIndex index = new RowIndex(this::idOf);
    private volatile View<B> view = new View<>(List.of(), 0, 0);
    private int live;

    Table(int blockRows, Supplier<B> newBlock) {
        this.blockRows = blockRows;
        this.newBlock = newBlock;
    }

    View<B> view() {
        return view;
    }

    int live() {
        return live;
    }

    /** @param append writes the row and returns its number, or -1 when the block is full */
    void put(UUID id, ToIntFunction<B> append) {
        int old = index.find(id);
        List<B> blocks = view.blocks();
        int row = blocks.isEmpty() ? -1 : append.applyAsInt(blocks.getLast());
        if (row < 0) {
            blocks = new ArrayList<>(blocks);
            blocks.add(newBlock.get());
            blocks = List.copyOf(blocks);
            row = append.applyAsInt(blocks.getLast());
        }
        int moment = view.moment() + 1;
        if (old == RowIndex.NONE) {
            live++;
        } else {
            kill(id, old, moment);
        }
        view = new View<>(blocks, row + 1, moment);
        index.add(id, (blocks.size() - 1) * blockRows + row);
    }

    /** @return whether there was such a row */
    boolean remove(UUID id) {
        int old = index.find(id);
        if (old == RowIndex.NONE) {
            return false;
        }
        int moment = view.moment() + 1;
        kill(id, old, moment);
        live--;
        view = new View<>(view.blocks(), view.lastRows(), moment);
        return true;
    }

    /** The row's place among all, or {@link RowIndex#NONE}. */
    int find(UUID id) {
        return index.find(id);
    }

    B block(int row) {
        return view.blocks().get(row / blockRows);
    }

    int within(int row) {
        return row % blockRows;
    }

    private void kill(UUID id, int row, int moment) {
        block(row).columns().die(within(row), moment);
        index.remove(id, row);
    }

    private UUID idOf(int row) {
        return block(row).columns().id(within(row));
    }
}
