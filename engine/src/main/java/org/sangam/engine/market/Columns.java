package org.sangam.engine.market;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.UUID;

/**
 * The memory of one block of rows: fixed columns side by side, then a pool for what varies in length. A row is written
 * once, before anyone may see it, and never changed; only its {@link #died} mark is set later, by an aligned store that no
 * reader can see in half.
 */
final class Columns {

    /** Never died. */
    static final int ALIVE = Integer.MAX_VALUE;

    private static final int ID_HIGH = 0;
    private static final int ID_LOW = 8;
    private static final int DIED = 16;
    private static final int POOL_START = 20;

    /** Where the first column of the block's own kind may begin, in bytes of a row. */
    static final int OWN = 24;

    final int capacity;
    final MemorySegment memory;
    private final long pool;
    private final int poolCapacity;
    private int poolUsed;
    private int rows;

    Columns(int capacity, int rowBytes, int poolCapacity) {
        this.capacity = capacity;
        this.pool = Math.ceilDiv((long) rowBytes * capacity, 8) * 8;
        this.poolCapacity = poolCapacity;
        this.memory = Arena.ofAuto().allocate(pool + 4L * poolCapacity, 64);
    }

    /** The writer's: whether one more row with so many entries fits. */
    boolean fits(int entries) {
        return rows < capacity && poolUsed + entries <= poolCapacity;
    }

    /** The writer's: begins a row and returns its number. */
    int begin(UUID id) {
        int row = rows++;
        setLong(ID_HIGH, row, id.getMostSignificantBits());
        setLong(ID_LOW, row, id.getLeastSignificantBits());
        setInt(DIED, row, ALIVE);
        setInt(POOL_START, row, poolUsed);
        return row;
    }

    void append(int entry) {
        memory.set(ValueLayout.JAVA_INT, pool + 4L * poolUsed++, entry);
    }

    int rows() {
        return rows;
    }

    UUID id(int row) {
        return new UUID(getLong(ID_HIGH, row), getLong(ID_LOW, row));
    }

    long idHigh(int row) {
        return getLong(ID_HIGH, row);
    }

    long idLow(int row) {
        return getLong(ID_LOW, row);
    }

    int died(int row) {
        return memory.get(ValueLayout.JAVA_INT, (long) DIED * capacity + 4L * row);
    }

    void die(int row, int at) {
        memory.set(ValueLayout.JAVA_INT, (long) DIED * capacity + 4L * row, at);
    }

    int poolStart(int row) {
        return getInt(POOL_START, row);
    }

    int pooled(int at) {
        return memory.get(ValueLayout.JAVA_INT, pool + 4L * at);
    }

    int getByte(int column, int row) {
        return memory.get(ValueLayout.JAVA_BYTE, (long) column * capacity + row);
    }

    void setByte(int column, int row, int value) {
        memory.set(ValueLayout.JAVA_BYTE, (long) column * capacity + row, (byte) value);
    }

    int getShort(int column, int row) {
        return memory.get(ValueLayout.JAVA_SHORT_UNALIGNED, (long) column * capacity + 2L * row);
    }

    void setShort(int column, int row, int value) {
        memory.set(ValueLayout.JAVA_SHORT_UNALIGNED, (long) column * capacity + 2L * row, (short) value);
    }

    int getInt(int column, int row) {
        return memory.get(ValueLayout.JAVA_INT_UNALIGNED, (long) column * capacity + 4L * row);
    }

    void setInt(int column, int row, int value) {
        memory.set(ValueLayout.JAVA_INT_UNALIGNED, (long) column * capacity + 4L * row, value);
    }

    long getLong(int column, int row) {
        return memory.get(ValueLayout.JAVA_LONG_UNALIGNED, (long) column * capacity + 8L * row);
    }

    void setLong(int column, int row, long value) {
        memory.set(ValueLayout.JAVA_LONG_UNALIGNED, (long) column * capacity + 8L * row, value);
    }
}
