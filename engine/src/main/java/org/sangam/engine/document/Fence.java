package org.sangam.engine.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The commands that shut a child in, as far as this machine permits: no network of its own, no files, no core dumps. */
final class Fence {

    private static final List<List<String>> NO_NETWORK =
            List.of(List.of("unshare", "-n", "--"), List.of("unshare", "-r", "-n", "--"));
    private static final List<String> NO_FILES = List.of("prlimit", "--core=0", "--fsize=0", "--nofile=256", "--");

    private Fence() {}

    /** Each command runs the one after it in its own place, so that the child is one process and dies as one. */
    static List<String> around() {
        List<String> fence = new ArrayList<>();
        NO_NETWORK.stream().filter(Fence::works).findFirst().ifPresent(fence::addAll);
        if (works(NO_FILES)) {
            fence.addAll(NO_FILES);
        }
        return fence;
    }

    private static boolean works(List<String> command) {
        List<String> trial = new ArrayList<>(command);
        trial.add("true");
        try {
            Process process = new ProcessBuilder(trial)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(5, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            return ended && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
