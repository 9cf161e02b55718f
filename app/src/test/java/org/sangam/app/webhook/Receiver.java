package org.sangam.app.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** A program that takes messages, on this machine. */
final class Receiver implements AutoCloseable {

    /** What it got. */
    record Got(Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .flatMap(header -> header.getValue().stream())
                    .findFirst()
                    .orElse("");
        }
    }

    private final HttpServer server;
    private final List<Got> got = new CopyOnWriteArrayList<>();

    /** Status and headers of the answer, decided at each call. */
    private volatile BiConsumer<HttpExchange, Integer> answering;

    private Receiver(HttpServer server, BiConsumer<HttpExchange, Integer> answering) {
        this.server = server;
        this.answering = answering;
    }

    static Receiver answering(int status, String... namesAndValues) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Receiver receiver = new Receiver(server, answer(status, namesAndValues));
        server.createContext("/", receiver::take);
        server.start();
        return receiver;
    }

    void answers(int status, String... namesAndValues) {
        answering = answer(status, namesAndValues);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?key=1";
    }

    List<Got> got() {
        return new ArrayList<>(got);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        got.add(new Got(
                exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        answering.accept(exchange, got.size());
    }

    private static BiConsumer<HttpExchange, Integer> answer(int status, String... namesAndValues) {
        return (exchange, number) -> {
            for (int i = 0; i < namesAndValues.length; i += 2) {
                exchange.getResponseHeaders().set(namesAndValues[i], namesAndValues[i + 1]);
            }
            try (exchange) {
                exchange.sendResponseHeaders(status, -1);
            } catch (IOException hungUp) {
                throw new IllegalStateException(hungUp);
            }
        };
    }
}
