package org.sangam.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What this process holds: the heap after a collection, what the machine keeps outside of it (classes, compiled code,
 * buffers), and the pages of mapped files that are in memory where the system tells them. A database, a word index and the
 * process that reads documents run beside it and are not counted.
 */
final class Memory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String MAPPED = "RssFile:";

    private Memory() {}

    static double gibibytes() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        long buffers = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .mapToLong(pool -> Math.max(0, pool.getMemoryUsed()))
                .sum();
        long held = memory.getHeapMemoryUsage().getUsed()
                + memory.getNonHeapMemoryUsage().getUsed()
                + buffers
                + mapped();
        return held / (double) (1 << 30);
    }

    private static long mapped() {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(MAPPED))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException("The memory of this process could not be read", e);
        }
    }
}
