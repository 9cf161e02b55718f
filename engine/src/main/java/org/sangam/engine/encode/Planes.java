package org.sangam.engine.encode;

import static jdk.incubator.vector.VectorOperators.XOR;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The signs of a few hundred rows laid on their side: one bit a row, one vector a dimension. Differing signs of all rows
 * are then counted at once, in binary, by adders made of plain logic, which every machine does several of at a time; and
 * the first adders, which take three dimensions each, have only eight answers whatever is asked, so they are worked out
 * once for all questions. It belongs to one thread.
 *
 * <p>(Counting by carry-save adders: Harley and Seal; Muła, Kurz and Lemire 2016.)
 */
final class Planes {

    private static final VectorSpecies<Long> LONGS = VectorKernel.LONGS;
    private static final int LANES = LONGS.length();

    /** How many rows are laid on their side at once. */
    static final int ROWS = LANES * Long.SIZE;

    /** Dimensions are taken three by three. */
    private static final int GROUPS = Encoded.DIMENSIONS / 3;

    /** For each group: whether an odd number of its signs differ, and the opposite; then what is carried. */
    private static final int ANSWERS = 10;

    /** Where the carries begin: one for each of the eight ways in which a question may have three signs. */
    private static final int CARRIES = 2;

    /** Signs of three dimensions in a question, one bit each: these are worked out, and with each its opposite. */
    private static final int[] CARRIED = {0, 1, 2, 4};

    private static final int OPPOSITE = 7;

    /** Two entries of a question for each of four groups: so many are added up in one step. */
    private static final int STEP = 8;

    /** From here on all rows may well be too far already. */
    private static final int LATE = GROUPS * 2 * 13 / 16;

    /** All counts are below it. */
    private static final int FULL = 512;

    /** Those of a count, and what spills over. */
    private static final int DIGITS = 10;

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(Kernel.ORDER);

    private static final long[] HALVES = {
        0x5555555555555555L,
        0x3333333333333333L,
        0x0F0F0F0F0F0F0F0FL,
        0x00FF00FF00FF00FFL,
        0x0000FFFF0000FFFFL,
        0x00000000FFFFFFFFL
    };

    private final long[] words = new long[ROWS * Kernel.WORDS];
    private final long[] turned = new long[Encoded.DIMENSIONS * LANES];
    private final long[] answers = new long[GROUPS * ANSWERS * LANES];
    private final long[] digits = new long[DIGITS * LANES];
    private final long[] sixteens = new long[LATE / STEP * LANES];
    private final long[] near = new long[LANES];

    /** Which answer of each group a question wants, as a place among the answers: its digit and its carry in turn. */
    static char[] wanted(long[] question) {
        char[] wanted = new char[2 * GROUPS];
        for (int group = 0; group < GROUPS; group++) {
            int x = bit(question, 3 * group);
            int y = bit(question, 3 * group + 1);
            int z = bit(question, 3 * group + 2);
            wanted[2 * group] = (char) ((group * ANSWERS + (x ^ y ^ z)) * LANES);
            wanted[2 * group + 1] = (char) ((group * ANSWERS + CARRIES + (x | y << 1 | z << 2)) * LANES);
        }
        return wanted;
    }

    private static int bit(long[] question, int dimension) {
        return (int) (question[dimension / Long.SIZE] >>> dimension) & 1;
    }

    /** Takes as many rows as there is room for, from that block on. */
    void lay(MemorySegment signs, int block) {
        MemorySegment.copy(signs, LONG, (long) block * Kernel.BLOCK_BYTES, words, 0, words.length);
        for (int word = 0; word < Kernel.WORDS; word++) {
            lay(word, word * Long.SIZE * LANES);
        }
        parities(turned, answers);
        for (int which : CARRIED) {
            carries(turned, answers, which);
        }
    }

    /** Lays one word of each row on its side. */
    private void lay(int word, int to) {
        for (int row = 0; row < ROWS; row += LANES) {
            int at = (row / Kernel.ROWS * Kernel.WORDS + word) * Kernel.ROWS + row % Kernel.ROWS;
            LongVector.fromArray(LONGS, words, at).intoArray(turned, to + row);
        }
        turn(turned, to);
    }

    /** Bit i of number k becomes bit k of number i, in every lane. */
    private static void turn(long[] numbers, int at) {
        for (int step = HALVES.length - 1; step >= 0; step--) {
            int apart = 1 << step;
            for (int i = 0; i < Long.SIZE; i += 2 * apart) {
                swap(numbers, at + i * LANES, apart, HALVES[step]);
            }
        }
    }

