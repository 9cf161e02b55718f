package org.sangam.engine.fuzz;

/** What the fuzzer starts: the target's name comes as its argument. */
public final class Fuzzed {

    private static Target target = Target.TEXT;

    private Fuzzed() {}

    public static void fuzzerInitialize(String[] arguments) {
        target = Target.valueOf(arguments[0]);
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        target.read(bytes);
    }
}
