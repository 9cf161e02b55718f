package org.sangam.app.webhook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.sangam.app.webhook.Message.Answer;
import org.sangam.app.webhook.Message.Trouble;
import org.springframework.stereotype.Component;

/**
 * Posts one message to the very address that was looked up and checked, and reads the head of what comes back. It follows no
 * redirect, keeps no connection and reads no body. The JDK's client would look the name up again, and might be led elsewhere.
 */
@Component
class Caller {

    static final Duration LONGEST = Duration.ofSeconds(20);

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final int LONGEST_HEAD = 16_384;
    private static final int MOST_SECONDS = 7 * 24 * 3600;

    private final Destinations destinations;
    private final Duration longest;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhook-deadline").factory());

    @org.springframework.beans.factory.annotation.Autowired
    Caller(Destinations destinations) {
        this(destinations, LONGEST);
    }

    Caller(Destinations destinations, Duration longest) {
        this.destinations = destinations;
        this.longest = longest;
    }

    Answer post(URI address, Map<String, String> headers, String body) {
        InetAddress host;
        try {
            host = destinations.of(address);
        } catch (UnknownHostException unknown) {
            return new Answer.None(Trouble.UNKNOWN_HOST);
        } catch (Destinations.Closed closed) {
            return new Answer.None(Trouble.PRIVATE);
        }
        AtomicBoolean late = new AtomicBoolean();
        try (Socket socket = new Socket()) {
            var alarm = clock.schedule(() -> hangUp(socket, late), longest.toMillis(), TimeUnit.MILLISECONDS);
            try {
                return ask(socket, host, address, headers, body);
            } finally {
                alarm.cancel(false);
            }
        } catch (SocketTimeoutException slow) {
            return new Answer.None(Trouble.TIME);
        } catch (SSLException refused) {
            return new Answer.None(late.get() ? Trouble.TIME : Trouble.CERTIFICATE);
        } catch (IOException unreachable) {
            return new Answer.None(late.get() ? Trouble.TIME : Trouble.UNREACHABLE);
        }
    }

    private static void hangUp(Socket socket, AtomicBoolean late) {
        late.set(true);
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            late.set(true);
        }
    }

    private Answer ask(Socket plain, InetAddress host, URI address, Map<String, String> headers, String body)
            throws IOException {
        boolean secret = "https".equalsIgnoreCase(address.getScheme());
        int port = address.getPort() >= 0 ? address.getPort() : secret ? 443 : 80;
        plain.setSoTimeout((int) longest.toMillis());
        plain.connect(new InetSocketAddress(host, port), (int) Math.min(TO_CONNECT.toMillis(), longest.toMillis()));
        Socket socket = secret ? covered(plain, host.getHostName(), port) : plain;
        write(socket.getOutputStream(), address, headers, body.getBytes(StandardCharsets.UTF_8));
        return read(new BufferedInputStream(socket.getInputStream()));
    }

    /** TLS to the host of that name, and to no other. */
    private static Socket covered(Socket plain, String host, int port) throws IOException {
        SSLSocket covered =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = covered.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        covered.setSSLParameters(parameters);
        covered.startHandshake();
        return covered;
    }

    private static void write(OutputStream out, URI address, Map<String, String> headers, byte[] body)
            throws IOException {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        StringBuilder head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
        head.append("host: ").append(address.getRawAuthority()).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("content-length: ").append(body.length).append("\r\nconnection: close\r\n\r\n");
        out.write(head.toString().getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    /** Answers of the kind "100 Continue" are read over. */
    private static Answer read(InputStream in) throws IOException {
        Answer.@Nullable Status status;
        do {
            status = head(in);
        } while (status != null && status.code() < 200);
        return status == null ? new Answer.None(Trouble.NONSENSE) : status;
    }

    private static Answer.@Nullable Status head(InputStream in) throws IOException {
        @Nullable String first = line(in);
        if (first == null || !first.matches("HTTP/1\\.[01] [1-5]\\d\\d( .*)?")) {
            return null;
        }
        @Nullable Duration after = null;
        int read = first.length();
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            read += line.length();
            if (read > LONGEST_HEAD) {
                return null;
            }
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).equalsIgnoreCase("retry-after")) {
                after = seconds(line.substring(colon + 1).strip());
            }
        }
        return new Answer.Status(Integer.parseInt(first.substring(9, 12)), after);
    }

    private static @Nullable String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                return line.toString().stripTrailing();
            }
            if (line.length() >= LONGEST_HEAD) {
                return null;
            }
            line.append((char) c);
        }
        return line.isEmpty() ? null : line.toString();
    }

    private static @Nullable Duration seconds(String text) {
        return text.matches("\\d{1,9}") ? Duration.ofSeconds(Math.min(MOST_SECONDS, Integer.parseInt(text))) : null;
    }
}