    /** Lets each of some numbers swap half of its bits with the one so far behind it. */
    private static void swap(long[] numbers, int from, int apart, long half) {
        for (int one = from; one < from + apart * LANES; one += LANES) {
            int other = one + apart * LANES;
            LongVector low = LongVector.fromArray(LONGS, numbers, one);
            LongVector high = LongVector.fromArray(LONGS, numbers, other);
            LongVector both = low.lanewise(VectorOperators.LSHR, apart)
                    .lanewise(XOR, high)
                    .and(half);
            low.lanewise(XOR, both.lanewise(VectorOperators.LSHL, apart)).intoArray(numbers, one);
            high.lanewise(XOR, both).intoArray(numbers, other);
        }
    }

    private static void parities(long[] turned, long[] answers) {
        for (int group = 0; group < GROUPS; group++) {
            LongVector digit =
                    xor(xor(turned(turned, 3 * group), turned(turned, 3 * group + 1)), turned(turned, 3 * group + 2));
            digit.intoArray(answers, group * ANSWERS * LANES);
            digit.not().intoArray(answers, (group * ANSWERS + 1) * LANES);
        }
    }

    /** What is carried when two of three or more differ from those signs of a question, and turned round for the opposite. */
    private static void carries(long[] turned, long[] answers, int signs) {
        long first = -(long) (signs & 1);
        long second = -(long) (signs >> 1 & 1);
        long third = -(long) (signs >> 2);
        for (int group = 0; group < GROUPS; group++) {
            LongVector x = turned(turned, 3 * group).lanewise(XOR, first);
            LongVector y = turned(turned, 3 * group + 1).lanewise(XOR, second);
            LongVector z = turned(turned, 3 * group + 2).lanewise(XOR, third);
            LongVector carry = xor(x, xor(x, y).and(xor(x, z)));
            int at = group * ANSWERS + CARRIES;
            carry.intoArray(answers, (at + signs) * LANES);
            carry.not().intoArray(answers, (at + OPPOSITE - signs) * LANES);
        }
    }

    private static LongVector turned(long[] turned, int dimension) {
        return LongVector.fromArray(LONGS, turned, dimension * LANES);
    }

    /** Whether any row differs in less than the limit from the question that wants these answers; then {@link #near} tells. */
    boolean anyNear(char[] wanted, int limit) {
        begin(digits, FULL - limit);
        add(answers, wanted, 0, LATE, digits, sixteens);
        LongVector far = addSixteens(digits, sixteens, LATE / STEP);
        if (full(far)) {
            return false;
        }
        add(answers, wanted, LATE, wanted.length, digits, sixteens);
        far = addSixteens(digits, sixteens, (wanted.length - LATE) / STEP);
        far.not().intoArray(near, 0);
        return !full(far);
    }

    /** Offers the rows that {@link #anyNear} found, in their order. */
    void offer(MemorySegment signs, long[] question, Shortlist shortlist, int block) {
        long any = 0;
        for (long rows : near) {
            any |= rows;
        }
        for (long left = any; left != 0; left &= left - 1) {
            int i = Long.numberOfTrailingZeros(left);
            for (int lane = 0; lane < LANES; lane++) {
                if ((near[lane] >>> i & 1) != 0) {
                    int row = block * Kernel.ROWS + i * LANES + lane;
                    shortlist.add(row, PlainKernel.differing(signs, question, row));
                }
            }
        }
    }

    /** The count begins with what is missing to a full one, so that a bit spills over for every row that is too far. */
    private static void begin(long[] digits, int missing) {
        for (int digit = 0; digit < DIGITS; digit++) {
            LongVector.broadcast(LONGS, -(long) (missing >>> digit & 1)).intoArray(digits, digit * LANES);
        }
    }

