package org.sangam.engine.encode;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** By the vector instructions of the machine, whatever their width. */
final class VectorArithmetic implements Arithmetic {

    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
    private static final int WIDTH = Math.min(LANES.length(), Matrix.PANEL / 2);
    private static final int ROWS = 4;

    @Override
    public void multiply(float[] from, int rows, Matrix matrix, float[] to) {
        for (int column = 0; column < matrix.columns; column += 2 * WIDTH) {
            int row = 0;
            for (; row + ROWS <= rows; row += ROWS) {
                four(from, row, matrix, column, to);
            }
            for (; row < rows; row++) {
                one(from, row, matrix, column, to);
            }
        }
    }

    /** Four rows by two vectors: eight sums in registers, as many as keep two units for fused additions busy. */
    private static void four(float[] from, int row, Matrix matrix, int column, float[] to) {
        float[] weights = matrix.panels;
        int depth = matrix.rows;
        int at = matrix.panel(column) + column % Matrix.PANEL;
        int in = row * depth;
        FloatVector left = FloatVector.fromArray(LANES, matrix.bias, column);
        FloatVector right = FloatVector.fromArray(LANES, matrix.bias, column + WIDTH);
        FloatVector left0 = left;
        FloatVector left1 = left;
        FloatVector left2 = left;
        FloatVector left3 = left;
        FloatVector right0 = right;
        FloatVector right1 = right;
        FloatVector right2 = right;
        FloatVector right3 = right;
        for (int i = 0; i < depth; i++) {
            left = FloatVector.fromArray(LANES, weights, at);
            right = FloatVector.fromArray(LANES, weights, at + WIDTH);
            FloatVector x0 = FloatVector.broadcast(LANES, from[in + i]);
            FloatVector x1 = FloatVector.broadcast(LANES, from[in + depth + i]);
            FloatVector x2 = FloatVector.broadcast(LANES, from[in + 2 * depth + i]);
            FloatVector x3 = FloatVector.broadcast(LANES, from[in + 3 * depth + i]);
            left0 = x0.fma(left, left0);
            left1 = x1.fma(left, left1);
            left2 = x2.fma(left, left2);
            left3 = x3.fma(left, left3);
            right0 = x0.fma(right, right0);
            right1 = x1.fma(right, right1);
            right2 = x2.fma(right, right2);
            right3 = x3.fma(right, right3);
            at += Matrix.PANEL;
        }
        int out = row * matrix.columns + column;
        left0.intoArray(to, out);
        right0.intoArray(to, out + WIDTH);
        left1.intoArray(to, out + matrix.columns);
        right1.intoArray(to, out + matrix.columns + WIDTH);
        left2.intoArray(to, out + 2 * matrix.columns);
        right2.intoArray(to, out + 2 * matrix.columns + WIDTH);
        left3.intoArray(to, out + 3 * matrix.columns);
        right3.intoArray(to, out + 3 * matrix.columns + WIDTH);
    }

    private static void one(float[] from, int row, Matrix matrix, int column, float[] to) {
        int at = matrix.panel(column) + column % Matrix.PANEL;
        FloatVector left = FloatVector.fromArray(LANES, matrix.bias, column);
        FloatVector right = FloatVector.fromArray(LANES, matrix.bias, column + WIDTH);
        for (int i = 0; i < matrix.rows; i++) {
            FloatVector x = FloatVector.broadcast(LANES, from[row * matrix.rows + i]);
            left = x.fma(FloatVector.fromArray(LANES, matrix.panels, at), left);
            right = x.fma(FloatVector.fromArray(LANES, matrix.panels, at + WIDTH), right);
            at += Matrix.PANEL;
        }
        left.intoArray(to, row * matrix.columns + column);
        right.intoArray(to, row * matrix.columns + column + WIDTH);
    }

    @Override
    public void gelu(float[] values, int length) {
        for (int i = 0; i < length; i += WIDTH) {
            FloatVector value = FloatVector.fromArray(LANES, values, i);
            FloatVector x = value.mul(ErrorFunction.HALF_ROOT)
                    .min(ErrorFunction.FURTHEST)
                    .max(-ErrorFunction.FURTHEST);
            FloatVector u = x.mul(x)
                    .fma(
                            FloatVector.broadcast(LANES, 1 / (2 * ErrorFunction.FURTHEST)),
                            FloatVector.broadcast(LANES, -1f));
            FloatVector twice = u.mul(2);
            FloatVector one = FloatVector.zero(LANES);
            FloatVector two = FloatVector.zero(LANES);
            for (int k = ErrorFunction.COEFFICIENTS.length - 1; k > 0; k--) {
                FloatVector next = twice.fma(one, two.neg().add(ErrorFunction.COEFFICIENTS[k]));
                two = one;
                one = next;
            }
            FloatVector share = x.mul(u.fma(one, two.neg().add(ErrorFunction.COEFFICIENTS[0])));
            FloatVector half = FloatVector.broadcast(LANES, 0.5f);
            value.mul(share.fma(half, half)).intoArray(values, i);
        }
    }
}
