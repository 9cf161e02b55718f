package org.sangam.engine.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.sangam.engine.match.Term;

/**
 * The places of a list in few bytes: numbers of seven bits to the byte, the lowest first, deflated. Terms repeat from place to
 * place, so that most of a place is said by pointing at another.
 */
public final class PackedPlaces {

    /** A list longer than this was shown to nobody. */
    public static final int MOST_PLACES = 10_000;

    private static final int MOST_TERMS = 256;
    private static final int FORM = 1;
    private static final List<String> CODES =
            Arrays.stream(Term.values()).map(Term::code).toList();

    private PackedPlaces() {}

    public static byte[] pack(List<ShownList.Place> places) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            write(out, FORM);
            write(out, places.size());
            long before = 0;
            for (ShownList.Place place : places) {
                writeSigned(out, place.input() - before);
                before = place.input();
                write(out, place.price());
                write(out, place.terms().size());
                for (ShownList.Points term : place.terms()) {
                    write(out, CODES.indexOf(term.code()));
                    writeSigned(out, term.points());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException when the bytes are no packed places */
    public static List<ShownList.Place> unpack(byte[] packed) {
        java.util.zip.Inflater inflater = new java.util.zip.Inflater(true);
        try (DataInputStream in =
                new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed), inflater))) {
            if (read(in) != FORM) {
                throw new IllegalArgumentException("Packed places of another form than " + FORM);
            }
            long before = 0;
            List<ShownList.Place> places = new ArrayList<>();
            for (int left = bounded(read(in), MOST_PLACES); left > 0; left--) {
                before += readSigned(in);
                int price = Math.toIntExact(read(in));
                List<ShownList.Points> terms = new ArrayList<>();
                for (int term = bounded(read(in), MOST_TERMS); term > 0; term--) {
                    String code = CODES.get(bounded(read(in), CODES.size() - 1));
                    terms.add(new ShownList.Points(code, Math.toIntExact(readSigned(in))));
                }
                places.add(new ShownList.Place(before, price, terms));
            }
            return places;
        } catch (IOException | ArithmeticException e) {
            throw new IllegalArgumentException("These are no packed places: " + e.getMessage(), e);
        } finally {
            inflater.end();
        }
    }

    private static int bounded(long number, int most) {
        if (number < 0 || number > most) {
            throw new IllegalArgumentException("Packed places hold " + number + " where " + most + " is the most");
        }
        return (int) number;
    }

    private static void write(DataOutputStream out, long number) throws IOException {
        long left = number;
        while ((left & ~0x7FL) != 0) {
            out.writeByte((int) ((left & 0x7F) | 0x80));
            left >>>= 7;
        }
        out.writeByte((int) left);
    }

    private static void writeSigned(DataOutputStream out, long number) throws IOException {
        write(out, number << 1 ^ number >> 63);
    }

    private static long read(DataInputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return number;
            }
        }
        throw new IOException("a number without an end");
    }

    private static long readSigned(DataInputStream in) throws IOException {
        long number = read(in);
        return number >>> 1 ^ -(number & 1);
    }
}
