package org.sangam.engine.encode;

/**
 * Weights of one layer with its bias: as many rows as numbers go in, as many columns as come out. Columns lie in panels of
 * 32, row after row, so that a product reads straight on.
 */
final class Matrix {

    static final int PANEL = 32;

    final int rows;
    final int columns;
    final float[] panels;
    final float[] bias;

    Matrix(float[] weights, float[] bias) {
        this.columns = bias.length;
        this.rows = weights.length / columns;
        this.bias = bias;
        this.panels = new float[rows * columns];
        if (columns % PANEL != 0) {
            throw new IllegalArgumentException("A layer's width comes in panels of 32, not " + columns);
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                panels[panel(column) + row * PANEL + column % PANEL] = weights[row * columns + column];
            }
        }
    }

    /** Where the panel begins that holds a column. */
    int panel(int column) {
        return column / PANEL * PANEL * rows;
    }
}
