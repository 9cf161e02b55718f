package org.sangam.lab;

import java.io.IOException;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Requests that arrive when they arrive, whether or not the server has answered the ones before: at random moments, as of
 * people who do not know of each other (Poisson). The time of each runs from the moment it was due, so that a server that
 * stalls is charged for everybody who waited meanwhile. One thread asks on all connections.
 *
 * @param rate requests a second; without end when all are due at once, as many at a time as there are connections
 */
record OpenLoop(int port, double rate, int seconds, int connections, long seed) {

    private static final long NANOS = 1_000_000_000L;
    private static final long PATIENCE = 30 * NANOS;

    /** Due at once, more than any server here answers in a second. */
    private static final int MOST_A_SECOND = 20_000;

    /**
     * What came of it; times in milliseconds, sorted.
     *
     * @param good those answered with a page
     * @param refused those told to come back
     * @param failed the rest
     */
    @SuppressWarnings("ArrayRecordComponent") // made once, read once
    record Outcome(int asked, double[] good, double[] refused, int failed, double seconds, long bytes) {

        double perSecond() {
            return good.length / seconds;
        }

        static double at(double share, double[] sorted) {
            return sorted.length == 0
                    ? Double.POSITIVE_INFINITY
                    : sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
        }
    }

    /** As many at a time as there are connections, each asked again at once. */
    static OpenLoop closed(int port, int seconds, int connections, long seed) {
        return new OpenLoop(port, Double.POSITIVE_INFINITY, seconds, connections, seed);
    }

    /** @param path of a request, drawn with its own randomness */
    Outcome run(Function<Random, String> path) throws IOException {
        Random random = new Random(seed);
        int all = (int) (Math.min(rate, MOST_A_SECOND) * seconds);
        long[] due = new long[all];
        String[] paths = new String[all];
        double at = 0;
        for (int i = 0; i < all; i++) {
            at -= Math.log(1 - random.nextDouble()) / rate;
            due[i] = (long) (at * NANOS);
            paths[i] = path.apply(random);
        }
        try (Selector selector = Selector.open()) {
            return new Run(due, paths, selector).run();
        }
    }

    private final class Run {

        private final long[] due;
        private final String[] paths;
        private final Selector selector;
        private final double[] good;
        private final double[] refused;
        private final long[] asked;
        private final ArrayDeque<PlainHttp> free = new ArrayDeque<>();

        /** Which request each busy connection is at. */
        private final Map<PlainHttp, Integer> busy = new HashMap<>();

        private long start;
        private int next;
        private int answered;
        private int refusals;
        private int failed;
        private long bytes;

        Run(long[] due, String[] paths, Selector selector) {
            this.due = due;
            this.paths = paths;
            this.selector = selector;
            this.good = new double[due.length];
            this.refused = new double[due.length];
            this.asked = new long[due.length];
        }

        Outcome run() throws IOException {
            start = System.nanoTime();
            long end = Double.isInfinite(rate) ? start + seconds * NANOS : Long.MAX_VALUE;
            while ((next < due.length && System.nanoTime() < end) || !busy.isEmpty()) {
                if (System.nanoTime() < end) {
                    askWhatIsDue();
                }
                listen();
            }
            double took = Math.max(seconds, (System.nanoTime() - start) / 1e9);
            for (PlainHttp line : free) {
                line.close();
            }
            double[] goods = Arrays.copyOf(good, answered);
            double[] refusedOnes = Arrays.copyOf(refused, refusals);
            Arrays.sort(goods);
            Arrays.sort(refusedOnes);
            return new Outcome(answered + refusals + failed, goods, refusedOnes, failed, took, bytes);
        }

        private void askWhatIsDue() {
            while (next < due.length && System.nanoTime() - start >= due[next] && busy.size() < connections) {
                int now = next++;
                asked[now] = System.nanoTime() - start;
                due[now] = Double.isInfinite(rate) ? asked[now] : due[now];
                @Nullable PlainHttp line = free.poll();
                try {
                    line = line == null ? new PlainHttp(port, selector) : line;
                    line.ask(paths[now]);
                    busy.put(line, now);
                } catch (IOException broken) {
                    failed++;
                    close(line);
                }
            }
        }

        private void listen() throws IOException {
            long wait = next < due.length && busy.size() < connections ? start + due[next] - System.nanoTime() : NANOS;
            selector.select(key -> hear((PlainHttp) key.attachment()), Math.clamp(wait / 1_000_000, 1, 1_000));
            long latest = System.nanoTime() - start - PATIENCE;
            if (latest > 0) {
                busy.entrySet().removeIf(waiting -> asked[waiting.getValue()] < latest && late(waiting.getKey()));
            }
        }

        private boolean late(PlainHttp line) {
            failed++;
            close(line);
            return true;
        }

        private void hear(PlainHttp line) {
            @Nullable Integer number = busy.get(line);
            try {
                if (line.read() && number != null) {
                    busy.remove(line);
                    note(number, line);
                    if (line.ended()) {
                        line.close();
                    } else {
                        free.push(line);
                    }
                }
            } catch (IOException | RuntimeException broken) {
                failed += number == null ? 0 : 1;
                busy.remove(line);
                free.remove(line);
                close(line);
            }
        }

        private void note(int number, PlainHttp line) {
            double took = (System.nanoTime() - start - due[number]) / 1e6;
            bytes += line.bytes();
            switch (line.status()) {
                case 200 -> good[answered++] = took;
                case 429, 503 -> refused[refusals++] = took;
                default -> failed++;
            }
        }

        private static void close(@Nullable PlainHttp line) {
            try {
                if (line != null) {
                    line.close();
                }
            } catch (IOException closed) {
                // Nothing is asked on it any more.
            }
        }
    }
}
