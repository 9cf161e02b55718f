package org.sangam.app.operation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Kills a writing process and its database, round after round, and compares what was acknowledged with what is there.
 *
 * <p>The writer is any process that opens the data folder, prints {@code serving PID} with the process id of its database
 * once it takes writes, and then {@code kept ID} after each write that was acknowledged to it. In turn are killed: the
 * writer; its database, with the writer going on; both, the writer first.
 *
 * @param writer starts it on the folder
 * @param kept opens the folder after the last round and gives the ids that are there
 * @param seed of the moments of the kills
 */
record Crashes(Path data, Function<Path, ChildSangam> writer, Function<Path, Set<String>> kept, long seed) {

    private static final int MOST_WRITES = 300;

    /** More than a pipe holds, so that reading them waits for writes made after the kill. */
    private static final int PIPE_LINES = 2_000;

    /**
     * @param lost acknowledged and not there: must be empty
     * @param slowestStart from the start of a process to its first word that it serves
     */
    record Seen(Set<String> acknowledged, Set<String> lost, Duration slowestStart, long seed) {

        @Override
        public String toString() {
            return "%d acknowledged, %d lost, slowest start %d ms, seed %d"
                    .formatted(acknowledged.size(), lost.size(), slowestStart.toMillis(), seed);
        }
    }

    Seen run(int rounds) throws InterruptedException {
        Random random = new Random(seed);
        Set<String> acknowledged = new HashSet<>();
        Duration slowest = Duration.ZERO;
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            try (ChildSangam child = writer.apply(data)) {
                long server = Long.parseLong(child.after("serving"));
                Duration start = Duration.ofNanos(System.nanoTime() - begun);
                slowest = start.compareTo(slowest) > 0 ? start : slowest;
                read(child, random.nextInt(1, MOST_WRITES), acknowledged);
                switch (round % 3) {
                    case 0 -> child.kill();
                    case 1 -> {
                        kill(server);
                        read(child, PIPE_LINES + random.nextInt(1, MOST_WRITES), acknowledged);
                        child.kill();
                    }
                    default -> {
                        child.kill();
                        kill(server);
                    }
                }
                read(child, Integer.MAX_VALUE, acknowledged);
            }
        }
        Set<String> lost = new TreeSet<>(acknowledged);
        lost.removeAll(kept.apply(data));
        return new Seen(acknowledged, lost, slowest, seed);
    }

    /** What the process had said before it was killed counts too. */
    private static void read(ChildSangam child, int atMost, Set<String> into) {
        @Nullable String line = "";
        for (int i = 0; i < atMost && line != null; i++) {
            line = child.line();
            if (line != null && line.matches("kept \\S{36}")) {
                into.add(line.substring("kept ".length()));
            }
        }
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }
}
