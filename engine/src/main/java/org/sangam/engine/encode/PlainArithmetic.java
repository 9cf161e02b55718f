package org.sangam.engine.encode;

/** Without the vector module: the same numbers, more slowly. */
final class PlainArithmetic implements Arithmetic {

    @Override
    public void multiply(float[] from, int rows, Matrix matrix, float[] to) {
        float[] sums = new float[Matrix.PANEL];
        for (int column = 0; column < matrix.columns; column += Matrix.PANEL) {
            for (int row = 0; row < rows; row++) {
                System.arraycopy(matrix.bias, column, sums, 0, Matrix.PANEL);
                int at = matrix.panel(column);
                for (int i = 0; i < matrix.rows; i++) {
                    add(from[row * matrix.rows + i], matrix.panels, at, sums);
                    at += Matrix.PANEL;
                }
                System.arraycopy(sums, 0, to, row * matrix.columns + column, Matrix.PANEL);
            }
        }
    }

    private static void add(float times, float[] weights, int at, float[] sums) {
        for (int i = 0; i < Matrix.PANEL; i++) {
            sums[i] = Math.fma(times, weights[at + i], sums[i]);
        }
    }

    @Override
    public void gelu(float[] values, int length) {
        for (int i = 0; i < length; i++) {
            float x = Math.max(
                    -ErrorFunction.FURTHEST, Math.min(ErrorFunction.FURTHEST, values[i] * ErrorFunction.HALF_ROOT));
            float u = Math.fma(x * x, 1 / (2 * ErrorFunction.FURTHEST), -1f);
            float one = 0;
            float two = 0;
            for (int k = ErrorFunction.COEFFICIENTS.length - 1; k > 0; k--) {
                float next = Math.fma(2 * u, one, ErrorFunction.COEFFICIENTS[k] - two);
                two = one;
                one = next;
            }
            float share = x * Math.fma(u, one, ErrorFunction.COEFFICIENTS[0] - two);
            values[i] = values[i] * Math.fma(share, 0.5f, 0.5f);
        }
    }
}
