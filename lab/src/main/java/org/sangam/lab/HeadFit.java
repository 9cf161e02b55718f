package org.sangam.lab;

import java.util.Arrays;
import java.util.List;

/**
 * A head fitted to outcomes: a factor for each of its terms and an intercept. Factors are never below a twentieth, so that a
 * term that spoke for somebody still does and the score stays monotone. The chance of a yes is the chance that the place was
 * looked at, times the logistic function of the sum; it is found by Fisher scoring with a ridge that holds factors near 1.
 *
 * @param factors beside the head's codes
 */
@SuppressWarnings("ArrayRecordComponent") // Read for every outcome.
record HeadFit(double[] factors, double intercept) {

    private static final double LEAST = 0.05;
    private static final double RIDGE = 20;
    private static final int STEPS = 40;

    /** Before any fitting: each term as it is. */
    static HeadFit asItIs(int terms) {
        double[] ones = new double[terms];
        Arrays.fill(ones, 1);
        return new HeadFit(ones, 0);
    }

    static HeadFit to(List<Outcome> outcomes, int terms) {
        HeadFit fit = asItIs(terms);
        for (int step = 0; step < STEPS; step++) {
            fit = fit.better(outcomes);
        }
        return fit;
    }

    /** The sum in log-odds. */
    double score(Outcome outcome) {
        double score = intercept;
        for (int term = 0; term < factors.length; term++) {
            score += factors[term] * outcome.terms()[term];
        }
        return score;
    }

    static double logistic(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    private HeadFit better(List<Outcome> outcomes) {
        int n = factors.length + 1;
        double[] slope = new double[n];
        double[][] bend = new double[n][n];
        for (Outcome outcome : outcomes) {
            double chance = logistic(score(outcome));
            double seen = outcome.looked() * chance;
            double rest = Math.max(1 - seen, 1e-9);
            double pull = outcome.yes() ? 1 - chance : -seen * (1 - chance) / rest;
            double weight = seen * (1 - chance) * (1 - chance) / rest;
            for (int row = 0; row < n; row++) {
                double value = term(outcome, row);
                slope[row] += pull * value;
                for (int column = 0; column <= row; column++) {
                    bend[row][column] += weight * value * term(outcome, column);
                }
            }
        }
        for (int row = 0; row < factors.length; row++) {
            slope[row] -= RIDGE * (factors[row] - 1);
            bend[row][row] += RIDGE;
        }
        bend[n - 1][n - 1] += 1e-6;
        double[] step = solved(bend, slope);
        double[] moved = new double[factors.length];
        for (int term = 0; term < moved.length; term++) {
            moved[term] = Math.max(LEAST, factors[term] + Math.clamp(step[term], -0.5, 0.5));
        }
        return new HeadFit(moved, intercept + Math.clamp(step[n - 1], -1, 1));
    }

    private static double term(Outcome outcome, int at) {
        return at < outcome.terms().length ? outcome.terms()[at] : 1;
    }

    /** By Cholesky's method; the matrix is given by its lower half. */
    private static double[] solved(double[][] matrix, double[] right) {
        int n = right.length;
        double[][] lower = new double[n][n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column <= row; column++) {
                double sum = matrix[row][column];
                for (int k = 0; k < column; k++) {
                    sum -= lower[row][k] * lower[column][k];
                }
                lower[row][column] = row == column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[column][column];
            }
        }
        double[] solution = right.clone();
        for (int row = 0; row < n; row++) {
            for (int k = 0; k < row; k++) {
                solution[row] -= lower[row][k] * solution[k];
            }
            solution[row] /= lower[row][row];
        }
        for (int row = n - 1; row >= 0; row--) {
            for (int k = row + 1; k < n; k++) {
                solution[row] -= lower[k][row] * solution[k];
            }
            solution[row] /= lower[row][row];
        }
        return solution;
    }
}
