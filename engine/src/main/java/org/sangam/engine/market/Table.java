package org.sangam.engine.market;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Rows of one kind, appended and never changed. A change appends the new row and marks the old one dead from the next
 * moment on; then the next moment is published. So a reader who took a {@link View} sees each row whole, and of two
 * versions exactly one, without a lock. One writer at a time.
 */
final class Table<B extends Block<B>> {

    static final int[] NO_ROWS = {};

    /**
     * All rows of one moment. Cheap to take; a later change does not touch it.
     *
     * @param live how many rows are alive
     */
    record View<B extends Block<B>>(List<B> blocks, int lastRows, int moment, int live) {

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
    private volatile View<B> view = new View<B>(List.of(), 0, 0, 0);
    private int changes;

    Table(int blockRows, Supplier<B> newBlock) {
        this.blockRows = blockRows;
        this.newBlock = newBlock;
    }

    View<B> view() {
        return view;
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
        if (old != RowIndex.NONE) {
            kill(id, old, moment);
        }
        changes++;
        view = new View<>(blocks, row + 1, moment, view.live() + (old == RowIndex.NONE ? 1 : 0));
        index.add(id, (blocks.size() - 1) * blockRows + row);
    }

    /** How often rows were put since the table was made; others than the writer may see less. */
    int changes() {
        return changes;
    }

    /** @return whether there was such a row */
    boolean remove(UUID id) {
        int old = index.find(id);
        if (old == RowIndex.NONE) {
            return false;
        }
        int moment = view.moment() + 1;
        kill(id, old, moment);
        view = new View<>(view.blocks(), view.lastRows(), moment, view.live() - 1);
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

    /** The rows of those that are here, sorted, by block. */
    Map<Integer, int[]> find(Collection<UUID> ids) {
        return ids.stream()
                .map(index::find)
                .filter(row -> row != RowIndex.NONE)
                .collect(Collectors.groupingBy(
                        row -> row / blockRows,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                rows -> rows.stream()
                                        .mapToInt(this::within)
                                        .sorted()
                                        .toArray())));
    }

    /**
     * A table with the same rows of a moment, sorted by a key, and without the dead.
     *
     * @param keys gives each row of a block a key; keys of up to 40 bits
     */
    Table<B> sorted(View<B> from, RowKey<B> keys) {
        Table<B> sorted = new Table<>(blockRows, newBlock);
        long[] order = order(from, keys);
        List<B> blocks = new ArrayList<>();
        int row = -1;
        for (long one : order) {
            int old = (int) (one & RowKey.ROWS_MASK);
            B block = from.blocks().get(old / blockRows);
            row = blocks.isEmpty() ? -1 : blocks.getLast().append(block, old % blockRows);
            if (row < 0) {
                blocks.add(newBlock.get());
                row = blocks.getLast().append(block, old % blockRows);
            }
        }
        sorted.view = new View<>(List.copyOf(blocks), row + 1, 0, order.length);
        sorted.indexAll();
        return sorted;
    }

    /** Gives a row a place in an order. */
    @FunctionalInterface
    interface RowKey<B> {

        /** A key and a row's number share 64 bits. */
        int ROW_BITS = 24;

        long ROWS_MASK = (1 << ROW_BITS) - 1;

        long of(B block, int row);
    }

    private long[] order(View<B> from, RowKey<B> keys) {
        long[] order = new long[from.live()];
        int n = 0;
        for (int b = 0; b < from.blocks().size(); b++) {
            B block = from.blocks().get(b);
            for (int row = 0; row < from.rows(b); row++) {
                if (from.alive(block, row)) {
                    order[n++] = keys.of(block, row) << RowKey.ROW_BITS | (long) b * blockRows + row;
                }
            }
        }
        Arrays.parallelSort(order);
        return order;
    }

    /** Writes the rows of a moment. */
    static <B extends Block<B>> void write(View<B> rows, DataOutputStream out) throws IOException {
        out.writeInt(rows.blocks().size());
        for (int b = 0; b < rows.blocks().size(); b++) {
            rows.blocks().get(b).columns().write(out, rows.rows(b), rows.moment());
        }
    }

    /** Fills an empty table with what was written. */
    void read(MappedInput in) {
        int count = in.readInt();
        List<B> blocks = new ArrayList<>();
        int live = 0;
        int last = 0;
        for (int b = 0; b < count; b++) {
            B block = newBlock.get();
            live += block.columns().read(in);
            last = block.columns().rows();
            for (int row = 0; row < last; row++) {
                block.summarise(row);
            }
            blocks.add(block);
        }
        view = new View<>(List.copyOf(blocks), last, 0, live);
        indexAll();
    }

    private void indexAll() {
        View<B> all = view;
        for (int b = 0; b < all.blocks().size(); b++) {
            B block = all.blocks().get(b);
            for (int row = 0; row < all.rows(b); row++) {
                if (all.alive(block, row)) {
                    index.add(block.columns().id(row), b * blockRows + row);
                }
            }
        }
    }

    /** Does here what was done to the other since that view of it was taken. */
    void follow(Table<B> other, View<B> since) {
        View<B> now = other.view;
        for (int b = 0; b < since.blocks().size(); b++) {
            B block = since.blocks().get(b);
            for (int row = 0; row < since.rows(b); row++) {
                if (since.alive(block, row) && !now.alive(block, row)) {
                    remove(block.columns().id(row));
                }
            }
        }
        for (int b = Math.max(0, since.blocks().size() - 1); b < now.blocks().size(); b++) {
            B block = now.blocks().get(b);
            for (int row = b < since.blocks().size() ? since.rows(b) : 0; row < now.rows(b); row++) {
                if (now.alive(block, row)) {
                    int at = row;
                    put(block.columns().id(row), mine -> mine.append(block, at));
                }
            }
        }
    }

    private void kill(UUID id, int row, int moment) {
        block(row).columns().die(within(row), moment);
        index.remove(id, row);
    }

    private UUID idOf(int row) {
        return block(row).columns().id(within(row));
    }
}
