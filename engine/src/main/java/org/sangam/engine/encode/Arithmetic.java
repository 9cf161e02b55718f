package org.sangam.engine.encode;

/**
 * The two steps in which a transformer spends its time. Both ways of taking them give the same bits: each number is the
 * same chain of fused multiplications and additions, in the same order, however many of them a machine does at once.
 */
sealed interface Arithmetic permits PlainArithmetic, VectorArithmetic {

    /** The quickest that this machine has. */
    static Arithmetic ofThisMachine() {
        return isQuick() ? new VectorArithmetic() : new PlainArithmetic();
    }

    /** Whether Java was started with the module that knows the machine's vector instructions. */
    static boolean isQuick() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }

    /** {@code to = from * matrix + bias}, row by row. */
    void multiply(float[] from, int rows, Matrix matrix, float[] to);

    /** Each value times the chance that a normal variable is below it (Hendrycks and Gimpel 2016). */
    void gelu(float[] values, int length);
}
