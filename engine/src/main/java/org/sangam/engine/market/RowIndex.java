package org.sangam.engine.market;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * Finds a row by its outward id: open addressing over row numbers alone, four bytes a slot, because the ids themselves
 * stand in the rows. The writer's; it is never read by a scan.
 */
final class RowIndex {

    static final int NONE = -1;

    private static final int GONE = -2;

    private final IntFunction<UUID> idOf;
    private int[] slots = filled(64);
    private int used;

    RowIndex(IntFunction<UUID> idOf) {
        this.idOf = idOf;
    }

    int find(UUID id) {
        for (int slot = hash(id) & (slots.length - 1); slots[slot] != NONE; slot = slot + 1 & (slots.length - 1)) {
            if (slots[slot] != GONE && idOf.apply(slots[slot]).equals(id)) {
                return slots[slot];
            }
        }
        return NONE;
    }

    /** Notes a row for an id that has none. */
    void add(UUID id, int row) {
        if (++used * 2 > slots.length) {
            grow();
        }
        place(id, row);
    }

    void remove(UUID id, int row) {
        int slot = hash(id) & (slots.length - 1);
        while (slots[slot] != row) {
            slot = slot + 1 & (slots.length - 1);
        }
        slots[slot] = GONE;
    }

    private void grow() {
        int[] old = slots;
        int live = (int) Arrays.stream(old).filter(row -> row >= 0).count();
        slots = filled(live * 4 < old.length ? old.length : old.length * 2);
        used = live + 1;
        for (int row : old) {
            if (row >= 0) {
                place(idOf.apply(row), row);
            }
        }
    }

    private void place(UUID id, int row) {
        int slot = hash(id) & (slots.length - 1);
        while (slots[slot] != NONE) {
            slot = slot + 1 & (slots.length - 1);
        }
        slots[slot] = row;
    }

    private static int hash(UUID id) {
        long mixed = (id.getMostSignificantBits() ^ id.getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    private static int[] filled(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
