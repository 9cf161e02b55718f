package org.sangam.engine.encode;

/** The numbers by which the error function is worked out. */
final class ErrorFunction {

    /** Beyond this the error function is 1 to eight places. */
    static final float FURTHEST = 4;

    static final float HALF_ROOT = (float) Math.sqrt(0.5);

    /**
     * {@code erf(x)/x} for {@code |x| <= 4} as Chebyshev polynomials of {@code x*x/8 - 1}, fitted by least squares; the
     * largest error of {@code erf} is 4e-7.
     */
    static final float[] COEFFICIENTS = {
        0.48591295f,
        -0.34540784f,
        0.1618291f,
        -0.07648276f,
        0.034669936f,
        -0.014811864f,
        0.005922938f,
        -0.0022118406f,
        0.0007714154f,
        -0.00025159662f,
        0.000076886594f,
        -0.00002206554f,
        0.0000059612835f,
        -0.0000015198187f,
        0.0000003665025f
    };

    private ErrorFunction() {}
}
