package org.sangam.engine.market;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Reads a mapped file from its beginning, in the order it was written. */
final class MappedInput {

    /** How many numbers in a row are kept. */
    static final ValueLayout.OfInt INTS = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final int PIECE = 1 << 26;

    private final MemorySegment file;
    private long at;

    MappedInput(MemorySegment file) {
        this.file = file;
    }

    /** Whether the sum at the end is that of all before it. */
    boolean sumAgrees() {
        CRC32C sum = new CRC32C();
        long end = file.byteSize() - Long.BYTES;
        for (long from = 0; from < end; from += PIECE) {
            sum.update(file.asSlice(from, Math.min(PIECE, end - from)).asByteBuffer());
        }
        return sum.getValue() == file.get(LONG, end);
    }

    int readInt() {
        int value = file.get(INT, at);
        at += Integer.BYTES;
        return value;
    }

    long readLong() {
        long value = file.get(LONG, at);
        at += Long.BYTES;
        return value;
    }

    byte[] readBytes() {
        byte[] bytes = new byte[readInt()];
        fill(bytes, bytes.length);
        return bytes;
    }

    String readText() {
        return new String(readBytes(), StandardCharsets.UTF_8);
    }

    void fill(byte[] bytes, int count) {
        MemorySegment.copy(file, ValueLayout.JAVA_BYTE, at, bytes, 0, count);
        at += count;
    }

    void fill(int[] ints, int count) {
        MemorySegment.copy(file, INTS, at, ints, 0, count);
        at += (long) count * Integer.BYTES;
    }
}
