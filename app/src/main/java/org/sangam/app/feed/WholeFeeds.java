package org.sangam.app.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.sangam.app.job.OpenJobs;
import org.springframework.stereotype.Component;

/**
 * Feeds of every open job, each written whole to a file before its first byte is sent: what breaks midway sends nothing,
 * so no reader takes a half for the whole and takes the rest down. The file is kept until a job or its company changes.
 * One is written at a time; whoever asks meanwhile is asked to come back.
 */
@Component
public class WholeFeeds {

    private final OpenJobs open;
    private final WholeFeedWriter writer;
    private final Semaphore writing = new Semaphore(1);
    private final Map<WholeFeed, Written> last = new EnumMap<>(WholeFeed.class);

    WholeFeeds(OpenJobs open, WholeFeedWriter writer) {
        this.open = open;
        this.writer = writer;
    }

    /**
     * A feed on disk.
     *
     * @param state of the open jobs it was written from, which is its tag
     */
    public record Written(Path file, String state, int jobs) {}

    /** The feed as of now; empty while another is being written. */
    public Optional<Written> of(WholeFeed feed) {
        String state = open.state();
        Written kept = kept(feed);
        if (kept != null && kept.state().equals(state) && Files.exists(kept.file())) {
            return Optional.of(kept);
        }
        if (!writing.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(keep(feed, writer.write(feed)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            writing.release();
        }
    }

    private synchronized @Nullable Written kept(WholeFeed feed) {
        return last.get(feed);
    }

    private synchronized Written keep(WholeFeed feed, Written written) throws IOException {
        Written before = last.put(feed, written);
        if (before != null) {
            Files.deleteIfExists(before.file());
        }
        return written;
    }
}