    /**
     * Adds up some answers, and puts aside what is carried to the fifth digit. (Without small methods for what repeats: in so
     * long a one the compiler ceases to inline them, and then each vector becomes an object.)
     */
    private static void add(long[] answers, char[] wanted, int from, int to, long[] digits, long[] sixteens) {
        LongVector ones = LongVector.fromArray(LONGS, digits, 0);
        LongVector twos = LongVector.fromArray(LONGS, digits, LANES);
        LongVector fours = LongVector.fromArray(LONGS, digits, 2 * LANES);
        LongVector eights = LongVector.fromArray(LONGS, digits, 3 * LANES);
        for (int i = from; i < to; i += STEP) {
            LongVector x = LongVector.fromArray(LONGS, answers, wanted[i]);
            LongVector y = LongVector.fromArray(LONGS, answers, wanted[i + 2]);
            LongVector u = ones.lanewise(XOR, x);
            LongVector two0 = ones.lanewise(XOR, u.and(ones.lanewise(XOR, y)));
            ones = u.lanewise(XOR, y);
            x = LongVector.fromArray(LONGS, answers, wanted[i + 4]);
            y = LongVector.fromArray(LONGS, answers, wanted[i + 6]);
            u = ones.lanewise(XOR, x);
            LongVector two1 = ones.lanewise(XOR, u.and(ones.lanewise(XOR, y)));
            ones = u.lanewise(XOR, y);
            u = twos.lanewise(XOR, two0);
            LongVector four0 = twos.lanewise(XOR, u.and(twos.lanewise(XOR, two1)));
            twos = u.lanewise(XOR, two1);
            x = LongVector.fromArray(LONGS, answers, wanted[i + 1]);
            y = LongVector.fromArray(LONGS, answers, wanted[i + 3]);
            u = twos.lanewise(XOR, x);
            LongVector four1 = twos.lanewise(XOR, u.and(twos.lanewise(XOR, y)));
            twos = u.lanewise(XOR, y);
            u = fours.lanewise(XOR, four0);
            LongVector eight0 = fours.lanewise(XOR, u.and(fours.lanewise(XOR, four1)));
            fours = u.lanewise(XOR, four1);
            x = LongVector.fromArray(LONGS, answers, wanted[i + 5]);
            y = LongVector.fromArray(LONGS, answers, wanted[i + 7]);
            u = twos.lanewise(XOR, x);
            four0 = twos.lanewise(XOR, u.and(twos.lanewise(XOR, y)));
            twos = u.lanewise(XOR, y);
            LongVector eight1 = fours.and(four0);
            fours = fours.lanewise(XOR, four0);
            u = eights.lanewise(XOR, eight0);
            eights.lanewise(XOR, u.and(eights.lanewise(XOR, eight1))).intoArray(sixteens, (i - from) / STEP * LANES);
            eights = u.lanewise(XOR, eight1);
        }
        ones.intoArray(digits, 0);
        twos.intoArray(digits, LANES);
        fours.intoArray(digits, 2 * LANES);
        eights.intoArray(digits, 3 * LANES);
    }

    /** Adds what was put aside, two at a time, and returns what has spilled over so far. */
    private static LongVector addSixteens(long[] digits, long[] sixteens, int count) {
        LongVector fourth = LongVector.fromArray(LONGS, digits, 4 * LANES);
        LongVector fifth = LongVector.fromArray(LONGS, digits, 5 * LANES);
        LongVector sixth = LongVector.fromArray(LONGS, digits, 6 * LANES);
        LongVector seventh = LongVector.fromArray(LONGS, digits, 7 * LANES);
        LongVector eighth = LongVector.fromArray(LONGS, digits, 8 * LANES);
        LongVector far = LongVector.fromArray(LONGS, digits, 9 * LANES);
        for (int i = 0; i < count * LANES; i += 2 * LANES) {
            LongVector y = LongVector.fromArray(LONGS, sixteens, i + LANES);
            LongVector u = fourth.lanewise(XOR, LongVector.fromArray(LONGS, sixteens, i));
            LongVector carry = fourth.lanewise(XOR, u.and(fourth.lanewise(XOR, y)));
            fourth = u.lanewise(XOR, y);
            LongVector next = fifth.and(carry);
            fifth = fifth.lanewise(XOR, carry);
            carry = sixth.and(next);
            sixth = sixth.lanewise(XOR, next);
            next = seventh.and(carry);
            seventh = seventh.lanewise(XOR, carry);
            far = far.or(eighth.and(next));
            eighth = eighth.lanewise(XOR, next);
        }
        fourth.intoArray(digits, 4 * LANES);
        fifth.intoArray(digits, 5 * LANES);
        sixth.intoArray(digits, 6 * LANES);
        seventh.intoArray(digits, 7 * LANES);
        eighth.intoArray(digits, 8 * LANES);
        far.intoArray(digits, 9 * LANES);
        return far;
    }

    private static boolean full(LongVector bits) {
        return bits.eq(-1L).allTrue();
    }

    private static LongVector xor(LongVector one, LongVector other) {
        return one.lanewise(XOR, other);
    }
}
