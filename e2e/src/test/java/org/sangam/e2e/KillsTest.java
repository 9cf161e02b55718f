package org.sangam.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the whole product, and its database, again and again while a team opens jobs. */
class KillsTest {

    private static final int KILLS = 20;
    private static final Duration LONGEST_ABSENCE = Duration.ofSeconds(60);
    private static final String POSTING = """
            Backend Engineer
            Pune
            3 - 6 yrs
            ₹10L - ₹15L / yr

            We look for a backend engineer who writes Java and Spring Boot on PostgreSQL, and who likes small services
            that run for years without being touched. You will work with four others and talk to clinics once a month.
            """;

    private final List<String> opened = new ArrayList<>();
    private volatile AtomicBoolean enough = new AtomicBoolean();

    @Test
    @Tag("long")
    void every_job_that_was_said_to_be_open_is_there_after_twenty_kills(@TempDir Path folder) throws Exception {
        Path unpacked = Product.unpack(folder.resolve("app"));
        Path data = folder.resolve("data");
        int port = Product.freePort();
        Product product = Product.start(unpacked, data, port);
        Forms ananya = signedIn(product);
        Random random = new Random(20261123);
        for (int kill = 0; kill < KILLS; kill++) {
            boolean everything = kill % 2 == 0;
            Thread opening = opensJobs(ananya);
            Thread.sleep(400 + random.nextInt(1_200));
            if (everything) {
                product.kill();
                stop(opening);
                product = Product.start(unpacked, data, port);
            } else {
                ProcessHandle.of(postmaster(data)).orElseThrow().destroyForcibly();
                stop(opening);
                waitFor(ananya);
            }
        }
        assertThat(opened).as("jobs opened between the kills").hasSizeGreaterThan(KILLS);
        for (String job : opened) {
            assertThat(ananya.get("/jobs/" + job).statusCode()).as(job).isEqualTo(200);
        }
        System.out.println(KILLS + " kills, " + opened.size() + " jobs said to be open, none lost");
        product.kill();
        ProcessHandle.of(postmaster(data)).ifPresent(ProcessHandle::destroy);
    }

    private static Forms signedIn(Product product) throws IOException, InterruptedException {
        Forms ananya = new Forms(product.address());
        long end = System.nanoTime() + LONGEST_ABSENCE.toNanos();
        while (ananya.get("/companies/neelgiri-labs").statusCode() != 200 && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        ananya.send(ananya.get("/sign-in").body(), "/sign-in", Map.of("address", People.ANANYA, "next", "/"));
        String link = Forms.found(
                "href=\"([^\"]*/sign-in/link/[^\"]*)\"", ananya.get("/mail").body());
        String path = URI.create(link).getPath();
        ananya.send(ananya.get(path).body(), path, Map.of());
        return ananya;
    }

    private Thread opensJobs(Forms team) {
        AtomicBoolean stop = new AtomicBoolean();
        enough = stop;
        return Thread.ofVirtual().start(() -> {
            while (!stop.get()) {
                try {
                    open(team);
                } catch (IOException | InterruptedException | AssertionError killed) {
                    return;
                }
            }
        });
    }

    private void stop(Thread opening) throws InterruptedException {
        enough.set(true);
        opening.join();
    }

    /** Counts a job only when its opening was answered by the shortlist. */
    private void open(Forms team) throws IOException, InterruptedException {
        String page = team.get("/jobs/new").body();
        String key = Forms.found("name=\"key\" value=\"([^\"]*)\"", page);
        team.send(page, "/jobs/drafts", Map.of("posting", POSTING));
        String review = team.get("/jobs/" + key + "/review").body();
        HttpResponse<String> answer =
                team.send(review, "/jobs/" + key + "/review", Map.of("act", "open", "remote", "UNSTATED"));
        if (answer.headers().firstValue("Location").orElse("").contains("shortlist")) {
            opened.add(key);
        }
    }

    private static void waitFor(Forms team) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_ABSENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (team.get("/team/jobs").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Asked again below.
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The database did not come back within " + LONGEST_ABSENCE);
    }

    private static long postmaster(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            Path file = files.filter(path -> path.getFileName().toString().equals("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        }
    }
}
