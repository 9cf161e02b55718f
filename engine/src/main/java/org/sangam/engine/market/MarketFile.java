package org.sangam.engine.market;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * A market in one file, so that a start need not read everybody anew. The file tells its format, what the rows were made
 * with and up to where in the feed of changes they are true; whoever reads it catches up from there. A file that is damaged,
 * of another format or made with something else is refused: the market is then built from the database, which is the truth.
 *
 * <p>Layout: {@link #MAGIC} and {@link #FORMAT}; the stamp; the words; the blocks of people and of jobs; a CRC-32C of all
 * before it. Reading maps the file and copies each block with one call.
 */
public final class MarketFile {

    private static final long MAGIC = 0x53414E47414D4B54L;

    /** Goes up with every change to what a row or a word looks like. */
    private static final int FORMAT = 2;

    private static final int BUFFER = 1 << 20;
    private static final int LEAST_BYTES = Long.BYTES + Integer.BYTES + Long.BYTES;

    private MarketFile() {}

    /**
     * What a file says of itself.
     *
     * @param madeWith the readers, vocabularies and weights that made the rows; rows of others are worth nothing
     * @param position in the feed of changes: everything up to it is in the rows
     */
    public record Stamp(String madeWith, String position) {}

    /** What came of reading a file. */
    public sealed interface Reading {}

    public record Restored(Market market, Stamp stamp) implements Reading {}

    /** @param why in words for the log */
    public record Refused(String why) implements Reading {}

    /**
     * Writes all of this moment beside the file, then puts it in the file's place at once: who reads meets the old file or
     * the new one. The market may be read and changed meanwhile.
     */
    public static void write(Market market, Stamp stamp, Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            CRC32C sum = new CRC32C();
            OutputStream buffered = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            DataOutputStream out = new DataOutputStream(new CheckedOutputStream(buffered, sum));
            out.writeLong(MAGIC);
            out.writeInt(FORMAT);
            text(stamp.madeWith(), out);
            text(stamp.position(), out);
            market.write(out);
            out.writeLong(sum.getValue());
            out.flush();
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @param madeWith what rows of today would be made with */
    public static Reading read(Path file, String madeWith) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                Arena arena = Arena.ofConfined()) {
            if (channel.size() < LEAST_BYTES) {
                return new Refused("it is cut short");
            }
            return read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena), madeWith);
        } catch (NoSuchFileException absent) {
            return new Refused("there is none");
        }
    }

    private static Reading read(MemorySegment file, String madeWith) {
        MappedInput in = new MappedInput(file);
        if (in.readLong() != MAGIC || in.readInt() != FORMAT) {
            return new Refused("it is of another format");
        }
        if (!in.sumAgrees()) {
            return new Refused("it is damaged");
        }
        Stamp stamp = new Stamp(in.readText(), in.readText());
        if (!stamp.madeWith().equals(madeWith)) {
            return new Refused("it was made with " + stamp.madeWith() + ", not " + madeWith);
        }
        return new Restored(Market.read(in), stamp);
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
