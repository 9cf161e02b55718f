package org.sangam.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The generator of load counts what came back, and charges a server for everybody who waited. */
class OpenLoopTest {

    private static final int BODY = 70_000;

    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/sized", asked -> answer(asked, 200, BODY, BODY));
        server.createContext("/chunked", asked -> answer(asked, 200, 0, BODY));
        server.createContext("/busy", asked -> answer(asked, 503, 10, 10));
        server.createContext("/broken", asked -> answer(asked, 500, 10, 10));
        server.createContext("/slow", asked -> {
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            answer(asked, 200, 10, 10);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void every_answer_is_counted_whole_however_its_length_is_told() throws IOException {
        OpenLoop.Outcome sized = new OpenLoop(port(), 100, 1, 4, 1).run(random -> "/sized");
        OpenLoop.Outcome chunked = new OpenLoop(port(), 100, 1, 4, 1).run(random -> "/chunked");

        for (OpenLoop.Outcome outcome : new OpenLoop.Outcome[] {sized, chunked}) {
            assertThat(outcome.asked()).isEqualTo(100);
            assertThat(outcome.good()).hasSize(100);
            assertThat(outcome.bytes()).isEqualTo(100L * BODY);
            assertThat(outcome.failed()).isZero();
        }
    }

    @Test
    void refusals_and_failures_are_told_apart() throws IOException {
        OpenLoop.Outcome refused = new OpenLoop(port(), 50, 1, 4, 1).run(random -> "/busy");
        OpenLoop.Outcome failed = new OpenLoop(port(), 50, 1, 4, 1).run(random -> "/broken");

        assertThat(refused.refused()).hasSize(50);
        assertThat(refused.good()).isEmpty();
        assertThat(failed.failed()).isEqualTo(50);
    }

    @Test
    void who_waited_for_a_connection_waited_for_the_server() throws IOException {
        OpenLoop.Outcome outcome = new OpenLoop(port(), 100, 1, 1, 1).run(random -> "/slow");

        assertThat(outcome.good()).hasSize(100);
        assertThat(OpenLoop.Outcome.at(1, outcome.good())).isGreaterThan(3_000);
        assertThat(outcome.perSecond()).isLessThan(21);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange asked, int status, long told, int bytes) throws IOException {
        asked.sendResponseHeaders(status, told);
        asked.getResponseBody().write(new byte[bytes]);
        asked.close();
    }
}
