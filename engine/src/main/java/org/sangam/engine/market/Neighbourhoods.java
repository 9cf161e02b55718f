package org.sangam.engine.market;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** An order of people in which those of the same trade follow each other, and among them those of the same place. */
final class Neighbourhoods implements Table.RowKey<PersonBlock> {

    /** Of the 40 bits of a key; more distinct values than that share ranks. */
    private static final int TRADE_BITS = 19;

    private static final int PLACE_BITS = 21;
    private static final int FAMILY_BITS = 7;

    private final int[] trades;
    private final int[] places;
    private final int tradeShift;
    private final int placeShift;

    Neighbourhoods(Vocabulary words, List<PersonBlock> blocks) {
        this.trades = blocks.stream()
                .flatMapToInt(block -> IntStream.range(0, block.columns.rows()).map(row -> trade(block, row)))
                .sorted()
                .distinct()
                .toArray();
        this.places = ranks(words.whereabouts());
        this.tradeShift = shift(trades.length, TRADE_BITS);
        this.placeShift = shift(places.length, PLACE_BITS);
    }

    @Override
    public long of(PersonBlock block, int row) {
        int place = block.columns.getInt(PersonBlock.WHEREABOUTS, row);
        long rank = place < places.length ? places[place] : places.length - 1;
        long trade = Math.max(0, Arrays.binarySearch(trades, trade(block, row)));
        return trade >> tradeShift << PLACE_BITS | rank >> placeShift;
    }

    /** The families of the titles held, the latest first; an earlier one only if it differs from the latest. */
    private static int trade(PersonBlock block, int row) {
        int latest = family(block, row, 0);
        int trade = latest;
        for (int i = 1; i < PersonFacts.MOST_HELD; i++) {
            int earlier = family(block, row, i);
            trade = trade << FAMILY_BITS | (earlier == latest ? 0 : earlier);
        }
        return trade;
    }

    private static int family(PersonBlock block, int row, int which) {
        return Held.family(block.columns.getShort(PersonBlock.HELD + 2 * which, row)) + 1;
    }

    private static int[] ranks(Dictionary<Whereabouts> all) {
        Whereabouts[] values =
                IntStream.range(0, all.size()).mapToObj(all::value).toArray(Whereabouts[]::new);
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Comparator<Whereabouts> byPlace = Comparator.comparing(Neighbourhoods::first)
                .thenComparing(where -> String.join(" ", where.places()))
                .thenComparing(
                        where -> where.remote() == null ? "" : where.remote().name());
        Arrays.parallelSort(order, (a, b) -> byPlace.compare(values[a], values[b]));
        int[] ranks = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }

    /** The place that counts first: where they want to work if they say so, else where they live. */
    private static String first(Whereabouts where) {
        String home = where.home() == null ? "" : where.home();
        return where.places().isEmpty() || where.places().contains(home)
                ? home
                : where.places().getFirst();
    }

    private static int shift(int distinct, int bits) {
        return Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, distinct) - 1) - bits);
    }
}
