package org.sangam.engine.market;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The memory of one block of rows: fixed columns side by side, then a pool for what varies in length. A row is written
 * once, before anyone may see it, and never changed; only its {@link #died} mark is set later, by an aligned store that no
 * reader can see in half.
 *
 * <p>Columns lie in one array of bytes, read through views of it: measured against memory off the heap, the scan's many
 * small reads cost a third, and the collector has nothing to follow in either.
 */
final class Columns {

    /** Never died. */
    static final int ALIVE = Integer.MAX_VALUE;

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int ID_HIGH = 0;
    private static final int ID_LOW = 8;
    private static final int POOL_START = 16;

    /** Where the first column of the block's own kind may begin, in bytes of a row. */
    static final int OWN = 20;

    final int capacity;
    private final byte[] memory;
    private final int[] pool;
    private final int[] died;
    private int poolUsed;
    private int rows;
    private int deaths;

    Columns(int capacity, int rowBytes, int poolCapacity) {
        this.capacity = capacity;
        this.memory = new byte[rowBytes * capacity];
        this.pool = new int[poolCapacity];
        this.died = new int[capacity];
    }

    /** The writer's: whether one more row with so many entries fits. */
    boolean fits(int entries) {
        return rows < capacity && poolUsed + entries <= pool.length;
    }

    /** The writer's: begins a row and returns its number. */
    int begin(UUID id) {
        int row = rows++;
        setLong(ID_HIGH, row, id.getMostSignificantBits());
        setLong(ID_LOW, row, id.getLeastSignificantBits());
        died[row] = ALIVE;
        setInt(POOL_START, row, poolUsed);
        return row;
    }

    /** The writer's: what the row has in the pool of another block. */
    void append(Columns from, int row, int entries) {
        System.arraycopy(from.pool, from.poolStart(row), pool, poolUsed, entries);
        poolUsed += entries;
    }

    void append(int entry) {
        pool[poolUsed++] = entry;
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
        return died[row];
    }

    void die(int row, int at) {
        deaths++;
        died[row] = at;
    }

    /** Whether every row may be alive at any moment; once false, it stays so. */
    boolean undying() {
        return deaths == 0;
    }

    /** Writes the first so many rows and whether each is alive at the moment. */
    void write(DataOutputStream out, int count, int moment) throws IOException {
        int entries = poolUsed;
        out.writeInt(count);
        out.writeInt(entries);
        out.write(memory);
        byte[] bytes = new byte[entries * Integer.BYTES];
        MemorySegment.copy(
                MemorySegment.ofArray(pool),
                ValueLayout.JAVA_INT,
                0,
                MemorySegment.ofArray(bytes),
                MappedInput.INTS,
                0,
                entries);
        out.write(bytes);
        for (int row = 0; row < count; row++) {
            out.writeByte(died[row] > moment ? 1 : 0);
        }
    }

    /** The writer's: fills an empty block with what was written, and returns how many rows are alive. */
    int read(MappedInput in) {
        rows = Objects.checkIndex(in.readInt(), capacity + 1);
        poolUsed = Objects.checkIndex(in.readInt(), pool.length + 1);
        in.fill(memory, memory.length);
        in.fill(pool, poolUsed);
        byte[] living = new byte[rows];
        in.fill(living, rows);
        for (int row = 0; row < rows; row++) {
            died[row] = living[row] == 0 ? 0 : ALIVE;
            deaths += living[row] == 0 ? 1 : 0;
        }
        return rows - deaths;
    }

    /** The first so many rows that are alive at the moment, but for some. */
    int[] living(int count, int moment, int[] without) {
        return IntStream.range(0, count)
                .filter(row -> died[row] > moment && Arrays.binarySearch(without, row) < 0)
                .toArray();
    }

    int poolStart(int row) {
        return getInt(POOL_START, row);
    }

    int pooled(int at) {
        return pool[at];
    }

    int getByte(int column, int row) {
        return memory[column * capacity + row];
    }

    void setByte(int column, int row, int value) {
        memory[column * capacity + row] = (byte) value;
    }

    int getShort(int column, int row) {
        return (short) SHORT.get(memory, column * capacity + 2 * row);
    }

    void setShort(int column, int row, int value) {
        SHORT.set(memory, column * capacity + 2 * row, (short) value);
    }

    int getInt(int column, int row) {
        return (int) INT.get(memory, column * capacity + 4 * row);
    }

    void setInt(int column, int row, int value) {
        INT.set(memory, column * capacity + 4 * row, value);
    }

    long getLong(int column, int row) {
        return (long) LONG.get(memory, column * capacity + 8 * row);
    }

    void setLong(int column, int row, long value) {
        LONG.set(memory, column * capacity + 8 * row, value);
    }
}
