package org.sangam.engine.encode;

import java.util.Arrays;

/** The rows whose product with a question is greatest, the nearest first, among equals the lower row. */
public final class Nearest {

    private final int[] rows;
    private final float[] dots;
    private int size;

    public Nearest(int best) {
        this.rows = new int[best];
        this.dots = new float[best];
    }

    public int size() {
        return size;
    }

    public int row(int index) {
        return rows[index];
    }

    public float dot(int index) {
        return dots[index];
    }

    public int[] rows() {
        return Arrays.copyOf(rows, size);
    }

    public void offerAll(Nearest other) {
        for (int i = 0; i < other.size; i++) {
            offer(other.rows[i], other.dots[i]);
        }
    }

    public void offer(int row, float dot) {
        if (size == rows.length && !before(row, dot, size - 1)) {
            return;
        }
        int at = size < rows.length ? size++ : size - 1;
        while (at > 0 && before(row, dot, at - 1)) {
            rows[at] = rows[at - 1];
            dots[at] = dots[at - 1];
            at--;
        }
        rows[at] = row;
        dots[at] = dot;
    }

    private boolean before(int row, float dot, int index) {
        return dot != dots[index] ? dot > dots[index] : row < rows[index];
    }
}
