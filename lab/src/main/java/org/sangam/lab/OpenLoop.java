package org.sangam.lab;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Requests that arrive when they arrive, whether or not the server has answered the ones before: at random moments, as of
 * people who do not know of each other (Poisson). The time of each runs from the moment it was due, so that a server that
 * stalls is charged for everybody who waited meanwhile.
 *
 * @param rate requests a second
 */
record OpenLoop(int port, double rate, int seconds, int connections, long seed) {

    private static final long NANOS = 1_000_000_000L;

    /** What came of it; times in milliseconds. */
    @SuppressWarnings("ArrayRecordComponent") // made once, read once
    record Outcome(int asked, int failed, double perSecond, double[] sorted, long bytes) {

        double at(double share) {
            return sorted.length == 0
                    ? Double.POSITIVE_INFINITY
                    : sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
        }
    }

    /** @param path of a request, drawn with its own randomness */
    Outcome run(Function<Random, String> path) throws IOException {
        Random random = new Random(seed);
        int all = (int) (rate * seconds);
        long[] due = new long[all];
        String[] paths = new String[all];
        double at = 0;
        for (int i = 0; i < all; i++) {
            at -= Math.log(1 - random.nextDouble()) / rate;
            due[i] = (long) (at * NANOS);
            paths[i] = path.apply(random);
        }
        return new Run(due, paths).run(port, connections);
    }

    private static final class Run {

        private final long[] due;
        private final String[] paths;
        private final double[] times;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();
        private final java.util.concurrent.atomic.AtomicLong bytes = new java.util.concurrent.atomic.AtomicLong();
        private long start;

        Run(long[] due, String[] paths) {
            this.due = due;
            this.paths = paths;
            this.times = new double[due.length];
        }

        Outcome run(int port, int connections) throws IOException {
            List<PlainHttp> lines = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                lines.add(new PlainHttp(port));
            }
            start = System.nanoTime();
            List<Thread> threads = lines.stream()
                    .map(line -> Thread.ofPlatform().daemon().start(() -> ask(port, line)))
                    .toList();
            for (Thread thread : threads) {
                join(thread);
            }
            double took = (System.nanoTime() - start) / 1e9;
            Arrays.sort(times);
            return new Outcome(due.length, failed.get(), due.length / took, times, bytes.get());
        }

        private static void join(Thread thread) throws IOException {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                throw new IOException(interrupted);
            }
        }

        private void ask(int port, PlainHttp first) {
            @Nullable PlainHttp line = first;
            for (int i = next.getAndIncrement(); i < due.length; i = next.getAndIncrement()) {
                long left = start + due[i] - System.nanoTime();
                while (left > 0) {
                    LockSupport.parkNanos(left);
                    left = start + due[i] - System.nanoTime();
                }
                line = ask(port, line, i);
            }
            close(line);
        }

        /** The connection to go on with; a new one after one that broke. */
        private @Nullable PlainHttp ask(int port, @Nullable PlainHttp known, int i) {
            @Nullable PlainHttp line = known;
            try {
                line = line == null ? new PlainHttp(port) : line;
                PlainHttp.Answer answer = line.get(paths[i]);
                bytes.addAndGet(answer.bytes());
                if (answer.status() != 200) {
                    failed.incrementAndGet();
                }
            } catch (IOException | RuntimeException broken) {
                failed.incrementAndGet();
                close(line);
                line = null;
            }
            times[i] = (System.nanoTime() - start - due[i]) / 1e6;
            return line;
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
