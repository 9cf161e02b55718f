package org.sangam.lab;

import java.util.Arrays;

/** The times of one thing done many times, in milliseconds. */
final class Stopwatch {

    private double[] times = new double[0];

    void time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        times = Arrays.copyOf(times, times.length + 1);
        times[times.length - 1] = (System.nanoTime() - start) / 1e6;
    }

    /** @param share of the times that are not above it, such as .5 for the median */
    double at(double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1 + (share == 0 ? 1 : 0))];
    }
}
