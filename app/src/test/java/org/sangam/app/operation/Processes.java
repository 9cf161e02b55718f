package org.sangam.app.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the system says about a process. */
final class Processes {

    private Processes() {}

    /** Runs, and is not merely unburied. */
    static boolean living(long pid) {
        return !state(pid).isEmpty() && !state(pid).equals("Z");
    }

    /** Waits up to five seconds for it to be dead and unburied. */
    static boolean becomesZombie(long pid) throws InterruptedException {
        for (int i = 0; i < 250 && !state(pid).equals("Z"); i++) {
            Thread.sleep(20);
        }
        return state(pid).equals("Z");
    }

    private static String state(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).substring(0, 1);
        } catch (IOException e) {
            return "";
        }
    }
}
