package org.sangam.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** How many are let in at once, and what the others are told. */
class RoomFilterTest {

    private static final int MANY = 600;

    private final RoomFilter filter = new RoomFilter(
            new NoRoom(new Templates(), new SampleNotice(), JsonMapper.builder().build()));
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final List<Thread> readers = new ArrayList<>();
    private final FilterChain slow = (request, response) -> {
        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            inside.decrementAndGet();
        }
    };

    @AfterEach
    void letGo() throws Exception {
        end.countDown();
        for (Thread reader : readers) {
            reader.join();
        }
    }

    @Test
    void crowd_is_turned_away_at_once_and_never_grows_inside() throws Exception {
        List<MockHttpServletResponse> answers = crowd("GET", "/jobs");
        long start = System.nanoTime();
        MockHttpServletResponse late = ask("GET", "/jobs", "en-IN");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(late.getStatus()).isEqualTo(503);
        assertThat(late.getHeader("Retry-After")).isEqualTo("2");
        assertThat(late.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(late.getContentAsString())
                .contains("<html lang=\"en-IN\"", "Everything is in use at this moment", "Wait a few seconds")
                .doesNotContain("Exception");
        assertThat(most.get()).isLessThanOrEqualTo(4 * Runtime.getRuntime().availableProcessors());
        assertThat(answers.stream().filter(answer -> answer.getStatus() == 503)).hasSizeGreaterThan(MANY / 2);
    }

    @Test
    void each_is_told_in_their_own_language_and_programs_in_theirs() throws Exception {
        crowd("GET", "/jobs");
        assertThat(ask("GET", "/jobs", "hi").getContentAsString()).contains("<html lang=\"hi-IN\"", "व्यस्त");

        crowd("GET", "/api/v1/jobs");
        MockHttpServletResponse program = ask("GET", "/api/v1/jobs", "en");
        assertThat(program.getStatus()).isEqualTo(503);
        assertThat(program.getContentType()).startsWith("application/problem+json");
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(program.getContentAsByteArray())
                        .get("type")
                        .asString())
                .isEqualTo("/problems#busy");
    }

    @Test
    void no_crowd_shuts_out_another_kind_of_request() throws Exception {
        crowd("GET", "/jobs");
        for (String[] other : new String[][] {
            {"POST", "/jobs/1/interest"},
            {"GET", "/api/v1/jobs"},
            {"GET", "/feeds/jobs.rss"},
            {"GET", "/assets/look.css"}
        }) {
            MockHttpServletResponse response = new MockHttpServletResponse();
            filter.doFilter(request(other[0], other[1], "en"), response, (asked, answer) -> {});
            assertThat(response.getStatus()).as(other[1]).isEqualTo(200);
        }
    }

    @Test
    void whoever_leaves_makes_room_also_when_the_work_broke() throws Exception {
        for (int i = 0; i < MANY; i++) {
            try {
                filter.doFilter(request("GET", "/jobs", "en"), new MockHttpServletResponse(), (asked, answer) -> {
                    throw new IllegalStateException("broken on purpose");
                });
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("broken on purpose");
            }
        }
        MockHttpServletResponse next = new MockHttpServletResponse();
        filter.doFilter(request("GET", "/jobs", "en"), next, (asked, answer) -> {});
        assertThat(next.getStatus()).isEqualTo(200);
    }

    /** Many more than there is room for, of whom those who were let in stay. */
    private List<MockHttpServletResponse> crowd(String method, String path) throws Exception {
        List<MockHttpServletResponse> answers = new ArrayList<>();
        List<Thread> crowd = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            MockHttpServletResponse answer = new MockHttpServletResponse();
            answers.add(answer);
            crowd.add(Thread.ofVirtual().start(() -> ask(request(method, path, "en"), answer)));
        }
        readers.addAll(crowd);
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        long roomAndLine = 4L * Runtime.getRuntime().availableProcessors() + 64;
        while (crowd.stream().filter(Thread::isAlive).count() > roomAndLine && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        return answers;
    }

    private MockHttpServletResponse ask(String method, String path, String language) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        ask(request(method, path, language), response);
        return response;
    }

    private void ask(MockHttpServletRequest request, MockHttpServletResponse response) {
        try {
            filter.doFilter(request, response, slow);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static MockHttpServletRequest request(String method, String path, String language) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.addHeader("Accept-Language", language);
        request.addHeader("Accept", "text/html");
        request.addPreferredLocale(java.util.Locale.forLanguageTag(language));
        return request;
    }
}
